import { Matcher } from './match-rules.ts';
import others from './pack/others.json' with { type: 'json' };
import redirects from './pack/redirects.json' with { type: 'json' };
import words from './pack/words.json' with { type: 'json' };
import { rulePackSchema } from './pack-schema.ts';
import { Automaton } from './phrase.ts';
import type { Token } from './tokens.ts';

/** The published pack: `pack/*.json`, checked when it is loaded. */
export const rulePack = rulePackSchema.parse({ ...words, rules: [...redirects, ...others] });

export const matcher = new Matcher(rulePack);

const never = (): boolean => false;
const beginning = (phrases: readonly string[]) => {
  const automaton = new Automaton(phrases, rulePack.groups);
  return (read: readonly Token[], from: number): boolean => automaton.match(read, from, never) !== undefined;
};
/** Whether a sentence begins with words that bind it to the one before. */
export const begins = { goesBack: beginning(rulePack.binding.back), goesOn: beginning(rulePack.binding.on) };
