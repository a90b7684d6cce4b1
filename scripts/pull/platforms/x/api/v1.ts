import { ignoredFields, unknownFields } from '../status.ts';

/** Fields that API v1.1 has and the archives have not, left out on purpose. */
export const ignoredApiFields: Readonly<Record<string, string>> = {
  ...ignoredFields,
  quote_count: 'a number that only some data have',
  reply_count: 'a number that only some data have',
  timestamp_ms: 'same as created_at',
  filter_level: 'how loud the stream was set',
  matching_rules: 'which rule of the stream found it',
  metadata: 'how the search found it',
  possibly_sensitive_appealable: 'a guess of the platform',
  current_user_retweet: 'about the reader, not the post',
  edit_controls: 'how long it could be edited',
  card: 'the preview of a link',
  supplemental_language: 'a guess of the platform',
};

export const unknownStatusFields = (value: object): string[] =>
  unknownFields(value).filter((field) => !Object.hasOwn(ignoredApiFields, field));

/** Messages of a stream that are no posts, by the one field they have. */
export const streamNotices: ReadonlySet<string> = new Set([
  'delete',
  'scrub_geo',
  'limit',
  'status_withheld',
  'user_withheld',
  'disconnect',
  'warning',
  'event',
  'friends',
]);
