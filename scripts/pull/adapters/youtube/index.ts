import type { Adapter, Outcome, Person, ReadOptions } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { Extent } from '../../platforms/extent.ts';
import { about } from './about.ts';
import { info, isInfo, mapInfo, uploaderOf } from './info-json.ts';
import { isStill, stillsOf } from './stills.ts';
import { channelOf, mayOpenTakeout, readTakeout, takeoutOf } from './takeout.ts';

const infoFile = /(?:^|\/)(?:[^/]*\.info|(?:[a-z0-9]+_)?metadata(?:_[a-z0-9]+)?)\.json$/i;

/** What was watched and searched, subscriptions, comments and chats are not on it. */
export const mayOpen = (name: string): boolean => mayOpenTakeout(name) || infoFile.test(name) || isStill(name);

/** Films of a YouTube channel: Google Takeout, or what yt-dlp wrote beside them. */
export const youtube: Adapter = {
  id: 'youtube',
  title: 'YouTube Takeout or yt-dlp files',
  channels: ['youtube'],
  about,
  mayOpen,
  async recognise(archive) {
    if ((await takeoutOf(archive)) !== undefined) {
      const channel = await channelOf(archive);
      return {
        generation: 'takeout',
        account: channel?.person,
        archived: /takeout-(\d{4})(\d{2})(\d{2})T/.exec(archive.name)?.slice(1, 4).join('-'),
        warnings: channel?.several ? ['it holds several channels: the films of the first are pulled'] : [],
      };
    }
    const [first] = infoFiles(archive);
    if (first === undefined) return undefined;
    const value = await jsonValue(archive.open(first));
    if (!isInfo(value)) return undefined;
    const read = info.safeParse(value);
    if (!read.success) return { generation: 'yt-dlp', warnings: [] };
    const fetched = instantOfUnix(read.data.epoch ?? 0)?.slice(0, 10);
    return { generation: 'yt-dlp', account: uploaderOf(read.data), archived: fetched, warnings: [] };
  },
  async *read(archive, recognition, options) {
    const account: Person = {
      ...recognition.account,
      ...(options.account !== undefined && { handle: options.account }),
    };
    const extent = new Extent();
    const seen = new Set<string>();
    for await (const outcome of outcomesOf(archive, recognition.generation, account, options)) {
      if (outcome.kind !== 'mapped') yield outcome;
      // A second table, videos(1).csv, goes on where the first ends, and may begin again.
      else if (seen.has(outcome.item.id)) yield { kind: 'joined', place: outcome.place };
      else {
        seen.add(outcome.item.id);
        extent.see(outcome.item.at);
        yield outcome;
      }
    }
    // Only Takeout claims to be all: files of yt-dlp are those that somebody fetched.
    if (recognition.generation !== 'takeout') return;
    yield* extent.coverage(recognition.archived);
  },
};

const infoFiles = (archive: Archive): string[] =>
  archive.files.map((file) => file.name).filter((name) => infoFile.test(name));

async function* outcomesOf(
  archive: Archive,
  generation: string,
  account: Person,
  options: ReadOptions,
): AsyncIterable<Outcome> {
  const takeout = generation === 'takeout' ? await takeoutOf(archive, options.columns) : undefined;
  if (takeout !== undefined) {
    yield* readTakeout(archive, takeout, account, options.columns);
    return;
  }
  let atNoon = 0;
  const stillOf = stillsOf(archive);
  for (const file of infoFiles(archive)) {
    const value = await jsonValue(archive.open(file));
    const read = info.safeParse(value);
    if (!read.success) {
      const [issue] = read.error.issues;
      const message = `field ${issue?.path.map(String).join('.') || '(file)'}: ${issue?.message ?? 'not of yt-dlp'}`;
      yield { kind: 'problem', message, place: file };
      continue;
    }
    const { exact, ...outcome } = mapInfo(read.data, account, file, (id) => stillOf(file, id));
    if (exact === false) atNoon += 1;
    yield outcome;
  }
  if (atNoon > 0)
    yield { kind: 'notice', message: `${atNoon} films have a day and no time of day: they stand at noon` };
}
