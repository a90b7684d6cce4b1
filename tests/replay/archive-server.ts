import { localServer } from '../local-http.ts';

/** A capture of the web archive: when, and the bytes as they were. */
export interface Capture {
  /** 14 digits */
  readonly timestamp: string;
  readonly type: string;
  readonly body: Uint8Array;
}

export interface ArchiveServer {
  readonly port: number;
  readonly asked: string[];
  fault: 'none' | '429' | '500' | 'challenge';
}

/** The replay part of the web archive on this machine: `/web/<time>id_/<address>`, nearest capture by a redirect. */
export async function archiveServer(captures: Readonly<Record<string, Capture>>): Promise<ArchiveServer> {
  const server: { -readonly [K in keyof ArchiveServer]: ArchiveServer[K] } = { port: 0, asked: [], fault: 'none' };
  server.port = await localServer((request, response) => {
    server.asked.push(request.url ?? '');
    const { status, headers = {}, body = '' } = replyTo(captures, request.url ?? '', server.fault);
    response.writeHead(status, headers).end(body);
  });
  return server;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

function replyTo(captures: Readonly<Record<string, Capture>>, path: string, fault: ArchiveServer['fault']): Reply {
  const html = { 'content-type': 'text/html' };
  const captured = { 'memento-datetime': 'Tue, 02 Feb 2099 10:00:00 GMT' };
  if (fault === '429') return { status: 429, headers: html, body: 'too many' };
  if (fault === '500') return { status: 503 };
  const [, timestamp, address = ''] = /^\/web\/(\d{14})id_\/(.+)$/.exec(path) ?? [];
  const capture = captures[address];
  if (timestamp === undefined || capture === undefined)
    return { status: 404, headers: html, body: '<p>not archived</p>' };
  if (timestamp !== capture.timestamp)
    return { status: 302, headers: { location: `/web/${capture.timestamp}id_/${address}` } };
  if (fault === 'challenge')
    return { status: 200, headers: { ...html, ...captured }, body: '<html><body><p>Just a moment</p></body></html>' };
  return { status: 200, headers: { 'content-type': capture.type, ...captured }, body: Buffer.from(capture.body) };
}
