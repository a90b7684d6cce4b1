import { accountFacts, authorityFacts } from '#lib/model/authority.ts';
import { rendered, type Value } from '../../write/yaml-head.ts';
import type { WikidataAccount, WikidataItem } from './items.ts';

/** Records that a pull makes: every fact from Wikidata, and the mark that says so. */

const unchecked = {
  da: 'CC0. Ikke efterprøvet mod myndigheden selv.',
  en: 'CC0. Not checked with the authority itself.',
};

const page = (item: string, property?: string): string =>
  `https://www.wikidata.org/wiki/${item}${property === undefined ? '' : `#${property}`}`;

export function newAccount(item: string, account: WikidataAccount, source: string, today: string): Value {
  const { channel, statement, properties, formerHandles } = account;
  const { handle, id, url, opened, left } = account;
  return defined({
    channel,
    handle,
    id,
    url,
    status: 'official',
    formerHandles: formerHandles.length > 0 ? [...formerHandles] : undefined,
    opened,
    left,
    source: { title: `Wikidata (${properties.join(', ')})`, url: page(item, properties[0]), note: unchecked },
    pulled: {
      source,
      item: statement,
      at: today,
      values: defined(Object.fromEntries(accountFacts.map((fact) => [fact, account[fact]]))),
    },
  });
}

/** The file of a municipality that content does not have yet. `taken`: slugs that are in use. */
export function newAuthority(
  item: WikidataItem,
  source: string,
  today: string,
  taken: ReadonlySet<string>,
): { readonly slug: string; readonly text: string } | { readonly message: string } {
  const { da, en, code, cvr, site, ends, accounts } = item;
  if (da === undefined || code === undefined)
    return { message: 'is a municipality at Wikidata and has no Danish name or no code there: nothing was made of it' };
  const short = slugFrom(da);
  const slug = taken.has(short) ? `${short}-${code}` : short;
  if (short === '' || taken.has(slug))
    return { message: 'its name gives no file name that is free: add its file by hand' };
  const facts = { ...item, wikidata: item.item };
  const head = defined({
    name: { da, en: en ?? da },
    kind: 'municipality',
    code,
    cvr,
    wikidata: item.item,
    site,
    ends,
    accounts:
      accounts.length > 0 ? accounts.map((account) => newAccount(item.item, account, source, today)) : undefined,
    sources: [{ title: 'Wikidata (P1168, P1059, P856)', url: page(item.item), note: unchecked }],
    pulled: {
      source,
      item: item.item,
      at: today,
      values: defined(Object.fromEntries(authorityFacts.map((fact) => [fact, facts[fact]]))),
    },
  });
  return { slug, text: `---\n${rendered(head, 'block')}\n---\n` };
}

/** "Ærø Kommune" -> "aeroe": the name of a file and part of an address, for good. */
export const slugFrom = (name: string): string =>
  name
    .replace(/ (?:Regionsk|K)ommune$/, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

function defined(fields: Readonly<Record<string, Value | undefined>>): { readonly [key: string]: Value } {
  const kept: Record<string, Value> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
  return kept;
}
