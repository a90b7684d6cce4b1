import { cleanLetter, type Stamp } from './clean.ts';
import { type LetterHead, readHead } from './head.ts';
import { hasLostLineEnds, paragraphsOf } from './paragraphs.ts';
import { type Exchange, lettersParts } from './parts.ts';
import { type AnswerSection, sectionsOf } from './sections.ts';

/** A question and its answer as they stand in a letter. */
export interface ReadExchange {
  readonly number?: number | undefined;
  readonly question: readonly string[];
  /** Empty where there is no answer, as in the document of a question. */
  readonly answer: readonly AnswerSection[];
  /** True for the part that whoever kept the text cut off. */
  readonly cut: boolean;
}

export interface Letter {
  readonly head: LetterHead;
  readonly status?: Stamp['status'];
  /** At least one. */
  readonly exchanges: readonly [ReadExchange, ...ReadExchange[]];
  /** Words stand together where a line ended, in the text as it was kept. */
  readonly lostLineEnds: boolean;
}

/** Reads a ministry's letter, or the Folketing's document of a question. Undefined: the text has no question. */
export function readLetter(pages: readonly (readonly string[])[]): Letter | undefined {
  const { lines, stamps, cut } = cleanLetter(pages);
  const { cover, exchanges, closing } = lettersParts(lines);
  const [first, ...rest] = exchanges.map((exchange, index) =>
    readExchange(exchange, cut && index === exchanges.length - 1),
  );
  if (first === undefined) return undefined;
  const words = readHead([cover, exchanges[0]?.heading ?? '', closing].join('\n'));
  const stamped = <K extends keyof Stamp>(key: K): Stamp[K] => stamps.find((stamp) => stamp[key] !== undefined)?.[key];
  const head: LetterHead = {
    ...words,
    number: first.number ?? words.number ?? stamped('number'),
    case: billOf(stamps) ?? words.case ?? stamped('case'),
    committee: words.committee ?? stamped('committee'),
  };
  return { head, status: stamped('status'), exchanges: [first, ...rest], lostLineEnds: hasLostLineEnds(lines) };
}

/** The stamp of a case says more than "alm. del" does: whose it is. */
const billOf = (stamps: readonly Stamp[]): string | undefined => {
  const cases = new Set(stamps.flatMap((stamp) => stamp.case ?? []));
  return cases.size === 1 ? [...cases][0] : undefined;
};

function readExchange({ number, question, answer }: Exchange, cut: boolean): ReadExchange {
  return { number, question: paragraphsOf(question), answer: sectionsOf(paragraphsOf(answer)), cut };
}
