import type { AnswerFile, MinistryAnswer } from '#lib/model/answer.ts';
import type { Citation } from '#lib/model/authority.ts';
import type { PublicFacts } from '../../redact/detectors/view.ts';
import type { Letter, ReadExchange } from '../letter/read-letter.ts';
import { channelsIn, lawsIn } from './mentions.ts';
import { type AnswerWords, type RenderedWords, renderWords } from './words.ts';

/** What is known of an answer from elsewhere than its letter: the command line, or the Folketing's open data. */
export interface KnownOfAnswer
  extends Partial<
    Pick<
      MinistryAnswer,
      | 'title'
      | 'caseTitle'
      | 'committee'
      | 'askedBy'
      | 'askedAt'
      | 'minister'
      | 'ministerTitle'
      | 'answeredAt'
      | 'status'
      | 'officialUrl'
      | 'others'
      | 'oda'
      | 'subjects'
    >
  > {
  readonly period: string;
  readonly case: string;
  readonly number: number;
  /** Slug of the authority. */
  readonly ministry: string;
  readonly sources: readonly Citation[];
}

export interface FoundAnswer {
  readonly answer: MinistryAnswer;
  /** Question and answer as they stand in the file. Absent where no word of them was got. */
  readonly words?: RenderedWords | undefined;
}

/** What was read from one file, and what the file is. */
export interface ReadFile {
  readonly letter: Letter;
  /** The exchange that is meant, of those in the letter. */
  readonly exchange: ReadExchange;
  readonly file: Omit<AnswerFile, 'words' | 'flaws'>;
}

/**
 * An answer from what is known of it and what its letter says. What is known from elsewhere comes first: a letter may
 * be a copy in another case. `question`: the words of the question, where the letter has none.
 */
export function makeAnswer(
  known: KnownOfAnswer,
  read: ReadFile | undefined,
  question: readonly string[],
  channels: ReadonlySet<string>,
  facts: PublicFacts,
): FoundAnswer {
  const head = read?.letter.head;
  const words: AnswerWords = {
    question: read !== undefined && read.exchange.question.length > 0 ? read.exchange.question : question,
    answers: read === undefined || read.exchange.answer.length === 0 ? [] : [{ sections: read.exchange.answer }],
  };
  const text = [
    ...words.question,
    ...words.answers.flatMap(({ sections }) => sections.flatMap((one) => one.paragraphs)),
  ];
  const rendered = text.length === 0 ? undefined : renderWords(words, facts);
  const printed = read?.exchange.number ?? head?.number;
  const answered = words.answers.length > 0;
  const answer: MinistryAnswer = {
    title: known.title,
    period: known.period,
    case: known.case,
    caseTitle: known.caseTitle,
    number: known.number,
    printedNumber: printed !== undefined && printed !== known.number ? printed : undefined,
    committee: known.committee ?? head?.committee,
    askedBy: known.askedBy ?? head?.askedBy,
    askedAt: known.askedAt ?? head?.askedAt,
    ministry: known.ministry,
    minister: known.minister ?? (answered ? head?.signedBy[0] : undefined),
    ministerTitle: known.ministerTitle ?? lowerCase(head?.ministerTitle),
    signedBy: answered ? [...(head?.signedBy ?? [])] : [],
    journal: head?.journal,
    answeredAt: known.answeredAt ?? (answered ? head?.answeredAt : undefined),
    status: known.status ?? (answered ? read?.letter.status : undefined),
    extent: answered ? (read?.exchange.cut === true ? 'excerpt' : 'whole') : 'none',
    officialUrl: known.officialUrl,
    file:
      read === undefined || rendered === undefined
        ? undefined
        : { ...read.file, words: rendered.sha256, flaws: read.letter.lostLineEnds ? ['lost-line-ends'] : [] },
    others: known.others ?? [],
    oda: known.oda,
    channels: channelsIn(text.join('\n'), channels),
    laws: lawsIn(text.join('\n')),
    subjects: known.subjects ?? [],
    unknown: [],
    sources: [...known.sources],
  };
  return { answer, words: rendered };
}

const lowerCase = (title: string | undefined): string | undefined =>
  title === undefined ? undefined : title.charAt(0).toLowerCase() + title.slice(1);
