import { type CodedOutcome, type Coding, type RedirectTarget, redirectTargets } from '../model/coding.ts';
import type { Text } from '../model/span.ts';
import type { RuleCategory, RuleMatch } from './match.ts';
import { asRuleMatch, type Read, type TokenMatch } from './match-rules.ts';
import { begins, matcher, rulePack } from './pack.ts';

/** How a reply is coded: by the rules, or by a person whose coding overrides them. */

/**
 * By the rules a reply is `replied`, `replied-and-redirected`, `redirected` (points to another channel and says nothing
 * else) or `refused`. The rules never say "answered": whether words answer a question only a person can tell.
 */
export type RuleOutcome = 'replied' | 'replied-and-redirected' | 'redirected' | 'refused';

export interface ReplyCode {
  readonly outcome: RuleOutcome | CodedOutcome;
  readonly targets: readonly RedirectTarget[];
  readonly crossover: boolean;
  /** What was found, by item of the turn. Found also where a person coded. */
  readonly matches: readonly (RuleMatch & { readonly item: string })[];
  /** Present when a person coded it. */
  readonly coding?: Coding | undefined;
}

/** A sentence with fewer words than this, greetings and thanks not counted, says nothing of the matter. */
const fewestWords = 3;

/** Where one is told when to call or to come: hours beside a redirect to one of these say when it can be reached. */
const hasHours: ReadonlySet<RedirectTarget> = new Set(['phone', 'counter']);

/** Words that begin a new thought inside a sentence: "Vi svarer ikke her, men …". */
const turns = new Set(['men', 'but']);

const subordinators: ReadonlySet<string> = new Set(rulePack.subordinators);

/** A sentence with one of these says that, and why one is sent on: it is no answer besides. */
const sendsOn: ReadonlySet<RuleCategory> = new Set(['redirect', 'refusal', 'reason']);

/** The words of a reply, and of what goes on from it, coded as one. `coding`: a person's, of any of the items. */
export function codeReply(items: readonly { readonly id: string; readonly text: Text }[], coding?: Coding): ReplyCode {
  const read = items.map(({ id, text }) => ({ id, text, ...matcher.read(text) }));
  const matches = read.flatMap(({ id, text, tokens, matches }) =>
    matches.map((match) => ({ ...asRuleMatch(text, tokens, match), item: id })),
  );
  const sentences = read.flatMap(sentencesOf);
  const targets = redirectTargets.filter((target) => sentences.some((sentence) => sentence.targets.has(target)));
  const movesToCase = targets.some((target) => target === 'digital-post' || target === 'private-message');
  const isCase = movesToCase || matches.some(({ category }) => category === 'crossover');
  if (coding?.outcome !== undefined)
    return {
      outcome: coding.outcome,
      targets: redirectTargets.filter((target) => coding.targets.includes(target)),
      crossover: coding.crossover ?? isCase,
      matches,
      coding,
    };
  const saysMore = sentences.some((sentence, index) => sentence.saysMore && !servesRedirect(sentences, index, targets));
  return { outcome: outcomeOf(targets.length > 0, saysMore, matches), targets, crossover: isCase, matches };
}

function outcomeOf(redirects: boolean, saysMore: boolean, matches: readonly RuleMatch[]): RuleOutcome {
  if (redirects) return saysMore ? 'replied-and-redirected' : 'redirected';
  return !saysMore && matches.some(({ category }) => category === 'refusal') ? 'refused' : 'replied';
}

/**
 * A sentence beside a redirect that only serves it: a question to the citizen, what the redirect goes back to ("Derfor
 * må vi bede dig …"), what follows from it ("Så kommer det ind på sagen."), when the telephone or the counter is open.
 */
function servesRedirect(sentences: readonly Sentence[], index: number, targets: readonly RedirectTarget[]): boolean {
  if (targets.length === 0) return false;
  const [before, here, after] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  if (here === undefined) return false;
  const sends = (one: Sentence | undefined): boolean => one !== undefined && one.targets.size > 0;
  return (
    (here.targets.size === 0 && here.isQuestion) ||
    (sends(after) && after?.goesBack === true) ||
    (sends(before) && here.goesOn) ||
    (here.hasHours &&
      !here.isTurn &&
      [before, here].some((one) => [...(one?.targets ?? [])].some((target) => hasHours.has(target))))
  );
}

interface Sentence {
  readonly targets: ReadonlySet<RedirectTarget>;
  /** It says something that is no greeting, no redirect, no refusal and no reason for one. */
  readonly saysMore: boolean;
  readonly isQuestion: boolean;
  /** It ends in a "but": what follows takes something back. */
  readonly isTurn: boolean;
  readonly hasHours: boolean;
  /** It begins with words that take up the sentence before it, or that say what for. */
  readonly goesBack: boolean;
  readonly goesOn: boolean;
}

function sentencesOf({ tokens, matches }: Read): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && token.kind !== 'end' && !turns.has(token.word)) continue;
    if (index > from) sentences.push(sentence({ tokens, matches }, from, index));
    from = index + 1;
  }
  return sentences;
}

function sentence({ tokens, matches }: Read, from: number, to: number): Sentence {
  const here = matches.filter((match) => match.from < to && match.to > from);
  const named = here.flatMap(({ rule }) => rule.target ?? []);
  // "Kontakt Vej og Park på 70 00 00 10" points to the telephone, and to nothing else.
  const precise = named.filter((target) => target !== 'other');
  const sending = here.filter(({ rule }) => sendsOn.has(rule.category));
  const says = ([start, end]: readonly [number, number]): boolean =>
    !sending.some((match) => match.from < end && match.to > start) &&
    wordsLeft(tokens, here, start, end) >= fewestWords;
  return {
    targets: new Set(precise.length > 0 ? precise : named),
    saysMore: says([from, to]) || mainClauses(tokens, from, sending[0]?.from ?? from).some(says),
    isQuestion: tokens[to]?.kind === 'end' && tokens[to].word.includes('?'),
    isTurn: turns.has(tokens[to]?.word ?? ''),
    hasHours: here.some(({ rule }) => rule.category === 'opening-hours'),
    goesBack: begins.goesBack(tokens, from),
    goesOn: begins.goesOn(tokens, from),
  };
}

/**
 * Clauses that end with a comma and stand on their own: "Træet fældes i dag, ring hvis det vælter før." begins with one.
 * What follows on sending on says why or what for: "…, så kigger vi på det".
 */
function mainClauses(tokens: Read['tokens'], from: number, to: number): [number, number][] {
  const clauses: [number, number][] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (tokens[index]?.kind !== 'break') continue;
    const first = tokens[start]?.word === 'og' ? start + 1 : start;
    if (index > first && !subordinators.has(tokens[first]?.word ?? '')) clauses.push([first, index]);
    start = index + 1;
  }
  return clauses;
}

function wordsLeft(tokens: Read['tokens'], here: readonly TokenMatch[], from: number, to: number): number {
  const polite = here.filter(({ rule }) => rule.category === 'courtesy');
  let left = 0;
  for (let index = from; index < to; index += 1) {
    const kind = tokens[index]?.kind;
    if (kind === 'break' || kind === 'citizen' || polite.some((match) => match.from <= index && index < match.to))
      continue;
    left += 1;
  }
  return left;
}
