/**
 * How the platforms write the addresses of accounts and posts: a table, read from the top. Where a path has the shape
 * of several rows, the first is meant. What the rows do not know is no account.
 */
export interface Platform {
  /** Slug of the channel. */
  readonly channel: string;
  readonly hosts: RegExp;
  readonly shapes: readonly Shape[];
}

/** One spelling. The named groups `handle`, `id` and `post` of `path` hold what it says. */
export interface Shape {
  readonly path: RegExp;
  /** A part of the query that must be there, and what it holds. */
  readonly query?: { readonly name: string; readonly holds: 'handle' | 'id' };
  /** Who can have an address of this shape, when it is not anyone. Persons have none of an organisation or a group. */
  readonly owner?: 'organisation' | 'group';
  /** First words that look like a handle here and are none, in lower case. */
  readonly not?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const platforms: readonly Platform[] = [
  {
    channel: 'x',
    // With the mirrors that people link to instead: all of them write paths as X does.
    hosts:
      /^(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com$|^(?:[a-z]+\.)?(?:[fv]xtwitter|twittpr|fixupx|fixvx|xcancel)\.com$|^(?:[\w-]+\.)*nitter\.[\w.-]+$/,
    shapes: [
      { path: /^\/i\/user\/(?<id>\d+)/ },
      { path: /^\/intent\/(?:user|follow)\/?$/, query: { name: 'screen_name', holds: 'handle' } },
      { path: /^\/intent\/(?:user|follow)\/?$/, query: { name: 'user_id', holds: 'id' } },
      { path: /^\/(?:i\/(?:web\/)?status|statuses)\/(?<post>\d+)/ },
      {
        path: /^\/@?(?<handle>\w{1,15})(?:\/status(?:es)?\/(?<post>\d+)|\/|$)/,
        not: words(
          'i hashtag search intent share home explore settings login logout signup tos privacy about compose messages notifications jobs download account oauth statuses',
        ),
      },
    ],
  },
  {
    channel: 'facebook',
    hosts: /^(?:(?:[a-z]{2}-[a-z]{2}|[a-z]+)\.)?(?:facebook|fb|messenger)\.com$|^fb\.me$|^m\.me$/,
    shapes: [
      { path: /^\/profile\.php$/, query: { name: 'id', holds: 'id' } },
      { path: /^\/(?:story|permalink)\.php$/, query: { name: 'id', holds: 'id' } },
      { path: /^\/people\/[^/]+\/(?<id>\d+)/ },
      { path: /^\/people\/(?<handle>[^/]+)/ },
      { path: /^\/groups\/[^/]+\/user\/(?<id>\d+)/ },
      { path: /^\/(?:messages\/)?t\/(?<handle>[\w.-]+)/ },
      { path: /^\/groups\/(?<handle>[^/]+)(?:\/(?:posts|permalink)\/(?<post>\d+))?/, owner: 'group' },
      { path: /^\/pages\/(?:category\/)?[^/]+\/[^/]*?(?<id>\d{5,})(?:\/|$)/, owner: 'organisation' },
      { path: /^\/pg\/(?<handle>[\w.-]+)/, owner: 'organisation' },
      { path: /^\/(?:p\/)?(?:[^/]*[^/\d])?(?<id>\d{9,})(?:\/(?:posts|videos|photos)\/(?:[^/]*\/)*(?<post>\w+)|\/|$)/ },
      { path: /^\/(?:p\/)(?<handle>[\w.-]+)/ },
      {
        path: /^\/(?<handle>[\w.-]+)(?:\/(?:posts|videos|photos)\/(?:[^/]*\/)*(?<post>\w+)|\/|$)/,
        not: words(
          'events event e s p groups sharer sharer.php watch photo photo.php photos video video.php videos story.php permalink.php pages pg hashtag help share share.php login login.php l.php reel reels profile.php media marketplace policies privacy legal people stories plugins dialog search home.php home ads business gaming settings notifications messages bookmarks friends memories notes places tr v2.0 flx r.php recover terms policy.php',
        ),
      },
    ],
  },
  {
    channel: 'instagram',
    hosts: /^(?:(?:www|m)\.)?(?:instagram\.com|instagr\.am)$|^ig\.me$/,
    shapes: [
      { path: /^\/(?:stories|_u|_n|m)\/(?<handle>[\w.]+)/, not: words('highlights') },
      { path: /^\/(?:p|reel|reels|tv)\/(?<post>[\w-]+)/ },
      {
        path: /^\/@?(?<handle>[\w.]+)(?:\/(?:p|reel|tv)\/(?<post>[\w-]+)|\/|$)/,
        not: words('p reel reels explore stories tv accounts about s share direct web legal developer _u _n m'),
      },
    ],
  },
  {
    channel: 'bluesky',
    hosts: /^(?:(?:www|staging|main)\.)?bsky\.app$/,
    shapes: [{ path: /^\/profile\/@?(?:(?<id>did:[\w.:%-]+)|(?<handle>[\w.-]+))(?:\/post\/(?<post>\w+)|\/|$)/ }],
  },
  {
    channel: 'linkedin',
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
    shapes: [
      {
        path: /^\/(?:company|school|showcase|company-beta)\/(?:(?<id>\d+)|(?<handle>[^/]+))/,
        owner: 'organisation',
      },
      { path: /^\/(?:mwlite\/|comm\/)?in\/(?<handle>[^/]+)/ },
      { path: /^\/profile\/view\/?$/, query: { name: 'id', holds: 'id' } },
      { path: /^\/(?:recent-activity|today\/author)\/(?<handle>[^/]+)/ },
      { path: /^\/pub\/(?<handle>[^/]+)/ },
      { path: /^\/posts\/(?<handle>[^/_]+)_(?:[^/]*-)?(?<post>\d{15,})/ },
      { path: /^\/feed\/update\/urn:li:(?:activity|share|ugcPost):(?<post>\d+)/ },
    ],
  },
  {
    channel: 'threads',
    hosts: /^(?:www\.)?threads\.(?:net|com)$/,
    shapes: [{ path: /^\/@(?<handle>[\w.]+)(?:\/post\/(?<post>[\w-]+)|\/|$)/ }, { path: /^\/t\/(?<post>[\w-]+)/ }],
  },
  {
    channel: 'tiktok',
    hosts: /^(?:(?:www|m)\.)?tiktok\.com$/,
    shapes: [{ path: /^\/@(?<handle>[\w.]+)(?:\/(?:video|photo)\/(?<post>\d+)|\/|$)/ }],
  },
  {
    channel: 'youtube',
    hosts: /^(?:(?:www|m|music)\.)?youtube\.com$/,
    shapes: [
      { path: /^\/channel\/(?<id>UC[\w-]{22})/ },
      { path: /^\/(?:@|user\/|c\/)(?<handle>[\p{L}\p{N}_.-]+)/u },
      { path: /^\/(?:shorts|live|embed|v)\/(?<post>[\w-]{11})/ },
      {
        path: /^\/(?<handle>[\p{L}\p{N}_.-]{3,})(?:\/(?:videos|featured|about|streams|shorts|playlists|community))?\/?$/u,
        not: words(
          'watch playlist results feed embed shorts live hashtag gaming premium about account upload redirect signin logout oops channel user c channels t kids music movies news sports learning fashion ads creators jobs trends trending red tv reporthistory post clip source attribution_link subscription_center live_chat intl static howyoutubeworks yt s e new',
        ),
      },
    ],
  },
  {
    channel: 'youtube',
    hosts: /^youtu\.be$/,
    shapes: [{ path: /^\/(?<post>[\w-]{11})/ }],
  },
  {
    channel: 'telegram',
    hosts: /^(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)$/,
    shapes: [
      {
        path: /^\/(?:s\/)?@?(?<handle>[A-Za-z]\w{3,31})(?:\/(?<post>\d+)|\/|$)/,
        not: words('joinchat addstickers addemoji addtheme share proxy socks setlanguage login confirmphone invoice'),
      },
    ],
  },
];
