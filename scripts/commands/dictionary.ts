import { readFile, writeFile } from 'node:fs/promises';
import { dataDictionary } from '../dictionary/data-dictionary.ts';
import { terminalLog } from '../effects/log.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run dictionary [-- --check]

  Writes DATA.md, the data dictionary, from the schemas in src/lib/model.
  --check  writes nothing, and exits 1 when DATA.md is not what the schemas say`;

const file = 'DATA.md';

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage({ args, options: { check: { type: 'boolean', default: false } } }, usage);
  const made = dataDictionary();
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before === made) return 0;
  if (values.check) {
    terminalLog.warn(`${file} is not what the schemas say: run "npm run dictionary" and commit it.`);
    return 1;
  }
  await writeFile(file, made);
  terminalLog.info(`${file} written.`);
  return 0;
}
