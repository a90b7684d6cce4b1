import { hash } from 'node:crypto';
import type { ArchivedItem, RawSpan } from '../../adapter.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { baseOf } from '../../platforms/meta/media-files.ts';
import { type Draft, isShell } from './map.ts';

/**
 * An export has no ids: a post is known by its account and its second. Where an account wrote several things in one
 * second, their words and pictures tell them apart. Words alone would make every edit a new post.
 */
export const idOf = (handle: string, ...parts: readonly (string | number)[]): string =>
  `facebook-${hash('sha256', [handle.toLowerCase(), ...parts].join('\0'), 'hex').slice(0, 16)}`;

export interface Settled {
  readonly draft: Draft;
  /** Id of the item; of a draft that another one holds, the id of that one. */
  readonly id: string;
}

export interface Settlement {
  readonly kept: Settled[];
  /** Drafts that are part of an item that was kept. */
  readonly joined: Settled[];
  /** What is left of a share whose content is not in the export. */
  readonly shells: Draft[];
}

/** Records of one second, told apart and joined: a share may be two records, one of them empty. */
export function settlePosts(drafts: readonly Draft[], handle: string): Settlement {
  const seconds = new Map<number, Draft[]>();
  for (const draft of drafts) seconds.set(draft.timestamp, [...(seconds.get(draft.timestamp) ?? []), draft]);
  const settlement: Settlement = { kept: [], joined: [], shells: [] };
  for (const [timestamp, group] of seconds) {
    const whole = wholes(group.filter((draft) => !isShell(draft)));
    const settled = whole.map((draft) => ({
      draft,
      id: idOf(handle, timestamp, ...(whole.length > 1 ? [plain(draft.text), baseOf(draft.uris[0] ?? '')] : [])),
    }));
    settlement.kept.push(...settled);
    for (const draft of group) {
      if (whole.some(({ place }) => place === draft.place)) continue;
      const holder = settled.find((other) => holds(other.draft, draft)) ?? settled[0];
      if (holder === undefined) settlement.shells.push(draft);
      else settlement.joined.push({ draft, id: holder.id });
    }
  }
  return settlement;
}

/** The drafts of one second without those that another one holds too. */
function wholes(drafts: readonly Draft[]): Draft[] {
  const [words, pictures, ...others] = drafts.toSorted((a, b) => a.uris.length - b.uris.length);
  if (words && pictures && others.length === 0 && words.uris.length === 0 && pictures.text.length === 0)
    return [{ ...pictures, text: words.text, title: words.title, poll: words.poll ?? pictures.poll }];
  const largest = drafts.toSorted((a, b) => size(b) - size(a) || (a.place < b.place ? -1 : 1));
  const whole: Draft[] = [];
  for (const draft of largest) if (!whole.some((other) => holds(other, draft))) whole.push(draft);
  return whole;
}

const size = (draft: Draft): number => plain(draft.text).length + draft.uris.length * 1000;
/** The same words, or none, or those that what is attached to the other stands below: "Hej" is no part of "Hej alle". */
const isBeginning = (words: string, whole: string): boolean =>
  words === '' || words === whole || whole.startsWith(`${words}\n\n`);

const holds = (other: Draft, draft: Draft): boolean =>
  isBeginning(plain(draft.text), plain(other.text)) &&
  draft.uris.every((uri) => other.uris.some((known) => baseOf(known) === baseOf(uri)));

export const plain = (spans: readonly RawSpan[]): string =>
  spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/** Pictures of one album, put there with no longer than this between two of them, were one upload. Seconds. */
const uploadGap = 600;

/** Photos and videos of albums and lists that no post names: one item for each upload. Those of posts are part of these. */
export function settleMedia(
  albums: readonly (readonly Draft[])[],
  posts: readonly Settled[],
  handle: string,
): Settlement {
  const holders = new Map(posts.flatMap(({ draft, id }) => draft.uris.map((uri) => [baseOf(uri), id] as const)));
  const settlement: Settlement = { kept: [], joined: [], shells: [] };
  for (const album of albums) {
    const uploads: Draft[][] = [];
    for (const draft of album.toSorted((a, b) => a.timestamp - b.timestamp || (a.place < b.place ? -1 : 1))) {
      const base = baseOf(draft.uris[0] ?? '');
      const holder = holders.get(base);
      if (holder !== undefined) {
        settlement.joined.push({ draft, id: holder });
        continue;
      }
      const upload = uploads.at(-1);
      const id = idOf(handle, 'media', baseOf(upload?.[0]?.uris[0] ?? base));
      if (upload && draft.timestamp - (upload.at(-1)?.timestamp ?? 0) <= uploadGap) {
        upload.push(draft);
        settlement.joined.push({ draft, id });
        holders.set(base, id);
      } else {
        uploads.push([draft]);
        holders.set(base, idOf(handle, 'media', base));
      }
    }
    for (const upload of uploads) {
      const [first] = upload;
      if (first)
        settlement.kept.push({ draft: asOne(first, upload), id: idOf(handle, 'media', baseOf(first.uris[0] ?? '')) });
    }
  }
  return settlement;
}

/** Words that every picture of an upload repeats are the words of the upload. */
function asOne(first: Draft, upload: readonly Draft[]): Draft {
  const captions = new Set(upload.flatMap(({ media }) => media.map(({ caption }) => caption)));
  const [words] = captions;
  const common = captions.size === 1;
  return {
    ...first,
    text: common && words !== undefined ? [words] : [],
    media: upload.flatMap(({ media }) => (common ? media.map(({ caption: _, ...medium }) => medium) : media)),
    uris: upload.flatMap(({ uris }) => uris),
  };
}

/** A settled draft as an item, or why it is none. */
export function itemOf({ draft, id }: Settled): ArchivedItem | { problem: string } {
  const at = instantOfUnix(draft.timestamp);
  if (at === undefined) return { problem: 'its timestamp is not a time' };
  // The number of a photo is the name of its file, and photos have public addresses.
  const photo = /^(\d{10,})\.(?:jpe?g|png|webp|heic)$/i.exec(baseOf(draft.uris[0] ?? ''))?.[1];
  return {
    id,
    at,
    url: photo === undefined ? undefined : `https://www.facebook.com/photo/?fbid=${photo}`,
    author: 'self',
    title: draft.title?.replaceAll(/\s+/g, ' ').trim() || undefined,
    text: draft.text,
    media: draft.media,
    poll: draft.poll,
  };
}
