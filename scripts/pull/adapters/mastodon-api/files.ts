import type { Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { itemsOfKey } from '../../formats/json-key.ts';
import { jsonRecords } from '../../formats/jsonl.ts';
import { isPrivateName } from '../../formats/private-names.ts';
import { ownerOfObject } from '../../platforms/mastodon/object.ts';
import { statusesIn } from '../../platforms/mastodon/pages.ts';
import { personOfAccount } from '../../platforms/mastodon/status.ts';
import { status } from '../../platforms/mastodon/status-raw.ts';

/** Pages of JSON, in the archive itself or in one folder of it; nothing whose name says that it is private. */
const isPage = (name: string): boolean =>
  /^(?:[^/]+\/)?[^/]+\.(?:json|jsonl|ndjson)$/i.test(name) && !isPrivateName(name);
/** What the tool fetched beside `server.user.name.json`: attachments, by the path of their address. Avatars and headers stay closed. */
const picture =
  /^(?:[^/]+\/)?[^/]+\.user\.[^/]+\/(?:[\w-][\w.-]*\/)*media_attachments\/files\/(?:[\w-]+\/)+[^/]+\.(?:jpe?g|png|webp|gif|avif|heic)$/i;

export const mayOpen = (name: string): boolean => isPage(name) || picture.test(name);

const isActor = (name: string): boolean => /(?:^|\/)actor\.json$/.test(name);

export const pagesOf = (archive: Archive): string[] =>
  archive.files.map(({ name }) => name).filter((name) => isPage(name) && !isActor(name));

export type Generation = 'statuses' | 'mastodon-archive-tool' | 'activitystreams';

/**
 * Where the tool put the picture of an address: `server.user.name.json` has a folder `server.user.name`, in which it
 * stands under the path of its address. Undefined for an archive without such a folder: then it holds no media.
 */
export function pictureFinder(archive: Archive, page: string): ((address: string) => string | undefined) | undefined {
  const folder = page.replace(/\.json$/i, '');
  if (!archive.files.some(({ name }) => name.startsWith(`${folder}/`) && picture.test(name))) return undefined;
  return (address) => {
    const path = URL.parse(address)?.pathname;
    const file = `${folder}${path}`;
    return path !== undefined && picture.test(file) ? file : undefined;
  };
}

/** How many files are looked into before an archive is taken to be something else. */
const looked = 6;
const headBytes = 64 * 1024;

export async function generationOf(
  archive: Archive,
): Promise<{ generation: Generation; account: Person | undefined } | undefined> {
  const names = archive.files.map(({ name }) => name);
  // An account archive has its own adapter.
  if (names.includes('outbox.json') && names.includes('actor.json')) return undefined;
  const telling = (name: string): number => (/status|toot|outbox|note/i.test(name) ? 0 : 1);
  const first = pagesOf(archive).sort((a, b) => telling(a) - telling(b) || (a < b ? -1 : 1));
  for (const name of first.slice(0, looked)) {
    const generation = generationOfHead(await head(archive.open(name)));
    if (generation === 'activitystreams') return { generation, account: await firstOwner(archive, name) };
    if (generation !== undefined) return { generation, account: await firstAccount(archive, name, generation) };
  }
  return undefined;
}

function generationOfHead(text: string): Generation | undefined {
  if (/"https?:\/\/www\.w3\.org\/ns\/activitystreams"/.test(text)) return 'activitystreams';
  const isStatus = ['"spoiler_text"', '"visibility"', '"account"', '"media_attachments"'].every((key) =>
    text.includes(key),
  );
  if (/^\s*\{\s*"(?:account|statuses|version|favourites|bookmarks)"\s*:/.test(text))
    return /"acct"\s*:/.test(text) ? 'mastodon-archive-tool' : undefined;
  return isStatus ? 'statuses' : undefined;
}

async function head(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= headBytes) break;
  }
  return text.slice(0, headBytes);
}

/** Records of a page file: of the tool's file only the statuses, which stand in one list. */
export const recordsOf = (archive: Archive, name: string, generation: Generation) =>
  generation === 'mastodon-archive-tool' ? itemsOfKey(archive.open(name), 'statuses') : jsonRecords(archive.open(name));

/** How many records are looked at for the first that says whose it is. */
const tried = 20;

async function firstAccount(archive: Archive, name: string, generation: Generation): Promise<Person | undefined> {
  let count = 0;
  for await (const record of recordsOf(archive, name, generation)) {
    for (const value of 'value' in record ? statusesIn(record.value) : []) {
      const read = status.safeParse(value);
      if (read.success) return personOfAccount(read.data.account);
    }
    count += 1;
    if (count >= tried) return undefined;
  }
  return undefined;
}

async function firstOwner(archive: Archive, name: string): Promise<Person | undefined> {
  let count = 0;
  for await (const record of recordsOf(archive, name, 'activitystreams')) {
    const owner = 'value' in record ? ownerOfObject(record.value) : undefined;
    if (owner !== undefined) return owner.person;
    count += 1;
    if (count >= tried) return undefined;
  }
  return undefined;
}
