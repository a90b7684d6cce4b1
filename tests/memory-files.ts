import type { Files } from '../scripts/effects/files.ts';

/** Files in memory, for properties that write thousands of contents. */
export function memoryFiles(root = 'content'): Files & { readonly all: Map<string, string | Uint8Array> } {
  const all = new Map<string, string | Uint8Array>();
  const bytes = (content: string | Uint8Array): Buffer => Buffer.from(content);
  return {
    root,
    all,
    read: async (file) => {
      const found = all.get(file);
      return found === undefined ? undefined : bytes(found).toString('utf8');
    },
    bytes: async (file) => {
      const found = all.get(file);
      return found === undefined ? undefined : bytes(found);
    },
    list: async (folder, ending) =>
      [...all.keys()]
        .filter((file) => (folder === '' || file.startsWith(`${folder}/`)) && file.endsWith(ending))
        .sort(),
    exists: async (file) => all.has(file),
    holds: async (file, content) => {
      const found = all.get(file);
      return found !== undefined && bytes(found).equals(bytes(content));
    },
    write: async (file, content) => void all.set(file, content),
    create: async (file, text) => {
      if (all.has(file)) return false;
      all.set(file, text);
      return true;
    },
    move: async (from, to) => {
      const found = all.get(from);
      if (found === undefined) throw new Error(`there is no ${from}`);
      all.delete(from);
      all.set(to, found);
    },
    remove: async (file) => {
      for (const name of [...all.keys()]) if (name === file || name.startsWith(`${file}/`)) all.delete(name);
    },
  };
}
