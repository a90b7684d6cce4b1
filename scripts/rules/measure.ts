import { fewest } from '#lib/figures/result.ts';
import { redirectTargets } from '#lib/model/coding.ts';
import { codeReply, type ReplyCode } from '#lib/rules/code-reply.ts';
import type { RuleCategory } from '#lib/rules/match.ts';
import { type Hit, type Hits, precisionOf, recallOf } from '#lib/rules/measured.ts';
import { type CodedReply, textOf } from './sample.ts';

/** How well the rules hit: what they find beside what a person read. */

interface Question {
  readonly what: string;
  readonly person: (reply: CodedReply) => boolean;
  readonly rules: (code: ReplyCode) => boolean;
}

const finds =
  (category: RuleCategory) =>
  ({ matches }: ReplyCode): boolean =>
    matches.some((match) => match.category === category);

const questions: readonly Question[] = [
  ...(['replied', 'replied-and-redirected', 'redirected', 'refused'] as const).map((outcome) => ({
    what: `outcome: ${outcome}`,
    person: (reply: CodedReply) => reply.outcome === outcome,
    rules: (code: ReplyCode) => code.outcome === outcome,
  })),
  ...redirectTargets.map((target) => ({
    what: `target: ${target}`,
    person: (reply: CodedReply) => reply.targets.includes(target),
    rules: (code: ReplyCode) => code.targets.includes(target),
  })),
  {
    what: 'crossover',
    person: ({ marks }) => marks.includes('crossover'),
    rules: (code) => code.crossover,
  },
  ...(['promise', 'opening-hours', 'self-service'] as const).map((mark) => ({
    what: mark,
    person: ({ marks }: CodedReply) => marks.includes(mark),
    rules: finds(mark),
  })),
];

export function measure(sample: readonly CodedReply[]): Hits[] {
  const codes = sample.map((reply) => ({ reply, code: codeReply([{ id: 'x-1', text: textOf(reply.text) }]) }));
  return questions.map(({ what, person, rules }) => {
    const count = (byPerson: boolean, byRules: boolean): number =>
      codes.filter(({ reply, code }) => person(reply) === byPerson && rules(code) === byRules).length;
    return { what, both: count(true, true), rules: count(false, true), person: count(true, false) };
  });
}

/** Of what the rules say, how much is right. */
export const precision = (hits: Hits): string => rate(precisionOf(hits));

/** Of what is there, how much the rules find. */
export const recall = (hits: Hits): string => rate(recallOf(hits));

/** A share with its counts; below five the counts alone, as everywhere. */
const rate = ({ count, n }: Hit): string =>
  n < fewest ? `${count} of ${n}` : `${Math.round((count / n) * 100)} % (${count} of ${n})`;
