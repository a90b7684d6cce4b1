import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { put, scratchFolder } from '../../../tests/scratch.ts';
import { listed } from '../../../tests/streams.ts';
import { ArchiveError } from '../archive.ts';
import { joinArchives } from './joined.ts';
import { openArchive } from './open-archive.ts';

async function joined(parts: readonly Readonly<Record<string, string>>[]) {
  const root = scratchFolder();
  for (const [index, files] of parts.entries())
    for (const [name, text] of Object.entries(files)) put(root, `del-${index}/${name}`, text);
  const opened = await Promise.all(parts.map((_, index) => openArchive(path.join(root, `del-${index}`))));
  return { archive: joinArchives(opened), reversed: joinArchives(opened.toReversed()) };
}
const text = async (chunks: AsyncIterable<Uint8Array>): Promise<string> =>
  Buffer.concat(await listed(chunks)).toString();

describe('an archive in parts', () => {
  test('has the files of all parts, in whatever order they were named', async () => {
    const { archive, reversed } = await joined([
      { 'a.json': 'A', 'x/b.json': 'B' },
      { 'c.json': 'C', 'x/d.json': 'D' },
    ]);
    expect(archive.files.map(({ name }) => name)).toEqual(['a.json', 'c.json', 'x/b.json', 'x/d.json']);
    expect(reversed.files).toEqual(archive.files);
    expect(reversed.name).toBe(archive.name);
    expect(await text(archive.open('x/d.json'))).toBe('D');
    expect(archive.opened().map(({ name }) => name)).toEqual(['x/d.json']);
  });

  test('may hold the same file twice, and never two files of one name', async () => {
    const { archive } = await joined([
      { 'same.json': 'S', 'other.json': '1', 'unopened.json': '1' },
      { 'same.json': 'S', 'other.json': '2', 'unopened.json': '2' },
    ]);
    expect(await text(archive.open('same.json'))).toBe('S');
    expect(archive.opened()).toHaveLength(1);
    await expect(text(archive.open('other.json'))).rejects.toThrow(ArchiveError);
    await expect(text(archive.open('other.json'))).rejects.toThrow('del-0 and del-1 both hold "other.json"');
  });
});
