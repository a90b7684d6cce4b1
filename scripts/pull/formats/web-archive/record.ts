/** A record of a web archive: one answer of a server as it came, or something beside it. */
export interface WebRecord {
  /** Number in its file, from 0. */
  readonly index: number;
  /** `response`: with the server's headers; `resource`: the content alone; `revisit`: the same as a record before. */
  readonly type: 'response' | 'resource' | 'revisit' | 'other';
  /** What the file calls it, e.g. "warcinfo". */
  readonly called: string;
  readonly url: string;
  /** When it was fetched, as it is spelled. */
  readonly date: string;
  /** Type of the block, of a resource. */
  readonly contentType: string | undefined;
  readonly digest: string | undefined;
  /** Of a revisit: the record it is the same as. */
  readonly refersTo: { readonly url: string | undefined; readonly date: string | undefined } | undefined;
  /** True where the file gives a hash of the block, and the block is not what it says. */
  readonly changed: boolean;
  /** Undefined where it is larger than any page, or of no use. */
  readonly block: Uint8Array | undefined;
}

export type WebRecordOrError = WebRecord | { readonly index: number; readonly error: string };

/** Bytes of a record that are read at once: pages, feeds and answers of APIs are smaller, films are passed over. */
export const maxBlock = 64 * 1024 * 1024;
