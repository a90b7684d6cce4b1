import { type Http, type HttpTrouble, textOf } from '../../effects/http.ts';
import { type Capture, cdxFields, readCdx } from './cdx.ts';

/** Every capture below an address, as the index has them. */
export type Found =
  | { readonly captures: readonly Capture[]; readonly unusable: number }
  /** The archive has captures and does not give them out. */
  | { readonly refused: string }
  | { readonly trouble: Pick<HttpTrouble, 'url' | 'message' | 'hint'> };

/** Rows of one page. Larger ones end in timeouts. */
const pageRows = 5_000;
const mostPages = 400;

const blocked = /AccessControlException/;

/**
 * Asks the index for all captures whose address begins with `prefix` ("x.com/eksempelby/status/"), page by page.
 * `service`: address of the CDX server. Rows are not collapsed: which capture was the last that found a post is told by
 * those that found the same as the one before.
 */
export async function searchCaptures(http: Http, service: string, prefix: string): Promise<Found> {
  const captures: Capture[] = [];
  const keys = new Set<string>();
  let unusable = 0;
  let resumeKey: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const url = `${service}?${new URLSearchParams({
      url: prefix,
      matchType: 'prefix',
      fl: cdxFields.join(','),
      limit: String(pageRows),
      showResumeKey: 'true',
      // The key is encoded already, and goes back encoded once more: that is how the server reads it.
      ...(resumeKey !== undefined && { resumeKey }),
    })}`;
    const result = await http.get({ url, accept: ['text/plain', 'application/json', 'text/x-cdx', ''], seconds: 180 });
    if ('trouble' in result) {
      const { trouble } = result;
      const words = trouble.response === undefined ? '' : textOf(trouble.response);
      return trouble.kind === 'status' && blocked.test(words) ? { refused: prefix } : { trouble };
    }
    const read = readCdx(textOf(result.response));
    if ('message' in read) {
      if (blocked.test(textOf(result.response))) return { refused: prefix };
      return {
        trouble: {
          url,
          message: read.message,
          hint: 'Run the pull again later; if it stays so, open the address in a browser.',
        },
      };
    }
    captures.push(...read.captures);
    unusable += read.unusable;
    resumeKey = read.resumeKey;
    if (resumeKey === undefined) return { captures, unusable };
    if (keys.has(resumeKey))
      return {
        trouble: {
          url,
          message: 'the index of the web archive gives the same page again and again',
          hint: 'Run the pull again later.',
        },
      };
    keys.add(resumeKey);
  }
  return {
    trouble: {
      url: service,
      message: `the index of the web archive has more than ${pageRows * mostPages} captures below ${prefix}`,
      hint: 'That is no account: look at its handle in content/authorities.',
    },
  };
}
