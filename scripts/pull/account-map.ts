import { z } from 'zod';
import type { Issue } from '#lib/issue.ts';
import { checkYaml } from '#lib/mdx/frontmatter.ts';
import { slug } from '#lib/model/scalar.ts';
import type { Person, Stream } from './adapter.ts';
import { csvTable } from './formats/csv.ts';

/** Whose the accounts of an archive of many are: what `--accounts` hands over, as a table or as YAML. */

const row = z.strictObject({
  account: z.string().min(1).describe('Handle or id; in tables that name no account, the file without its number.'),
  authority: slug,
  channel: slug.optional(),
  handle: z.string().min(1).optional().describe('The handle, where the archive has only an id.'),
});
export type MappedAccount = z.infer<typeof row>;

/** Short form in YAML: account -> authority. */
const shortForm = z.record(z.string().min(1), slug);

export interface AccountMap {
  readonly rows: readonly MappedAccount[];
  /** The row of a stream, or undefined: an account that the map does not name. */
  find(stream: Stream): MappedAccount | undefined;
  /** The account of a stream with the handle that the map gives it. */
  person(stream: Stream): Person | undefined;
}

type Read = { readonly map: AccountMap } | { readonly issues: readonly Issue[] };

/** `path` is for messages and says by its ending which it is: a table (.csv, .tsv, .txt) or YAML. */
export async function readAccountMap(bytes: Uint8Array, path: string): Promise<Read> {
  const read = /\.(?:csv|tsv|txt)$/i.test(path) ? await readTable(bytes, path) : readYaml(bytes, path);
  if ('issues' in read) return read;
  const issues = read.rows.length === 0 ? [issue(path, 1, 'the account map names no account')] : twice(read.rows, path);
  return issues.length > 0 ? { issues } : { map: mapOf(read.rows) };
}

const issue = (path: string, line: number, message: string): Issue => ({
  path,
  line,
  col: 1,
  rule: 'accounts',
  message,
});

function readYaml(bytes: Uint8Array, path: string): { rows: MappedAccount[] } | { issues: readonly Issue[] } {
  const text = new TextDecoder().decode(bytes);
  const isList = /^\s*(?:#[^\n]*\n\s*)*(?:---\s*\n\s*)?-/.test(text);
  if (isList) {
    const read = checkYaml(text, z.array(row), path, 0, 'failsafe');
    return 'issues' in read ? read : { rows: read.data };
  }
  const read = checkYaml(text, shortForm.nullable(), path, 0, 'failsafe');
  if ('issues' in read) return read;
  return { rows: Object.entries(read.data ?? {}).map(([account, authority]) => ({ account, authority })) };
}

async function readTable(
  bytes: Uint8Array,
  path: string,
): Promise<{ rows: MappedAccount[] } | { issues: readonly Issue[] }> {
  const table = await csvTable(() => once(bytes));
  const rows: MappedAccount[] = [];
  const issues: Issue[] = [];
  for await (const found of table?.rows ?? []) {
    const line = found.index + 2;
    if ('error' in found) {
      issues.push(issue(path, line, found.error));
      continue;
    }
    const cells = (table?.header ?? []).map((name, index) => [name, found.cells[index]?.trim() ?? ''] as const);
    const read = row.safeParse(Object.fromEntries(cells.filter(([, cell]) => cell !== '')));
    if (read.success) rows.push(read.data);
    else
      for (const { path: place, message } of read.error.issues)
        issues.push(issue(path, line, `${place.join('.') || 'row'}: ${message}`));
  }
  return issues.length > 0 ? { issues } : { rows };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const keyOf = (account: string, channel = ''): string => `${channel}\0${account.replace(/^@/, '').toLowerCase()}`;

function twice(rows: readonly MappedAccount[], path: string): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ account, channel }) => {
    const key = keyOf(account, channel);
    if (seen.has(key)) return [issue(path, 1, `the account "${account}" stands in the map twice`)];
    seen.add(key);
    return [];
  });
}

function mapOf(rows: readonly MappedAccount[]): AccountMap {
  const found = new Map(rows.map((one) => [keyOf(one.account, one.channel), one]));
  const find = ({ channel, account }: Stream): MappedAccount | undefined => {
    for (const name of [account.handle, account.id, account.name])
      for (const on of [channel, '']) {
        const one = name === undefined ? undefined : found.get(keyOf(name, on));
        if (one) return one;
      }
    return undefined;
  };
  return {
    rows,
    find,
    person(stream) {
      const one = find(stream);
      return one && { ...stream.account, handle: one.handle?.replace(/^@/, '') ?? stream.account.handle };
    },
  };
}
