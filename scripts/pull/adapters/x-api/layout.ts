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
    ? parseJson(text, true)
    : value;
}
