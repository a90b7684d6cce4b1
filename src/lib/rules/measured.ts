import { z } from 'zod';
import measuredCounts from './measured.json' with { type: 'json' };

/** How well the rules hit on the coded sample: counts that `npm run rules` writes and a test holds to the rules. */

const hits = z.strictObject({
  what: z.string().describe('What is looked for, e.g. "outcome: redirected".'),
  both: z.int().nonnegative().describe('The person and the rules say so.'),
  rules: z.int().nonnegative().describe('Only the rules say so.'),
  person: z.int().nonnegative().describe('Only the person says so.'),
});
const part = z.strictObject({ replies: z.int().nonnegative(), hits: z.array(hits) });
const schema = z.strictObject({
  open: part.describe('Rules were made by these.'),
  third: part.describe('Held out of the first replies.'),
  after: part.describe('Written after the rules.'),
});

export type Hits = Readonly<z.infer<typeof hits>>;
export type MeasuredPart = z.infer<typeof part>;
export type Measured = z.infer<typeof schema>;

export const measured: Measured = schema.parse(measuredCounts);

/** A rate with its counts: of what the rules say, how much is right; of what is there, how much they find. */
export interface Hit {
  readonly count: number;
  readonly n: number;
}
export const precisionOf = ({ both, rules }: Hits): Hit => ({ count: both, n: both + rules });
export const recallOf = ({ both, person }: Hits): Hit => ({ count: both, n: both + person });
