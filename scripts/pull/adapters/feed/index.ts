import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, Outcome, Person, ReadOptions, Recognition, Stream } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { bytesOf } from '../../formats/charset.ts';
import type { Feed } from '../../formats/feed/feed.ts';
import { readFeed } from '../../formats/feed/read.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { parseDate } from '../../platforms/date.ts';
import { Editions } from '../../platforms/editions.ts';
import { kindOf } from '../../platforms/feed-kinds.ts';
import { about } from './about.ts';
import { candidates, firstFeed, mayOpen } from './files.ts';

/** Bytes a feed may have: it is read whole, for what is not well-formed must be read twice. */
const maxFeedBytes = 128 * 1024 * 1024;

/** A feed, or a folder of snapshots of feeds. */
export const feed: Adapter = {
  id: 'feed',
  title: 'RSS, Atom or JSON feed',
  channels: ['web', 'mastodon', 'bluesky', 'youtube'],
  about,
  mayOpen,
  anyNames: true,
  async recognise(archive) {
    const name = await firstFeed(archive);
    if (name === undefined) return undefined;
    const read = await readFile(archive, name, new UnknownFields());
    if ('problem' in read) throw refusal(name, read.problem);
    const kind = kindOf(read);
    return {
      generation: read.kind,
      channel: kind.channel,
      account: kind.owner(read),
      archived: candidates(archive).length === 1 ? statedCapture(read, name)?.slice(0, 10) : undefined,
      warnings: [],
    };
  },
  read: readFeeds,
};

const refusal = (name: string, problem: string): ArchiveError =>
  new ArchiveError(`${name}: ${problem}`, 'Do not trust this file; fetch the feed anew.');

async function readFile(
  archive: Archive,
  name: string,
  unknown: UnknownFields,
): Promise<Feed | { readonly problem: string; refused?: boolean }> {
  const bytes = await bytesOf(archive.open(name), maxFeedBytes);
  if (bytes === undefined) return { problem: 'it is larger than any feed is', refused: true };
  const read = readFeed(bytes, unknown);
  if (read === undefined) return { problem: 'it is no feed' };
  return 'problem' in read ? { ...read, refused: true } : read;
}

async function* readFeeds(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  const streams = new Map<string, { readonly stream: Stream | undefined; readonly editions: Editions }>();
  const unknown = new UnknownFields();
  for (const name of candidates(archive)) {
    const read = await readFile(archive, name, unknown);
    if ('problem' in read) {
      if (read.refused) throw refusal(name, read.problem);
      yield { kind: 'skipped', reason: 'not-a-feed', place: name };
      continue;
    }
    for (const warning of read.warnings) yield { kind: 'notice', message: `${name}: ${warning}` };
    const { channel, account, stream } = streamOf(read, recognition, options);
    const key = `${channel} ${account.handle ?? account.id ?? ''}`.toLowerCase();
    const { editions } = streams.get(key) ?? { editions: new Editions() };
    streams.set(key, { stream, editions });
    const kind = kindOf(read);
    const captured = rankOf(read, name);
    for (const entry of read.entries) {
      const place = `${name}#${entry.index}`;
      const found = kind.map(entry, read, account);
      if ('item' in found) editions.add(found.item, { place, captured, also: found.also });
      else if ('problem' in found) yield { kind: 'problem', message: found.problem, place, stream };
      else yield { kind: 'skipped', reason: found.skipped, place, stream };
    }
  }
  for (const { stream, editions } of streams.values()) yield* withCoverage(editions, stream);
  yield* unknown.notices();
}

/** Whose a feed is. `--account` says it for every feed of the archive's channel; a feed that does not say it is the archive's. */
function streamOf(
  read: Feed,
  recognition: Recognition,
  options: ReadOptions,
): { channel: string; account: Person; stream: Stream | undefined } {
  const { channel, owner } = kindOf(read);
  const said = owner(read);
  const own = { ...recognition.account, ...(options.account !== undefined && { handle: options.account }) };
  const isOwn =
    channel === recognition.channel &&
    (options.account !== undefined || said === undefined || sameAccount(said, recognition.account));
  if (isOwn || said === undefined) return { channel, account: own, stream: undefined };
  return { channel, account: said, stream: { channel, account: said } };
}

const sameAccount = (a: Person, b: Person | undefined): boolean =>
  a.handle !== undefined ? a.handle.toLowerCase() === b?.handle?.toLowerCase() : a.id === b?.id;

/** When a snapshot was taken, as it says itself, or else as its name says. */
function statedCapture(read: Feed, name: string): string | undefined {
  const named = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  return parseDate(read.updated ?? '') ?? (named ? parseDate(`${named[1]}-${named[2]}-${named[3]}`) : undefined);
}

/** What sorts snapshots: their time, else that of their newest entry; then their name. */
function rankOf(read: Feed, name: string): string {
  const newest = read.entries
    .flatMap(({ published, updated }) => [parseDate(published ?? ''), parseDate(updated ?? '')])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return `${statedCapture(read, name) ?? newest ?? ''} ${name}`;
}

/** A feed holds the latest entries and does not say that there were no others: its days are not known to be whole. */
function* withCoverage(editions: Editions, stream: Stream | undefined): Iterable<Outcome> {
  const days: string[] = [];
  for (const outcome of editions.outcomes()) {
    if (outcome.kind === 'mapped') days.push(dayInDenmark(outcome.item.at));
    yield { ...outcome, stream };
  }
  days.sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from !== undefined && to !== undefined)
    yield { kind: 'coverage', coverage: [{ from, to, state: 'unknown' }], inbound: false, stream };
}
