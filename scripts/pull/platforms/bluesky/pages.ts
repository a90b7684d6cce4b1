import { z } from 'zod';

/** What the API of Bluesky gives, taken apart: pages of feeds, threads, lists of records, and each of these alone. */

const author = z.looseObject({ did: z.string(), handle: z.string().optional(), displayName: z.string().optional() });
export type Author = z.infer<typeof author>;

const quotedRecord = z.looseObject({ author: author.optional(), value: z.unknown() });
const postView = z.looseObject({
  uri: z.string(),
  author: author.optional(),
  record: z.unknown(),
  // The quoted post stands in the view of a record, or one deeper where media go with it.
  embed: z
    .looseObject({
      record: z
        .looseObject({ record: quotedRecord.optional().catch(undefined) })
        .and(quotedRecord)
        .optional(),
    })
    .optional()
    .catch(undefined),
  indexedAt: z.string().optional(),
  likeCount: z.number().int().nonnegative().optional(),
  repostCount: z.number().int().nonnegative().optional(),
});
export type PostView = z.infer<typeof postView>;

const reason = z.looseObject({
  $type: z.string(),
  by: author.optional(),
  uri: z.string().optional(),
  indexedAt: z.string().optional(),
});

/** One thing that stands in an answer of the API. */
export type Found = { readonly place: string } & (
  | {
      readonly kind: 'post';
      readonly view: PostView;
      /** Who passed it on, when it is in the feed for that. */
      readonly repost?: { readonly by: Author; readonly uri: string | undefined; readonly at: string } | undefined;
      /** True where it stands beside a post of the feed: what that answers, or who answered it. */
      readonly context: boolean;
    }
  | { readonly kind: 'record'; readonly uri: string | undefined; readonly value: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly message: string }
);

interface Task {
  readonly value: unknown;
  readonly place: string;
  readonly context: boolean;
}

const lists = ['feed', 'posts', 'records'] as const;

/** Everything in one answer of the API. A list of what is left to do, not a recursion: a thread may be as deep as it likes. */
export function* foundIn(value: unknown, place: string): Iterable<Found> {
  const tasks: Task[] = [{ value, place, context: false }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const inside = tasksIn(task);
    if (inside) tasks.push(...inside.reverse());
    else yield* foundAt(task, tasks);
  }
}

/** What a list, a page or a thread holds; undefined for anything else. */
function tasksIn({ value, place, context }: Task): Task[] | undefined {
  if (Array.isArray(value))
    return value.map((one: unknown, index) => ({ value: one, place: `${place}#${index}`, context }));
  if (!isObject(value)) return undefined;
  for (const key of lists) {
    const list = value[key];
    if (Array.isArray(list))
      return list.map((one: unknown, index) => ({ value: one, place: `${place}#${index}`, context }));
  }
  return isObject(value.thread) ? [{ value: value.thread, place: `${place}#thread`, context: true }] : undefined;
}

function* foundAt({ value, place, context }: Task, tasks: Task[]): Iterable<Found> {
  if (!isObject(value)) {
    yield { kind: 'unreadable', message: 'it is no record', place };
    return;
  }
  if (/#(?:notFoundPost|blockedPost|viewNotFound)$/.test(String(value.$type))) {
    yield { kind: 'missing', place };
    return;
  }
  if ('post' in value) {
    yield* viewAt(value.post, repostIn(value.reason), place, context);
    if (isObject(value.reply))
      for (const part of ['root', 'parent'] as const)
        if (value.reply[part] !== undefined)
          tasks.push({ value: value.reply[part], place: `${place} ${part}`, context: true });
    if (value.parent !== undefined) tasks.push({ value: value.parent, place: `${place} parent`, context: true });
    if (Array.isArray(value.replies))
      for (const [index, one] of value.replies.entries())
        tasks.push({ value: one, place: `${place} reply ${index}`, context: true });
    return;
  }
  if ('uri' in value && 'value' in value) yield { kind: 'record', uri: stringOr(value.uri), value: value.value, place };
  else if ('record' in value) yield* viewAt(value, undefined, place, context);
  else if (typeof value.$type === 'string') yield { kind: 'record', uri: undefined, value, place };
  else yield { kind: 'unreadable', message: 'it is nothing that the API of Bluesky gives', place };
}

function* viewAt(
  value: unknown,
  repost: Extract<Found, { kind: 'post' }>['repost'],
  place: string,
  context: boolean,
): Iterable<Found> {
  const read = postView.safeParse(value);
  if (read.success) yield { kind: 'post', view: read.data, repost, context, place };
  else {
    const [issue] = read.error.issues;
    yield { kind: 'unreadable', message: `field ${issue?.path.map(String).join('.')}: ${issue?.message}`, place };
  }
}

function repostIn(value: unknown): Extract<Found, { kind: 'post' }>['repost'] {
  const read = reason.safeParse(value);
  if (!read.success || !read.data.$type.endsWith('#reasonRepost') || read.data.by === undefined) return undefined;
  return { by: read.data.by, uri: read.data.uri, at: read.data.indexedAt ?? '' };
}

/** The post that a view quotes, as far as the API shows it. */
export function quotedIn(view: PostView): { readonly author: Author | undefined; readonly value: unknown } | undefined {
  const outer = view.embed?.record;
  const shown = outer?.record?.value === undefined ? outer : outer.record;
  return shown?.value === undefined ? undefined : { author: shown.author, value: shown.value };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
