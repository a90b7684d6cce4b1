import type { LawReference } from '#lib/model/answer.ts';

/** What words speak of, by tables: channels by their names, acts by theirs with the sections named beside them. */

const letter = String.raw`[\p{L}\p{N}]`;
const word = (pattern: string): RegExp => new RegExp(`(?<!${letter})(?:${pattern})(?!${letter})`, 'u');

/** Slug of a channel -> how texts name it. Names that are ordinary words too count only where they cannot be those. */
const channelWords: Readonly<Record<string, RegExp>> = {
  facebook: word('[Ff]acebook\\p{L}*|Facebook-\\p{L}+'),
  x: word('[Tt]witter\\p{L}*|[Tt]weets?|X \\((?:tidligere|det tidligere|før) Twitter\\)'),
  instagram: word('[Ii]nstagram\\p{L}*'),
  linkedin: word('[Ll]inked[Ii]n\\p{L}*'),
  youtube: word('[Yy]ou[Tt]ube\\p{L}*'),
  mastodon: word('Mastodon'),
  bluesky: word('Bluesky'),
  threads: word('Threads'),
  tiktok: word('[Tt]ik[Tt]ok\\p{L}*'),
  telegram: word('Telegram'),
  'digital-post': word('[Dd]igital [Pp]ost|e-[Bb]oks|mit\\.dk'),
  email: word('[Ee]-?mails?|[Ee]-?mail(?:en|s|ene|adresse\\p{L}*)|[Ee]-post'),
};

/** Channels that a text speaks of, by slug; only those in `known`. */
export const channelsIn = (text: string, known: ReadonlySet<string>): string[] =>
  Object.entries(channelWords)
    .filter(([slug, words]) => known.has(slug) && words.test(text))
    .map(([slug]) => slug);

/** An act by the names texts give it, in the order in which a reader would look for them. */
const lawNames: readonly { readonly law: string; readonly names: string }[] = [
  { law: 'lovforslaget', names: 'lovforslag(?:et|ets)' },
  {
    law: 'offentlighedsloven',
    names: 'offentlighedslov(?:en|ens)|(?<!forslag til )lov om offentlighed i forvaltningen',
  },
  { law: 'forvaltningsloven', names: 'forvaltningslov(?:en|ens)' },
  { law: 'persondataloven', names: 'persondatalov(?:en|ens)' },
  { law: 'databeskyttelsesloven', names: 'databeskyttelseslov(?:en|ens)' },
  { law: 'databeskyttelsesforordningen', names: 'databeskyttelsesforordning(?:en|ens)' },
  { law: 'arkivloven', names: 'arkivlov(?:en|ens)' },
  { law: 'ombudsmandsloven', names: 'ombudsmandslov(?:en|ens)' },
  { law: 'retsplejeloven', names: 'retsplejelov(?:en|ens)' },
  { law: 'straffeloven', names: 'straffelov(?:en|ens)' },
  { law: 'grundloven', names: 'grundlov(?:en|ens)' },
];
const sectionWords = String.raw`§+ ?\d+(?: ?[a-z](?![\p{L}]))?(?:, ?stk\. ?\d+)?(?:, ?nr\. ?\d+)?`;

/** Acts that a text speaks of, with the sections that stand right behind or, with "i", right before their names. */
export function lawsIn(text: string): LawReference[] {
  return lawNames.flatMap(({ law, names }) => {
    const named = new RegExp(`(?<!${letter})(?:${names})(?!${letter})`, 'giu');
    if (!named.test(text)) return [];
    const behind = new RegExp(`(?<!${letter})(?:${names}) (${sectionWords})`, 'giu');
    const before = new RegExp(`(${sectionWords}) i (?:${names})(?!${letter})`, 'giu');
    const found = [...text.matchAll(behind), ...text.matchAll(before)].map(([, section = '']) => tidy(section));
    return [{ law, sections: [...new Set(found)].sort((a, b) => inOrder.compare(a, b)) }];
  });
}

const inOrder = new Intl.Collator('da', { numeric: true });
const tidy = (section: string): string =>
  section
    .replace(/^§+ ?/, '§ ')
    .replace(/(\d) ([a-z])\b/, '$1 $2')
    .replaceAll(/, ?(stk|nr)\. ?/g, ', $1. ');
