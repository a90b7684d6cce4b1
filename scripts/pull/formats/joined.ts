import { type Archive, ArchiveError, type ArchiveFile } from '../archive.ts';

/**
 * Several files that are one archive: platforms split a large export over several zips, and a post in one of them names
 * a picture in another. In whatever order they are named, the same archive comes out. A name that stands in more than
 * one of them must be the same file in each, which is seen when it is opened: two exports of two days are two archives.
 */
export function joinArchives(parts: readonly Archive[]): Archive {
  const sorted = parts.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const [first] = sorted;
  if (first === undefined) throw new Error('no archive to join');
  const holders = new Map<string, Archive[]>();
  const files = new Map<string, ArchiveFile>();
  for (const part of sorted)
    for (const file of part.files) {
      holders.set(file.name, [...(holders.get(file.name) ?? []), part]);
      if (!files.has(file.name)) files.set(file.name, file);
    }
  async function* open(name: string): AsyncIterable<Uint8Array> {
    const [holder, ...others] = holders.get(name) ?? [];
    if (holder === undefined) throw new Error(`${name} is not in ${sorted.map((part) => part.name).join(' + ')}`);
    if (others.length > 0) await checkSame(name, [holder, ...others]);
    yield* holder.open(name);
  }
  return {
    name: sorted.map((part) => part.name).join(' + '),
    kind: first.kind,
    files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    open,
    opened: () => {
      const opened = new Map(sorted.flatMap((part) => part.opened().map((file) => [file.name, file] as const)));
      return [...opened.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    close: async () => {
      for (const part of sorted) await part.close();
    },
  };
}

async function checkSame(name: string, holders: readonly Archive[]): Promise<void> {
  const hashes = new Set<string>();
  for (const holder of holders) {
    let hash = holder.opened().find((file) => file.name === name)?.sha256;
    if (hash === undefined) {
      for await (const _ of holder.open(name));
      hash = holder.opened().find((file) => file.name === name)?.sha256;
    }
    hashes.add(hash ?? '');
  }
  if (hashes.size > 1)
    throw new ArchiveError(
      `${holders.map((holder) => holder.name).join(' and ')} both hold "${name}", and it is not the same file`,
      'They are no parts of one export: pull them one by one.',
    );
}
