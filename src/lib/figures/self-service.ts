import { suppression, Working } from './basis.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import { linkedPosts, linksOf, postOf } from './posts-links.ts';
import type { LinkShare } from './values.ts';

/** How many posts lead to a place where one can do something oneself. Counted by `tallyLinks`. */

const card = {
  id: 'self-service',
  address: 'selvbetjening',
  version: 1,
  name: { da: 'Andel med selvbetjening', en: 'Share with self-service' },
  definition: {
    da: 'Opslag, der linker til en selvbetjeningsløsning, delt med alle opslag. En selvbetjeningsløsning er borger.dk, virk.dk og de andre værter i regelpakken samt adresser, der selv siger det (»selvbetjening«, »tastselv«, »bestiltid« …).',
    en: 'Posts that link to a self-service solution, divided by all posts. A self-service solution is borger.dk, virk.dk and the other hosts of the rule pack, and addresses that say so themselves ("selvbetjening", "tastselv", "bestiltid" …).',
  },
  unit: { da: 'andel af opslag', en: 'share of posts' },
  denominator: {
    da: 'Opslag, der begynder en tråd. Opslag med et forkortet link, hvis mål ikke er kendt, er ude af regnestykket.',
    en: 'Posts that begin a thread. Posts with a shortened link whose target is not known are left out.',
  },
  suppression,
  ruleSource: {
    da: 'Projektets egen regel; listen over værter er en del af regelpakken.',
    en: 'A rule of this project; the list of hosts is part of the rule pack.',
  },
  parts: {
    linking: { da: 'Linker til selvbetjening', en: 'Links to self-service' },
    'left-out': { da: 'Forkortet link, holdt udenfor', en: 'Shortened link, left out' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

export const selfService: Figure<LinkShare> = {
  ...card,
  compute(summary, context) {
    const working = new Working<LinkShare>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { linking, unknown } = linkedPosts(working.bucket.links, ({ isSelfService }) => isSelfService);
    const n = working.bucket.posts - unknown;
    return working.enough(linking, n, linking + unknown, () => ({
      share: linking / n,
      count: linking,
      leftOut: unknown,
    }));
  },
  evidence(thread): Evidence[] {
    const links = linksOf(postOf(thread) ?? []);
    const counting = links.filter(({ isSelfService }) => isSelfService);
    const shortened = links.filter(({ isShortened }) => isShortened);
    const [part, shown] = counting.length > 0 ? ['linking', counting] : ['left-out', shortened];
    if (shown.length === 0) return [];
    const { id, at } = thread.root;
    return [{ id, thread: id, at, part, reason: { kind: 'links', urls: shown.map(({ url }) => url) } }];
  },
};
