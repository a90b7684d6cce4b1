import { accountKeys, handleKey } from '#lib/accounts/keys.ts';
import { readAddress } from '#lib/accounts/read-address.ts';
import { surelyBefore } from '#lib/time/partial-day.ts';
import { accountProperties } from './properties.ts';
import type { accountVariables, authorityVariables } from './query.ts';
import type { Row } from './rows.ts';

/** What Wikidata says of one authority. */
export interface WikidataItem {
  /** "Q…" */
  readonly item: string;
  readonly da?: string;
  readonly en?: string;
  /** 3 digits for a municipality, 4 for a region. */
  readonly code?: string;
  readonly cvr?: string;
  readonly site?: string;
  /** Last day, when it has been dissolved. */
  readonly ends?: string;
  readonly accounts: readonly WikidataAccount[];
}

export interface WikidataAccount {
  readonly channel: string;
  /** Properties that say it, e.g. "P2002". */
  readonly properties: readonly string[];
  /** The statement that holds the current handle, "Q…$…". */
  readonly statement: string;
  readonly handle?: string;
  readonly id?: string;
  readonly url: string;
  readonly formerHandles: readonly string[];
  readonly opened?: string;
  readonly left?: string;
}

/** Something in the answer that could not be used. */
export interface ItemProblem {
  readonly item: string;
  readonly message: string;
}

export interface ReadItems {
  readonly items: readonly WikidataItem[];
  readonly problems: readonly ItemProblem[];
}

type AuthorityRow = Row<(typeof authorityVariables)[number]>;
type AccountRow = Row<(typeof accountVariables)[number]>;

/** Rows as authorities with their accounts, by item. In whatever order the rows come, the same comes out. */
export function readItems(authorityRows: readonly AuthorityRow[], accountRows: readonly AccountRow[]): ReadItems {
  const problems: ItemProblem[] = [];
  const accounts = Map.groupBy(accountRows, ({ item = '' }) => item);
  const items = [...Map.groupBy(authorityRows, ({ item = '' }) => item)]
    .filter(([item]) => /^Q\d+$/.test(item))
    .map(([item, rows]) => {
      const say = (message: string): void => void problems.push({ item, message });
      return { ...factsOf(item, rows, say), accounts: accountsOf(accounts.get(item) ?? [], say) };
    })
    .sort((a, b) => byNumber(a.item, b.item));
  return { items, problems: problems.sort((a, b) => byNumber(a.item, b.item) || (a.message < b.message ? -1 : 1)) };
}

type Say = (message: string) => void;

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));

function factsOf(item: string, rows: readonly AuthorityRow[], say: Say): Omit<WikidataItem, 'accounts'> {
  const one = (
    name: 'da' | 'en' | 'code' | 'cvr' | 'site',
    read: (value: string) => string | undefined,
  ): Record<string, string> => {
    const written = new Set(rows.map((row) => row[name]).filter((value) => value !== undefined));
    const values = new Set<string>();
    for (const value of written) {
      const right = read(value);
      if (right === undefined) say(`${name} "${value}" is none`);
      else values.add(right);
    }
    if (values.size > 1) say(`${name}: Wikidata has ${values.size}, and which is meant is not known: none is taken`);
    const [value] = values;
    return value === undefined || values.size > 1 ? {} : { [name]: value };
  };
  const [ends] = rows
    .map(({ ends, endsPrecision }) => partialDayOf(ends, endsPrecision))
    .filter((day) => day?.length === 10);
  return {
    item,
    ...one('da', words),
    ...one('en', words),
    ...one('code', codeOf),
    ...one('cvr', (value) => (isCvr(value) ? value : undefined)),
    ...one('site', (value) => (/^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value) ? value : undefined)),
    ...(ends !== undefined && { ends }),
  };
}

const words = (value: string): string | undefined => (value === '' ? undefined : value);

/** "0621" and "621" are one municipality; a region has four digits of its own. */
function codeOf(value: string): string | undefined {
  const code = value.replace(/^0(?=\d{3}$)/, '');
  return /^\d{3,4}$/.test(code) ? code : undefined;
}

/** 8 digits with a check digit: weights 2, 7, 6, 5, 4, 3, 2, 1, and the sum divides by 11. */
const isCvr = (value: string): boolean =>
  /^\d{8}$/.test(value) &&
  [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(value[index]), 0) % 11 === 0;

/** A moment and its precision (9 year, 10 month, 11 day), written as exactly as it is known. */
function partialDayOf(time: string | undefined, precision: string | undefined): string | undefined {
  const length = { '9': 4, '10': 7, '11': 10 }[precision ?? ''];
  const day = /^\+?(\d{4}-\d{2}-\d{2})T/.exec(time ?? '')?.[1];
  return length === undefined ? undefined : day?.slice(0, length);
}

/** One statement as an account, before statements of the same account are put together. */
interface Stated extends Omit<WikidataAccount, 'formerHandles' | 'properties'> {
  readonly property: string;
}

function accountsOf(rows: readonly AccountRow[], say: Say): WikidataAccount[] {
  const stated: Stated[] = [];
  for (const group of Map.groupBy(rows, ({ statement = '' }) => statement).values()) {
    const read = statedOf(group, say);
    if (read !== undefined) stated.push(read);
  }
  stated.sort((a, b) => (a.statement < b.statement ? -1 : 1));
  const groups: Stated[][] = [];
  for (const one of stated) {
    const same = groups.find((group) =>
      group.some((other) => accountKeys(other).some((key) => accountKeys(one).includes(key))),
    );
    if (same === undefined) groups.push([one]);
    else same.push(one);
  }
  return groups.map((group) => together(group, say));
}

function statedOf(rows: readonly AccountRow[], say: Say): Stated | undefined {
  const [row] = rows;
  const { property = '', statement = '', value } = row ?? {};
  const known = accountProperties.find(({ id }) => id === property);
  if (known === undefined || value === undefined || statement === '') return undefined;
  const url = known.address(value);
  const read = readAddress(url);
  if (read === undefined || 'platform' in read || read.owner === 'group' || read.channel !== known.channel) {
    say(`${property}: the value is no account on ${known.channel}`);
    return undefined;
  }
  const ids = new Set(rows.map(({ id }) => id).filter((id) => id !== undefined));
  const id = read.id ?? (ids.size === 1 ? [...ids][0] : undefined);
  const opened = rows.map((one) => partialDayOf(one.start, one.startPrecision)).find((day) => day !== undefined);
  const left = rows.map((one) => partialDayOf(one.end, one.endPrecision)).find((day) => day !== undefined);
  const turned = opened !== undefined && left !== undefined && surelyBefore(left, opened);
  if (turned) say(`${property}: the account ends before it begins: its dates are left out`);
  return {
    channel: known.channel,
    property,
    statement,
    url,
    ...(read.handle !== undefined && { handle: read.handle }),
    ...(id !== undefined && { id }),
    ...(opened !== undefined && !turned && { opened }),
    ...(left !== undefined && !turned && { left }),
  };
}

/** Statements of one account as one: the handle that has not ended is the current one, the others are former. */
function together(group: readonly Stated[], say: Say): WikidataAccount {
  const lasting = group.filter(({ left }) => left === undefined);
  const current = lasting.filter(({ handle }) => handle !== undefined);
  const [first] = [...(current.length > 0 ? current : lasting.length > 0 ? lasting : group.toSorted(byEnd))];
  if (first === undefined) throw new Error('an account without a statement');
  const names = new Set(current.map(({ channel, handle = '' }) => handleKey(channel, handle)));
  if (names.size > 1) say(`${first.property}: one account has ${names.size} current handles: the first is taken`);
  const own = first.handle === undefined ? undefined : handleKey(first.channel, first.handle);
  const former = new Map(
    group.flatMap(({ channel, handle }) =>
      handle === undefined || handleKey(channel, handle) === own ? [] : [[handleKey(channel, handle), handle] as const],
    ),
  );
  const id = group.map((one) => one.id).find((one) => one !== undefined);
  const opened = group
    .map((one) => one.opened)
    .filter((day) => day !== undefined)
    .sort()[0];
  const left = lasting.length > 0 ? undefined : first.left;
  return {
    channel: first.channel,
    properties: [...new Set(group.map(({ property }) => property))].sort(),
    statement: first.statement,
    url: first.url,
    ...(first.handle !== undefined && { handle: first.handle }),
    ...(id !== undefined && { id }),
    formerHandles: [...former.values()].sort(),
    ...(opened !== undefined && { opened }),
    ...(left !== undefined && { left }),
  };
}

/** The one that ended last first. */
const byEnd = (a: Stated, b: Stated): number => ((a.left ?? '') > (b.left ?? '') ? -1 : 1);
