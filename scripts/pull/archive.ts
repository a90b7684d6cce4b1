/**
 * An archive as an adapter sees it: named files, opened one by one. Zip, tar, folder and single file look the same.
 * Nothing is extracted, and a file that no adapter names is never opened.
 */
export interface Archive {
  /** File or folder name as handed over, without its path. */
  readonly name: string;
  readonly kind: 'folder' | 'zip' | 'tar' | 'file';
  /** Every file inside, by normalised name: forward slashes, no leading "./", no single top folder that wraps the whole archive. Sorted by name. */
  readonly files: readonly ArchiveFile[];
  /** Streams a file; throws when `name` is not in `files`. The bytes are hashed on the way for the source ledger. */
  open(name: string): AsyncIterable<Uint8Array>;
  /**
   * Streams several files, in whatever order they lie in the archive. Only where a file cannot be reached without passing
   * all before it: there, one walk serves for all. Each must be read before the next is asked for.
   */
  openEach?(
    names: ReadonlySet<string>,
  ): AsyncIterable<{ readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }>;
  /** What has been opened to its end so far, sorted by name. */
  opened(): readonly OpenedFile[];
  close(): Promise<void>;
}

/** The archive as one adapter may see it: a file that is not on its list is refused, whatever the adapter tries. */
export function onlyOpening(
  archive: Archive,
  { id, mayOpen }: { id: string; mayOpen(name: string): boolean },
): Archive {
  const check = (name: string): void => {
    if (!mayOpen(name)) throw new Error(`${id} may not open "${name}": it is not on its list of files`);
  };
  const { openEach } = archive;
  return {
    ...archive,
    open(name) {
      check(name);
      return archive.open(name);
    },
    ...(openEach && {
      openEach(names: ReadonlySet<string>) {
        for (const name of names) check(name);
        return openEach.call(archive, names);
      },
    }),
  };
}

export interface ArchiveFile {
  readonly name: string;
  /** Size when unpacked, in bytes. */
  readonly bytes: number;
}

export interface OpenedFile extends ArchiveFile {
  readonly sha256: string;
}

/** The archive cannot be read at all (not a zip, encrypted, cut off, a path that climbs out …): an exit with code 1 and this message, never half a pull. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
