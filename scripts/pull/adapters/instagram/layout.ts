import type { Archive } from '../../archive.ts';
import { mediaEnding } from '../../platforms/meta/media-files.ts';

/** Which files of an export hold what. The posts of Threads lie in the export of the Instagram account they belong to. */
export interface Layout {
  readonly generation: 'your-instagram-activity' | 'content' | 'media-json' | 'threads';
  readonly posts: readonly string[];
  readonly reels: readonly string[];
  readonly stories: readonly string[];
  readonly threads: readonly string[];
  /** Everything in one file, until 2020. */
  readonly mediaJson: string | undefined;
  readonly profile: string | undefined;
}

const folder = '^(?:your_instagram_activity/)?(?:media|content)/';
const patterns = {
  posts: new RegExp(String.raw`${folder}posts(?:_(\d+))?\.json$`),
  reels: new RegExp(String.raw`${folder}(?:reels|igtv_videos)(?:_(\d+))?\.json$`),
  stories: new RegExp(String.raw`${folder}stories(?:_(\d+))?\.json$`),
  threads: /^(?:your_instagram_activity\/|your_threads_activity\/)?threads\/threads_and_replies(?:_(\d+))?\.json$/,
};
const mediaJson = 'media.json';
const profile =
  /^(?:(?:personal_information\/)?(?:personal_information|account_information)\/personal_information|profile)\.json$/;
const media = /^(?:media\/)?(?:posts|reels|igtv|videos|photos|other)\/(?:\d{6}\/)?[^/]+$/;
const html = new RegExp(String.raw`(?:${folder}posts(?:_\d+)?|threads/threads_and_replies)\.html$`);

/** A medium that a post may name; some have no ending. Stories, profile pictures and those of messages lie elsewhere. */
export const isMedia = (name: string): boolean =>
  media.test(name) && (mediaEnding.test(name) || !/\.[a-z]{1,5}$/i.test(name));

/** Everything that may be opened. Messages, likes, comments, followers, searches, logins are not on it. */
export const mayOpen = (name: string): boolean =>
  name === mediaJson ||
  Object.values(patterns).some((pattern) => pattern.test(name)) ||
  profile.test(name) ||
  isMedia(name);

export function layoutOf(archive: Archive): Layout | undefined {
  const names = archive.files.map((file) => file.name);
  const posts = inParts(names, patterns.posts);
  const reels = inParts(names, patterns.reels);
  const threads = inParts(names, patterns.threads);
  // Other exports have a profile.json and a media.json of their own: together, and with pictures by month, they are Instagram's.
  const old =
    names.includes(mediaJson) &&
    (names.includes('profile.json') || names.some((name) => /^photos\/\d{6}\//.test(name)));
  const [first] = [...posts, ...reels];
  if (first === undefined && threads.length === 0 && !old) return undefined;
  return {
    generation:
      first === undefined
        ? old
          ? 'media-json'
          : 'threads'
        : first.startsWith('your_instagram_activity/')
          ? 'your-instagram-activity'
          : 'content',
    posts,
    reels,
    stories: inParts(names, patterns.stories),
    threads,
    mediaJson: old ? mediaJson : undefined,
    profile: names.find((name) => profile.test(name)),
  };
}

/** True when the export was made to be looked at: pages of HTML, with times in words. */
export const isHtml = (archive: Archive): boolean => archive.files.some(({ name }) => html.test(name));

/** Parts by their numbers: part 10 comes after part 2. */
function inParts(names: readonly string[], pattern: RegExp): string[] {
  const numbered = names.flatMap((name) => {
    const found = pattern.exec(name);
    return found ? [{ name, part: Number(found[1] ?? 0) }] : [];
  });
  return numbered.sort((a, b) => a.part - b.part || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
