/** Which account an address is the profile or a post of. A link to somebody's profile is their name in other words. */

export interface Profile {
  /** Slug of the channel, as far as the host tells it. */
  readonly channel: string;
  readonly handle: string;
}

interface Platform {
  readonly channel: string;
  readonly hosts: RegExp;
  /** The path of a profile or of something below it; the first group is the handle. */
  readonly path: RegExp;
  /** First parts of paths that are no profiles. */
  readonly reserved: ReadonlySet<string>;
}

const platforms: readonly Platform[] = [
  {
    channel: 'x',
    hosts: /^(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com$/,
    path: /^\/@?(\w{1,15})(?:\/|$)/,
    reserved: new Set([
      'i',
      'hashtag',
      'search',
      'intent',
      'share',
      'home',
      'explore',
      'settings',
      'login',
      'tos',
      'privacy',
      'about',
    ]),
  },
  {
    channel: 'facebook',
    hosts: /^(?:(?:www|m|da-dk|web)\.)?(?:facebook|fb)\.com$/,
    path: /^\/(?:people\/[^/]+\/)?([\w.-]+)(?:\/|$)/,
    reserved: new Set([
      'events',
      'groups',
      'sharer',
      'sharer.php',
      'watch',
      'photo',
      'photo.php',
      'story.php',
      'permalink.php',
      'pages',
      'hashtag',
      'help',
      'share',
      'login',
      'reel',
      'profile.php',
      'media',
      'marketplace',
      'policies',
      'privacy',
      'legal',
    ]),
  },
  {
    channel: 'instagram',
    hosts: /^(?:www\.)?instagram\.com$/,
    path: /^\/([\w.]+)(?:\/|$)/,
    reserved: new Set(['p', 'reel', 'reels', 'explore', 'stories', 'tv', 'accounts', 'about']),
  },
  { channel: 'bluesky', hosts: /^bsky\.app$/, path: /^\/profile\/([\w.:-]+)/, reserved: new Set() },
  { channel: 'linkedin', hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/, path: /^\/in\/([^/]+)/, reserved: new Set() },
  { channel: 'threads', hosts: /^(?:www\.)?threads\.(?:net|com)$/, path: /^\/@([\w.]+)/, reserved: new Set() },
  { channel: 'tiktok', hosts: /^(?:www\.)?tiktok\.com$/, path: /^\/@([\w.]+)/, reserved: new Set() },
  { channel: 'youtube', hosts: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/@([\w.-]+)/, reserved: new Set() },
];

export function profileOf(url: string): Profile | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const path = safeDecode(pathname);
  for (const { channel, hosts, path: pattern, reserved } of platforms) {
    if (!hosts.test(hostname)) continue;
    const handle = pattern.exec(path)?.[1];
    return handle === undefined || reserved.has(handle.toLowerCase()) ? undefined : { channel, handle };
  }
  // Every server of the fediverse, and many sites besides, write profiles as /@name or /users/name.
  const elsewhere = /^\/(?:@|users\/)([\w.-]+)(?:@([\w.-]+))?(?:\/|$)/.exec(path);
  return elsewhere ? { channel: 'mastodon', handle: `${elsewhere[1]}@${elsewhere[2] ?? hostname}` } : undefined;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
