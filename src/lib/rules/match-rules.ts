import type { Text } from '../model/span.ts';
import type { RuleMatch } from './match.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import { Automaton, type Test } from './phrase.ts';
import { type Token, tokens } from './tokens.ts';

/** The rules of a pack, ready to be looked for in any number of texts. */

interface Compiled {
  readonly rule: Rule;
  readonly phrases: Automaton;
  readonly unless: Automaton | undefined;
}

/** A match as indexes of tokens, the second just behind the last. */
export interface TokenMatch {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

export interface Read {
  readonly tokens: readonly Token[];
  readonly matches: readonly TokenMatch[];
}

export class Matcher {
  readonly #negation: RulePack['negation'];
  readonly #negators: Automaton;
  readonly #excused: Automaton;
  readonly #questions: Automaton;
  readonly #byWord = new Map<string, Set<Compiled>>();
  readonly #byBeginning = new Map<string, Set<Compiled>>();
  readonly #byEnding = new Map<string, Set<Compiled>>();
  readonly #byKind = new Map<string, Set<Compiled>>();

  constructor({ rules, groups, negation }: RulePack) {
    this.#negation = negation;
    this.#negators = new Automaton(negation.words, groups);
    this.#excused = new Automaton(negation.excused, groups);
    this.#questions = new Automaton(negation.questions, groups);
    for (const rule of rules) {
      const compiled = {
        rule,
        phrases: new Automaton(rule.phrases, groups),
        unless: rule.unless.length > 0 ? new Automaton(rule.unless, groups) : undefined,
      };
      for (const test of compiled.phrases.first) this.#index(test, compiled);
    }
  }

  #index(test: Test, compiled: Compiled): void {
    const add = (index: Map<string, Set<Compiled>>, key: string): void =>
      void index.set(key, (index.get(key) ?? new Set()).add(compiled));
    if (test.is === 'word') add(this.#byWord, test.word);
    else if (test.is === 'begins' && test.word.length >= 3) add(this.#byBeginning, test.word.slice(0, 3));
    else if (test.is === 'ends' && test.word.length >= 3) add(this.#byEnding, test.word.slice(-3));
    else if (test.is === 'kind') for (const kind of test.kinds) add(this.#byKind, kind);
    else throw new Error(`rule ${compiled.rule.id}: a phrase begins with a word of at least three letters or a kind`);
  }

  /** Every match, by place; of two that overlap and say the same, the longer. */
  read(text: Text): Read {
    const read = tokens(text);
    const negated = this.#negations(read);
    const sentences = new Sentences(read);
    const found: TokenMatch[] = [];
    for (const [from, token] of read.entries()) {
      if (token.quoted) continue;
      for (const compiled of this.#candidates(token)) {
        const to = compiled.phrases.match(read, from, (index) => negated.has(index));
        if (to === undefined) continue;
        const match = { rule: compiled.rule, from, to };
        if (compiled.rule.negatable && this.#isNegated(read, match, negated)) continue;
        if (compiled.unless !== undefined && sentences.holds(from, compiled.unless)) continue;
        found.push(match);
      }
    }
    return { tokens: read, matches: longest(found, read.length) };
  }

  match(text: Text): RuleMatch[] {
    const read = this.read(text);
    return read.matches.map((match) => asRuleMatch(text, read.tokens, match));
  }

  *#candidates({ kind, word }: Token): Iterable<Compiled> {
    const lists =
      kind === 'word'
        ? [this.#byWord.get(word), this.#byBeginning.get(word.slice(0, 3)), this.#byEnding.get(word.slice(-3))]
        : [this.#byKind.get(kind)];
    const seen = new Set<Compiled>();
    for (const list of lists)
      for (const compiled of list ?? []) {
        if (seen.has(compiled)) continue;
        seen.add(compiled);
        yield compiled;
      }
  }

  /** Indexes of tokens that are a "not", or the last word of one of several words. */
  #negations(read: readonly Token[]): Set<number> {
    const negated = new Set<number>();
    const never = (): boolean => false;
    for (let from = 0; from < read.length; from += 1) {
      const to = this.#negators.match(read, from, never);
      if (to !== undefined) negated.add(to - 1);
    }
    if (negated.size === 0) return negated;
    for (let from = 0; from < read.length; from += 1) {
      const excused = this.#excused.match(read, from, never);
      const to = excused ?? (beginsClause(read, from) ? this.#questions.match(read, from, never) : undefined);
      if (to !== undefined) for (let index = from; index < to; index += 1) negated.delete(index);
    }
    return negated;
  }

  /** A "not" inside the match, shortly before it in the same clause, or right behind it. */
  #isNegated(read: readonly Token[], { from, to }: TokenMatch, negated: ReadonlySet<number>): boolean {
    if (negated.size === 0) return false;
    for (let index = from; index <= to; index += 1) if (negated.has(index)) return true;
    const { stops, modals, reach } = this.#negation;
    for (let index = from - 1; index >= Math.max(0, from - reach); index -= 1) {
      if (negated.has(index)) return true;
      const token = read[index];
      if (token === undefined || token.kind === 'break' || token.kind === 'end' || stops.includes(token.word))
        return false;
      if (modals.includes(token.word)) return negated.has(index - 1);
    }
    return false;
  }
}

const beginsClause = (read: readonly Token[], index: number): boolean => {
  const before = read[index - 1];
  return before === undefined || ['end', 'break', 'citizen'].includes(before.kind) || before.word === 'hej';
};

/** Says whether phrases stand in the sentence of a token. Each sentence is looked through once for each rule. */
class Sentences {
  readonly #read: readonly Token[];
  readonly #starts: readonly number[];
  readonly #known = new Map<Automaton, Map<number, boolean>>();

  constructor(read: readonly Token[]) {
    this.#read = read;
    let start = 0;
    this.#starts = read.map(({ kind }, index) => {
      const own = start;
      if (kind === 'end') start = index + 1;
      return own;
    });
  }

  holds(index: number, phrases: Automaton): boolean {
    const start = this.#starts[index] ?? 0;
    const known = this.#known.get(phrases) ?? new Map<number, boolean>();
    this.#known.set(phrases, known);
    const found = known.get(start) ?? this.#look(start, phrases);
    known.set(start, found);
    return found;
  }

  #look(start: number, phrases: Automaton): boolean {
    for (let index = start; index < this.#read.length && this.#starts[index] === start; index += 1)
      if (phrases.match(this.#read, index, () => false) !== undefined) return true;
    return false;
  }
}

/** Rules of one category and target say the same: of those that overlap the longest stands, the earlier of two as long. */
function longest(found: readonly TokenMatch[], tokenCount: number): TokenMatch[] {
  const groups = Map.groupBy(found, ({ rule }) => `${rule.category} ${rule.target ?? ''}`);
  const kept = [...groups.values()].flatMap((group) => {
    const isTaken = new Uint8Array(tokenCount);
    return group
      .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
      .filter(({ from, to }) => {
        if (isTaken.subarray(from, to).includes(1)) return false;
        isTaken.fill(1, from, to);
        return true;
      });
  });
  return kept.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule.id < b.rule.id ? -1 : 1));
}

export function asRuleMatch(text: Text, read: readonly Token[], { rule, from, to }: TokenMatch): RuleMatch {
  const [start, end] = [read[from]?.from, read[to - 1]?.to];
  if (start === undefined || end === undefined) throw new Error(`rule ${rule.id}: a match outside of its text`);
  return {
    rule: rule.id,
    category: rule.category,
    ...(rule.target !== undefined && { target: rule.target }),
    phrase: wordsBetween(text, start, end),
    from: start,
    to: end,
  };
}

/** The words between two places, as they stand; what was replaced is left out. */
function wordsBetween(text: Text, from: RuleMatch['from'], to: RuleMatch['to']): string {
  return text
    .slice(from.span, to.span + 1)
    .map((span, index) => {
      const words = typeof span === 'string' ? span : 'url' in span ? span.text : '';
      const start = index === 0 ? from.offset : 0;
      const end = from.span + index === to.span ? to.offset : words.length;
      return words.slice(start, end);
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
