import type { Withdrawal } from '#lib/model/source.ts';
import { hashOfAddress, sha256 } from '../pull/merge/withdraw.ts';
import { isCitizensId } from '../redact/keyed.ts';
import type { Findings, FoundItem, Wanted } from './find.ts';

/** What a withdrawal knows its item by, without when and why. */
type Known = Omit<Withdrawal, 'on' | 'reason'>;

export interface Choice {
  readonly reason?: string | undefined;
  readonly on?: string | undefined;
  /** Also what no archive has brought yet. */
  readonly ahead: boolean;
  /** Day in Denmark. */
  readonly today: string;
}

export interface Entries {
  /** New ones, and those that say something else now. */
  readonly changed: readonly Withdrawal[];
  /** Everything that was ever taken down, with these. */
  readonly all: readonly Withdrawal[];
}

/** The entries of `withdrawals.yml` for what is wanted. One that is there keeps its day and reason where no others are given. */
export function chooseEntries(
  wanted: Wanted,
  findings: Findings,
  list: readonly Withdrawal[],
  { reason, on, ahead, today }: Choice,
): Entries | { readonly message: string } {
  const unknown = knownAhead(wanted);
  const before = list.filter((one) => unknown.some((other) => keyOf(other) === keyOf(one)));
  const found = knownBy(wanted, findings);
  const known = found.length > 0 ? found : before.length > 0 || !ahead ? before : unknown;
  if (known.length === 0) return { message: unknownItem(wanted) };
  if (on !== undefined && on > today) return { message: `${on} is still to come.` };
  const changed: Withdrawal[] = [];
  for (const one of known) {
    const standing = list.find((other) => keyOf(other) === keyOf(one));
    const why = reason?.trim() || standing?.reason;
    if (why === undefined) return { message: 'say why in one public sentence: --reason "…".' };
    if (/[\r\n]/.test(why)) return { message: 'the reason is one sentence on one line.' };
    changed.push({ ...standing, ...one, on: on ?? standing?.on ?? today, reason: why });
  }
  const all = new Map([...list, ...changed].map((one) => [keyOf(one), one]));
  return { changed, all: [...all.values()] };
}

const unknownItem = ({ address }: Wanted): string =>
  address === undefined
    ? 'there is no such item in content: correct the id, or say --ahead to keep it out of archives that are pulled later.'
    : "no item in content has this address. Citizens' items stand here without theirs: give the id behind the # in the address of the post on this site. Say --ahead to keep it out of archives that are pulled later.";

/**
 * What must stand in `withdrawals.yml` for everything that was found: whoever names an id has it written down, whoever
 * names an address only hashes. Earlier versions have ids of their own, under which an older archive holds them.
 */
function knownBy({ id, address }: Wanted, { items, shared }: Findings): Known[] {
  const byId = address === undefined || (id !== undefined && items.some(({ item }) => item.id === id));
  const known = items.flatMap(byId ? idsOf : hashesOf);
  if (known.length > 0) return distinct(known);
  return distinct(
    shared.flatMap((one): Known[] => {
      if (byId) return id === undefined ? [] : [{ id }];
      return [
        { urlHash: hashOfAddress(one.url ?? address ?? ''), ...(one.id !== undefined && { idHash: sha256(one.id) }) },
      ];
    }),
  );
}

/** Of an item that stands nowhere. An address with an end that looks like an id may be of this site or of another. */
const knownAhead = ({ id, address }: Wanted): Known[] => [
  ...(id === undefined ? [] : [{ id }]),
  ...(address === undefined ? [] : [{ urlHash: hashOfAddress(address) }]),
];

const writtenOf = ({ item }: FoundItem): Pick<Known, 'written'> => (isCitizensId(item.id) ? { written: item.at } : {});

function idsOf(found: FoundItem): Known[] {
  const { id, versions } = found.item;
  return [
    { id, ...writtenOf(found) },
    ...versions.flatMap((version) => (version.id === undefined ? [] : { id: version.id })),
  ];
}

function hashesOf(found: FoundItem): Known[] {
  const { item, channel } = found;
  const { url } = item;
  if (url === undefined) return idsOf(found);
  const platformId = item.id.slice(channel.length + 1);
  const own = { urlHash: hashOfAddress(url), idHash: sha256(item.id), ...writtenOf(found) };
  const versions = item.versions.flatMap((version): Known[] => {
    // An address that does not hold the id holds no version's either.
    if (version.id === undefined || !url.includes(platformId)) return [];
    const address = url.replace(platformId, version.id.slice(channel.length + 1));
    return [{ urlHash: hashOfAddress(address), idHash: sha256(version.id) }];
  });
  return [own, ...versions];
}

export const keyOf = ({ id, urlHash }: Known): string => id ?? urlHash ?? '';

const distinct = (known: readonly Known[]): Known[] => [...new Map(known.map((one) => [keyOf(one), one])).values()];
