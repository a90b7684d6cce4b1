import { readFile, writeFile } from 'node:fs/promises';
import { dataDictionary } from '../dictionary/data-dictionary.ts';
import { formatTable } from '../dictionary/format-table.ts';
import { terminalLog } from '../effects/log.ts';
import { adapters } from '../pull/registry.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run dictionary [-- --check]

  Writes DATA.md, the data dictionary, from the schemas in src/lib/model,
  and FORMATS.md, the formats of archives, from what the adapters say of themselves.
  --check  writes nothing, and exits 1 when one of them is not what it is made of`;

/** The pages that are made, and from what. */
export const pages: readonly { readonly file: string; readonly of: string; readonly make: () => string }[] = [
  { file: 'DATA.md', of: 'the schemas', make: dataDictionary },
  { file: 'FORMATS.md', of: 'the adapters', make: () => formatTable(adapters) },
];

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage({ args, options: { check: { type: 'boolean', default: false } } }, usage);
  let status = 0;
  for (const { file, of, make } of pages) {
    const made = make();
    const before = await readFile(file, 'utf8').catch(() => '');
    if (before === made) continue;
    if (values.check) {
      terminalLog.warn(`${file} is not what ${of} say: run "npm run dictionary" and commit it.`);
      status = 1;
      continue;
    }
    await writeFile(file, made);
    terminalLog.info(`${file} written.`);
  }
  return status;
}
