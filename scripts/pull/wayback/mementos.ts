import { type Http, type HttpTrouble, mediaType } from '../../effects/http.ts';
import { momentOf } from './cdx.ts';
import type { PostCapture } from './choose.ts';

/** A capture as the archive gave it back. */
export interface Memento {
  readonly capture: PostCapture;
  /** Address of what was captured, as the answer says it. */
  readonly address: string;
  /** When it was captured, UTC, whole seconds. */
  readonly at: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

export type Fetched =
  | { readonly memento: Memento }
  /** The index has it and the archive does not give it: the others may still be had. */
  | { readonly lost: string }
  | { readonly trouble: Pick<HttpTrouble, 'url' | 'message' | 'hint'> };

/** Every answer that is a capture has it, and nothing else of the archive does. */
const momentHeader = 'memento-datetime';

/** Larger than any page with a post. */
const maxBytes = 8 * 1024 * 1024;

/**
 * Asks for the bytes of a capture as they were saved. They never change, so what was fetched once is kept. An answer
 * without `memento-datetime` is the archive's own word, whatever its status.
 */
export async function fetchMemento(http: Http, replay: string, capture: PostCapture): Promise<Fetched> {
  const url = `${replay}${capture.timestamp}id_/${capture.original}`;
  const result = await http.get({ url, maxBytes, seconds: 120, maxAge: 'for-good', settledBy: momentHeader });
  if ('trouble' in result) {
    const { trouble } = result;
    if (trouble.kind === 'too-large') return { lost: 'it is larger than any page with a post' };
    // 404: no such capture; 403: not to be shown. Both are of this capture alone.
    const status = trouble.response?.status;
    if (trouble.response?.headers.has(momentHeader)) return { lost: `what was saved is an answer ${status}` };
    if (trouble.kind === 'status' && (status === 404 || status === 403 || status === 410))
      return { lost: `the archive answers ${status} for it` };
    if (trouble.kind === 'redirect') return { lost: 'it leads to another address' };
    return { trouble };
  }
  const { response } = result;
  const at = response.headers.get(momentHeader);
  const moment = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(moment)) return { lost: 'the archive answered with a page of its own' };
  const address = /\/\d{14}id_\/(https?:\/\/.+)$/.exec(response.url)?.[1] ?? capture.original;
  // Where a capture cannot be played the nearest other one is given: hours away it may be another state of the page.
  if (Math.abs(moment - Date.parse(momentOf(capture.timestamp))) > near)
    return { lost: 'another capture was given for it' };
  return {
    memento: {
      capture,
      address,
      at: `${new Date(moment).toISOString().slice(0, 19)}Z`,
      contentType: response.headers.get('content-type') ?? mediaType(response.headers),
      body: response.body,
    },
  };
}

/** Milliseconds between the capture that was asked for and one that is as good. */
const near = 60 * 60 * 1000;
