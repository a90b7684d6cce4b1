import type { Choice, JsonKind, JsonPath } from '../../formats/json-scan.ts';

/** Where in an export what stands. Everything else is passed over and never parsed: messages, searches, what was watched. */

interface List {
  readonly path: readonly string[];
  readonly generation: string;
  /** True for posts that were deleted. */
  readonly deleted?: boolean;
}

const lists: readonly List[] = [
  { path: ['Post', 'Posts', 'VideoList'], generation: 'post' },
  { path: ['Post', 'Recently Deleted Posts', 'PostList'], generation: 'post', deleted: true },
  { path: ['Video', 'Videos', 'VideoList'], generation: 'video' },
  { path: ['Activity', 'Videos', 'VideoList'], generation: 'activity' },
  { path: ['Your Activity', 'Videos', 'VideoList'], generation: 'activity' },
];

/** The handle stands beside e-mail address, phone and birthday: it alone is taken. */
const handles: readonly (readonly string[])[] = [
  ['Profile And Settings', 'Profile Info', 'ProfileMap', 'userName'],
  ['Profile', 'Profile Information', 'ProfileMap', 'userName'],
  ['Profile', 'Profile Info', 'ProfileMap', 'userName'],
];

const begins = (whole: readonly string[], path: JsonPath): boolean =>
  path.every((part, index) => part === whole[index]);
const isAt = (whole: readonly string[], path: JsonPath): boolean => path.length === whole.length && begins(whole, path);

/** The list of which a path is an item. */
export const listOf = (path: JsonPath): List | undefined =>
  lists.find(({ path: place }) => path.length === place.length + 1 && begins(place, path.slice(0, -1)));

export const isHandle = (path: JsonPath): boolean => handles.some((place) => isAt(place, path));

/** What a scan of the export takes. `posts`: also the posts, not only the handle. */
export const choosing =
  (posts: boolean) =>
  (path: JsonPath, kind: JsonKind): Choice => {
    if (kind === 'scalar') return isHandle(path) ? 'take' : 'skip';
    if (posts && listOf(path) !== undefined) return 'take';
    const onTheWay = [...handles, ...lists.map((list) => list.path)].some((place) => begins(place, path));
    return onTheWay ? 'enter' : 'skip';
  };

/** First parts of an export of TikTok, by which it is known. */
export const sections: ReadonlySet<string> = new Set([
  'Post',
  'Video',
  'Activity',
  'Your Activity',
  'Profile',
  'Profile And Settings',
  'Direct Message',
  'Direct Messages',
  'Comment',
  'App Settings',
  'Ads and data',
  'Tiktok Live',
  'TikTok Live',
  'TikTok Shop',
  'Tiktok Shopping',
  'TikTok Shopping',
  'Likes and Favorites',
  'Location Review',
  'Income Plus Wallet',
  'Income+ Wallet',
  'Purchases',
  'Poll',
]);
