import type { Memento } from './mementos.ts';

/** Signs that would end a line of a header have no place in an address or a media type. */
const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ');

/** A memento as the WARC record it once came out of: what reads web archives reads it, too. */
export function warcRecord({ address, at, contentType, body }: Memento): Uint8Array {
  const answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${oneLine(contentType)}\r\n\r\n`), body]);
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${oneLine(address)}`,
    `WARC-Date: ${at}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), answer, Buffer.from('\r\n\r\n')]);
}
