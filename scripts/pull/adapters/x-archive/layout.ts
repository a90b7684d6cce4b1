import { z } from 'zod';
import type { Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonItems, jsonValue } from '../../formats/json-items.ts';
import { isPicture } from './pictures.ts';

/** Which of the four layouts an X archive has, and the only files of it that are ever opened. */
export interface Layout {
  readonly generation: 'grailbird' | 'tweet-js-bare' | 'tweet-js' | 'tweets-js';
  /** Files of posts, in the order of their parts. */
  readonly posts: readonly string[];
  /** Posts in communities: public, in files of their own. */
  readonly communities: readonly string[];
  /** Whole texts of long posts. */
  readonly notes: readonly string[];
  readonly account: Person | undefined;
  readonly archived: string | undefined;
  readonly warnings: readonly string[];
}

const postParts = /^(?:data\/)?tweets?(?:-part(\d+))?\.js$/;
const communityParts = /^(?:data\/)?community[-_]tweet(?:-part(\d+))?\.js$/;
const noteParts = /^(?:data\/)?note-tweet(?:-part(\d+))?\.js$/;
const grailbirdMonths = /^data\/js\/tweets\/\d{4}_\d{2}\.js$/;

/** Everything that may be opened. Direct messages, likes, addresses, deleted posts and all the rest are not on it. */
export const mayOpen = (name: string): boolean =>
  [postParts, communityParts, noteParts, grailbirdMonths].some((pattern) => pattern.test(name)) ||
  /^(?:data\/)?(?:manifest|account)\.js$/.test(name) ||
  name === 'data/js/user_details.js' ||
  isPicture(name);

export async function layoutOf(archive: Archive): Promise<Layout | undefined> {
  const names = archive.files.map((file) => file.name);
  const months = names.filter((name) => grailbirdMonths.test(name));
  if (months.length > 0) return grailbird(archive, months);
  const posts = inParts(names, postParts);
  const [first] = posts;
  if (first === undefined) return undefined;
  const described = await readManifest(archive, names, posts);
  return {
    generation: /tweets(?:-part\d+)?\.js$/.test(first) ? 'tweets-js' : await wrappedOrBare(archive, first),
    posts,
    communities: inParts(names, communityParts),
    notes: inParts(names, noteParts),
    account: described.account ?? (await readAccount(archive, names)),
    archived: described.archived,
    warnings: described.warnings,
  };
}

/** Parts by their numbers: part10 comes after part2. */
function inParts(names: readonly string[], pattern: RegExp): string[] {
  const numbered = names.flatMap((name) => {
    const found = pattern.exec(name);
    return found ? [{ name, part: Number(found[1] ?? 0) }] : [];
  });
  return numbered.sort((a, b) => a.part - b.part || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

const userDetails = z.looseObject({
  screen_name: z.string().min(1),
  id: z.coerce.string(),
  full_name: z.string().optional(),
});

async function grailbird(archive: Archive, months: readonly string[]): Promise<Layout> {
  const file = 'data/js/user_details.js';
  const found = archive.files.some(({ name }) => name === file) ? await jsonValue(archive.open(file)) : undefined;
  const details = userDetails.safeParse(found);
  return {
    generation: 'grailbird',
    posts: months,
    communities: [],
    notes: [],
    account: details.success
      ? { handle: details.data.screen_name, id: details.data.id, name: details.data.full_name }
      : undefined,
    archived: undefined,
    warnings: details.success ? [] : [`${file} is missing or unreadable: the archive does not say whose it is`],
  };
}

async function wrappedOrBare(archive: Archive, file: string): Promise<Layout['generation']> {
  for await (const item of jsonItems(archive.open(file)))
    return 'value' in item && z.looseObject({ tweet: z.looseObject({}) }).safeParse(item.value).success
      ? 'tweet-js'
      : 'tweet-js-bare';
  return 'tweet-js';
}

const manifest = z.looseObject({
  userInfo: z
    .looseObject({ accountId: z.string(), userName: z.string(), displayName: z.string().optional() })
    .optional(),
  archiveInfo: z.looseObject({ generationDate: z.string(), isPartialArchive: z.boolean().optional() }).optional(),
  dataTypes: z
    .record(z.string(), z.looseObject({ files: z.array(z.looseObject({ fileName: z.string() })).optional() }))
    .optional(),
});

async function readManifest(archive: Archive, names: readonly string[], posts: readonly string[]) {
  const file = names.find((name) => /^(?:data\/)?manifest\.js$/.test(name));
  if (file === undefined) return { account: undefined, archived: undefined, warnings: [] };
  const read = manifest.safeParse(await jsonValue(archive.open(file)));
  if (!read.success)
    return {
      account: undefined,
      archived: undefined,
      warnings: [`${file} cannot be read: the parts are taken by their names`],
    };
  const { userInfo, archiveInfo, dataTypes } = read.data;
  const listed = ['tweets', 'tweet', 'communityTweet', 'noteTweet'].flatMap((type) => dataTypes?.[type]?.files ?? []);
  const absent = listed.map(({ fileName }) => fileName).filter((name) => !names.includes(name));
  const listedPosts = ['tweets', 'tweet']
    .flatMap((type) => dataTypes?.[type]?.files ?? [])
    .map(({ fileName }) => fileName);
  const unlisted = listedPosts.length > 0 ? posts.filter((name) => !listedPosts.includes(name)) : [];
  return {
    // A name that is empty says nothing of whose it is.
    account:
      userInfo && userInfo.userName !== ''
        ? { handle: userInfo.userName, id: userInfo.accountId, name: userInfo.displayName }
        : undefined,
    archived: /^\d{4}-\d{2}-\d{2}/.exec(archiveInfo?.generationDate ?? '')?.[0],
    warnings: [
      ...absent.map((name) => `${name} is listed in the manifest and is not in the archive: posts are missing`),
      ...unlisted.map((name) => `${name} is not listed in the manifest; it was read all the same`),
      ...(archiveInfo?.isPartialArchive ? ['the archive calls itself partial: posts may be missing'] : []),
    ],
  };
}

const accountItem = z.looseObject({
  account: z.looseObject({
    username: z.string().min(1),
    accountId: z.string(),
    accountDisplayName: z.string().optional(),
  }),
});

/** Only where there is no manifest: the file holds the account's private e-mail address too, which is not looked at. */
async function readAccount(archive: Archive, names: readonly string[]): Promise<Person | undefined> {
  const file = names.find((name) => /^(?:data\/)?account\.js$/.test(name));
  if (file === undefined) return undefined;
  for await (const item of jsonItems(archive.open(file))) {
    const read = accountItem.safeParse('value' in item ? item.value : undefined);
    if (!read.success) continue;
    const { username, accountId, accountDisplayName } = read.data.account;
    return { handle: username, id: accountId, name: accountDisplayName };
  }
  return undefined;
}
