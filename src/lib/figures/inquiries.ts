import { danishTime } from '../time/copenhagen.ts';
import { noSuppression, Working } from './basis.ts';
import { addTo, type Bucket, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { ThreadFacts } from './thread-facts.ts';
import type { Inquiries } from './values.ts';

/** What citizens ask an authority: what is archived of it, and what only its replies show. */

const card = {
  id: 'inquiries',
  address: 'henvendelser',
  version: 1,
  name: { da: 'Henvendelser', en: 'Inquiries' },
  definition: {
    da: 'Sete henvendelser er arkiverede opslag og kommentarer, som borgere har rettet til myndigheden: de begynder en tråd, eller de svarer på noget, myndigheden har skrevet. Borgeres svar til hinanden tæller ikke. Den første fra en borger i en tråd tælles for sig; det er den, svartid og svarandel måles på. Udledte henvendelser er svar til borgere, hvor borgerens egne ord ikke er arkiveret.',
    en: 'Inquiries seen are archived posts and comments that citizens addressed to the authority: they begin a thread, or answer something the authority wrote. Citizens answering each other do not count. The first of a citizen in a thread is counted apart; response time and rate are measured on it. Inferred inquiries are replies to citizens whose own words are not archived.',
  },
  unit: { da: 'henvendelser', en: 'inquiries' },
  suppression: noSuppression,
  ruleSource: {
    da: 'Projektets egen regel. En menneskelig kodning kan sige, at et opslag ikke beder myndigheden om noget; så tæller det ikke.',
    en: 'A rule of this project. A human coding may say that an item asks the authority nothing; then it does not count.',
  },
  caveat: {
    da: 'De fleste arkiver rummer kun myndighedens egne ord. Så kan kun udledte henvendelser ses.',
    en: 'Most archives hold only the words of the authority. Then only inferred inquiries can be seen.',
  },
  parts: {
    first: { da: 'Første henvendelse fra en borger i en tråd', en: 'First inquiry of a citizen in a thread' },
    later: { da: 'Senere henvendelser i samme tråd', en: 'Later inquiries in the same thread' },
    inferred: { da: 'Svar, der viser en henvendelse', en: 'Replies that show an inquiry' },
    listed: { da: 'Fra offentlige konti', en: 'From public accounts' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

export function tallyInquiries({ items, exchanges }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const { item, role, inferred } of items) {
    if (role === 'ask') bucketAt(item.at).asked += 1;
    if (role === 'listed') bucketAt(item.at).listed += 1;
    if (inferred) bucketAt(item.at).inferred += 1;
  }
  for (const { inquiry } of exchanges)
    if (inquiry !== undefined) addTo(bucketAt(inquiry.at).inquiries, danishTime(inquiry.at).day);
}

export const inquiries: Figure<Inquiries> = {
  ...card,
  compute(summary, context) {
    const working = new Working<Inquiries>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { asked, inferred, listed } = working.bucket;
    const all = asked + inferred + listed;
    return working.known({ seen: asked, first: sumOf(working.bucket.inquiries), inferred, listed }, all, all);
  },
  evidence({ root, items, exchanges }) {
    const first = new Set(exchanges.map(({ inquiry }) => inquiry));
    return items.flatMap(({ item, role, inferred }): Evidence[] => {
      const row = (part: keyof typeof card.parts): Evidence[] => [
        { id: item.id, thread: root.id, at: item.at, part, reason: { kind: 'item' } },
      ];
      if (role === 'ask') return row(first.has(item) ? 'first' : 'later');
      if (role === 'listed') return row('listed');
      return inferred ? row('inferred') : [];
    });
  },
};
