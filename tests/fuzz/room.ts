import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fixture } from '../fixture-list.ts';

/** Content with the authorities that a fixture may be of, made once for all its pulls, and emptied between them. */
export class Room {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'aabne-kanaler-fuzz-'));
  readonly content = path.join(this.folder, 'content');
  readonly #standing: ReadonlySet<string>;

  constructor({ authority }: Fixture) {
    for (const part of ['channels', 'pages'])
      cpSync(`content/${part}`, path.join(this.content, part), { recursive: true });
    const authorities = path.join(this.content, 'authorities');
    mkdirSync(authorities);
    if (authority === 'eksempelby') {
      for (const file of readdirSync('examples/registry').filter((name) => name.endsWith('.mdx')))
        cpSync(`examples/registry/${file}`, path.join(authorities, file));
      cpSync('examples/registry/listed.yml', path.join(this.content, 'listed.yml'));
    } else
      for (const name of ['proeveby', 'andeby'])
        writeFileSync(
          path.join(authorities, `${name}.mdx`),
          `---\nname: { da: ${name}, en: ${name} }\nkind: municipality\nfictional: true\n---\n`,
        );
    this.#standing = new Set(namesIn(this.folder));
  }

  /** Files that a pull wrote: path within content -> text. A file elsewhere is a fault. */
  written(): { readonly files: Map<string, string>; readonly faults: string[] } {
    const files = new Map<string, string>();
    const faults: string[] = [];
    for (const name of namesIn(this.folder)) {
      if (this.#standing.has(name)) continue;
      const inside = /^content\/((?:posts|sources|media)\/.+)$/.exec(name)?.[1];
      if (inside === undefined) faults.push(`a file was written at ${name}`);
      else files.set(inside, readFileSync(path.join(this.folder, name), 'utf8'));
    }
    return { files, faults };
  }

  empty(): void {
    for (const name of namesIn(this.folder)) if (!this.#standing.has(name)) rmSync(path.join(this.folder, name));
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

export const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
