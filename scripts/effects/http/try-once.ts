import type { HttpRequest, HttpResponse, HttpTrouble } from '../http.ts';
import type { CachedAnswer } from './cache.ts';
import type { Transport, TransportResponse } from './transport.ts';
import { trouble } from './trouble.ts';

/** What became of one request on the wire. `passing`: trying again may help. */
export type Sent =
  | { readonly kind: 'answer'; readonly response: HttpResponse }
  | { readonly kind: 'failed'; readonly passing: boolean; readonly trouble: HttpTrouble };

const megabyte = 1024 * 1024;
export const usualBytes = 32 * megabyte;
const usualSeconds = 60;

/** One request, with its caps. Whatever the wire throws comes back as trouble. */
export async function send(
  { transport, userAgent }: { readonly transport: Transport; readonly userAgent: string },
  url: URL,
  request: HttpRequest,
  kept: CachedAnswer | undefined,
): Promise<Sent> {
  const seconds = request.seconds ?? usualSeconds;
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(timedOut), seconds * 1_000);
  try {
    const answer = await transport(url, { headers: headersOf(userAgent, request, kept), signal: ended.signal });
    const limit = request.maxBytes ?? usualBytes;
    const body = await readBody(answer, limit);
    if (body === 'too-large') {
      ended.abort();
      return { kind: 'failed', passing: false, trouble: trouble.tooLarge(url.href, limit) };
    }
    const { status, headers } = answer;
    return { kind: 'answer', response: { url: url.href, status, headers, body, from: 'network' } };
  } catch (error) {
    return failure(error, url, seconds);
  } finally {
    clearTimeout(timer);
  }
}

const timedOut = new Error('time is up');

function headersOf(userAgent: string, request: HttpRequest, kept: CachedAnswer | undefined): Record<string, string> {
  const etag = kept?.headers.etag;
  const modified = kept?.headers['last-modified'];
  return {
    'user-agent': userAgent,
    accept: request.accept?.join(', ') ?? '*/*',
    'accept-language': 'da, en;q=0.5',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(etag === undefined && modified !== undefined && { 'if-modified-since': modified }),
  };
}

async function readBody({ body, headers }: TransportResponse, limit: number): Promise<Uint8Array | 'too-large'> {
  if (body === null) return new Uint8Array();
  if (Number(headers.get('content-length') ?? 0) > limit) return 'too-large';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) return 'too-large';
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function failure(error: unknown, url: URL, seconds: number): Sent {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause === timedOut) return { kind: 'failed', passing: true, trouble: trouble.timeout(url.href, seconds) };
    const code = 'code' in cause ? cause.code : undefined;
    if (code === 'EPRIVATE') return { kind: 'failed', passing: false, trouble: trouble.privateAddress(url.href) };
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      return { kind: 'failed', passing: true, trouble: trouble.noHost(url.href) };
    if (typeof code === 'string' && wireCodes.test(code))
      return { kind: 'failed', passing: true, trouble: trouble.cut(url.href) };
  }
  throw error;
}

/** What sockets, TLS and undici say when a connection could not be made or kept. */
const wireCodes =
  /^(?:E(?:CONN|PIPE|HOST|NET|TIMEDOUT|ADDR|PROTO)|UND_ERR_|HPE_|ERR_(?:SSL|TLS|STREAM|HTTP2)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|Z_)/;
