import type { Nodes } from 'hast';
import { httpUrl, language } from '#lib/model/scalar.ts';
import type { ArchivedItem, ArchivedMedia, FileOfAddress } from '../../adapter.ts';
import { readHtml } from '../../formats/html.ts';
import type { HtmlMedia } from '../../formats/html-media.ts';
import { spansOfPlain } from '../plain-text.ts';
import { spansOfPieces } from '../words.ts';
import { type Identity, idOfArticle, plainAddress } from './identity.ts';

/** An article of an authority's own site, as any archive of it may hold it. */
export interface Article extends Identity {
  readonly title?: WebText | undefined;
  readonly text?: WebText | undefined;
  /** UTC, whole seconds. */
  readonly at: string;
  readonly editedAt?: string | undefined;
  readonly lang?: string | undefined;
  readonly media: readonly WebMedia[];
  /** The archive holds only the beginning. */
  readonly cut?: boolean | undefined;
}

export type WebText =
  | { readonly value: string; readonly type: 'text' | 'html'; readonly base?: string | undefined }
  /** Part of a page that was parsed. */
  | { readonly tree: Nodes; readonly type: 'tree'; readonly base?: string | undefined };

export interface WebMedia extends ArchivedMedia {
  /** Address of the bytes, by which the same picture is known in two places. */
  readonly address?: string | undefined;
}

export const tooDeep = { problem: 'its HTML is nested deeper than any page is' } as const;

/**
 * `site`: the account. Names of those who wrote it are of employees and are no part of it. `fileOf`: where the archive
 * holds pictures, if it does.
 */
export function itemOfArticle(
  article: Article,
  site: string,
  fileOf?: FileOfAddress,
): ArchivedItem | { problem: string } {
  const id = idOfArticle(article, site);
  if (id === undefined) return { problem: 'it has neither an id nor an address' };
  const body = bodyOf(article.text, article.link);
  const title = oneLine(article.title);
  if (body === undefined || title === undefined) return tooDeep;
  const media = distinct([...body.media, ...article.media]);
  if (body.text.length === 0 && title === '' && media.length === 0) return { problem: 'it has no words' };
  const url = article.link === undefined ? undefined : plainAddress(article.link);
  return {
    id,
    at: article.at,
    url: httpUrl.safeParse(url).success ? url : undefined,
    author: 'self',
    title: title === '' ? undefined : title,
    lang: languageOf(article.lang),
    editedAt: editedLater(article) ? article.editedAt : undefined,
    cut: article.cut ? true : undefined,
    text: body.text,
    media: media.map(({ address, ...known }) => {
      const file = known.kind === 'image' && address !== undefined ? fileOf?.(address) : undefined;
      return { ...known, ...(file !== undefined && { file }) };
    }),
  };
}

/** Publishing takes some seconds itself: what was touched within a minute was not edited. */
const editedLater = ({ at, editedAt }: Article): boolean =>
  editedAt !== undefined && Date.parse(editedAt) - Date.parse(at) >= 60_000;

function bodyOf(text: WebText | undefined, link: string | undefined) {
  if (text === undefined) return { text: [], media: [] };
  if (text.type === 'text') return { text: spansOfPlain(text.value.replaceAll(/\r\n?/g, '\n').trim()), media: [] };
  const read = readHtml(text.type === 'tree' ? text.tree : text.value, { base: text.base ?? link });
  return read && { text: spansOfPieces(read.pieces), media: read.media.map(mediaOfHtml) };
}

/** Words of a title; undefined where its HTML is nested too deep. */
export function oneLine(text: WebText | undefined): string | undefined {
  if (text === undefined) return '';
  const words =
    text.type === 'text'
      ? text.value
      : readHtml(text.type === 'tree' ? text.tree : text.value)
          ?.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join('');
  return words?.replaceAll(/\s+/g, ' ').trim();
}

export const mediaOfHtml = ({ kind, address, alt, width, height, mime }: HtmlMedia): WebMedia => ({
  kind,
  address,
  ...(alt !== undefined && { alt }),
  ...(width !== undefined && { width }),
  ...(height !== undefined && { height }),
  ...(mime !== undefined && isMime(mime) && { mime }),
});

export const isMime = (text: string): boolean => /^[\w.+-]+\/[\w.+-]+$/.test(text);

/** The same picture in the words and beside them is one: its file has the same name, whatever size it was asked for in. */
export function distinct(media: readonly WebMedia[]): WebMedia[] {
  const seen = new Map<string, WebMedia>();
  for (const [index, one] of media.entries()) {
    const key = one.address === undefined ? `#${index}` : fileOf(one.address);
    const known = seen.get(key);
    seen.set(key, known === undefined ? one : { ...one, ...known });
  }
  return [...seen.values()];
}

function fileOf(address: string): string {
  const url = URL.parse(address);
  const name = url?.pathname.split('/').at(-1) ?? '';
  // WordPress names sizes: billede-300x200.jpg, billede-scaled.jpg.
  return /\.[a-z\d]{2,5}$/i.test(name)
    ? name.replace(/-(?:\d+x\d+|scaled|e\d{10,})(?=\.)/i, '').toLowerCase()
    : address;
}

/** `da_DK`, `DA` and `da-dk` are `da-DK` and `da`. */
export function languageOf(lang: string | undefined): string | undefined {
  const [first = '', ...rest] = (lang ?? '').trim().replaceAll('_', '-').split('-');
  const tag = [first.toLowerCase(), ...rest].join('-');
  return language.safeParse(tag).success ? tag : undefined;
}
