import type { Files } from '../effects/files.ts';
import type { Changes } from '../write/transaction.ts';

/** Files as they will be when the changes are written: for what must build on changes of the same run. */
export function filesWith(files: Files, changes: Changes): Files {
  const pending = (file: string): Buffer | undefined => {
    const content = changes.get(file);
    return content === undefined ? undefined : Buffer.from(content);
  };
  return {
    ...files,
    read: async (file) => (changes.has(file) ? pending(file)?.toString('utf8') : files.read(file)),
    exists: async (file) => (changes.has(file) ? pending(file) !== undefined : files.exists(file)),
    holds: async (file, content) =>
      changes.has(file) ? (pending(file)?.equals(Buffer.from(content)) ?? false) : files.holds(file, content),
    async list(folder, ending) {
      const inside = (file: string): boolean => file.startsWith(`${folder}/`) && file.endsWith(ending);
      const standing = (await files.list(folder, ending)).filter((file) => !changes.has(file));
      const made = [...changes].flatMap(([file, text]) => (text !== undefined && inside(file) ? [file] : []));
      return [...standing, ...made].sort();
    },
  };
}
