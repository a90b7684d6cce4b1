import type { LawReference, MinistryAnswer } from '../model/answer.ts';
import type { Statement } from '../model/statement.ts';
import { yearOf } from './facets.ts';

/** The year from which "offentlighedsloven" is the act of 2013 that the rules on this site quote. */
const firstYear = 2014;

/**
 * The rule behind a section of an act, among those of this site. A section of an older act has the number of another
 * rule, so only what was written under the act itself leads anywhere.
 */
export function ruleOf<S extends { readonly data: Statement }>(
  { law }: Pick<LawReference, 'law'>,
  section: string,
  answer: Pick<MinistryAnswer, 'answeredAt' | 'askedAt' | 'period'>,
  statements: readonly S[],
): S | undefined {
  if (Number(yearOf(answer)) < firstYear) return undefined;
  const number = section.replace(/,.*$/, '').trim();
  return statements.find(({ data }) => data.kind === 'act' && data.law === law && data.section === number);
}

/** Statements that speak of a section that the answer speaks of, or of a channel that it speaks of; acts left out. */
export function relatedStatements<S extends { readonly data: Statement }>(
  answer: Pick<MinistryAnswer, 'laws' | 'channels'>,
  statements: readonly S[],
): S[] {
  const sections = new Set(
    answer.laws.flatMap(({ law, sections: all }) =>
      all.map((section) => `${law} ${section.replace(/,.*$/, '').trim()}`),
    ),
  );
  return statements.filter(({ data }) => {
    if (data.kind === 'act') return false;
    const ofSection =
      data.law !== undefined && data.section !== undefined && sections.has(`${data.law} ${data.section}`);
    return ofSection || data.channels.some((channel) => answer.channels.includes(channel));
  });
}
