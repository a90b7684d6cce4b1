import type { Coding } from '../model/coding.ts';
import type { Post } from '../model/post.ts';
import { byTime } from '../month-file/write.ts';
import { codeReply } from '../rules/code-reply.ts';
import { exchangesOf } from './exchanges.ts';
import { rolesOf } from './roles.ts';
import type { Codings, Item, ThreadFacts, Turn } from './thread-facts.ts';

/** A thread as it stands in a month file, read once for all figures. */
export function readThread(root: Post, sources: readonly string[], codings: Codings): ThreadFacts {
  const items = rolesOf(root, [root, ...root.replies].sort(byTime), codings);
  const turns = items
    .filter(({ role }) => role === 'reply')
    .map(({ item }) =>
      turnOf(
        item,
        items.filter(({ head }) => head === item).map((fact) => fact.item),
        codings,
      ),
    );
  return { root, sources, items, turns, exchanges: exchangesOf(items) };
}

function turnOf(reply: Item, items: readonly Item[], codings: Codings): Turn {
  const coded = items.flatMap(({ id }) => codings.get(id) ?? []);
  const [coding] = coded.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return { reply, items, code: codeReply(items, coding) };
}

/** Codings by item; of several for one item the latest counts, of two on one day the later in the list. */
export function codingsByItem(codings: readonly Coding[]): Codings {
  const latest = new Map<string, Coding>();
  for (const coding of codings) {
    const known = latest.get(coding.item);
    if (known === undefined || known.on <= coding.on) latest.set(coding.item, coding);
  }
  return latest;
}
