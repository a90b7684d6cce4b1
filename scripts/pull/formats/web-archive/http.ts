import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  constants as zlib,
  zstdDecompressSync,
} from 'node:zlib';
import { maxBlock } from './record.ts';

/** An answer of a server, unpacked. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name; of several of one name the last. */
  readonly headers: ReadonlyMap<string, string>;
  /** Undefined where it is packed in a way that cannot be undone. */
  readonly body: Uint8Array | undefined;
}

/** Undefined where the block is no answer of a server. */
export function readHttp(block: Uint8Array): HttpAnswer | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const { end, length } = endOfHead(bytes);
  const lines = bytes.subarray(0, end).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ +(\d{3})/i.exec(lines[0] ?? '')?.[1];
  if (status === undefined) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, body: unpacked(headers, bytes.subarray(end + length)) };
}

function endOfHead(bytes: Buffer): { end: number; length: number } {
  const [crlf, lf] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')];
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { end: crlf, length: 4 };
  return lf >= 0 ? { end: lf, length: 2 } : { end: bytes.length, length: 0 };
}

function unpacked(headers: ReadonlyMap<string, string>, sent: Buffer): Buffer | undefined {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent;
  const codings = (headers.get('content-encoding') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  let body: Buffer | undefined = whole;
  for (const coding of codings) body = body === undefined ? undefined : unpack(coding, body);
  return body;
}

/** Tools have undone the chunks and left the header: what does not begin like a chunk is taken as it is. */
function joinChunks(sent: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < sent.length) {
    const line = sent.indexOf('\n', at);
    const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?$/i.exec(
      sent
        .subarray(at, line < 0 ? sent.length : line)
        .toString('latin1')
        .trimEnd(),
    )?.[1];
    if (size === undefined || line < 0) return parts.length === 0 ? sent : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(sent.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    if (sent[at] === 13) at += 1;
    if (sent[at] === 10) at += 1;
  }
  return Buffer.concat(parts);
}

/** A body that was cut off gives what came; one that was unpacked already stays as it is. */
function unpack(coding: string, body: Buffer): Buffer | undefined {
  const options = { maxOutputLength: maxBlock, finishFlush: zlib.Z_SYNC_FLUSH };
  try {
    if (coding === 'gzip' || coding === 'x-gzip')
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    if (coding === 'deflate') {
      const wrapped = ((body[0] ?? 0) & 0x0f) === 8 && ((body[0] ?? 0) * 256 + (body[1] ?? 0)) % 31 === 0;
      return wrapped ? inflateSync(body, options) : inflateRawSync(body, options);
    }
    if (coding === 'br' || coding === 'zstd') {
      const unpacked =
        coding === 'br'
          ? brotliDecompressSync(body, { maxOutputLength: maxBlock, finishFlush: zlib.BROTLI_OPERATION_FLUSH })
          : zstdDecompressSync(body, { maxOutputLength: maxBlock });
      return unpacked.length === 0 && body.length > 0 ? undefined : unpacked;
    }
  } catch {
    return /^\s*[<{[]/.test(body.subarray(0, 64).toString('latin1')) ? body : undefined;
  }
  return undefined;
}

/** `text/html; charset=ISO-8859-1` in its parts. */
export function typeOf(contentType: string | undefined): {
  readonly mime: string;
  readonly charset: string | undefined;
} {
  const [mime = ''] = (contentType ?? '').split(';');
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return { mime: mime.trim().toLowerCase(), charset };
}
