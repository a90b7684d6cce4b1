import { z } from 'zod';
import type { ArchivedItem, Person } from '../../adapter.ts';
import { linkOr } from '../../platforms/linkable.ts';
import { statusOf, statusUrl } from '../../platforms/x/address.ts';
import type { Made, Spot } from '../../platforms/x/candidate.ts';
import { languageOf } from '../../platforms/x/language.ts';
import { idsBefore } from '../../platforms/x/map-status.ts';
import { addressee, knownId, selfOr } from '../../platforms/x/people.ts';
import { bareSpans, type Entity, spansOf } from '../../platforms/x/text.ts';
import { parseCreatedAt, parseIso, timeOf, timeOfId } from '../../platforms/x/time.ts';
import type { Columns, FieldName } from './columns.ts';

/** A row by the names of its fields; undefined: no such column, or nothing in it. */
type Row = (name: FieldName) => string | undefined;

export function rowOf(cells: readonly string[], { at }: Columns): Row {
  return (name) => {
    const index = at.get(name);
    const cell = index === undefined ? undefined : cells[index]?.trim();
    // Programs write what is not there in words.
    return cell === undefined || cell === '' || /^(?:nan|none|null|<na>)$/i.test(cell) ? undefined : cell;
  };
}

/** One row as a candidate, or why it is none. */
export function madeOf(cells: readonly string[], columns: Columns, spot: Spot): Made {
  const row = rowOf(cells, columns);
  const words = columns.at.get('text');
  const text = (words === undefined ? '' : (cells[words] ?? '')).replaceAll(/\r\n?/g, '\n');
  const id = row('id') ?? statusOf(row('url'))?.id;
  if (id === undefined) return { left: 'no-id', ...spot };
  if (!/^\d+$/.test(id))
    return {
      problem: /^\d[.,]\d+e\+?\d+$/i.test(id)
        ? 'its id was rounded by a spreadsheet: export the table again and keep the column of ids as text'
        : 'its id is not a number',
      ...spot,
    };
  const at = timeIn(row('at'), id);
  if (at === undefined) return { left: 'no-date', ...spot };
  if (text.trim() === '') return { left: 'empty', ...spot };
  const handle = row('account')?.replace(/^@/, '') ?? statusOf(row('url'))?.handle;
  const author: Person | undefined =
    handle === undefined && row('accountId') === undefined
      ? undefined
      : { handle, id: row('accountId'), name: row('name') };
  return {
    candidate: {
      ...spot,
      id,
      author,
      addressed: repostIn(row, text, columns) ? [] : addressedIn(row),
      ...(/^(?:true|1)$/i.test(row('protected') ?? '') && { refused: 'followers-only' }),
      claim: {},
      map: ({ account, relation }) =>
        itemOf({ row, columns, text, id, at, account, author: relation === 'own' ? 'self' : (author ?? {}) }),
    },
    beside: [],
    unknown: [],
  };
}

/** A stated time counts where it has a zone; else the id has to tell. */
function timeIn(stated: string | undefined, id: string): string | undefined {
  if (stated !== undefined) {
    if (parseCreatedAt(stated) !== undefined) return timeOf(stated, id);
    const found = parseIso(stated) ?? parseIso(stated.replace(/ UTC$/, 'Z'));
    if (found !== undefined) return found;
  }
  return timeOfId(id);
}

function addressedIn(row: Row): Person[] {
  const [handle, id] = [row('replyToAccount')?.replace(/^@/, ''), wholeId(row('replyToAccountId'))];
  return handle === undefined && id === undefined ? [] : [{ handle, id: knownId(id) }];
}

/** An id that a program wrote as a fraction (`123.0`) is the number before the point. */
const wholeId = (id: string | undefined): string | undefined => /^(-?\d+)(?:\.0+)?$/.exec(id ?? '')?.[1];

interface Given {
  readonly row: Row;
  readonly columns: Columns;
  readonly text: string;
  readonly id: string;
  readonly at: string;
  readonly account: Person;
  readonly author: 'self' | Person;
}

function itemOf({ row, columns, text, id, at, account, author }: Given): ArchivedItem {
  const handle = author === 'self' ? account.handle : author.handle;
  const repost = repostIn(row, text, columns);
  const links = linksIn(row('links'));
  const spans = (words: string) => (links.length > 0 ? spansOf(words, links) : bareSpans(words));
  const quoted = wholeId(row('quoteOf'));
  return {
    id: `x-${id}`,
    at,
    url: handle === undefined ? undefined : statusUrl(handle, id),
    author,
    lang: languageOf(row('lang')),
    likes: repost ? undefined : countIn(row('likes')),
    shares: repost ? undefined : countIn(row('shares')),
    text: repost ? [] : spans(text),
    media: [],
    parent: repost ? undefined : parentIn(row, text, account),
    share: repost
      ? shareOf('repost', wholeId(row('repostOf')), repost.handle, account, {
          cut: repost.words.endsWith('…') ? true : undefined,
          text: spans(repost.words),
        })
      : quoted === undefined
        ? undefined
        : shareOf('quote', quoted, row('quoteOfAccount'), account, { text: [] }),
    supersedes: idsBefore(row('edits')?.match(/\d+/g) ?? [], id),
  };
}

function repostIn(row: Row, text: string, { at }: Columns): { handle: string | undefined; words: string } | undefined {
  const prefix = /^RT @(\w{1,15}): /.exec(text);
  // A table that has a column for it says by it what is a repost; in one that has none, the words do.
  if (at.has('repostOf') ? row('repostOf') === undefined : prefix === null) return undefined;
  return { handle: row('repostOfAccount') ?? prefix?.[1], words: text.slice(prefix?.[0].length ?? 0) };
}

function shareOf(
  kind: 'repost' | 'quote',
  id: string | undefined,
  handle: string | undefined,
  account: Person,
  words: Pick<NonNullable<ArchivedItem['share']>, 'cut' | 'text'>,
): ArchivedItem['share'] {
  return {
    kind,
    author: handle === undefined ? undefined : selfOr({ handle }, account),
    id: id && `x-${id}`,
    url: id && handle !== undefined ? statusUrl(handle, id) : undefined,
    at: id && timeOfId(id),
    ...words,
  };
}

function parentIn(row: Row, text: string, account: Person): ArchivedItem['parent'] {
  const id = wholeId(row('replyTo'));
  const [to] = addressedIn(row);
  if (id === undefined && to === undefined) return addressee(text, account);
  return { id: id && `x-${id}`, author: to && selfOr(to, account), at: id && timeOfId(id) };
}

/** A count, or a count that a program wrote as a fraction (`12.0`): `12.000` may be twelve thousand, and is nothing for certain. */
const countIn = (cell: string | undefined): number | undefined => {
  const [, whole] = /^(\d+)(?:\.0)?$/.exec(cell ?? '') ?? [];
  return whole === undefined ? undefined : Number(whole);
};

const links = z.array(
  z.looseObject({
    url: z.string(),
    expanded_url: z.string().nullish(),
    display_url: z.string().nullish(),
    media_key: z.string().nullish(),
  }),
);

/** Addresses in full, by the short ones that stand in the words; those of media are not shown. */
function linksIn(json: string | undefined): Entity[] {
  if (json === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const read = links.safeParse(value);
  return (read.data ?? []).map(({ url, expanded_url, display_url, media_key }) => ({
    start: -1,
    end: -1,
    literal: url,
    span: media_key ? undefined : linkOr(expanded_url || url, display_url || expanded_url || url),
  }));
}
