import { streamNotices } from './v1.ts';
import { pageOf } from './v2-page.ts';

/** Which generation a record of the API of X is of. */

export type Generation = 'v1' | 'v2-pages' | 'v2-stream' | 'v2-flat' | 'congresstweets';

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** undefined: no record of the API of X. */
export function generationOf(value: unknown): Generation | undefined {
  if (!isObject(value)) return undefined;
  if ('screen_name' in value && 'time' in value && 'link' in value && 'text' in value) return 'congresstweets';
  const hasWords = 'text' in value || 'full_text' in value;
  if (hasWords && ('id_str' in value || ('created_at' in value && 'user' in value))) return 'v1';
  if (isNotice(value)) return 'v1';
  const page = pageOf(value);
  const [first] = page?.posts ?? [];
  if (page === undefined) return undefined;
  if (first === undefined)
    return 'meta' in value && isObject(value.meta) && 'result_count' in value.meta ? 'v2-pages' : undefined;
  if (!isObject(first) || typeof first.id !== 'string' || typeof first.text !== 'string') return undefined;
  if (!('data' in value))
    return 'edit_history_tweet_ids' in value || 'author_id' in value || 'conversation_id' in value
      ? 'v2-flat'
      : undefined;
  return Array.isArray(value.data) ? 'v2-pages' : 'v2-stream';
}

export function isNotice(value: unknown): boolean {
  const keys = isObject(value) ? Object.keys(value) : [];
  return keys.length === 1 && streamNotices.has(keys[0] ?? '') && isObject(value) && isObject(value[keys[0] ?? '']);
}
