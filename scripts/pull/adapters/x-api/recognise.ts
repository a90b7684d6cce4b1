import type { Person, ReadOptions, Recognition } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { unpackedBeginning } from '../../formats/beginning.ts';
import { jsonRecords } from '../../formats/jsonl.ts';
import { claimOf } from '../../platforms/x/api/claim.ts';
import { generationOf, isObject } from '../../platforms/x/api/generation.ts';
import { rawProfile } from '../../platforms/x/api/parts.ts';
import { pageOf } from '../../platforms/x/api/v2-page.ts';
import { isSame } from '../../platforms/x/people.ts';
import { besideData, dataFile, layoutOf, parsed, recordsOf } from './layout.ts';

/** Bytes that are looked at to tell the format: a page of the API may be long. */
const headBytes = 8 * 1024 ** 2;
/** Records of one file that are looked at to tell how many accounts it is of. */
const headRecords = 200;

async function headOf(archive: Archive, file: string): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const record of jsonRecords(unpackedBeginning(archive, file, headBytes), parsed)) {
    if ('value' in record) values.push(record.value);
    if (values.length >= headRecords) break;
  }
  return values;
}

/** Other things that the API hands out in the same clothes. */
function refuseOthers(values: readonly unknown[]): void {
  const [first] = values.flatMap((value) => pageOf(value)?.posts ?? []);
  if (!isObject(first)) return;
  const hint = 'Hand over the posts themselves, e.g. what "twarc2 timeline" or "twarc2 search" wrote.';
  if ('tweet_count' in first && 'start' in first) throw new ArchiveError('it holds counts of posts and no posts', hint);
  if ('username' in first && 'id' in first) throw new ArchiveError('it holds accounts of X and no posts', hint);
  if ('member_count' in first) throw new ArchiveError('it holds lists of X and no posts', hint);
}

/** Smaller files hold an empty list. */
const emptyBytes = 40;

export async function recogniseApi(archive: Archive, options: ReadOptions = {}): Promise<Recognition | undefined> {
  if (archive.files.some(({ name }) => !dataFile.test(name) && !besideData.test(name))) return undefined;
  const { posts, profiles, closed } = layoutOf(archive);
  const filled = posts.filter((file) => archive.files.some(({ name, bytes }) => name === file && bytes > emptyBytes));
  const looked = filled.length > 0 ? filled : posts;
  const ends = [...new Set([looked[0], looked.at(-1)].filter((name) => name !== undefined))];
  const heads: unknown[] = [];
  for (const file of ends) heads.push(...(await headOf(archive, file)).flat());
  const generation = heads.map(generationOf).find((found) => found !== undefined);
  if (generation === undefined) {
    refuseOthers(heads);
    return undefined;
  }
  const authors = authorsOf(heads);
  const fetchedFor = fetchedAccount(heads);
  const manyAccounts = !fetchedFor && (authors.length > 1 || (authors.length === 0 && posts.length > 1));
  const account = fetchedFor ?? (manyAccounts ? undefined : authors[0]);
  const archived = heads.flatMap((value) => pageOf(value)?.fetched.at ?? []).sort();
  return {
    generation,
    account: account && (await confirmed(archive, account, filled.length === 1, profiles, options)),
    ...(manyAccounts && { manyAccounts }),
    archived: archived.at(-1)?.slice(0, 10),
    warnings: closed.map((name) => `${name} is left closed: its name says that it holds something else than posts`),
  };
}

/**
 * The account, unless a person names another. Where the data give its id alone, a profile has to give the handle; a
 * single file may do without, for then all of it is what the person says it is of.
 */
async function confirmed(
  archive: Archive,
  account: Person,
  isSingle: boolean,
  profiles: readonly string[],
  options: ReadOptions,
): Promise<Person | undefined> {
  const known = account.handle === undefined ? await withProfile(archive, account, profiles) : account;
  if (options.account === undefined) return known;
  if (known.handle === undefined) return isSingle ? known : undefined;
  return isSame({ handle: options.account }, known) ? known : undefined;
}

async function withProfile(archive: Archive, account: Person, profiles: readonly string[]): Promise<Person> {
  const file = profiles.find((name) => name.replace(/^.*\//, '').split('.')[0] === account.id);
  if (file === undefined) return account;
  for await (const record of recordsOf(archive, file)) {
    const read = rawProfile.safeParse('value' in record ? record.value : undefined);
    const { id_str, id, screen_name, username, name } = read.data ?? {};
    if ((id_str ?? id) === account.id)
      return { id: account.id, handle: screen_name ?? username, name: name ?? undefined };
  }
  return account;
}

/** The one account of which all pages say that they were fetched for it. */
function fetchedAccount(heads: readonly unknown[]): Person | undefined {
  const ids = new Set<string | undefined>();
  const users: Person[] = [];
  for (const value of heads) {
    const page = pageOf(value);
    const { whole, inbound } = page ? claimOf(page.fetched) : {};
    const id = inbound ?? whole;
    ids.add(id);
    const user = page?.lookup.user(id);
    if (user) users.push({ id: user.id, handle: user.username ?? undefined, name: user.name ?? undefined });
  }
  const [id] = ids;
  if (ids.size !== 1 || id === undefined || !/^\d+$/.test(id)) return undefined;
  return users[0] ?? { id };
}

/** Everyone who wrote a post of the beginning, each once. */
function authorsOf(heads: readonly unknown[]): Person[] {
  const authors: Person[] = [];
  for (const value of heads)
    for (const author of authorsIn(value)) if (!authors.some((known) => isSame(known, author))) authors.push(author);
  return authors;
}

function authorsIn(value: unknown): Person[] {
  if (!isObject(value)) return [];
  const text = (field: unknown): string | undefined => (typeof field === 'string' ? field : undefined);
  if (generationOf(value) === 'congresstweets') return [{ handle: text(value.screen_name), id: text(value.user_id) }];
  if (isObject(value.user))
    return [{ id: text(value.user.id_str), handle: text(value.user.screen_name), name: text(value.user.name) }];
  const page = pageOf(value);
  return (page?.posts ?? []).flatMap((post) => {
    if (!isObject(post) || typeof post.author_id !== 'string') return [];
    const user = page?.lookup.user(post.author_id);
    return [{ id: post.author_id, handle: user?.username ?? undefined, name: user?.name ?? undefined }];
  });
}
