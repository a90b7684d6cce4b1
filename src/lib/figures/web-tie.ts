import { suppression, Working } from './basis.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import { isOwnHost, linkedPosts, linksOf, ownDomains, postOf } from './posts-links.ts';
import type { LinkShare } from './values.ts';

/** How many posts lead to the authority's own site. Counted by `tallyLinks`. */

const card = {
  id: 'web-tie',
  address: 'eget-websted',
  version: 1,
  name: { da: 'Andel med link til eget websted', en: 'Share with a link to its own site' },
  definition: {
    da: 'Opslag, der linker til myndighedens eget websted eller et domæne under det, delt med alle opslag.',
    en: "Posts that link to the authority's own site or a domain below it, divided by all posts.",
  },
  unit: { da: 'andel af opslag', en: 'share of posts' },
  denominator: {
    da: 'Opslag, der begynder en tråd. Opslag med et forkortet link, hvis mål ikke er kendt, er ude af regnestykket.',
    en: 'Posts that begin a thread. Posts with a shortened link whose target is not known are left out.',
  },
  suppression,
  ruleSource: {
    da: 'Myndighedens domæner står i registret med kilde.',
    en: "The authority's domains stand in the registry with their source.",
  },
  parts: {
    linking: { da: 'Linker til eget websted', en: 'Links to its own site' },
    'left-out': { da: 'Forkortet link, holdt udenfor', en: 'Shortened link, left out' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

export const webTie: Figure<LinkShare> = {
  ...card,
  compute(summary, context) {
    const working = new Working<LinkShare>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const own = ownDomains(context.authority);
    if (own.length === 0) return working.unknown('no-site');
    const { linking, unknown } = linkedPosts(working.bucket.links, ({ host }) => isOwnHost(host, own));
    const n = working.bucket.posts - unknown;
    return working.enough(linking, n, linking + unknown, () => ({
      share: linking / n,
      count: linking,
      leftOut: unknown,
    }));
  },
  evidence(thread, { authority }): Evidence[] {
    const own = ownDomains(authority);
    if (own.length === 0) return [];
    const links = linksOf(postOf(thread) ?? []);
    const counting = links.filter(({ host }) => isOwnHost(host, own));
    const shortened = links.filter(({ isShortened }) => isShortened);
    const [part, shown] = counting.length > 0 ? ['linking', counting] : ['left-out', shortened];
    if (shown.length === 0) return [];
    const { id, at } = thread.root;
    return [{ id, thread: id, at, part, reason: { kind: 'links', urls: shown.map(({ url }) => url) } }];
  },
};
