import { dayInDenmark } from '../time/copenhagen.ts';
import { noSuppression, Working } from './basis.ts';
import { addTo, type Bucket, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import { coveredTwice, stretchOf } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import { fewest } from './result.ts';
import type { ThreadFacts } from './thread-facts.ts';
import type { EditedDeleted } from './values.ts';

/** What was changed or taken away after it was published. */

const card = {
  id: 'edited-deleted',
  address: 'rettet-og-slettet',
  version: 1,
  name: { da: 'Rettet og slettet', en: 'Edited and deleted' },
  definition: {
    da: 'Rettet: myndighedens opslag og svar med en tidligere udgave eller et tidspunkt for rettelse i arkivet. Slettet: dem, der står i én kilde og mangler i en senere kilde, der siger, at den har alt fra samme dag.',
    en: 'Edited: posts and replies of the authority with an earlier version or a time of editing in the archive. Deleted: those that one source holds and a later one lacks, though it claims to hold everything of that day.',
  },
  unit: { da: 'opslag og svar', en: 'posts and replies' },
  denominator: {
    da: 'For andelen slettet: opslag, svar og delinger fra dage, som to kilder har.',
    en: 'For the share deleted: posts, replies and reposts of days that two sources hold.',
  },
  suppression: noSuppression,
  ruleSource: {
    da: 'Projektets egen regel. En rettelse er ikke en fejl, og en sletning kan have en god grund.',
    en: 'A rule of this project. An edit is no mistake, and a deletion may have a good reason.',
  },
  caveat: {
    da: 'Kun det, to arkiver viser, kan ses. Det, der blev slettet før det første arkiv, kender ingen.',
    en: 'Only what two archives show can be seen. What was deleted before the first archive nobody knows.',
  },
  parts: {
    edited: { da: 'Rettet', en: 'Edited' },
    gone: { da: 'Mangler i et senere arkiv', en: 'Missing from a later archive' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

export function tallyChanges({ items }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const { item } of items) {
    if (item.by !== 'authority') continue;
    const bucket = bucketAt(item.at);
    if (item.versions.length > 0 || item.editedAt !== undefined) bucket.edited += 1;
    bucket.versions += item.versions.length;
    if (item.goneSince !== undefined) addTo(bucket.gone, dayInDenmark(item.at));
  }
}

export const editedDeleted: Figure<EditedDeleted> = {
  ...card,
  compute(summary, context) {
    const working = new Working<EditedDeleted>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { written, reposts, edited, versions } = working.bucket;
    const twice = coveredTwice(context.sources.map(({ data }) => data.coverage));
    const onThese = (counter: Readonly<Record<string, number>>): number =>
      sumOf(Object.fromEntries(Object.entries(counter).filter(([day]) => stretchOf(twice, day) !== undefined)));
    const gone = sumOf(working.bucket.gone);
    const all = sumOf(written) + sumOf(reposts);
    if (edited === 0 && gone === 0 && twice.length === 0) return working.unknown('one-capture', all);
    const seenTwice = onThese(written) + onThese(reposts);
    const goneShare = seenTwice < fewest ? undefined : onThese(working.bucket.gone) / seenTwice;
    return working.known({ edited, versions, gone, seenTwice, goneShare }, all, edited + gone);
  },
  evidence: ({ root, items }) =>
    items.flatMap(({ item }): Evidence[] => {
      if (item.by !== 'authority') return [];
      const place = { id: item.id, thread: root.id, at: item.at };
      const rows: Evidence[] = [];
      if (item.versions.length > 0 || item.editedAt !== undefined)
        rows.push({ ...place, part: 'edited', reason: { kind: 'versions', versions: item.versions.length } });
      if (item.goneSince !== undefined)
        rows.push({ ...place, part: 'gone', reason: { kind: 'gone', since: item.goneSince } });
      return rows;
    }),
};
