import type { Root } from 'hast';
import { declaredCharset, decodeBytes } from '../../formats/charset.ts';
import type { Feed } from '../../formats/feed/feed.ts';
import { beginsLikeFeed, readFeed } from '../../formats/feed/read.ts';
import { parseHtml } from '../../formats/html.ts';
import { parseJson } from '../../formats/parse-json.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { readHttp, typeOf } from '../../formats/web-archive/http.ts';
import type { WebRecord } from '../../formats/web-archive/record.ts';

/** What a record holds, as far as there can be posts in it. */
export type Content =
  | { readonly kind: 'page'; readonly page: Root }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'json'; readonly value: unknown }
  /** A page that a server did not give: gone, moved, forbidden. */
  | { readonly kind: 'no-answer' }
  /** The same as a record that stands elsewhere. `page`: it may be a page. */
  | { readonly kind: 'revisit'; readonly page: boolean }
  | { readonly kind: 'problem'; readonly message: string }
  /** Nothing that could hold posts; `what` names it for the count. */
  | { readonly kind: 'nothing'; readonly what: string };

/** What pictures are counted as among what holds no posts. */
export const pictureFiles = 'image files';

const pageTypes = new Set(['text/html', 'application/xhtml+xml', '']);
const isJson = (mime: string): boolean => mime === 'application/json' || mime === 'text/json' || mime.endsWith('+json');
const isXml = (mime: string): boolean => mime === 'text/xml' || mime === 'application/xml' || mime.endsWith('+xml');

export function contentOf(record: WebRecord, unknown: UnknownFields): Content {
  if (record.type === 'other') return { kind: 'nothing', what: `${record.called} records` };
  if (!/^https?:/i.test(record.url)) return { kind: 'nothing', what: 'records of no page' };
  if (record.block === undefined) return { kind: 'nothing', what: 'files larger than any page' };
  const answer = record.type === 'resource' ? undefined : readHttp(record.block);
  if (record.type === 'revisit') {
    const type = answer?.headers.get('content-type');
    return { kind: 'revisit', page: type === undefined || pageTypes.has(typeOf(type).mime) };
  }
  if (record.type === 'response' && answer === undefined)
    return { kind: 'problem', message: 'it holds no answer of a server' };
  const { mime, charset } = typeOf(answer ? answer.headers.get('content-type') : record.contentType);
  if (answer && (answer.status < 200 || answer.status > 299))
    return pageTypes.has(mime) ? { kind: 'no-answer' } : { kind: 'nothing', what: 'answers without content' };
  if (!pageTypes.has(mime) && !isJson(mime) && !isXml(mime))
    return { kind: 'nothing', what: `${mime.split('/')[0]} files` };
  const body = answer ? answer.body : record.block;
  if (body === undefined) return { kind: 'problem', message: 'its content is packed in a way that cannot be undone' };
  return bodyContent(body, mime, charset, unknown);
}

function bodyContent(body: Uint8Array, mime: string, charset: string | undefined, unknown: UnknownFields): Content {
  if (body.length === 0) return { kind: 'nothing', what: 'answers without content' };
  // What a server calls a feed counts less than how it begins.
  if (beginsLikeFeed(body.subarray(0, 4096))) {
    const feed = readFeed(body, unknown, charset);
    if (feed === undefined) return { kind: 'nothing', what: 'files of XML' };
    return 'problem' in feed ? { kind: 'problem', message: feed.problem } : { kind: 'feed', feed };
  }
  const { text } = decodeBytes(body, [charset, declaredCharset(body)]);
  if (isJson(mime)) return jsonContent(text);
  if (isXml(mime) && mime !== 'application/xhtml+xml') return { kind: 'nothing', what: 'files of XML' };
  if (!/<[a-z!]/i.test(text)) return { kind: 'nothing', what: 'answers without content' };
  const page = parseHtml(text, true);
  return page === undefined
    ? { kind: 'problem', message: 'its HTML is nested deeper than any page is' }
    : { kind: 'page', page };
}

function jsonContent(text: string): Content {
  try {
    return { kind: 'json', value: parseJson(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'nothing', what: 'files of JSON' };
  }
}
