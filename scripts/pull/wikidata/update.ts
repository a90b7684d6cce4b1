import { accountKeys } from '#lib/accounts/keys.ts';
import { slugOf } from '#lib/content-layout.ts';
import { type Authority, authority as authoritySchema } from '#lib/model/authority.ts';
import { readProse } from '#lib/prose/read.ts';
import type { Files } from '../../effects/files.ts';
import type { Changes } from '../../write/transaction.ts';
import { editHead } from '../../write/yaml-head.ts';
import type { RegistryFinding } from './finding.ts';
import { readItems, type WikidataItem } from './items.ts';
import { type Matched, matchItems } from './match.ts';
import { mergeItem } from './merge-item.ts';
import { newAuthority } from './new-record.ts';
import { accountVariables, authorityVariables } from './query.ts';
import { readRows } from './rows.ts';

export interface RegistryUpdate {
  /** Files to write. Nothing is written here, and nothing is ever removed. */
  readonly changes: Changes;
  readonly findings: readonly RegistryFinding[];
  /** Authorities that content now has and Wikidata too. */
  readonly matched: number;
  /** Accounts in the answer that are of them. */
  readonly accounts: number;
}

/** Which source is pulled, and when. */
interface Pull {
  readonly source: string;
  /** yyyy-mm-dd */
  readonly today: string;
}

/** The two answers as they came, against content as it stands. A message: the answers cannot be whole, and nothing is to be written. */
export async function updateRegistry(
  files: Files,
  authorities: ReadonlyMap<string, Authority>,
  answers: { readonly authorities: string; readonly accounts: string },
  pulled: Pull,
): Promise<RegistryUpdate | { readonly message: string }> {
  const authorityRows = readRows(answers.authorities, authorityVariables);
  if ('message' in authorityRows) return authorityRows;
  const accountRows = readRows(answers.accounts, accountVariables);
  if ('message' in accountRows) return accountRows;
  const read = readItems(authorityRows, accountRows);
  const { items, without } = onChannels(read.items, new Set((await files.list('channels', '.mdx')).map(slugOf)));
  const { pairs, fresh, doubts, missing } = matchItems(items, authorities);
  const cut = incomplete(items, missing, authorities);
  if (cut !== undefined) return { message: cut };

  const slugs = new Map(pairs.map(({ slug, item }) => [item.item, slug]));
  const claims = claimsOf(items, slugs, authorities);
  const merged = await mergePairs(files, pairs, pulled, claims);
  const made = makeFresh(fresh, new Set(authorities.keys()), pulled, claims);
  const findings: RegistryFinding[] = [
    ...doubts,
    ...without,
    ...read.problems.map(
      ({ item, message }): RegistryFinding => ({ of: slugs.get(item) ?? item, kind: 'doubt', field: item, message }),
    ),
    ...missing.map(
      (of): RegistryFinding => ({
        of,
        kind: 'vanished',
        field: 'wikidata',
        message: 'is not in the answer of Wikidata: left as it is',
      }),
    ),
    ...merged.findings,
    ...made.findings,
  ];
  const taken = [...pairs.map(({ item }) => item), ...made.items];
  return {
    changes: new Map([...merged.changes, ...made.changes]),
    findings: findings.sort(inOrder),
    matched: taken.length,
    accounts: taken.reduce((sum, { accounts }) => sum + accounts.length, 0),
  };
}

/** Accounts on channels that content has. The others are told, channel by channel. */
function onChannels(
  items: readonly WikidataItem[],
  channels: ReadonlySet<string>,
): { items: readonly WikidataItem[]; without: readonly RegistryFinding[] } {
  const missing = new Map<string, number>();
  for (const { channel } of items.flatMap(({ accounts }) => accounts))
    if (!channels.has(channel)) missing.set(channel, (missing.get(channel) ?? 0) + 1);
  return {
    items: items.map((item) => ({ ...item, accounts: item.accounts.filter(({ channel }) => channels.has(channel)) })),
    without: [...missing].map(([channel, count]) => ({
      of: 'channels',
      kind: 'doubt',
      field: channel,
      message: `${count} accounts at Wikidata are on this channel, which content does not have: add content/channels/${channel}.mdx to take them`,
    })),
  };
}

interface Part {
  readonly changes: ReadonlyMap<string, string>;
  readonly findings: readonly RegistryFinding[];
}

/** Authorities that content has: their heads are edited in place, or left whole where that cannot be done. */
async function mergePairs(files: Files, pairs: Matched['pairs'], pulled: Pull, claims: Claims): Promise<Part> {
  const changes = new Map<string, string>();
  const findings: RegistryFinding[] = [];
  for (const { slug, item, authority } of pairs) {
    const path = `authorities/${slug}.mdx`;
    const merged = mergeItem(slug, authority, item, { ...pulled, ownerOf: (key) => claims(item.item, key) });
    const made = merged.edits.length === 0 ? undefined : edited((await files.read(path)) ?? '', merged.edits, path);
    const failed = made !== undefined && 'message' in made;
    if (made !== undefined && 'text' in made) changes.set(path, made.text);
    for (const finding of merged.findings)
      if (!failed || (finding.kind !== 'added' && finding.kind !== 'changed')) findings.push({ of: slug, ...finding });
    if (failed) findings.push({ of: slug, kind: 'doubt', field: 'head', message: made.message });
  }
  return { changes, findings };
}

/** Municipalities that content does not have: each becomes a file of its own. */
function makeFresh(
  fresh: readonly WikidataItem[],
  slugs: ReadonlySet<string>,
  { source, today }: Pull,
  claims: Claims,
): Part & { readonly items: readonly WikidataItem[] } {
  const taken = new Set(slugs);
  const changes = new Map<string, string>();
  const findings: RegistryFinding[] = [];
  const items: WikidataItem[] = [];
  for (const item of fresh) {
    const free = item.accounts.filter((account) =>
      accountKeys(account).every((key) => claims(item.item, key) === undefined),
    );
    const made = newAuthority({ ...item, accounts: free }, source, today, taken);
    const fits = 'text' in made && !('issues' in readProse(made.text, made.slug, authoritySchema));
    if ('message' in made || !fits) {
      const message =
        'message' in made ? made.message : 'what Wikidata says of it does not fit the model: add its file by hand';
      findings.push({ of: item.item, kind: 'doubt', field: 'authority', message });
      continue;
    }
    taken.add(made.slug);
    items.push(item);
    changes.set(`authorities/${made.slug}.mdx`, made.text);
    const message = `new, with ${free.length} accounts`;
    findings.push({ of: made.slug, kind: 'added', field: 'authority', message });
  }
  return { changes, findings, items };
}

const inOrder = (a: RegistryFinding, b: RegistryFinding): number => {
  const [one, other] = [a, b].map(({ of, field, kind, message }) => [of, field, kind, message].join('\0'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** An answer that lacks much of what earlier ones had is cut off, whatever its status said. */
function incomplete(
  items: readonly WikidataItem[],
  missing: readonly string[],
  authorities: ReadonlyMap<string, Authority>,
): string | undefined {
  if (items.length === 0)
    return 'the answer of Wikidata holds no authority: nothing was taken from it. Try again later.';
  const before = [...authorities.values()].filter(({ pulled }) => pulled !== undefined);
  if (missing.length > Math.max(2, before.length / 20))
    return `the answer of Wikidata lacks ${missing.length} of the ${before.length} authorities it had before: nothing was taken from it. Try again later; if they are gone for good, take "pulled" out of their files.`;
  const accounts = before.flatMap(({ accounts }) => accounts.filter(({ pulled }) => pulled !== undefined)).length;
  const now = items.reduce((sum, item) => sum + item.accounts.length, 0);
  if (accounts >= 4 && now < accounts / 2)
    return `the answer of Wikidata holds ${now} accounts, and ${accounts} came from it before: nothing was taken from it. Try again later.`;
  return undefined;
}

function edited(
  text: string,
  edits: Parameters<typeof editHead>[1],
  path: string,
): { text: string } | { message: string } {
  const made = editHead(text, edits);
  if (made === undefined)
    return {
      message:
        'the head is written in a way that cannot be added to without changing more: add what Wikidata says by hand',
    };
  const read = readProse(made, path, authoritySchema);
  return 'issues' in read
    ? { message: 'what Wikidata says of it does not fit the model: add it by hand' }
    : { text: made };
}

/** Who has an account already, or says so too: an address leads to one authority. */
type Claims = (item: string, key: string) => string | undefined;

function claimsOf(
  items: readonly WikidataItem[],
  slugs: ReadonlyMap<string, string>,
  authorities: ReadonlyMap<string, Authority>,
): Claims {
  const owners = new Map<string, string>();
  for (const [slug, { accounts, fictional }] of authorities)
    for (const account of fictional ? [] : accounts)
      if (account.status === 'official') for (const key of accountKeys(account)) owners.set(key, slug);
  const claimants = new Map<string, Set<string>>();
  for (const { item, accounts } of items)
    for (const account of accounts)
      for (const key of accountKeys(account)) claimants.set(key, (claimants.get(key) ?? new Set()).add(item));
  return (item, key) => {
    const owner = owners.get(key);
    if (owner !== undefined) return owner === slugs.get(item) ? undefined : owner;
    const other = [...(claimants.get(key) ?? [])].find((one) => one !== item);
    return other === undefined ? undefined : (slugs.get(other) ?? other);
  };
}
