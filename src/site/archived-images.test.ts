import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { mediaPath } from '#lib/content-layout.ts';
import { put, scratchFolder } from '../../tests/scratch.ts';
import { archivedImage } from './archived-images.ts';

afterEach(() => vi.unstubAllEnvs());

const bytes = Buffer.from('a picture');
const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.webp`;

function contentFolder(): string {
  const content = path.join(scratchFolder(), 'content');
  mkdirSync(content);
  vi.stubEnv('AABNE_KANALER_CONTENT', content);
  return content;
}

test('a file of media/ is published, also where the content folder is reached by a link', async () => {
  const content = contentFolder();
  put(content, mediaPath(name), bytes);
  expect(await archivedImage(name)).toEqual(bytes);
  const link = path.join(scratchFolder(), 'link');
  symlinkSync(content, link);
  vi.stubEnv('AABNE_KANALER_CONTENT', link);
  expect(await archivedImage(name)).toEqual(bytes);
});

test('what a link leads to is not published, nor what is not there', async () => {
  const content = contentFolder();
  const elsewhere = scratchFolder();
  put(elsewhere, name, bytes);
  const place = path.join(content, mediaPath(name));
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(path.join(elsewhere, name), place);
  await expect(archivedImage(name)).rejects.toThrow(/this is a link, and only files are published/);
  rmSync(path.dirname(place), { recursive: true });
  symlinkSync(elsewhere, path.dirname(place));
  await expect(archivedImage(name)).rejects.toThrow(/this is a link/);
  rmSync(path.dirname(place));
  await expect(archivedImage(name)).rejects.toThrow(/ENOENT/);
});
