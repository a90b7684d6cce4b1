import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Source } from '#lib/model/source.ts';

/**
 * Id of a source: whose account it is of, when it was made, and the beginning of a hash over the files read, so that
 * the same archive has the same id wherever and in whatever order it is pulled, and two archives never share one.
 * `account`: where an archive is of several, which may be of one authority and stand in the same files.
 */
export function sourceId(
  source: Pick<Source, 'authority' | 'channel' | 'archived' | 'files'>,
  account?: string | undefined,
): string {
  const hash = createHash('sha256');
  if (account !== undefined) hash.update(`${account.toLowerCase()}\n`);
  for (const file of source.files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${file.name}\0${file.sha256}\n`);
  return [source.authority, source.channel, source.archived, hash.digest('hex').slice(0, 8)]
    .filter((part) => part !== undefined)
    .join('-');
}

/** The ledger of one source as YAML, keys in one order. */
export function writeSource(source: Source): string {
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return stringify(
    { ...source, skipped: sorted(source.skipped), redacted: sorted(source.redacted) },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}
