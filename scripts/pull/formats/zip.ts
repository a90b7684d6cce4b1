import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { type Archive, ArchiveError } from '../archive.ts';
import { checkCount, type Limits, shownName } from './limits.ts';
import { normaliseName, OpenedFiles, platformFolders, uniqueFiles, unwrap } from './opened-files.ts';

const openFile = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** A zip, zip64 too, read by its central directory: only the members that are asked for are unpacked. */
export async function openZip(location: string, name: string, limits: Limits): Promise<Archive> {
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
  try {
    return opened(zip, name, limits, await listEntries(zip, limits));
  } catch (error) {
    zip.close();
    throw error;
  }
}

function opened(zip: yauzl.ZipFile, name: string, limits: Limits, members: readonly Member[]): Archive {
  const entries = new Map(members.map((member) => [member.name, member.entry]));
  const listed = members.map(({ name: file, entry }) => ({ name: file, bytes: entry.uncompressedSize }));
  const { files, real } = unwrap(uniqueFiles(listed, limits), platformFolders);
  const read = new OpenedFiles(limits);
  const openMember = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
  const entryOf = (file: string): yauzl.Entry => {
    const entry = entries.get(real.get(file) ?? '');
    if (entry === undefined) throw new Error(`${file} is not in ${name}`);
    return entry;
  };
  async function* unpack(file: string, entry: yauzl.Entry): AsyncIterable<Uint8Array> {
    try {
      yield* await openMember(entry);
    } catch (error) {
      throw new ArchiveError(
        `${shownName(file)} cannot be unpacked: ${message(error)}`,
        'The archive is damaged: download or copy it again.',
      );
    }
  }
  return {
    name,
    kind: 'zip',
    files,
    open(file) {
      const entry = entryOf(file);
      return read.pass(file, unpack(file, entry), entry.compressedSize);
    },
    opened: () => read.list(),
    close: async () => zip.close(),
  };
}

const message = (error: unknown): string => (error instanceof Error ? shownName(error.message) : String(error));

interface Member {
  readonly name: string;
  readonly entry: yauzl.Entry;
}

function listEntries(zip: yauzl.ZipFile, limits: Limits): Promise<Member[]> {
  return new Promise((resolve, reject) => {
    const members: Member[] = [];
    const damaged = (error: Error) =>
      reject(
        new ArchiveError(
          `its list of files cannot be read: ${message(error)}`,
          'The archive is damaged or a path in it climbs out: download it again.',
        ),
      );
    zip.on('error', damaged);
    zip.on('end', () => resolve(members));
    zip.on('entry', (entry: yauzl.Entry) => {
      try {
        if (entry.isEncrypted())
          throw new ArchiveError('it is encrypted', 'Ask for it without a password, or unpack it to a folder first.');
        const file = normaliseName(nameOf(entry));
        if (!file.endsWith('/') && !isLink(entry)) members.push({ name: file, entry });
        checkCount(members.length, limits);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    try {
      zip.readEntry();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      damaged(new Error('it is said to begin where no file has a byte'));
    }
  });
}

/** The mark for UTF-8 is often forgotten: a name that can be read as UTF-8 and is more than ASCII is hardly anything else. */
function nameOf(entry: yauzl.Entry): string {
  const raw = entry.fileNameRaw;
  const marked = (entry.generalPurposeBitFlag & 0x800) !== 0;
  return !marked && raw.some((byte) => byte > 127) && isUtf8(raw) ? raw.toString('utf8') : entry.fileName;
}

/** A symbolic link of Unix: its content is a path, and could lead anywhere. */
const isLink = ({ externalFileAttributes }: yauzl.Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;
