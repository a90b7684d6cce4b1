import type { Edition } from '../addresses.ts';
import type { MinistryAnswer } from '../model/answer.ts';
import type { Bilingual } from '../model/scalar.ts';
import { subjects, subjectsIn } from './subjects.ts';

/** Ways into the answers: each value is a page, so that nothing needs a script. */

export const facetKinds = ['ministry', 'year', 'channel', 'word'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Folder of the pages of a facet, below the list of answers. */
export const facetFolders: Readonly<Record<FacetKind, Readonly<Record<Edition, string>>>> = {
  ministry: { da: 'ministerium', en: 'ministry' },
  year: { da: 'aar', en: 'year' },
  channel: { da: 'kanal', en: 'channel' },
  word: { da: 'ord', en: 'word' },
};

export const facetNames: Readonly<Record<FacetKind, Bilingual>> = {
  ministry: { da: 'Ministerium', en: 'Ministry' },
  year: { da: 'År', en: 'Year' },
  channel: { da: 'Kanal', en: 'Channel' },
  word: { da: 'Ord', en: 'Word' },
};

export interface AnswerOfFacet {
  readonly id: string;
  readonly data: MinistryAnswer;
  /** Question and answer as plain words. */
  readonly text: string;
  /** True where the ministry is made up. */
  readonly fictional?: boolean | undefined;
  /** The beginning of the question. */
  readonly asked?: string | undefined;
}

/** Year of an answer: when it was given, else when it was asked, else the year its session began. */
export const yearOf = ({
  answeredAt,
  askedAt,
  period,
}: Pick<MinistryAnswer, 'answeredAt' | 'askedAt' | 'period'>): string => (answeredAt ?? askedAt ?? period).slice(0, 4);

const valuesOf: Readonly<Record<FacetKind, (answer: AnswerOfFacet) => readonly string[]>> = {
  ministry: ({ data }) => [data.ministry],
  year: ({ data }) => [yearOf(data)],
  channel: ({ data }) => data.channels,
  word: ({ text }) => subjectsIn(text),
};

export interface FacetValue<A extends AnswerOfFacet> {
  readonly value: string;
  readonly answers: readonly A[];
}

/** Every value that some answer has, with those answers: years newest first, words in their own order, the rest by slug. */
export function facetValues<A extends AnswerOfFacet>(kind: FacetKind, answers: readonly A[]): FacetValue<A>[] {
  const byValue = new Map<string, A[]>();
  for (const answer of answers)
    for (const value of valuesOf[kind](answer)) byValue.set(value, [...(byValue.get(value) ?? []), answer]);
  const rank = (value: string): number => subjects.findIndex(({ slug }) => slug === value);
  return [...byValue]
    .map(([value, some]) => ({ value, answers: some }))
    .sort((a, b) => {
      if (kind === 'word') return rank(a.value) - rank(b.value);
      return kind === 'year' ? b.value.localeCompare(a.value) : a.value.localeCompare(b.value);
    });
}
