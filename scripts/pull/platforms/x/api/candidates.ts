import type { z } from 'zod';
import type { Person } from '../../../adapter.ts';
import type { Belonging, People } from '../belonging.ts';
import type { Candidate, Made, Spot } from '../candidate.ts';
import type { Claim } from '../covered.ts';
import { mapStatus } from '../map-status.ts';
import { knownId } from '../people.ts';
import { type RawStatus, rawStatus } from '../status.ts';
import { mapDay, rawDay, unknownDayFields } from './congress.ts';
import { unknownStatusFields } from './v1.ts';
import { mapTweet } from './v2-map.ts';
import type { Lookup } from './v2-page.ts';
import { type RawTweet, rawTweet, unknownTweetFields } from './v2-raw.ts';
import { personOf } from './v2-text.ts';

/** Raw records of the three generations as candidates: what has to be known of a post before it can be mapped. */

/** Codes of countries that stand for all of them and for a claim of copyright; and the one the site is published in. */
const withheldHere = new Set(['XX', 'XY', 'DK']);
const isWithheld = (copyright: boolean | null | undefined, countries: readonly string[] | null | undefined): boolean =>
  copyright === true || (countries ?? []).some((code) => withheldHere.has(code.toUpperCase()));

function refusal(isProtected: boolean, withheld: boolean): string | undefined {
  if (isProtected) return 'followers-only';
  return withheld ? 'withheld' : undefined;
}

const faultOf = (error: z.ZodError, spot: Spot): Made => {
  const [issue] = error.issues;
  return { ...spot, problem: `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not a post'}` };
};

const authorIn = (author: Person | undefined, relation: Belonging['relation']): 'self' | Person =>
  relation === 'own' ? 'self' : (author ?? {});

/** A post of API v1.1. */
export function ofStatus(value: unknown, spot: Spot, people: People): Made {
  const read = rawStatus.safeParse(value);
  if (!read.success) return faultOf(read.error, spot);
  const raw = read.data;
  const id = raw.id_str ?? raw.id;
  if (id === undefined || !/^\d+$/.test(id)) return { ...spot, problem: 'the post has no id' };
  const author = raw.user && people.meet(userOf(raw.user));
  const candidate: Candidate = {
    ...spot,
    id,
    author,
    addressed: raw.retweeted_status ? [] : addressedBy(raw),
    refused: refusal(
      raw.user?.protected === true ||
        (author !== undefined && people.isProtected(author)) ||
        raw.scopes?.followers === true,
      isWithheld(raw.withheld_copyright, raw.withheld_in_countries),
    ),
    claim: {},
    map: ({ account, relation }) =>
      mapStatus(raw, {
        account,
        author: authorIn(author, relation),
        from: 'api',
        known: (other) => people.known(other),
      }),
  };
  return { candidate, beside: [], unknown: unknownStatusFields(raw) };
}

const userOf = (user: NonNullable<RawStatus['user']>): Person => ({
  id: user.id_str ?? undefined,
  handle: user.screen_name,
  name: user.name ?? undefined,
});

function addressedBy(raw: RawStatus): Person[] {
  const { in_reply_to_user_id_str: id, in_reply_to_screen_name: handle } = raw;
  const { user_mentions } = raw.extended_tweet?.entities ?? raw.entities;
  return [
    ...(id || handle ? [{ id: knownId(id), handle: handle ?? undefined }] : []),
    ...user_mentions.map((entity) => ({ id: knownId(entity.id_str), handle: entity.screen_name })),
  ];
}

/** A post of version 2, with the posts beside it that belong to it: what it answers, and its earlier versions. */
export function ofTweet(value: unknown, spot: Spot, lookup: Lookup, claim: Claim): Made {
  const read = rawTweet.safeParse(value);
  if (!read.success) return faultOf(read.error, spot);
  const raw = read.data;
  const answered = raw.referenced_tweets?.find(({ type }) => type === 'replied_to')?.id;
  const earlier = (raw.edit_history_tweet_ids ?? []).filter((id) => id !== raw.id);
  const beside = [answered, ...earlier].flatMap((id) => (id === undefined ? undefined : lookup.tweet(id)) ?? []);
  return {
    candidate: tweetCandidate(raw, spot, lookup, claim),
    beside: beside.map((tweet) => tweetCandidate(tweet, { ...spot, place: `${spot.place} (beside it)` }, lookup, {})),
    unknown: unknownTweetFields(raw),
  };
}

function tweetCandidate(raw: RawTweet, spot: Spot, lookup: Lookup, claim: Claim): Candidate {
  const author = raw.author_id ? personOf(lookup, raw.author_id) : undefined;
  const isRepost = raw.referenced_tweets?.some(({ type }) => type === 'retweeted') ?? false;
  const mentions = (raw.entities?.mentions ?? []).map(({ id, username }) => personOf(lookup, id, username));
  return {
    ...spot,
    id: raw.id,
    author,
    addressed: isRepost
      ? []
      : [...(raw.in_reply_to_user_id ? [personOf(lookup, raw.in_reply_to_user_id)] : []), ...mentions],
    conversation: raw.conversation_id ?? undefined,
    refused: refusal(
      lookup.user(raw.author_id)?.protected === true,
      isWithheld(raw.withheld?.copyright, raw.withheld?.country_codes),
    ),
    claim,
    map: ({ account, relation }) => mapTweet(raw, lookup, { account, author: authorIn(author, relation) }),
  };
}

/** A post of a congresstweets day file. */
export function ofDay(value: unknown, spot: Spot): Made {
  const read = rawDay.safeParse(value);
  if (!read.success) return faultOf(read.error, spot);
  const raw = read.data;
  const author: Person = { id: raw.user_id ?? undefined, handle: raw.screen_name };
  const candidate: Candidate = {
    ...spot,
    id: raw.id,
    author,
    addressed: [],
    claim: {},
    map: ({ account, relation }) => mapDay(raw, { account, author: authorIn(author, relation) }),
  };
  return { candidate, beside: [], unknown: unknownDayFields(raw) };
}
