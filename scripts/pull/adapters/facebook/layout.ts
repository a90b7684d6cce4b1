import type { Archive } from '../../archive.ts';
import { mediaEnding } from '../../platforms/meta/media-files.ts';

/** Which files of an export hold what. Facebook has renamed its folders every other year; the files kept their kinds. */
export interface Layout {
  readonly generation: 'page' | 'your-facebook-activity' | 'your-activity-across-facebook' | 'your-posts';
  /** Posts, in the order of their parts. */
  readonly posts: readonly string[];
  /** Check-ins, in a file of their own since 2024. */
  readonly checkIns: readonly string[];
  /** Videos and photos, also those of posts. */
  readonly videos: readonly string[];
  readonly photos: readonly string[];
  readonly albums: readonly string[];
  /** What the page itself wrote in comments. Of a profile they are never opened: they may answer private posts. */
  readonly comments: readonly string[];
  readonly profile: string | undefined;
}

const root = `^(?:(?:this_profile's_activity_across_facebook|your_activity_across_facebook|your_facebook_activity)/)?`;
const at = (path: string): RegExp => new RegExp(root + path);
const postNames = String.raw`(?:posts/)?(?:your_posts__check_ins__photos_and_videos|your_posts|profile_posts)(?:_(\d+))?`;

const patterns = {
  posts: at(String.raw`${postNames}\.json$`),
  checkIns: at(String.raw`(?:posts/)?(?:your_)?check[-_]ins\.json$`),
  videos: at(String.raw`(?:posts/)?(?:your_)?videos\.json$`),
  photos: at(String.raw`(?:posts/)?(?:your_)?(?:uncategorized_)?photos\.json$`),
  albums: at(String.raw`(?:(?:posts/)?album|photos_and_videos/album)/(\d+)\.json$`),
  comments: at(String.raw`(?:comments_and_reactions|comments)/comments\.json$`),
};
const profile = /^(?:[^/]+\/)?profile_information\/profile_information\.json$/;
const media = at(`(?:(?:posts/)?media|photos_and_videos)/(?!stickers_used/).+`);
const html = at(String.raw`${postNames}\.html$`);

/** A medium that a post may name. Pictures of messages and stickers lie in other folders. */
export const isMedia = (name: string): boolean => media.test(name) && mediaEnding.test(name);

/** Everything that may be opened. Messages, friends, searches, places, adverts and logins are not on it. */
export const mayOpen = (name: string): boolean =>
  Object.values(patterns).some((pattern) => pattern.test(name)) || profile.test(name) || isMedia(name);

export function layoutOf(archive: Archive): Layout | undefined {
  const names = archive.files.map((file) => file.name);
  const posts = inParts(names, patterns.posts);
  const [first] = posts;
  if (first === undefined) return undefined;
  const generation = posts.some((name) => /profile_posts|^this_profile's/.test(name))
    ? 'page'
    : first.startsWith('your_facebook_activity/')
      ? 'your-facebook-activity'
      : first.startsWith('your_activity_across_facebook/')
        ? 'your-activity-across-facebook'
        : 'your-posts';
  return {
    generation,
    posts,
    checkIns: inParts(names, patterns.checkIns),
    videos: inParts(names, patterns.videos),
    photos: inParts(names, patterns.photos),
    albums: inParts(names, patterns.albums),
    comments: generation === 'page' ? inParts(names, patterns.comments) : [],
    profile: names.find((name) => profile.test(name)),
  };
}

/** True when the export was made to be looked at: pages of HTML, with times in words and without seconds. */
export const isHtml = (archive: Archive): boolean => archive.files.some(({ name }) => html.test(name));

/** Parts by their numbers: part 10 comes after part 2. */
function inParts(names: readonly string[], pattern: RegExp): string[] {
  const numbered = names.flatMap((name) => {
    const found = pattern.exec(name);
    return found ? [{ name, part: Number(found[1] ?? 0) }] : [];
  });
  return numbered.sort((a, b) => a.part - b.part || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
