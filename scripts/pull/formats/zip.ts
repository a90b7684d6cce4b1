import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { type Archive, ArchiveError } from '../archive.ts';
import { normaliseName, OpenedFiles, platformFolders, unwrap } from './opened-files.ts';

const openFile = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** A zip, zip64 too, read by its central directory: only the members that are asked for are unpacked. */
export async function openZip(location: string, name: string, limit: number): Promise<Archive> {
  const zip = await openFile(location, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: true,
    strictFileNames: false,
  }).catch((error: unknown) => {
    throw new ArchiveError(
      `it cannot be read as a zip: ${message(error)}`,
      'It may be cut off: download or copy it again.',
    );
  });
  const entries = await listEntries(zip).catch((error: unknown) => {
    zip.close();
    throw error;
  });
  const { files, real } = unwrap(
    [...entries].map(([file, entry]) => ({ name: file, bytes: entry.uncompressedSize })),
    platformFolders,
  );
  const opened = new OpenedFiles(limit);
  const openMember = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
  async function* unpack(file: string): AsyncIterable<Uint8Array> {
    const entry = entries.get(real.get(file) ?? '');
    if (entry === undefined) throw new Error(`${file} is not in ${name}`);
    try {
      yield* await openMember(entry);
    } catch (error) {
      throw new ArchiveError(
        `${file} cannot be unpacked: ${message(error)}`,
        'The archive is damaged: download or copy it again.',
      );
    }
  }
  return {
    name,
    kind: 'zip',
    files,
    open: (file) => opened.pass(file, unpack(file)),
    opened: () => opened.list(),
    close: async () => zip.close(),
  };
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    const damaged = (error: Error) =>
      reject(
        new ArchiveError(
          `its list of files cannot be read: ${error.message}`,
          'The archive is damaged or a path in it climbs out: download it again.',
        ),
      );
    zip.on('error', damaged);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      try {
        if (entry.isEncrypted())
          throw new ArchiveError('it is encrypted', 'Ask for it without a password, or unpack it to a folder first.');
        const file = normaliseName(entry.fileName);
        if (!file.endsWith('/')) entries.set(file, entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
}
