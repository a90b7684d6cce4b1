/** One question with its answer, as lines. */
export interface Exchange {
  /** Number in the heading of the question, where it has one. */
  readonly number?: number | undefined;
  /** Words of that heading. */
  readonly heading: string;
  readonly question: readonly string[];
  /** Empty in the document of a question. */
  readonly answer: readonly string[];
}

export interface LetterParts {
  /** What stands before the first question: address, cover letter. */
  readonly cover: string;
  readonly exchanges: readonly Exchange[];
  /** What stands after the last answer: greeting and names. */
  readonly closing: string;
}

/** "Spørgsmål nr. 5 fra Folketingets Retsudvalg vedrørende forslag til lov om … (L 90):" over as many lines as it takes. */
const questionHeading = /^(?:Spørgsmål|SPØRGSMÅL|Spm\.)(?=[\s:.\d])[^:]{0,900}?:[ \t]*(?=$|\n|["”»“]|\p{Lu})/gmu;
/** "Svar:" on a line of its own, or glued to the end of the question. */
const answerHeading =
  /(?:^|(?<=["”»’]))[ \t]*(?:(?:Endeligt|Foreløbigt|Supplerende)[ ](?:svar|SVAR)|Svar|SVAR|Besvarelse|BESVARELSE)(?:[ \t]*:|[ \t]*(?=$))/gmu;
/** A title over a letter that holds several answers. */
const title = /^(?:Besvarelse|Svar) (?:af|på) (?:\p{Lu}[\p{L} ]+ )?spørgsmål\b/u;

/** Tells question, answer and what stands around them apart. No exchange: the text is no answer. */
export function lettersParts(lines: readonly string[]): LetterParts {
  const text = lines.join('\n');
  const pairs = pairsIn(text);
  if (pairs.length === 0) return documentOfQuestion(text) ?? { cover: text, exchanges: [], closing: '' };
  let closing = '';
  const exchanges = pairs.map((pair, index): Exchange => {
    const next = pairs[index + 1];
    let answer = text.slice(pair.answerFrom, next?.headingFrom).split('\n');
    if (next !== undefined) answer = withoutTitle(answer);
    else ({ answer, closing } = withoutGreeting(answer));
    return {
      heading: text.slice(pair.headingFrom, pair.questionFrom).trim(),
      number: numberIn(text.slice(pair.headingFrom, pair.questionFrom)),
      question: withoutWish(text.slice(pair.questionFrom, pair.questionTo)).split('\n'),
      answer,
    };
  });
  return { cover: text.slice(0, pairs[0]?.headingFrom), exchanges, closing };
}

interface Pair {
  readonly headingFrom: number;
  readonly questionFrom: number;
  readonly questionTo: number;
  readonly answerFrom: number;
}

/** Each heading of an answer with the last heading of a question before it that no other answer has. */
function pairsIn(text: string): Pair[] {
  const questions = [...text.matchAll(questionHeading)];
  const pairs: Pair[] = [];
  let from = 0;
  for (const answer of text.matchAll(answerHeading)) {
    const question = questions.findLast(({ index }) => index >= from && index < answer.index);
    if (question === undefined) continue;
    pairs.push({
      headingFrom: question.index,
      questionFrom: question.index + question[0].length,
      questionTo: answer.index,
      answerFrom: answer.index + answer[0].length,
    });
    from = answer.index;
  }
  return pairs;
}

/** The Folketing's own document of a question, which has no answer yet. */
function documentOfQuestion(text: string): LetterParts | undefined {
  const opening = /besvarelse af\s+følgende\s+spørgsmål\s*:?\s*/.exec(text);
  if (opening === null) return undefined;
  const rest = text.slice(opening.index + opening[0].length);
  const heading = /^(?:[A-ZÆØÅ]{2,4},? alm\.? ?del[^\n]*\n+)?(?:Spørgsmål|Spm\.)[^\n]*\n+/i.exec(rest)?.[0] ?? '';
  const end = /^(?:Svar(?:et)? bedes|Spørgsmålet er\s+stillet|På udvalgets vegne)/m.exec(rest);
  return {
    cover: text.slice(0, opening.index + opening[0].length),
    exchanges: [
      {
        heading: heading.trim(),
        number: numberIn(heading),
        question: rest.slice(heading.length, end?.index).split('\n'),
        answer: [],
      },
    ],
    closing: rest.slice(end?.index ?? rest.length),
  };
}

const numberIn = (heading: string): number | undefined => {
  const digits = /^(?:Spørgsmål|SPØRGSMÅL|Spm\.)\s*(?:nr\.?\s*)?(\d{1,5})\b/m.exec(heading)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** The sentence on who wished the question put is no part of it. */
const withoutWish = (question: string): string =>
  question.replace(/\n\s*(?:\(?Spørgsmålet er\s+stillet\s+efter\s+ønske)[\s\S]*$/, '\n');

function withoutTitle(answer: readonly string[]): string[] {
  const last = answer.findLastIndex((line, index) => line !== '' && (index === 0 || answer[index - 1] === ''));
  const at = answer.findLastIndex((line) => title.test(line));
  return at >= 0 && at >= last - 1 ? answer.slice(0, at) : [...answer];
}

/** The greeting and the names below it are no part of the answer. */
function withoutGreeting(answer: readonly string[]): { answer: string[]; closing: string } {
  const at = answer.findLastIndex((line) => /^(?:Med venlig hilsen|Venlig hilsen|Med hilsen)\b/i.test(line));
  // A greeting is followed by names: a few short lines. Whatever is longer was written on purpose.
  const rest = at === -1 ? [] : answer.slice(at);
  if (at === -1 || rest.filter((line) => line !== '').length > 8 || rest.some((line) => line.length > 80))
    return { answer: [...answer], closing: '' };
  return { answer: answer.slice(0, at), closing: rest.join('\n') };
}
