import type { Account, AccountEvent, Citation } from '../model/authority.ts';
import type { Bilingual } from '../model/scalar.ts';
import { byPartialDay } from '../time/partial-day.ts';

/** One dated entry in the life of an account: an event, a stated policy, or a change of how it is archived. */
export interface HistoryEntry {
  readonly at: string;
  readonly kind: AccountEvent['kind'] | 'policy' | 'policy-ended' | 'archiving';
  /** What happened, where the record says it in words of its own. */
  readonly text?: Bilingual;
  readonly quote?: { readonly lang: string; readonly text: string };
  readonly regime?: Account['archiving']['regime'];
  readonly source?: Citation;
}

/** Everything dated that is known of an account, oldest first. Nothing is told twice. */
export function accountHistory(account: Account): HistoryEntry[] {
  const { events, opened, left, policies, archiving, source } = account;
  const told = (kind: AccountEvent['kind']): boolean => events.some((event) => event.kind === kind);
  const from = source === undefined ? {} : { source };
  const entries: HistoryEntry[] = events.map(({ quote, ...event }) => ({ ...event, ...(quote && { quote }) }));
  if (opened !== undefined && !told('opened')) entries.push({ at: opened, kind: 'opened', ...from });
  if (left !== undefined && !told('left')) entries.push({ at: left, kind: 'left', ...from });
  for (const { from: at, to, lang, text, source } of policies) {
    if (!events.some(({ quote }) => quote?.text === text))
      entries.push({ at, kind: 'policy', quote: { lang, text }, source });
    if (to !== undefined) entries.push({ at: to, kind: 'policy-ended', quote: { lang, text }, source });
  }
  if (archiving.from !== undefined && archiving.regime !== 'unknown')
    entries.push({
      at: archiving.from,
      kind: 'archiving',
      regime: archiving.regime,
      ...(archiving.source && { source: archiving.source }),
    });
  return entries.sort((a, b) => byPartialDay(a.at, b.at));
}

/** How an account stands by its events: only what an event says, and since when. */
export interface Standing {
  readonly verified?: Stand;
  readonly comments?: Stand;
  readonly messages?: Stand;
}
export interface Stand {
  /** Verified, or open. */
  readonly on: boolean;
  readonly since: string;
}

const turns: Partial<Record<AccountEvent['kind'], readonly [keyof Standing, boolean]>> = {
  verified: ['verified', true],
  unverified: ['verified', false],
  'comments-closed': ['comments', false],
  'comments-opened': ['comments', true],
  'messages-closed': ['messages', false],
  'messages-opened': ['messages', true],
};

export function standing({ events }: Account): Standing {
  const stands: { -readonly [K in keyof Standing]: Stand } = {};
  for (const { kind, at } of events.toSorted((a, b) => byPartialDay(a.at, b.at))) {
    const turn = turns[kind];
    if (turn !== undefined) stands[turn[0]] = { on: turn[1], since: at };
  }
  return stands;
}
