import { exampleContent, madeUp, pullInto, scratchContent } from './scratch.ts';

/** Every fixture and example archive of an adapter, and how it is pulled. */

export interface Fixture {
  readonly archive: string;
  readonly format: string;
  readonly generation: string;
  readonly authority: string;
  /** `--account`: the handle, where the archive does not say it or is of several. */
  readonly account?: string;
  /** `--accounts`: the account map of an archive of many, in place of one authority. */
  readonly accounts?: string;
  /** `--columns`: the column map of a table with headers of its own. */
  readonly columns?: string;
  /** How many of its records are broken on purpose. */
  readonly problems?: number;
}
export const fixtures: readonly Fixture[] = [
  {
    archive: 'examples/eksempelby-x-archive-2013',
    format: 'x-archive',
    generation: 'grailbird',
    authority: 'eksempelby',
  },
  { archive: 'examples/eksempelby-x-archive', format: 'x-archive', generation: 'tweets-js', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/x-tweet-js-bare',
    format: 'x-archive',
    generation: 'tweet-js-bare',
    authority: 'proeveby',
  },
  { archive: 'tests/fixtures/x-tweet-js', format: 'x-archive', generation: 'tweet-js', authority: 'proeveby' },
  {
    archive: 'examples/eksempelby-mastodon-archive',
    format: 'mastodon-archive',
    generation: 'activitypub',
    authority: 'eksempelby',
  },
  {
    archive: 'tests/fixtures/mastodon-api',
    format: 'mastodon-api',
    generation: 'statuses',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/mastodon-archive-tool',
    format: 'mastodon-api',
    generation: 'mastodon-archive-tool',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/mastodon-activitystreams',
    format: 'mastodon-api',
    generation: 'activitystreams',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/x-api-v1',
    format: 'x-api',
    generation: 'v1',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-api-v1-stream',
    format: 'x-api',
    generation: 'v1',
    authority: 'proeveby',
    problems: 2,
  },
  { archive: 'tests/fixtures/x-api-v2', format: 'x-api', generation: 'v2-pages', authority: 'proeveby' },
  {
    archive: 'tests/fixtures/x-api-v2-stream',
    format: 'x-api',
    generation: 'v2-stream',
    authority: 'proeveby',
    problems: 1,
  },
  { archive: 'tests/fixtures/x-api-v2-flat', format: 'x-api', generation: 'v2-flat', authority: 'proeveby' },
  {
    archive: 'tests/fixtures/x-api-many',
    format: 'x-api',
    generation: 'v1',
    authority: 'proeveby',
    accounts: 'tests/fixtures/x-api-many.accounts.csv',
  },
  {
    archive: 'tests/fixtures/x-congresstweets',
    format: 'x-api',
    generation: 'congresstweets',
    authority: 'proeveby',
    accounts: 'tests/fixtures/x-congresstweets.accounts.yml',
    problems: 1,
  },
  { archive: 'examples/eksempelby-x-api-2024', format: 'x-api', generation: 'v2-pages', authority: 'eksempelby' },
  { archive: 'examples/eksempelby-x-csv', format: 'x-csv', generation: 'api-v2', authority: 'eksempelby' },
  {
    archive: 'examples/eksempelby-telegram',
    format: 'telegram',
    generation: 'channel',
    authority: 'eksempelby',
    account: 'eksempelbydrift',
  },
  { archive: 'examples/eksempelby-tiktok', format: 'tiktok', generation: 'post', authority: 'eksempelby' },
  {
    archive: 'examples/eksempelby-facebook-2018-10-31',
    format: 'facebook',
    generation: 'page',
    authority: 'eksempelby',
  },
  {
    archive: 'examples/eksempelby-facebook-2026-01-12-1',
    format: 'facebook',
    generation: 'page',
    authority: 'eksempelby',
  },
  {
    archive: 'tests/fixtures/facebook-your-posts',
    format: 'facebook',
    generation: 'your-posts',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/facebook-your-activity-across-facebook',
    format: 'facebook',
    generation: 'your-activity-across-facebook',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/facebook-your-facebook-activity',
    format: 'facebook',
    generation: 'your-facebook-activity',
    authority: 'proeveby',
  },
  {
    archive: 'tests/fixtures/facebook-broken',
    format: 'facebook',
    generation: 'page',
    authority: 'proeveby',
    problems: 6,
  },
  {
    archive: 'examples/eksempelby-instagram-2025-12-01',
    format: 'instagram',
    generation: 'your-instagram-activity',
    authority: 'eksempelby',
  },
  {
    archive: 'tests/fixtures/instagram-content',
    format: 'instagram',
    generation: 'content',
    authority: 'proeveby',
    problems: 2,
  },
  {
    archive: 'tests/fixtures/instagram-media-json',
    format: 'instagram',
    generation: 'media-json',
    authority: 'proeveby',
    problems: 1,
  },
  { archive: 'tests/fixtures/instagram-private', format: 'instagram', generation: 'content', authority: 'proeveby' },
  { archive: 'tests/fixtures/threads', format: 'instagram', generation: 'threads', authority: 'proeveby' },
  { archive: 'examples/eksempelby-linkedin', format: 'linkedin', generation: 'page', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/linkedin-shares',
    format: 'linkedin',
    generation: 'shares',
    authority: 'proeveby',
    account: 'proeveby',
    problems: 3,
  },
  { archive: 'examples/eksempelby-youtube-takeout', format: 'youtube', generation: 'takeout', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/youtube-takeout-de',
    format: 'youtube',
    generation: 'takeout',
    authority: 'proeveby',
    account: 'proeveby',
    problems: 2,
  },
  {
    archive: 'tests/fixtures/youtube-yt-dlp',
    format: 'youtube',
    generation: 'yt-dlp',
    authority: 'proeveby',
    problems: 2,
  },
  { archive: 'examples/eksempelby-bluesky', format: 'bluesky', generation: 'repository-3', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/bluesky-repository-2',
    format: 'bluesky',
    generation: 'repository-2',
    authority: 'proeveby',
    problems: 2,
  },
  { archive: 'tests/fixtures/bluesky-api', format: 'bluesky', generation: 'api', authority: 'proeveby', problems: 2 },
  {
    archive: 'tests/fixtures/telegram-channel',
    format: 'telegram',
    generation: 'channel',
    authority: 'proeveby',
    account: 'proeveby',
  },
  {
    archive: 'tests/fixtures/telegram-account',
    format: 'telegram',
    generation: 'account',
    authority: 'proeveby',
    accounts: 'tests/fixtures/telegram-account.accounts.yml',
  },
  { archive: 'tests/fixtures/tiktok-video', format: 'tiktok', generation: 'video', authority: 'proeveby' },
  { archive: 'tests/fixtures/tiktok-activity', format: 'tiktok', generation: 'activity', authority: 'proeveby' },
  { archive: 'tests/fixtures/tiktok-post', format: 'tiktok', generation: 'post', authority: 'proeveby', problems: 1 },
  { archive: 'examples/eksempelby-generic', format: 'generic', generation: 'csv', authority: 'eksempelby' },
  {
    archive: 'tests/fixtures/generic-jsonl',
    format: 'generic',
    generation: 'jsonl',
    authority: 'proeveby',
    problems: 3,
  },
  {
    archive: 'tests/fixtures/generic-mapped',
    format: 'generic',
    generation: 'mapped',
    authority: 'proeveby',
    columns: 'tests/fixtures/generic-mapped.columns.yml',
    problems: 1,
  },
  {
    archive: 'tests/fixtures/x-csv-api',
    format: 'x-csv',
    generation: 'api-v2',
    authority: 'proeveby',
    account: 'ProevebyKom',
    problems: 1,
  },
  {
    archive: 'tests/fixtures/x-csv-twarc',
    format: 'x-csv',
    generation: 'api-v2',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-tweets',
    format: 'x-csv',
    generation: 'tweets-csv',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-dump',
    format: 'x-csv',
    generation: 'dump',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-mapped',
    format: 'x-csv',
    generation: 'mapped',
    authority: 'proeveby',
    account: 'ProevebyKom',
    columns: 'tests/fixtures/x-csv-mapped.columns.yml',
  },
  {
    archive: 'tests/fixtures/x-csv-text-only',
    format: 'x-csv',
    generation: 'text-only',
    authority: 'proeveby',
    account: 'ProevebyKom',
  },
  {
    archive: 'tests/fixtures/x-csv-many',
    format: 'x-csv',
    generation: 'api-v2',
    authority: 'proeveby',
    accounts: 'tests/fixtures/x-csv-many.accounts.csv',
  },
  {
    archive: 'examples/eksempelby-mastodon-api',
    format: 'mastodon-api',
    generation: 'statuses',
    authority: 'eksempelby',
  },
  { archive: 'examples/eksempelby-web-feed', format: 'feed', generation: 'rss', authority: 'eksempelby' },
  { archive: 'tests/fixtures/feed-rdf', format: 'feed', generation: 'rdf', authority: 'proeveby' },
  { archive: 'tests/fixtures/feed-atom', format: 'feed', generation: 'atom', authority: 'proeveby' },
  { archive: 'tests/fixtures/feed-json', format: 'feed', generation: 'json', authority: 'proeveby' },
  { archive: 'tests/fixtures/feed-mastodon', format: 'feed', generation: 'rss', authority: 'proeveby' },
  { archive: 'examples/eksempelby-wordpress', format: 'wordpress', generation: 'wxr-1.2', authority: 'eksempelby' },
  { archive: 'tests/fixtures/wordpress-1.0', format: 'wordpress', generation: 'wxr-1.0', authority: 'proeveby' },
  { archive: 'tests/fixtures/wordpress-1.1', format: 'wordpress', generation: 'wxr-1.1', authority: 'proeveby' },
  { archive: 'examples/eksempelby-web-archive', format: 'warc', generation: 'wacz', authority: 'eksempelby' },
  { archive: 'tests/fixtures/warc-arc', format: 'warc', generation: 'arc', authority: 'eksempelby' },
  { archive: 'tests/fixtures/warc-plain', format: 'warc', generation: 'warc', authority: 'eksempelby' },
];

/** Content with the authorities that a fixture may be of, and without any posts. */
export const contentFor = ({ authority }: Fixture): string =>
  authority === 'eksempelby'
    ? exampleContent()
    : scratchContent({ proeveby: madeUp(), andeby: madeUp('Andeby Kommune') });

export const pullFixture = (content: string, { authority, account, accounts, columns }: Fixture, archive: string) =>
  pullInto(content, archive, accounts === undefined ? authority : undefined, { account, accounts, columns });
