import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../tests/scratch.ts';
import { serveFolder } from './serve-folder.ts';

test('a site that is built again while it is served is the new one, and what is gone is not found', async () => {
  const root = scratchFolder();
  const site = (name: string, words: string, script: string): string => {
    const folder = path.join(root, name);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'index.html'), words);
    writeFileSync(path.join(folder, script), '');
    return folder;
  };
  const folder = site('dist', 'før', 'a.js');
  const { address, server } = await serveFolder(folder, 0);
  const status = async (file: string): Promise<number> => (await fetch(`${address}${file}`)).status;
  try {
    expect(await (await fetch(address)).text()).toBe('før');
    const next = site('dist.part', 'efter', 'b.js');
    rmSync(folder, { recursive: true });
    renameSync(next, folder);
    expect(await (await fetch(address)).text()).toBe('efter');
    expect(await status('b.js')).toBe(200);
    expect(await status('a.js')).toBe(404);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
