/** The network, as an argument. Only questions are asked (GET), nobody logs in, and trouble is a value. */
export interface Http {
  get(request: HttpRequest): Promise<HttpResult>;
  /** The cache forgets the answer: whoever looked into it found that it is not what was asked for. */
  forget(request: Pick<HttpRequest, 'url' | 'accept'>): Promise<void>;
  /** Requests that went out so far, tries and redirects counted; what the cache answered is not among them. */
  readonly sent: number;
}

/** A host that may be contacted, and how often. The manifest lists them; no other is ever asked. */
export interface HostRule {
  readonly host: string;
  /** Beginning of the paths that are meant; the longest that fits holds. Default: every path. */
  readonly path?: string | undefined;
  readonly perMinute: number;
  /** Seconds of silence towards the whole host after a 429 that does not say how long. */
  readonly pauseAfter429?: number | undefined;
}

export interface HttpRequest {
  readonly url: string;
  /** Media types that answer the question, e.g. "application/json". Another one is trouble. Default: all. */
  readonly accept?: readonly string[] | undefined;
  /** More bytes than this, unpacked, is trouble. Default: 32 MB. */
  readonly maxBytes?: number | undefined;
  /** Seconds one try may take, the body included. Default: 60. */
  readonly seconds?: number | undefined;
  /**
   * How old an answer from the cache may be. "asked" (the default): the host is asked whether it has changed, where it
   * gave an ETag or a Last-Modified, and again in full where it gave none. A number: seconds. "for-good": the address
   * is of something that never changes.
   */
  readonly maxAge?: 'asked' | 'for-good' | number | undefined;
  /**
   * A header that says that the status is part of what was asked for, such as that of a page in an archive: the host is
   * not busy, and the same question has the same answer.
   */
  readonly settledBy?: string | undefined;
}

export interface HttpResponse {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** "unchanged": the host said that the answer in the cache still holds. */
  readonly from: 'network' | 'cache' | 'unchanged';
}

/** A status from 200 to 299, or trouble. */
export type HttpResult = { readonly response: HttpResponse } | { readonly trouble: HttpTrouble };

export type TroubleKind =
  /** The address is not of a host in the manifest, or not https. Nothing was sent. */
  | 'not-listed'
  /** The name of the host leads to a private network. Nothing was sent. */
  | 'private-address'
  /** A redirect to another host, to http, or in a ring. It was not followed. */
  | 'redirect'
  /** No such host, or no network. */
  | 'no-host'
  /** The connection ended before the answer did. */
  | 'cut'
  | 'timeout'
  | 'too-large'
  /** The host asks for patience (429), longer than a pull waits. */
  | 'busy'
  /** A media type that was not asked for, such as an HTML page in the place of JSON. */
  | 'wrong-type'
  /** Any other status than 2xx: `response` has it. */
  | 'status';

/** What went wrong: what, where, and what to do. */
export interface HttpTrouble {
  readonly kind: TroubleKind;
  readonly url: string;
  readonly message: string;
  readonly hint: string;
  /** The answer, where there was one: of kind "status", "busy" and "wrong-type". */
  readonly response?: HttpResponse | undefined;
}

export const formatTrouble = ({ url, message, hint }: Pick<HttpTrouble, 'url' | 'message' | 'hint'>): string =>
  `${url}: ${message}\n  ${hint}`;

export const textOf = (response: HttpResponse): string => new TextDecoder().decode(response.body);

/** Media type without parameters, in lower case: "text/html". Empty where none was said. */
export const mediaType = (headers: Headers): string =>
  (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
