import type { Adapter, Outcome, Person } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { jsonRecords } from '../../formats/json-records.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { Extent } from '../../platforms/extent.ts';
import { dayInName } from '../../platforms/meta/day-in-name.ts';
import { MediaFiles } from '../../platforms/meta/media-files.ts';
import { about } from './about.ts';
import { isHtml, isMedia, type Layout, layoutOf, mayOpen } from './layout.ts';
import { type Channel, mapOldPost, mapPost } from './map.ts';
import { readOwner } from './owner.ts';
import { knownFields, mediaJson, oldMedium, post, type RawOldMedium } from './raw.ts';

/** The export of an Instagram account as JSON, and of the Threads account that goes with it. */
export const instagram: Adapter = {
  id: 'instagram',
  title: 'Instagram and Threads export',
  channels: ['instagram', 'threads'],
  about,
  mayOpen,
  async recognise(archive) {
    const layout = layoutOf(archive);
    if (layout === undefined) {
      if (!isHtml(archive)) return undefined;
      throw new ArchiveError(
        'it is an Instagram export in HTML, which holds too little to be pulled',
        'Ask Instagram for it again ("Download your information") and choose the format JSON.',
      );
    }
    const owner = await readOwner(archive, layout.profile);
    return {
      generation: layout.generation,
      channel: layout.generation === 'threads' ? 'threads' : 'instagram',
      account: owner?.person,
      archived: dayInName(archive.name),
      warnings: owner?.isPrivate ? ['the account is private: what it wrote was for its followers only'] : [],
    };
  },
  async *read(archive, recognition, options) {
    const layout = layoutOf(archive);
    if (layout === undefined) return;
    const owner = await readOwner(archive, layout.profile);
    const account: Person = {
      ...recognition.account,
      ...(options.account !== undefined && { handle: options.account }),
    };
    const reading = new Reading(archive, account, owner?.isPrivate === true, recognition.archived);
    yield* reading.run(layout);
  },
};

/** Keys under which a list of posts may stand. */
const listKeys = new Set([
  'ig_posts_media',
  'ig_reels_media',
  'ig_igtv_media',
  'ig_stories',
  'text_post_app_text_posts',
]);

class Reading {
  readonly #archive: Archive;
  readonly #account: Person;
  readonly #isPrivate: boolean;
  readonly #archived: string | undefined;
  readonly #files: MediaFiles;
  readonly #unknown = new UnknownFields();
  readonly #seen = new Set<string>();
  readonly #extents: Record<Channel, Extent> = { instagram: new Extent(), threads: new Extent() };

  constructor(archive: Archive, account: Person, isPrivate: boolean, archived: string | undefined) {
    this.#archive = archive;
    this.#account = account;
    this.#isPrivate = isPrivate;
    this.#archived = archived;
    this.#files = new MediaFiles(archive.files.map(({ name }) => name).filter(isMedia));
  }

  async *run(layout: Layout): AsyncIterable<Outcome> {
    for (const file of [...layout.posts, ...layout.reels]) yield* this.#list(file, 'instagram');
    if (layout.mediaJson !== undefined) yield* this.#old(layout.mediaJson);
    for (const file of layout.stories)
      for await (const { index } of jsonRecords(this.#archive.open(file), listKeys))
        yield this.#of('instagram', { kind: 'skipped', reason: 'story', place: `${file}#${index}` });
    for (const file of layout.threads) yield* this.#list(file, 'threads');
    yield* this.#unknown.notices();
    for (const channel of ['instagram', 'threads'] as const)
      for (const coverage of this.#extents[channel].coverage(this.#archived)) yield this.#of(channel, coverage);
  }

  async *#list(file: string, channel: Channel): AsyncIterable<Outcome> {
    for await (const record of jsonRecords(this.#archive.open(file), listKeys)) {
      const place = `${file}#${record.index}`;
      if ('error' in record) yield this.#of(channel, { kind: 'problem', message: record.error, place });
      else yield this.#of(channel, this.#post(record.value, place, channel));
    }
  }

  #post(value: unknown, place: string, channel: Channel): Outcome {
    const read = post.safeParse(value);
    if (!read.success) {
      const [issue] = read.error.issues;
      const message = `field ${issue?.path.map(String).join('.') || '(record)'}: ${issue?.message ?? 'not a post'}`;
      return { kind: 'problem', message, place };
    }
    this.#unknown.see('post', read.data, knownFields.post);
    for (const medium of read.data.media) this.#unknown.see('media', medium, knownFields.media);
    return this.#outcome(mapPost(read.data, channel, this.#handle(), this.#files), place, channel);
  }

  /** `media.json`: media that share their moment and their words were one post. */
  async *#old(file: string): AsyncIterable<Outcome> {
    const read = mediaJson.safeParse(await jsonValue(this.#archive.open(file)));
    if (!read.success) {
      yield { kind: 'problem', message: 'the file is no list of media', place: file };
      return;
    }
    const posts = new Map<string, { media: RawOldMedium[]; places: string[] }>();
    for (const key of ['photos', 'videos'] as const)
      for (const [index, value] of read.data[key].entries()) {
        const place = `${file}#${key}.${index}`;
        const one = oldMedium.safeParse(value);
        if (!one.success) {
          yield { kind: 'problem', message: 'a medium without a time or a file', place };
          continue;
        }
        this.#unknown.see('old media', one.data, knownFields['old media']);
        const moment = `${one.data.taken_at}\0${one.data.caption ?? ''}`;
        const known = posts.get(moment) ?? { media: [], places: [] };
        posts.set(moment, { media: [...known.media, one.data], places: [...known.places, place] });
      }
    for (const { media, places } of posts.values()) {
      const [place = file, ...others] = places;
      yield this.#outcome(mapOldPost(media, this.#handle(), this.#files), place, 'instagram');
      for (const other of others) yield { kind: 'joined', place: other };
    }
    for (const index of read.data.stories.keys())
      yield { kind: 'skipped', reason: 'story', place: `${file}#stories.${index}` };
  }

  #outcome(item: ReturnType<typeof mapPost>, place: string, channel: Channel): Outcome {
    if (this.#isPrivate) return { kind: 'skipped', reason: 'followers-only', place };
    if ('problem' in item) return { kind: 'problem', message: item.problem, place };
    if (item.text.length === 0 && item.media.length === 0) return { kind: 'skipped', reason: 'empty', place };
    // A reel may stand among the posts too.
    if (this.#seen.has(item.id)) return { kind: 'joined', place };
    this.#seen.add(item.id);
    this.#extents[channel].see(item.at);
    return { kind: 'mapped', item, place };
  }

  #handle(): string {
    return this.#account.handle ?? this.#account.name ?? '';
  }

  /** The outcome as one of its channel: one archive, two accounts of the same name. */
  #of(channel: Channel, outcome: Outcome): Outcome {
    return { ...outcome, stream: { channel, account: this.#account } };
  }
}
