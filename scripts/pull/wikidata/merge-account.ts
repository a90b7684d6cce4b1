import { accountKeys, handleKey, idKey } from '#lib/accounts/keys.ts';
import { readAddress } from '#lib/accounts/read-address.ts';
import { type Account, type Authority, accountFacts } from '#lib/model/authority.ts';
import type { HeadEdit } from '../../write/yaml-head.ts';
import type { Finding } from './finding.ts';
import type { WikidataAccount, WikidataItem } from './items.ts';
import { type Merged, mergeFacts, type Pulling } from './merge-facts.ts';
import { newAccount } from './new-record.ts';
import { sameSite } from './same-site.ts';

/** One account of Wikidata, against the accounts of the authority. */
export function mergeAccount(
  slug: string,
  authority: Authority,
  item: string,
  account: WikidataAccount,
  pulling: Pulling,
): Merged {
  const name = `${account.channel} ${account.handle === undefined ? account.id : `@${account.handle}`}: `;
  const owner = accountKeys(account)
    .map(pulling.ownerOf)
    .find((other) => other !== undefined && other !== slug);
  if (owner !== undefined) {
    const message = `is an account of ${owner} here, and of this authority at Wikidata: not taken`;
    return { edits: [], findings: [{ kind: 'doubt', field: name.slice(0, -2), message }] };
  }
  const index = indexOf(authority, account);
  const held = authority.accounts[index];
  if (held === undefined) return addAccount(authority, item, account, name, pulling);
  const { edits, findings } = mergeFacts({
    record: held,
    path: ['accounts', index],
    fields: accountFacts,
    // A handle that content lists as a former one is no news.
    now: { ...account, ...(isFormer(held, account) && { handle: held.handle, url: held.url }) },
    item: account.statement,
    name,
    same: (field) => (field === 'url' ? sameAccount : field === 'handle' ? sameHandle(account.channel) : undefined),
    pulling,
  });
  const renamed = renamedFrom(held, account, edits);
  return {
    edits: [
      ...edits,
      ...renamed.map(
        (former): HeadEdit => ({
          append: ['accounts', index, 'formerHandles'],
          value: former,
          after: ['statusSource', 'status'],
        }),
      ),
    ],
    findings: [
      ...findings,
      ...(held.status === 'official'
        ? []
        : [
            {
              kind: 'differs',
              field: name.slice(0, -2),
              message: `is "${held.status}" here, and the authority's own at Wikidata: left as it is`,
            } as const,
          ]),
    ],
  };
}

function addAccount(
  authority: Authority,
  item: string,
  account: WikidataAccount,
  name: string,
  { source, today }: Pulling,
): Merged {
  const nameless = authority.accounts.some(
    ({ channel, handle, id }) => channel === account.channel && handle === undefined && id === undefined,
  );
  return {
    edits: [
      {
        append: ['accounts'],
        value: newAccount(item, account, source, today),
        after: [
          'predecessors',
          'successor',
          'ends',
          'starts',
          'population',
          'regions',
          'region',
          'phones',
          'domains',
          'site',
          'wikidata',
          'cvr',
          'code',
          'fictional',
          'kind',
        ],
      },
    ],
    findings: [
      { kind: 'added', field: name.slice(0, -2), message: `from ${account.properties.join(', ')}` },
      ...(nameless
        ? [
            {
              kind: 'doubt',
              field: name.slice(0, -2),
              message: 'may be the account that stands here without a handle: if so, make them one',
            } as const,
          ]
        : []),
    ],
  };
}

/** The account of content that is meant: by the statement it came from, else by handle, former handle or id. */
function indexOf({ accounts }: Authority, account: WikidataAccount): number {
  const byStatement = accounts.findIndex(({ pulled }) => pulled?.item === account.statement);
  if (byStatement >= 0) return byStatement;
  const keys = accountKeys(account);
  return accounts.findIndex((held) => keysOfHeld(held).some((key) => keys.includes(key)));
}

const keysOfHeld = ({ channel, handle, id, formerHandles }: Account): string[] => [
  ...[...(handle === undefined ? [] : [handle]), ...formerHandles].map((name) => handleKey(channel, name)),
  ...(id === undefined ? [] : [idKey(channel, id)]),
];

const isFormer = ({ channel, formerHandles }: Account, { handle }: WikidataAccount): boolean =>
  handle !== undefined && formerHandles.some((former) => handleKey(channel, former) === handleKey(channel, handle));

/** Handles that were the account's own before: told by Wikidata, or given up while the id stayed. */
function renamedFrom(held: Account, account: WikidataAccount, edits: readonly HeadEdit[]): string[] {
  const changed = edits.some((edit) => 'set' in edit && edit.set.at(-1) === 'handle' && edit.set.length === 3);
  const sameId = held.id !== undefined && held.id === account.id;
  const given = [...account.formerHandles, ...(changed && sameId && held.handle !== undefined ? [held.handle] : [])];
  const current = changed ? account.handle : held.handle;
  const known = new Set(
    [...held.formerHandles, ...(current === undefined ? [] : [current])].map((name) => handleKey(held.channel, name)),
  );
  return given.filter((name) => !known.has(handleKey(held.channel, name)) && known.add(handleKey(held.channel, name)));
}

/** An account that came from Wikidata as a whole, and of which Wikidata no longer says a word. */
export function vanished(account: Account, { accounts }: WikidataItem, { source }: Pulling): Finding[] {
  const { pulled, channel, handle, id } = account;
  if (pulled?.source !== source) return [];
  if (
    accounts.some(
      (other) => other.statement === pulled.item || accountKeys(other).some((key) => keysOfHeld(account).includes(key)),
    )
  )
    return [];
  const owned = accountFacts.some(
    (field) => pulled.values[field] !== undefined && pulled.values[field] === account[field],
  );
  if (!owned) return [];
  return [
    {
      kind: 'vanished',
      field: `${channel} ${handle === undefined ? id : `@${handle}`}`,
      message: 'came from Wikidata, which no longer has it: left as it is',
    },
  ];
}

function sameAccount(a: string, b: string): boolean {
  const [one, other] = [readAddress(a), readAddress(b)];
  if (one === undefined || other === undefined || 'platform' in one || 'platform' in other) return sameSite(a, b);
  const keys = accountKeys(other);
  return accountKeys(one).some((key) => keys.includes(key));
}

const sameHandle =
  (channel: string) =>
  (a: string, b: string): boolean =>
    handleKey(channel, a) === handleKey(channel, b);
