import type { Token, TokenKind } from './tokens.ts';

/**
 * Phrases of the rule pack, as a person writes them:
 *
 * - `ring`: the word. `svar*`: a word that begins so. `*skema`: a word that ends so.
 * - `(ring|kom forbi)`: one of these. `[gerne]`: or nothing. `{digital-post}`: a phrase of the group of that name.
 * - `..`: up to three words between, `..5` up to five. They never cross the end of a sentence, a comma or a "not".
 * - `,`: a comma or a dash. `<number>`, `<range>`, `<phone>`, `<email>`, `<link>`, `<self-service>`, `<digital-post>`, `<citizen>`: such a piece.
 *
 * A phrase becomes an automaton that is walked once, so that no text makes it slow.
 */
type Node =
  | { readonly is: 'token'; readonly test: Test }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'choice'; readonly options: readonly (readonly Node[])[] };

export type Test =
  | { readonly is: 'word' | 'begins' | 'ends'; readonly word: string }
  | { readonly is: 'kind'; readonly kinds: readonly TokenKind[] }
  | { readonly is: 'between' };

export type Groups = Readonly<Record<string, readonly string[]>>;

const kindsOf: Readonly<Record<string, readonly TokenKind[]>> = {
  number: ['number', 'range'],
  range: ['range'],
  phone: ['phone'],
  email: ['email'],
  link: ['link', 'self-service', 'digital-post'],
  'self-service': ['self-service'],
  'digital-post': ['digital-post'],
  citizen: ['citizen'],
};
const usualGap = 3;
const longestGap = 8;

/** Throws when the phrase is not written as above: a phrase is part of the program, not of what it reads. */
export function parsePhrase(phrase: string, groups: Groups): Node[] {
  const pieces = phrase.match(/\.\.\d*|\{[^}]*\}|<[^>]*>|[()[\]|,]|[^\s()[\]|,]+/g) ?? [];
  let at = 0;
  const wrong = (what: string): never => {
    throw new Error(`phrase "${phrase}": ${what}`);
  };
  const sequence = (until: string): Node[][] => {
    const options: Node[][] = [[]];
    for (; ; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece === until) {
        if (piece !== until && until !== '') wrong(`"${until}" is missing`);
        return options;
      }
      if (piece === '|') options.push([]);
      else options.at(-1)?.push(node(piece));
    }
  };
  const node = (piece: string): Node => {
    if (piece === '(' || piece === '[') {
      at += 1;
      const options = sequence(piece === '(' ? ')' : ']');
      return { is: 'choice', options: piece === '[' ? [...options, []] : options };
    }
    if (piece.startsWith('{')) {
      const group = groups[piece.slice(1, -1)] ?? wrong(`there is no group ${piece}`);
      return { is: 'choice', options: group.map((option) => parsePhrase(option, groups)) };
    }
    if (piece.startsWith('..')) {
      const most = piece === '..' ? usualGap : Number(piece.slice(2));
      return most > longestGap ? wrong(`a gap holds at most ${longestGap} words`) : { is: 'gap', most };
    }
    if (piece.startsWith('<'))
      return { is: 'token', test: { is: 'kind', kinds: kindsOf[piece.slice(1, -1)] ?? wrong(`no kind ${piece}`) } };
    if (piece === ',') return { is: 'token', test: { is: 'kind', kinds: ['break'] } };
    if (/[)\]]/.test(piece)) return wrong(`"${piece}" closes nothing`);
    if (piece !== piece.toLowerCase()) return wrong('words are written in lower case');
    if (piece.endsWith('*')) return { is: 'token', test: { is: 'begins', word: piece.slice(0, -1) } };
    if (piece.startsWith('*')) return { is: 'token', test: { is: 'ends', word: piece.slice(1) } };
    return { is: 'token', test: { is: 'word', word: piece } };
  };
  const [whole = [], ...others] = sequence('');
  return others.length > 0 ? [{ is: 'choice', options: [whole, ...others] }] : whole;
}

interface State {
  readonly words: Map<string, number[]>;
  readonly tests: { readonly test: Exclude<Test, { is: 'word' }>; readonly to: number }[];
  readonly empty: number[];
}

/** Several phrases as one automaton. */
export class Automaton {
  readonly #states: State[] = [];
  /** For each state, the states that are reached from it without a token, itself among them. */
  readonly #reached: readonly (readonly number[])[];
  readonly #end: number;
  /** The steps that a match can begin with, those of all states that nothing leads to. */
  readonly #start: Pick<State, 'words' | 'tests'>;
  /** For each state, the step of the walk in which it was last entered. */
  readonly #entered: Int32Array;
  #steps = 0;
  /** What a match can begin with. */
  readonly first: readonly Test[];

  constructor(phrases: readonly string[], groups: Groups) {
    const start = this.#state();
    this.#end = this.#state();
    for (const phrase of phrases) this.#join(start, parsePhrase(phrase, groups), this.#end);
    this.#reached = this.#states.map((_, state) => this.#closure(state));
    this.#entered = new Int32Array(this.#states.length).fill(-1);
    const first = this.#reached[start] ?? [];
    if (first.includes(this.#end)) throw new Error(`a phrase of these matches nothing at all: ${phrases}`);
    this.#start = { words: new Map(), tests: first.flatMap((state) => this.#at(state).tests) };
    for (const state of first)
      for (const [word, to] of this.#at(state).words)
        this.#start.words.set(word, [...(this.#start.words.get(word) ?? []), ...to]);
    const { words, tests } = this.#start;
    this.first = [...[...words.keys()].map((word): Test => ({ is: 'word', word })), ...tests.map(({ test }) => test)];
  }

  #state(): number {
    this.#states.push({ words: new Map(), tests: [], empty: [] });
    return this.#states.length - 1;
  }

  #at(index: number): State {
    const state = this.#states[index];
    if (state === undefined) throw new Error(`there is no state ${index}`);
    return state;
  }

  #step(from: number, test: Test, to: number): void {
    const { words, tests } = this.#at(from);
    if (test.is === 'word') words.set(test.word, [...(words.get(test.word) ?? []), to]);
    else tests.push({ test, to });
  }

  #join(from: number, nodes: readonly Node[], to: number): void {
    let at = from;
    for (const node of nodes) {
      const next = this.#state();
      if (node.is === 'token') this.#step(at, node.test, next);
      else if (node.is === 'choice') for (const option of node.options) this.#join(at, option, next);
      else {
        this.#at(at).empty.push(next);
        let passed = at;
        for (let count = 0; count < node.most; count += 1) {
          const further = this.#state();
          this.#step(passed, { is: 'between' }, further);
          this.#at(further).empty.push(next);
          passed = further;
        }
      }
      at = next;
    }
    this.#at(at).empty.push(to);
  }

  #closure(state: number): number[] {
    const reached = new Set([state]);
    for (const one of reached) for (const next of this.#at(one).empty) reached.add(next);
    return [...reached];
  }

  /** Index just behind the longest match that begins at `from`; undefined when none does. */
  match(tokens: readonly Token[], from: number, isNegation: (index: number) => boolean): number | undefined {
    let end: number | undefined;
    let states: readonly Pick<State, 'words' | 'tests'>[] = [this.#start];
    for (let index = from; index < tokens.length && states.length > 0; index += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      const next = this.#walk(states, token, () => isNegation(index));
      states = next.map((state) => this.#at(state));
      if (next.includes(this.#end)) end = index + 1;
    }
    return end;
  }

  /** The states that are entered with a token. */
  #walk(states: readonly Pick<State, 'words' | 'tests'>[], token: Token, isNegation: () => boolean): number[] {
    const next: number[] = [];
    this.#steps += 1;
    const enter = (to: number): void => {
      for (const state of this.#reached[to] ?? []) {
        if (this.#entered[state] === this.#steps) continue;
        this.#entered[state] = this.#steps;
        next.push(state);
      }
    };
    for (const { words, tests } of states) {
      if (token.kind === 'word') for (const to of words.get(token.word) ?? []) enter(to);
      for (const { test, to } of tests) if (passes(test, token, isNegation)) enter(to);
    }
    return next;
  }
}

function passes(test: State['tests'][number]['test'], { kind, word }: Token, isNegation: () => boolean): boolean {
  switch (test.is) {
    case 'begins':
      return kind === 'word' && word.startsWith(test.word);
    case 'ends':
      return kind === 'word' && word.endsWith(test.word);
    case 'kind':
      return test.kinds.includes(kind);
    default:
      return kind !== 'break' && kind !== 'end' && !isNegation();
  }
}
