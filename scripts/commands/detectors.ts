import { readFile, writeFile } from 'node:fs/promises';
import { type Corpus, corpusFolder, readCorpora } from '../detectors/corpus.ts';
import { detectorsDocument, precision, recall } from '../detectors/document.ts';
import { score } from '../detectors/measure.ts';
import { filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run detectors [-- --write] [-- --check] [-- --misses]

  Measures what the detectors of private data find in ${corpusFolder}, and prints precision and recall.
  --write   writes DETECTORS.md
  --check   exits 1 when DETECTORS.md is not what is measured
  --misses  prints every text of the open part of which something else is found than is marked`;

const file = 'DETECTORS.md';

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        write: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const corpora = await readCorpora(filesIn(corpusFolder));
  print(corpora, terminalLog);
  if (values.misses) printMisses(corpora, terminalLog);
  const made = detectorsDocument(corpora);
  const before = await readFile(file, 'utf8').catch(() => '');
  if (values.check && before !== made) {
    terminalLog.warn(`${file} is not what is measured: run "npm run detectors -- --write" and commit it.`);
    return 1;
  }
  if (values.write && before !== made) {
    await writeFile(file, made);
    terminalLog.info(`${file} written.`);
  }
  return 0;
}

function print(corpora: readonly Corpus[], log: Log): void {
  for (const part of ['open', 'held out'] as const) {
    log.out(`${part.padEnd(12)}${'precision'.padEnd(20)}recall`);
    for (const corpus of corpora) {
      const measured = score(corpus, part);
      log.out(`  ${corpus.what}`.padEnd(12) + precision(measured).padEnd(20) + recall(measured));
    }
  }
}

function printMisses(corpora: readonly Corpus[], log: Log): void {
  for (const corpus of corpora)
    for (const { line, missed, wrong } of score(corpus, 'open').misses) {
      const why = [...missed.map((words) => `missed "${words}"`), ...wrong.map((words) => `wrong "${words}"`)];
      log.out(`${corpusFolder}/${line.file}:${line.line}: ${why.join(', ')}: ${line.text}`);
    }
}
