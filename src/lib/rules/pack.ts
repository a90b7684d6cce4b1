import { Matcher } from './match-rules.ts';
import others from './pack/others.json' with { type: 'json' };
import redirects from './pack/redirects.json' with { type: 'json' };
import words from './pack/words.json' with { type: 'json' };
import { rulePackSchema } from './pack-schema.ts';

/** The published pack: `pack/*.json`, checked when it is loaded. */
export const rulePack = rulePackSchema.parse({ ...words, rules: [...redirects, ...others] });

export const matcher = new Matcher(rulePack);
