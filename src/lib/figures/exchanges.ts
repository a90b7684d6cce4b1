import type { Party } from '../model/post.ts';
import type { Exchange, Item, ItemFact } from './thread-facts.ts';

/** Something a citizen asked: archived, or known only by the reply to it. */
interface Ask {
  readonly item: Item | undefined;
  readonly at: string | undefined;
  /** Its place in time: never after the reply that shows it. */
  readonly order: string;
}

/**
 * For each citizen of a thread who asks the authority: the first thing asked, and the first reply to that citizen from
 * then on. What the citizen writes later in the thread, thanks or a second question, makes no second exchange.
 * `items` in order of time.
 */
export function exchangesOf(items: readonly ItemFact[]): Exchange[] {
  const asks = new Map<Party, Ask[]>();
  const add = (citizen: Party, ask: Ask): void => void asks.set(citizen, [...(asks.get(citizen) ?? []), ask]);
  for (const { item, role, answers, inferred } of items) {
    if (role === 'ask') add(item.by, { item, at: item.at, order: item.at });
    if (!inferred) continue;
    const at = item.inReplyToAt !== undefined && item.inReplyToAt <= item.at ? item.inReplyToAt : undefined;
    for (const citizen of answers) add(citizen, { item: undefined, at, order: at ?? item.at });
  }
  return [...asks].map(([citizen, asked]) => {
    // The sort keeps the order of two at the same second: an archived item before a reply to it.
    const [first] = asked.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    const reply = items.find(
      ({ role, item, answers }) => role === 'reply' && answers.includes(citizen) && item.at >= (first?.order ?? ''),
    )?.item;
    return { citizen, inquiry: first?.item, askedAt: first?.at, reply };
  });
}
