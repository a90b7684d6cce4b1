import { z } from 'zod';
import type { People } from '../belonging.ts';
import type { Made, Spot } from '../candidate.ts';
import { ofDay, ofStatus, ofTweet } from './candidates.ts';
import { claimOf } from './claim.ts';
import { generationOf, isNotice } from './generation.ts';
import { pageOf } from './v2-page.ts';
import { pageFields } from './v2-raw.ts';

/** What stands in one record of a file: one post or a page of them, and what there is to know of the record itself. */
export interface Parts {
  readonly made: readonly Made[];
  /** Posts that were asked for and not handed out. */
  readonly refused?: number;
  /** Fields of the record that no table names. */
  readonly fields?: readonly string[];
}

/** A message of the platform, and no post. */
const notice = { left: 'platform-notice' };

export const rawProfile = z.looseObject({
  id_str: z.string().optional(),
  id: z.coerce.string().optional(),
  screen_name: z.string().optional(),
  username: z.string().optional(),
  name: z.string().nullish(),
  protected: z.boolean().nullish(),
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists in which pages are kept, one in another: whoever saves answers nests them once or twice. */
const deepest = 16;

export function partsOf(value: unknown, spot: Spot, people: People, depth = 0): Parts {
  if (Array.isArray(value)) {
    if (depth === deepest) return { made: [{ problem: 'its lists stand in each other without end', ...spot }] };
    const parts = value.map((item, index) => partsOf(item, below(spot, index), people, depth + 1));
    return {
      made: parts.flatMap(({ made }) => made),
      refused: parts.reduce((sum, { refused = 0 }) => sum + refused, 0),
      fields: parts.flatMap(({ fields = [] }) => fields),
    };
  }
  const generation = generationOf(value);
  if (generation === 'congresstweets') return { made: [ofDay(value, spot)] };
  if (generation === 'v1') return { made: [isNotice(value) ? { ...notice, ...spot } : ofStatus(value, spot, people)] };
  if (!isObject(value)) return { made: [{ problem: 'the record is no post of the API', ...spot }] };
  const page = pageOf(value);
  if (page === undefined) {
    const isError = 'title' in value && 'detail' in value;
    return { made: [isError ? { ...notice, ...spot } : ofStatus(value, spot, people)] };
  }
  const claim = claimOf(page.fetched);
  const isWhole = 'data' in value && Array.isArray(value.data);
  const made = page.posts.map((post, index): Made => {
    const place = isWhole ? below(spot, index) : spot;
    return isObject(post) && !('text' in post) && !('author_id' in post)
      ? { ...notice, ...place }
      : ofTweet(post, place, page.lookup, claim);
  });
  return {
    made: made.length === 0 && !('meta' in value) ? [{ ...notice, ...spot }] : made,
    refused: page.posts.length === 0 ? 0 : page.refused,
    fields: 'data' in value ? Object.keys(value).filter((field) => !pageFields.has(field)) : [],
  };
}

const below = ({ file, place }: Spot, index: number): Spot => ({ file, place: `${place}.${index}` });
