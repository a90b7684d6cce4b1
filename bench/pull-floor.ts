import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The least that a pull must do, in a process of its own: read the bytes of the archive, JSON.parse each record, write
 * as many bytes in as many files. `pull-floor.ts <file> <line|list> <folder> <sizes>`: records end where their lines
 * do, or where a list goes on at the beginning of a line; sizes of the files to write, as JSON.
 */
const [file = '', form = '', folder = '', sizes = '[]'] = process.argv.slice(2);
const between = form === 'line' ? '\n' : ',\n{';
let rest = '';
let records = 0;

function take(record: string): void {
  const begin = record.search(/\{/);
  if (begin < 0) return;
  JSON.parse(record.slice(begin));
  records += 1;
}

let head = true;
for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  rest += chunk;
  if (head && form === 'list') rest = rest.slice(rest.indexOf('[\n') + 2);
  head = false;
  let from = 0;
  for (let end = rest.indexOf(between); end >= 0; end = rest.indexOf(between, from)) {
    take(rest.slice(from, end));
    from = form === 'line' ? end + 1 : end + 2;
  }
  rest = rest.slice(from);
}
take(form === 'line' ? rest : rest.slice(0, rest.lastIndexOf('\n]')));
const lengths: readonly number[] = JSON.parse(sizes);
await mkdir(folder, { recursive: true });
for (const [index, length] of lengths.entries())
  await writeFile(path.join(folder, String(index)), Buffer.alloc(length, 32));
process.stdout.write(`${records}\n`);
