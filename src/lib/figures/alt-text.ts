import { suppression, Working } from './basis.ts';
import { addTo, type Bucket, type Counter, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure, FigureContext } from './figure.ts';
import { bucketOf, type MonthSummary } from './month-summary.ts';
import type { Share } from './result.ts';
import type { Item, ThreadFacts } from './thread-facts.ts';

/** How many images can be heard by those who cannot see them. */

/** Formats that hold the alt text of an image whenever there is one. Of others it is known only once one was seen. */
const formatsWithAltText: ReadonlySet<string> = new Set(['mastodon-archive', 'mastodon-api', 'bluesky', 'wordpress']);

const card = {
  id: 'alt-text',
  address: 'alt-tekst',
  version: 2,
  name: { da: 'Billeder med alt-tekst', en: 'Images with alt text' },
  definition: {
    da: 'Billeder i myndighedens egne opslag og svar, der har en alt-tekst, delt med alle billeder. Videoer og andres billeder tæller ikke, og heller ikke billeder, som arkivet ikke siger noget om. Om teksten er god, siger tallet ikke.',
    en: "Images in the authority's own posts and replies that have an alt text, divided by all images. Videos and others' images do not count, nor do images of which the archive does not say. Whether the text is good the number does not say.",
  },
  unit: { da: 'andel af billeder', en: 'share of images' },
  denominator: {
    da: 'Billeder, om hvilke kilden siger, om de har en alt-tekst. De andre er ude af regnestykket.',
    en: 'Images of sources whose format holds alt texts. A format that may not is left out.',
  },
  suppression,
  ruleSource: {
    da: 'Webtilgængelighedsloven og WCAG 2.1, kriterium 1.1.1: alt, der ikke er tekst, har en tekst i stedet.',
    en: 'The act on web accessibility and WCAG 2.1, criterion 1.1.1: what is no text has a text in its place.',
  },
  parts: {
    with: { da: 'Med alt-tekst', en: 'With alt text' },
    without: { da: 'Mangler alt-tekst', en: 'Without alt text' },
  },
  changes: [
    { version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } },
    {
      version: 2,
      on: '2026-11-25',
      text: {
        da: 'Billeder, om hvilke arkivet ikke siger, om de havde en alt-tekst, er holdt ude.',
        en: 'Images of which the archive does not say whether they had an alt text are left out.',
      },
    },
  ],
} as const satisfies FigureCard;

/** The sources of an item as one key. */
const sourceKey = (item: Item, sources: readonly string[]): string => [...(item.sources ?? sources)].sort().join(' ');

interface Image {
  readonly index: number;
  readonly alt: string | undefined;
  /** False where the archive says that it cannot tell whether there was an alt text. */
  readonly isTold: boolean;
}

/** The images of an item, when it is the authority's own. */
const imagesOf = (item: Item): Image[] =>
  item.by !== 'authority' || item.share?.kind === 'repost'
    ? []
    : item.media.flatMap(({ kind, alt, noAlt }, index) =>
        kind === 'image' ? [{ index, alt, isTold: alt !== undefined || noAlt === undefined }] : [],
      );

export function tallyAltText({ items, sources }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const { item } of items)
    for (const { alt, isTold } of imagesOf(item)) {
      const bucket = bucketAt(item.at);
      addTo(isTold ? bucket.images : bucket.untold, sourceKey(item, sources));
      if (alt !== undefined) addTo(bucket.alts, sourceKey(item, sources));
    }
}

/**
 * Says of the sources of an image whether an alt text would have been seen: by the format, or because one was seen.
 * That depends on the sources alone and on all that is archived, not on the months asked for.
 */
function recording(summary: MonthSummary, { sources }: FigureContext): (key: string) => boolean {
  const { alts } = bucketOf(summary, undefined);
  const formats = new Map(sources.map(({ id, data }) => [id, data.format]));
  const seen = new Set(Object.keys(alts).flatMap((key) => key.split(' ')));
  return (key) => key.split(' ').some((id) => seen.has(id) || formatsWithAltText.has(formats.get(id) ?? ''));
}

export const altText: Figure<Share> = {
  ...card,
  compute(summary, context) {
    const working = new Working<Share>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const records = recording(summary, context);
    const counted = (counter: Readonly<Counter>): number =>
      sumOf(Object.fromEntries(Object.entries(counter).filter(([key]) => records(key))));
    const [n, count] = [counted(working.bucket.images), counted(working.bucket.alts)];
    const all = sumOf(working.bucket.images) + sumOf(working.bucket.untold);
    if (n === 0 && all > 0) return working.unknown('not-recorded');
    return working.enough(count, n, n, () => ({ share: count / n, count }));
  },
  evidence({ root, items, sources }, context, summary) {
    const records = recording(summary, context);
    return items.flatMap(({ item }): Evidence[] =>
      records(sourceKey(item, sources))
        ? imagesOf(item)
            .filter(({ isTold }) => isTold)
            .map(({ index, alt }) => ({
              id: item.id,
              thread: root.id,
              at: item.at,
              part: alt === undefined ? 'without' : 'with',
              reason: { kind: 'image', index, alt },
            }))
        : [],
    );
  },
};
