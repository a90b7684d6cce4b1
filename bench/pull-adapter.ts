import type { ArchivedItem } from '../scripts/pull/adapter.ts';
import { onlyOpening } from '../scripts/pull/archive.ts';
import { openArchive } from '../scripts/pull/formats/open-archive.ts';
import { recognise } from '../scripts/pull/registry.ts';
import { Spool } from '../scripts/pull/spool.ts';

/**
 * The adapter alone, in a process of its own: `pull-adapter.ts <archive>` recognises it, reads it to items and sets these
 * aside, which is how a pull begins. What comes after is redaction, merging and writing.
 */
const [file = ''] = process.argv.slice(2);
const archive = await openArchive(file);
const found = await recognise(archive);
if ('message' in found) throw new Error(found.message);
const { adapter, recognition } = found;
const spool = new Spool<ArchivedItem>();
let items = 0;
for await (const outcome of adapter.read(onlyOpening(archive, adapter), recognition, {})) {
  if (outcome.kind !== 'mapped') continue;
  spool.add(outcome.item);
  items += 1;
}
spool.close();
await archive.close();
process.stdout.write(`${items}\n`);
