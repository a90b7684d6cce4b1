import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArchiveSize, type MadeFile, writeRecords } from './archive-file.ts';
import { sentence } from './generate.ts';
import { type Random, randomFrom } from './random.ts';

/** An X archive of made-up posts, laid out as X lays it out: what a pull is measured on. */

const handle = 'proeveby1';
const accountId = '900000001';
const first = Date.UTC(2011, 0, 3, 8);
const last = Date.UTC(2024, 1, 28, 16);
/** `(id >> 22) + epoch` is the time of an id. */
const epoch = 1_288_834_974_657;
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes the archive as a folder. */
export async function generateArchive(folder: string, size: ArchiveSize, seed: number): Promise<MadeFile> {
  await mkdir(path.join(folder, 'data'), { recursive: true });
  await writeFile(path.join(folder, 'data/manifest.js'), manifest());
  const random = randomFrom(seed);
  let before: string | undefined;
  return writeRecords(folder, 'data/tweets.js', ['window.YTD.tweets.part0 = [\n', ',\n', '\n]'], size, (number) => {
    const at = first + Math.floor(((last - first) / size.posts) * number) + random.below(1000);
    const id = idAt(at, number);
    const record = post(random, at, id, before);
    before = id;
    return record;
  });
}

const idAt = (at: number, number: number): string => String((BigInt(at - epoch) << 22n) | BigInt(number % 4_000_000));

const manifest = (): string =>
  `window.__THAR_CONFIG = ${JSON.stringify(
    {
      userInfo: { accountId, userName: handle, displayName: 'Prøveby Kommune' },
      archiveInfo: { sizeBytes: '0', generationDate: '2024-03-01T00:00:00.000Z', isPartialArchive: false },
      dataTypes: { tweets: { files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: '0' }] } },
    },
    null,
    2,
  )}`;

const two = (n: number): string => String(n).padStart(2, '0');
function createdAt(at: number): string {
  const date = new Date(at);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${two(date.getUTCDate())} ${time} +0000 ${date.getUTCFullYear()}`;
}

const span = (text: string, words: string): [string, string] => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return [String(start), String(start + Array.from(words).length)];
};

/** One of four posts is a reply to somebody, one of four has a link, one of six an image; some follow on the one before. */
function post(random: Random, at: number, id: string, before: string | undefined): string {
  const reply = random.below(4) === 0;
  const link = random.below(4) === 0;
  const image = random.below(6) === 0;
  const follows = !reply && before !== undefined && random.below(20) === 0;
  const who = `borger_${random.below(9000)}`;
  const words = sentence(random).slice(0, 240).replaceAll(' og ', ' &amp; ');
  const url = `https://t.co/${id.slice(-10)}`;
  const photo = `https://t.co/m${id.slice(-9)}`;
  const text = [...(reply ? [`@${who}`] : []), words, ...(link ? [url] : []), ...(image ? [photo] : [])].join(' ');
  const media = image
    ? {
        media: [
          {
            expanded_url: `https://twitter.com/${handle}/status/${id}/photo/1`,
            indices: span(text, photo),
            url: photo,
            media_url: `http://pbs.twimg.com/media/${id.slice(-12)}.jpg`,
            id_str: id,
            id,
            media_url_https: `https://pbs.twimg.com/media/${id.slice(-12)}.jpg`,
            sizes: {
              medium: { w: '1200', h: '800', resize: 'fit' },
              large: { w: '2048', h: '1366', resize: 'fit' },
              small: { w: '680', h: '453', resize: 'fit' },
              thumb: { w: '150', h: '150', resize: 'crop' },
            },
            type: 'photo',
            display_url: `pic.twitter.com/${id.slice(-10)}`,
          },
        ],
      }
    : undefined;
  const tweet = {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: new Date(at + 3_600_000).toISOString(),
        editsRemaining: '5',
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: {
      hashtags: [],
      symbols: [],
      user_mentions: reply
        ? [{ name: `Borger ${who}`, screen_name: who, indices: span(text, `@${who}`), id_str: '9003', id: '9003' }]
        : [],
      urls: link
        ? [
            {
              url,
              expanded_url: `https://www.eksempel.example/${random.below(99_999)}/nyheder`,
              display_url: 'eksempel.example/nyheder…',
              indices: span(text, url),
            },
          ]
        : [],
      ...media,
    },
    display_text_range: ['0', String(Array.from(text).length)],
    favorite_count: String(random.below(90)),
    id_str: id,
    truncated: false,
    retweet_count: String(random.below(20)),
    id,
    created_at: createdAt(at),
    favorited: false,
    full_text: text,
    lang: 'da',
    ...(media && { extended_entities: media }),
    ...(reply && {
      in_reply_to_status_id: String(BigInt(id) - 900_000_000_000n),
      in_reply_to_status_id_str: String(BigInt(id) - 900_000_000_000n),
      in_reply_to_user_id: '9003',
      in_reply_to_user_id_str: '9003',
      in_reply_to_screen_name: who,
    }),
    ...(follows && {
      in_reply_to_status_id: before,
      in_reply_to_status_id_str: before,
      in_reply_to_user_id: accountId,
      in_reply_to_user_id_str: accountId,
      in_reply_to_screen_name: handle,
    }),
  };
  return JSON.stringify({ tweet }, null, 2);
}
