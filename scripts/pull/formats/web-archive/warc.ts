import { createHash } from 'node:crypto';
import type { WARCRecord } from 'warcio';
import { ArchiveError } from '../../archive.ts';
import { gunzipped } from '../gzip.ts';
import { usualLimits } from '../limits.ts';
import { maxBlock, type WebRecord, type WebRecordOrError } from './record.ts';

const types: Readonly<Record<string, WebRecord['type']>> = {
  response: 'response',
  resource: 'resource',
  revisit: 'revisit',
};

/**
 * Records of a WARC (1.0 and 1.1), gzipped record by record, as a whole, or not at all. Blocks come as they stand in
 * the file: what servers packed is unpacked by `http.ts`, for warcio knows neither brotli nor zstd.
 */
export async function* warcRecords(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits = usualLimits,
): AsyncIterable<WebRecordOrError> {
  let index = 0;
  let cut = false;
  // A crawl may be as long as everything else together. zlib is many times as fast as what warcio brings along.
  const plain = gunzipped(name, chunks, { ...limits, fileBytes: limits.totalBytes }, () => {
    cut = true;
  });
  const { WARCParser } = await import('warcio');
  try {
    for await (const record of new WARCParser(withStart(plain), { parseHttp: false })) {
      const read = await readRecord(record, index);
      yield read;
      index += 1;
      // Behind a record that is cut off there is none, and warcio would look for it without end.
      if ('error' in read) return;
    }
  } catch (error) {
    // What warcio throws is what is wrong with the file; what the disk throws has a code.
    if (error instanceof ArchiveError || (error instanceof Error && 'code' in error)) throw error;
    yield { index, error: damaged };
    return;
  }
  if (cut) yield { index, error: damaged };
}

const damaged = 'the file is damaged or cut off here: no record after it can be read';

async function readRecord(record: WARCRecord, index: number): Promise<WebRecordOrError> {
  // Noise has no type, whatever warcio's own types say.
  const called: string | null = record.warcType;
  if (called === null || !Number.isInteger(record.warcContentLength)) return { index, error: damaged };
  const type = types[called] ?? 'other';
  const kept = type !== 'other' && record.warcContentLength <= maxBlock;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record.reader) {
    length += chunk.length;
    if (kept) parts.push(chunk);
  }
  if (length < record.warcContentLength)
    return { index, error: 'the record is cut off: the file ends in the middle of it' };
  const block = kept ? Buffer.concat(parts) : undefined;
  return {
    index,
    type,
    called,
    url: record.warcTargetURI ?? '',
    date: record.warcDate ?? '',
    contentType: record.warcContentType ?? undefined,
    digest: record.warcPayloadDigest ?? undefined,
    refersTo:
      type === 'revisit'
        ? { url: record.warcRefersToTargetURI ?? undefined, date: record.warcRefersToDate ?? undefined }
        : undefined,
    changed: block !== undefined && !agrees(record.warcBlockDigest, block),
    block,
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A hash is `sha1:` in base 32, or `sha1:`, `sha256:` in hex; one that is spelled otherwise says nothing. */
function agrees(stated: string | null | undefined, block: Uint8Array): boolean {
  const [name = '', value = ''] = (stated ?? '').split(':');
  const method = name.toLowerCase().replace('-', '');
  if (!['sha1', 'sha256', 'sha512', 'md5'].includes(method)) return true;
  const hash = createHash(method).update(block).digest();
  return [hash.toString('hex'), base32(hash)].some((spelled) => spelled.toLowerCase() === value.toLowerCase());
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll(/.{1,5}/g, (five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '');
}

/** warcio tells by the first piece whether a file is gzipped: it must not be shorter than what says so. */
async function* withStart(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (start === undefined) yield chunk;
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < 512) continue;
      yield start;
      start = undefined;
    }
  }
  if (start !== undefined && start.length > 0) yield start;
}
