import { type Authority, authorityFacts } from '#lib/model/authority.ts';
import type { WikidataItem } from './items.ts';
import { mergeAccount, vanished } from './merge-account.ts';
import { type Merged, mergeFacts, type Pulling } from './merge-facts.ts';
import { sameSite } from './same-site.ts';

/** One authority of content and what Wikidata says of it: edits to the head of its file, and findings. Pure. */
export function mergeItem(slug: string, authority: Authority, item: WikidataItem, pulling: Pulling): Merged {
  const facts = mergeFacts({
    record: authority,
    path: [],
    fields: authorityFacts,
    now: { ...item, wikidata: item.item },
    item: item.item,
    name: '',
    same: (field) => (field === 'site' ? sameSite : undefined),
    pulling,
  });
  const accounts = item.accounts.map((account) => mergeAccount(slug, authority, item.item, account, pulling));
  const missing = authority.accounts.flatMap((account) => vanished(account, item, pulling));
  return {
    edits: [...facts.edits, ...accounts.flatMap(({ edits }) => edits)],
    findings: [...facts.findings, ...accounts.flatMap(({ findings }) => findings), ...missing],
  };
}
