import { expect } from 'vitest';
import type { ArchivedItem, RawSpan } from '../scripts/pull/adapter.ts';
import { plain, unescaped } from './outcomes.ts';

/** What X showed of a post, found in the plainest way: the shown address in the place of each short one, and no indices. */

export interface Entities {
  readonly urls?: readonly { url: string; expanded_url: string; display_url: string; media_key?: string }[];
  readonly media?: readonly { url: string }[];
}
export interface Status {
  readonly id_str: string;
  readonly text: string;
  readonly entities: Entities;
  readonly retweeted_status?: Status;
  readonly quoted_status?: Status;
  readonly is_quote_status?: boolean;
}

/** The words of a post as the platform showed them. `inFull`: with addresses in full, as congresstweets has them. */
export function shown({ text, entities }: Pick<Status, 'text' | 'entities'>, hidden?: string, inFull = false): string {
  const addresses: [string, string][] = [
    ...(entities.urls ?? []).map(({ url, expanded_url, display_url, media_key }): [string, string] => [
      url,
      media_key || (hidden && expanded_url.includes(`/${hidden}`)) ? '' : inFull ? expanded_url : display_url,
    ]),
    ...(entities.media ?? []).map(({ url }): [string, string] => [url, '']),
  ];
  // Short addresses of the first years are beginnings of longer ones.
  const longestFirst = addresses.sort(([a], [b]) => b.length - a.length);
  const escaped = longestFirst.reduce(
    (words, [url, by]) => words.replaceAll(url, by.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    text,
  );
  return unescaped(escaped).trimEnd();
}

/** A page shows a lone carriage return as the line end that it stands for. */
const words = (text: readonly RawSpan[] = []): string => plain(text).replaceAll('\r', '\n').trimEnd();

/** Holds the items of an adapter to what the platform showed of the raw posts. */
export function expectWordsOf(statuses: readonly Status[], all: readonly ArchivedItem[]): void {
  const items = new Map(all.map((item) => [item.id, item]));
  for (const status of statuses) {
    const item = items.get(`x-${status.id_str}`);
    const { retweeted_status: reposted, quoted_status: quoted } = status;
    if (reposted) {
      expect(words(item?.share?.text)).toBe(shown(reposted));
      expect(item?.text).toEqual([]);
      continue;
    }
    const own = words(item?.text);
    // The address of a quoted post is shown only where it does not end the words.
    if (status.is_quote_status)
      expect([shown(status, quoted?.id_str ?? item?.share?.id?.slice(2)), shown(status)]).toContain(own);
    else expect(own).toBe(shown(status));
    if (quoted) expect(words(item?.share?.text)).toBe(shown(quoted));
  }
}
