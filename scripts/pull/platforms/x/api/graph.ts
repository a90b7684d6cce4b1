import { z } from 'zod';

/** Posts as the site of X itself fetches them since 2020 (GraphQL): the old record of a post inside of a newer one. */

const user = z.looseObject({
  rest_id: z.string().optional(),
  legacy: z
    .looseObject({ screen_name: z.string().optional(), name: z.string().optional(), protected: z.boolean().optional() })
    .optional(),
  // Since 2025 the name has moved.
  core: z.looseObject({ screen_name: z.string().optional(), name: z.string().optional() }).optional(),
});
const record = z.record(z.string(), z.unknown());
const note = z.looseObject({
  note_tweet_results: z.looseObject({
    result: z.looseObject({ text: z.string(), entity_set: record.optional() }),
  }),
});
const result = z.looseObject({
  legacy: z.looseObject({
    full_text: z.string(),
    id_str: z.string(),
    entities: record.optional(),
    retweeted_status_result: z.looseObject({ result: z.unknown() }).optional(),
  }),
  core: z.looseObject({ user_results: z.looseObject({ result: user.optional() }).optional() }).optional(),
  note_tweet: note.optional().catch(undefined),
  quoted_status_result: z.looseObject({ result: z.unknown() }).optional(),
});

/** Places that one answer may have: a timeline has some thousands. */
const maxPlaces = 200_000;

/** Posts of an answer, each as API v1.1 would give it; none where there is none. What they pass on or quote stays inside of them. */
export function statusesInGraph(value: unknown): unknown[] {
  const found: unknown[] = [];
  const open = [value];
  for (let seen = 0; open.length > 0 && seen < maxPlaces; seen += 1) {
    const one = open.shift();
    if (Array.isArray(one)) open.push(...one);
    else if (typeof one === 'object' && one !== null) {
      const status = statusOf(one, 0);
      if (status === undefined) open.push(...Object.values(one));
      else found.push(status);
    }
  }
  return found;
}

function statusOf(value: unknown, depth: number): Record<string, unknown> | undefined {
  const read = result.safeParse(value);
  if (!read.success) return undefined;
  const { legacy, core, note_tweet, quoted_status_result } = read.data;
  const author = core?.user_results?.result;
  const original = depth > 1 ? undefined : statusOf(unwrapped(legacy.retweeted_status_result?.result), depth + 1);
  const quoted = depth > 1 ? undefined : statusOf(unwrapped(quoted_status_result?.result), depth + 1);
  const { retweeted_status_result: _, ...old } = legacy;
  const handle = author?.core?.screen_name ?? author?.legacy?.screen_name;
  return {
    ...old,
    ...(handle !== undefined && {
      user: {
        screen_name: handle,
        name: author?.core?.name ?? author?.legacy?.name,
        id_str: author?.rest_id,
        protected: author?.legacy?.protected,
      },
    }),
    ...(note_tweet && { extended_tweet: wholeText(note_tweet, legacy.entities) }),
    ...(original && { retweeted_status: original }),
    ...(quoted && { quoted_status: quoted }),
  };
}

/** A post whose visibility is limited comes inside of another record. */
const limited = z.looseObject({ tweet: z.unknown() });
const unwrapped = (value: unknown): unknown => {
  const read = limited.safeParse(value);
  return read.success && read.data.tweet !== undefined ? read.data.tweet : value;
};

/** The text of a note is in plain signs; that of an old record is not. */
function wholeText({ note_tweet_results }: z.infer<typeof note>, entities: Readonly<Record<string, unknown>> = {}) {
  const { text, entity_set = {} } = note_tweet_results.result;
  const encoded = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return { full_text: encoded, entities: { ...entity_set, media: entities.media ?? [] } };
}
