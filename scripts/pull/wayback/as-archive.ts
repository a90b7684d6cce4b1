import { createHash } from 'node:crypto';
import type { Archive } from '../archive.ts';
import type { GoneCapture, PostCapture } from './choose.ts';
import type { Memento } from './mementos.ts';
import { isJson } from './places.ts';
import { warcRecord } from './warc-record.ts';

/** The rows of the index that the pull rests on, as a file of its own: what was read, and what was seen to be gone. */
export const indexFile = 'captures.cdx';

/**
 * Mementos as an archive, one file each, named by the moment of its capture and its post: the ledger of the pull then
 * says which captures were read, and the next pull leaves them out.
 */
export function asArchive(name: string, mementos: readonly Memento[], gone: readonly GoneCapture[]): Archive {
  const files = new Map<string, Uint8Array>(
    mementos.map((memento) => [`${captureName(memento.capture)}.${kindOf(memento)}`, bytesOf(memento)] as const),
  );
  files.set(indexFile, Buffer.from([...mementos.map(({ capture }) => capture), ...gone].map(row).sort().join('')));
  const opened = new Set<string>([indexFile]);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name,
    kind: 'folder',
    files: sorted.map(([file, bytes]) => ({ name: file, bytes: bytes.length })),
    async *open(file) {
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`there is no capture "${file}"`);
      yield bytes;
      opened.add(file);
    },
    opened: () =>
      sorted
        .filter(([file]) => opened.has(file))
        .map(([file, bytes]) => ({
          name: file,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        })),
    close: async () => undefined,
  };
}

const row = ({ timestamp, status, mime, digest, post }: PostCapture): string =>
  `${timestamp} ${status ?? '-'} ${mime} ${digest} ${post}\n`;

/** What a capture is called in a ledger, whatever kind of file it was: without its ending. */
export const captureName = ({ timestamp, post }: Pick<PostCapture, 'timestamp' | 'post'>): string =>
  `${timestamp}/${post}`;

/** Pages of a site go the way of every web archive; what a platform answers has its own. */
const isOfSite = ({ capture: { post } }: Memento): boolean => post.startsWith('web-');

function kindOf(memento: Memento): 'warc' | 'json' | 'html' {
  if (isOfSite(memento)) return 'warc';
  return isJson(memento.contentType.replace(/;.*$/s, '').trim().toLowerCase()) ? 'json' : 'html';
}

const bytesOf = (memento: Memento): Uint8Array => (isOfSite(memento) ? warcRecord(memento) : memento.body);
