import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { sampleMatches } from '../rules/matches.ts';
import { measure, precision, recall } from '../rules/measure.ts';
import { measuredFile } from '../rules/measured.ts';
import { rulesDocument } from '../rules/rules-document.ts';
import { type CodedReply, readSample } from '../rules/sample.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run rules [-- --check] [-- --posts <dir> --count <n> --seed <n>]

  Measures the rule pack on the coded sample, prints how well it hits, and writes RULES.md and the counts
  that the site shows.
  --check  writes nothing, and exits 1 when these files are not what the rules say
  --posts  a folder of CSV tables with a column "text": matches drawn from it are printed to be read, and kept nowhere
           (default: ../shared/samples/twitter-csv/dkpol-2022, when it is there)
  --count  how many matches of each kind (default: 5)    --seed  which (default: 1)`;

const document = 'RULES.md';
/** The same counts, for the page of the rules. */
const counts = 'src/lib/rules/measured.json';
const sampleFolder = 'src/lib/rules/sample';

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        check: { type: 'boolean', default: false },
        posts: { type: 'string', default: '../shared/samples/twitter-csv/dkpol-2022' },
        count: { type: 'string', default: '5' },
        seed: { type: 'string', default: '1' },
      },
    },
    usage,
  );
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 0 || !Number.isInteger(seed))
    throw new UsageError('--count and --seed are whole numbers.', usage);
  const sample = await readSample(filesIn(sampleFolder));
  const changed: { readonly file: string; readonly made: string }[] = [];
  for (const [file, made] of Object.entries({ [document]: rulesDocument(sample), [counts]: measuredFile(sample) }))
    if ((await readFile(file, 'utf8').catch(() => '')) !== made) changed.push({ file, made });
  if (values.check) {
    for (const { file } of changed)
      terminalLog.warn(`${file} is not what the rules say: run "npm run rules" and commit it.`);
    return changed.length > 0 ? 1 : 0;
  }
  for (const [part, name] of Object.entries({ open: 'open', third: 'held out', after: 'written after' }))
    printHits(
      name,
      sample.filter((reply) => reply.part === part),
      terminalLog,
    );
  if (existsSync(values.posts)) await printMatches(values.posts, count, seed, terminalLog);
  for (const { file, made } of changed) await writeFile(file, made);
  terminalLog.info(
    changed.length === 0
      ? `${document} and ${counts} are up to date.`
      : `${changed.map(({ file }) => file).join(' and ')} written.`,
  );
  return 0;
}

function printHits(name: string, sample: readonly CodedReply[], log: Log): void {
  const line = (what: string, first: string, second: string): void =>
    log.out(`${what.padEnd(34)}${first.padEnd(22)}${second}`);
  line(`${name}, ${sample.length} replies`, 'precision', 'recall');
  for (const hits of measure(sample)) line(`  ${hits.what}`, precision(hits), recall(hits));
  log.out('');
}

async function printMatches(folder: string, count: number, seed: number, log: Log): Promise<void> {
  log.out(`Matches in posts of ${folder}, seed ${seed}: read them. They are kept nowhere.`);
  for (const [kind, matches] of await sampleMatches(filesIn(folder), count, seed)) {
    log.out(`\n${kind}`);
    for (const { rule, shown } of matches) log.out(`  [${rule}] ${shown}`);
  }
  log.out('');
}
