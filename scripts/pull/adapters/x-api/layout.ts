import type { Archive } from '../../archive.ts';
import { gunzipped } from '../../formats/gzip.ts';
import { type JsonRecord, jsonRecords } from '../../formats/jsonl.ts';
import { parseJson } from '../../formats/parse-json.ts';
import { isPrivateName } from '../../formats/private-names.ts';

/** Which files hold data of the API. */

export const dataFile = /^(?:[^/]+\/){0,2}[^/]+\.(?:json|jsonl|ndjson)(?:\.gz)?$/i;
const profileFile = /(?:^|\/)(?:profiles|users)\/[^/]+$/i;
/** What lies beside data and is never opened. Anything else shows that the archive is of another kind. */
export const besideData = /(?:^|\/)(?:[^/]+\.(?:csv|tsv|ya?ml|md|txt|log)|README|LICEN[CS]E|\.[^/]+)$/i;

export const mayOpen = (name: string): boolean => dataFile.test(name) && !isPrivateName(name);

export interface Layout {
  readonly posts: readonly string[];
  /** Accounts, one record each: where posts name their author by id alone, these name the handle. */
  readonly profiles: readonly string[];
  /** Files that look like data and stay closed. */
  readonly closed: readonly string[];
}

export function layoutOf(archive: Archive): Layout {
  const names = archive.files.map(({ name }) => name);
  const data = names.filter(mayOpen);
  const others = data.filter((name) => !profileFile.test(name));
  const tweets = others.filter((name) => /^(?:[^/]+\/)?tweets\/[^/]+$/i.test(name));
  return {
    posts: tweets.length > 0 ? tweets : others,
    profiles: data.filter((name) => profileFile.test(name)),
    closed: names.filter((name) => dataFile.test(name) && !mayOpen(name)),
  };
}

/** Records of a file; ids are read exactly where there is no text of them. */
export const recordsOf = (archive: Archive, file: string): AsyncIterable<JsonRecord> =>
  jsonRecords(gunzipped(file, archive.open(file)), parsed);

export function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' &&
    first !== null &&
    'id' in first &&
    typeof first.id === 'number' &&
    !('id_str' in first)
    ? withIdTexts(parseJson(text, true))
    : value;
}

const ids = ['id', 'in_reply_to_status_id', 'in_reply_to_user_id', 'quoted_status_id'];
/** A quoted post within one that is passed on, and who it names, are the deepest that have ids. */
const deepest = 8;

/** Beside each id the text of it, where a program left that out: what is answered and quoted is known by it. */
function withIdTexts(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => withIdTexts(one, depth + 1));
  const fields = Object.entries(value).map(([key, field]) => [key, withIdTexts(field, depth + 1)] as const);
  const texts = fields.flatMap(([key, id]) =>
    ids.includes(key) && (typeof id === 'number' || typeof id === 'string')
      ? [[`${key}_str`, String(id)] as const]
      : [],
  );
  return Object.fromEntries([...texts, ...fields]);
}
