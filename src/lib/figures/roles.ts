import type { Party, Post } from '../model/post.ts';
import type { Codings, Item, ItemFact, Role } from './thread-facts.ts';

/** Who addresses whom in a thread: the role of each item. */

export const isCitizen = (who: Party | undefined): who is Party => who?.startsWith('borger-') ?? false;

interface Fact extends ItemFact {
  readonly role: Role;
}

/** `items`: all items of the thread, in order of time. */
export function rolesOf(root: Post, items: readonly Item[], codings: Codings): ItemFact[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = new Map<Item, Fact>();
  const open = new Set<Item>();
  /** Whose place nobody can tell: its answers go round in a ring. */
  const lost = (item: Item): Fact => plain(item, item.by === 'authority' ? 'unclear' : 'chatter');
  const factOf = (item: Item): Fact => {
    const done = known.get(item);
    if (done !== undefined) return done;
    if (open.has(item)) return lost(item);
    open.add(item);
    const fact = item.by === 'authority' ? own(item) : others(item);
    open.delete(item);
    known.set(item, fact);
    return fact;
  };
  const parentOf = (item: Item): Item | undefined => {
    if (item.inReplyTo === undefined) return item === root ? undefined : root;
    const parent = byId.get(item.inReplyTo);
    return parent === item ? undefined : parent;
  };

  const own = (item: Item): Fact => {
    if (item.share?.kind === 'repost') return plain(item, 'repost');
    const parent = parentOf(item);
    if (parent === undefined) return ownWithoutParent(item);
    if (isCitizen(parent.by)) return { ...plain(item, 'reply'), answers: [parent.by] };
    if (parent.by !== 'authority') return plain(item, 'aside');
    const before = factOf(parent);
    // Under a post of its own, an item that names citizens who asked there answers these.
    const named = before.head.by === 'authority' && factOf(before.head).role === 'post' ? askersNamed(item) : [];
    if (named.length > 0) return { ...plain(item, 'reply'), answers: named };
    return { ...plain(item, 'continuation'), head: before.head };
  };
  const askersNamed = (item: Item): Party[] => {
    const asked = new Set<Party>();
    for (const earlier of items) {
      if (earlier === item) break;
      if (isCitizen(earlier.by) && factOf(earlier).role === 'ask') asked.add(earlier.by);
    }
    return mentioned(item).filter((citizen) => asked.has(citizen));
  };

  const others = (item: Item): Fact => {
    const addressed = isAddressed(item);
    if (!isCitizen(item.by)) return plain(item, addressed ? 'listed' : 'chatter');
    return plain(item, addressed && codings.get(item.id)?.inquiry !== false ? 'ask' : 'chatter');
  };
  const isAddressed = (item: Item): boolean => {
    if (item.share?.kind === 'repost') return false;
    const parent = parentOf(item);
    // Not archived: of a citizen it answers somebody else; else it stands in this archive because it is addressed to it.
    if (parent === undefined) return !isCitizen(item.inReplyTo);
    if (parent.by === 'authority') return true;
    // Going on from one's own words is addressed to whom they were.
    return parent.by === item.by && !open.has(parent) && ['ask', 'listed'].includes(factOf(parent).role);
  };
  return items.map(factOf);
}

function plain(item: Item, role: Role): Fact {
  return { item, role, head: item, answers: [], inferred: false };
}

/** An item of the authority whose parent is not archived. Ids of citizens' items are never kept, so an id is no citizen's. */
function ownWithoutParent(item: Item): Fact {
  const { inReplyTo } = item;
  if (inReplyTo === undefined) return plain(item, 'post');
  if (isCitizen(inReplyTo)) return { ...plain(item, 'reply'), answers: [inReplyTo], inferred: true };
  if (inReplyTo !== 'unknown') return plain(item, 'aside');
  const [first] = mentioned(item);
  return first === undefined ? plain(item, 'unclear') : { ...plain(item, 'reply'), answers: [first], inferred: true };
}

/** Citizens that the words name, each once, in their order. */
const mentioned = ({ text }: Item): Party[] => [
  ...new Set(text.flatMap((span) => (typeof span === 'object' && 'citizen' in span ? [span.citizen] : []))),
];
