import type { Adapter, Outcome, Person } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { jsonItems, jsonValue } from '../../formats/json-items.ts';
import { jsonRecords } from '../../formats/json-records.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { Extent } from '../../platforms/extent.ts';
import { dayInName } from '../../platforms/meta/day-in-name.ts';
import { MediaFiles } from '../../platforms/meta/media-files.ts';
import { about } from './about.ts';
import { type Commenting, mapComment, mapOwnComment } from './comments.ts';
import { isHtml, isMedia, type Layout, layoutOf, mayOpen } from './layout.ts';
import { type Draft, draftOf, draftOfMedia, type Mapping } from './map.ts';
import { readOwner } from './owner.ts';
import { isElsewhere, isInGroup, mentionsIn } from './people.ts';
import { album, media, ownComment, post } from './raw.ts';
import { itemOf, type Settled, type Settlement, settleMedia, settlePosts } from './settle.ts';

/** "Download your information" of Facebook as JSON, of pages and profiles, in one zip or several. */
export const facebook: Adapter = {
  id: 'facebook',
  title: 'Facebook export',
  channels: ['facebook'],
  about,
  mayOpen,
  async recognise(archive) {
    const layout = layoutOf(archive);
    if (layout === undefined) {
      if (!isHtml(archive)) return undefined;
      throw new ArchiveError(
        'it is a Facebook export in HTML, which holds too little to be pulled',
        'Ask Facebook for it again ("Download your information") and choose the format JSON.',
      );
    }
    const owner = await readOwner(archive, layout.profile);
    return {
      generation: layout.generation,
      account: owner,
      archived: dayInName(archive.name),
      warnings:
        layout.generation === 'page'
          ? []
          : [
              'it is the export of a profile, and such an export does not say which posts were for friends only: pull it only when all were public',
            ],
    };
  },
  async *read(archive, recognition, options) {
    const layout = layoutOf(archive);
    if (layout === undefined) return;
    const owner: Person = recognition.account ?? {};
    yield* new Reading(archive, layout, owner, options.account ?? owner.handle ?? '', recognition.archived).run();
  },
};

type Placed = { readonly value: unknown; readonly place: string } | { readonly error: string; readonly place: string };

/**
 * Two passes over the posts of one export: a second copy of a post, or the half of it, may come last. The first pass
 * sees which seconds have several records; in the second, those are held back until all are known, and the others,
 * almost all, go through at once.
 */
class Reading {
  readonly #archive: Archive;
  readonly #layout: Layout;
  readonly #handle: string;
  readonly #archived: string | undefined;
  readonly #mapping: Mapping;
  readonly #commenting: Commenting;
  readonly #extent = new Extent();

  constructor(archive: Archive, layout: Layout, owner: Person, handle: string, archived: string | undefined) {
    this.#archive = archive;
    this.#layout = layout;
    this.#handle = handle;
    this.#archived = archived;
    const unknown = new UnknownFields();
    const untagged = mentionsIn([], owner);
    this.#mapping = {
      owner,
      untagged,
      files: new MediaFiles(archive.files.map(({ name }) => name).filter(isMedia)),
      unknown,
    };
    this.#commenting = { owner, untagged, handle, unknown, seen: new Set() };
  }

  async *run(): AsyncIterable<Outcome> {
    const files = [...this.#layout.posts, ...this.#layout.checkIns];
    const several = await this.#secondsOfSeveral(files);
    const held: Draft[] = [];
    const posts: Settled[] = [];
    for (const file of files)
      for await (const record of this.#records(file, 'list')) {
        const found = this.#post(record);
        if ('kind' in found) yield found;
        else if (several.has(found.timestamp)) held.push(found);
        else yield* this.#outcomes(settlePosts([found], this.#handle), posts);
      }
    yield* this.#outcomes(settlePosts(held, this.#handle), posts);
    yield* this.#comments(posts);
    const albums: Draft[][] = [];
    for (const file of [...this.#layout.albums, ...this.#layout.photos, ...this.#layout.videos]) {
      const found: Draft[] = [];
      for await (const record of this.#records(file, 'media')) yield* this.#medium(record, found);
      albums.push(found);
    }
    const uploads: Settled[] = [];
    yield* this.#outcomes(settleMedia(albums, posts, this.#handle), uploads);
    yield* this.#comments(uploads);
    for (const file of this.#layout.comments)
      for await (const record of this.#records(file, 'list')) yield this.#own(record);
    yield* this.#mapping.unknown.notices();
    yield* this.#extent.coverage(this.#archived);
  }

  async *#records(file: string, kind: 'list' | 'media'): AsyncIterable<Placed> {
    const chunks = this.#archive.open(file);
    if (kind === 'media' && this.#layout.albums.includes(file)) {
      const read = album.safeParse(await jsonValue(chunks));
      if (!read.success) yield { error: 'the album cannot be read', place: file };
      else for (const [index, value] of read.data.photos.entries()) yield { value, place: `${file}#${index}` };
      return;
    }
    const items =
      kind === 'list' && !this.#layout.comments.includes(file) ? jsonRecords(chunks, listKeys) : jsonItems(chunks);
    for await (const item of items) yield { ...item, place: `${file}#${item.index}` };
  }

  /** Seconds of which the export has several records. */
  async #secondsOfSeveral(files: readonly string[]): Promise<ReadonlySet<number>> {
    const once = new Set<number>();
    const several = new Set<number>();
    for (const file of files)
      for await (const record of this.#records(file, 'list')) {
        const value = 'value' in record ? record.value : undefined;
        if (typeof value !== 'object' || value === null || !('timestamp' in value)) continue;
        const { timestamp } = value;
        if (typeof timestamp !== 'number') continue;
        if (once.has(timestamp)) several.add(timestamp);
        else once.add(timestamp);
      }
    return several;
  }

  #post(record: Placed): Draft | Outcome {
    const { place } = record;
    const read = post.safeParse('value' in record ? record.value : undefined);
    if (!read.success)
      return { kind: 'problem', message: 'error' in record ? record.error : whyNot(read.error), place };
    const title = read.data.title ?? '';
    if (isInGroup(title)) return { kind: 'skipped', reason: 'in-a-group', place };
    if (this.#layout.generation !== 'page' && isElsewhere(title))
      return { kind: 'skipped', reason: 'on-anothers-page', place };
    return draftOf(read.data, place, this.#mapping);
  }

  *#medium(record: Placed, found: Draft[]): Iterable<Outcome> {
    const { place } = record;
    const read = media.safeParse('value' in record ? record.value : undefined);
    if (!read.success) {
      yield { kind: 'problem', message: 'error' in record ? record.error : whyNot(read.error), place };
      return;
    }
    const draft = draftOfMedia(read.data, place, this.#mapping);
    if (draft) found.push(draft);
    else yield { kind: 'problem', message: 'a picture without a time or a file', place };
  }

  /** `posts` gets what later files may belong to: drafts that have media or comments. */
  *#outcomes({ kept, joined, shells }: Settlement, posts: Settled[]): Iterable<Outcome> {
    for (const settled of kept) if (settled.draft.uris.length > 0) posts.push(settled);
    for (const settled of joined) if (settled.draft.uris.length > 0) posts.push(settled);
    for (const draft of shells) yield { kind: 'skipped', reason: 'shell', place: draft.place };
    for (const settled of kept) {
      const item = itemOf(settled);
      const { place } = settled.draft;
      if ('problem' in item) yield { kind: 'problem', message: item.problem, place };
      else {
        this.#extent.see(item.at);
        yield { kind: 'mapped', item, place };
      }
    }
    for (const { draft } of joined) yield { kind: 'joined', place: draft.place };
  }

  *#comments(posts: readonly Settled[]): Iterable<Outcome> {
    const open = this.#layout.generation === 'page';
    for (const { draft, id } of posts)
      for (const { raw, place } of draft.comments) yield mapComment(raw, place, id, open, this.#commenting);
  }

  #own(record: Placed): Outcome {
    const { place } = record;
    const read = ownComment.safeParse('value' in record ? record.value : undefined);
    if (!read.success)
      return { kind: 'problem', message: 'error' in record ? record.error : whyNot(read.error), place };
    const outcome = mapOwnComment(read.data, place, this.#mapping.files, this.#commenting);
    if (outcome.kind === 'mapped') this.#extent.see(outcome.item.at);
    return outcome;
  }
}

const listKeys = new Set(['posts', 'posts_v2', 'check_ins', 'checkins_v2', 'status_updates', 'status_updates_v2']);

const whyNot = (error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string => {
  const [issue] = error.issues;
  return `field ${issue?.path.map(String).join('.') || '(record)'}: ${issue?.message ?? 'not a record'}`;
};
