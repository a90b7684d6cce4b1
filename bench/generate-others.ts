import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArchiveSize, type MadeFile, writeRecords } from './archive-file.ts';
import { sentence } from './generate.ts';
import { type Random, randomFrom } from './random.ts';

/** Archives of made-up posts of other platforms, laid out as they lay them out. */

const first = Date.UTC(2012, 0, 3, 8);
const last = Date.UTC(2024, 1, 28, 16);
const timeOf = (number: number, posts: number, random: Random): number =>
  first + Math.floor(((last - first) / posts) * number) + random.below(1000);
const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
const base = 'https://social.example/users/proeveby1';
const everyone = ['https://www.w3.org/ns/activitystreams#Public'];

export async function generateMastodon(folder: string, size: ArchiveSize, seed: number): Promise<MadeFile> {
  const random = randomFrom(seed);
  const actor = { id: base, type: 'Organization', preferredUsername: 'proeveby1', name: 'Prøveby Kommune' };
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'actor.json'),
    JSON.stringify({ ...actor, url: 'https://social.example/@proeveby1', outbox: 'outbox.json' }),
  );
  const head = `{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","orderedItems":[\n`;
  return writeRecords(folder, 'outbox.json', [head, ',\n', '\n]}'], size, (number) => {
    const at = timeOf(number, size.posts, random);
    const id = `${base}/statuses/${(BigInt(at) << 16n) + BigInt(number % 60_000)}`;
    const link = random.below(4) === 0 ? ` <a href="https://www.eksempel.example/${number}">eksempel.example</a>` : '';
    const content = `<p>${sentence(random)}</p><p>${sentence(random)}${link}</p>`;
    return JSON.stringify({
      id: `${id}/activity`,
      type: 'Create',
      actor: base,
      published: iso(at),
      to: everyone,
      cc: [`${base}/followers`],
      object: {
        id,
        type: 'Note',
        summary: null,
        inReplyTo: null,
        published: iso(at),
        url: id.replace('users/', '@').replace('statuses/', ''),
        attributedTo: base,
        to: everyone,
        cc: [`${base}/followers`],
        sensitive: false,
        atomUri: id,
        inReplyToAtomUri: null,
        content,
        contentMap: { da: content },
        attachment: [],
        tag: [],
      },
    });
  });
}

/** Each byte of UTF-8 as a character, as exports of Meta have them. */
const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

export async function generateFacebook(folder: string, size: ArchiveSize, seed: number): Promise<MadeFile> {
  const random = randomFrom(seed);
  await mkdir(path.join(folder, 'profile_information'), { recursive: true });
  await writeFile(
    path.join(folder, 'profile_information/profile_information.json'),
    JSON.stringify({ profile_v2: { name: { full_name: broken('Prøveby Kommune') }, username: 'proeveby1' } }),
  );
  return writeRecords(folder, 'posts/profile_posts_1.json', ['[\n', ',\n', '\n]'], size, (number) => {
    const timestamp = Math.floor(timeOf(number, size.posts, random) / 1000);
    const link = { external_context: { url: `https://www.eksempel.example/${number}` } };
    const text = `${sentence(random)}\n\n${sentence(random)} Læs mere på biblioteket – eller ring.`;
    const record = {
      timestamp,
      ...(random.below(4) === 0 && { attachments: [{ data: [link] }] }),
      data: [{ post: broken(text) }, { update_timestamp: timestamp }],
      title: broken('Prøveby Kommune har opdateret sin status.'),
    };
    return JSON.stringify(record, null, 2);
  });
}

export async function generateXApi(folder: string, size: ArchiveSize, seed: number): Promise<MadeFile> {
  const random = randomFrom(seed);
  const user = { id: 42, id_str: '42', screen_name: 'proeveby1', name: 'Prøveby Kommune', protected: false };
  return writeRecords(folder, 'timeline.jsonl', ['', '\n', '\n'], size, (number) => {
    const at = timeOf(number, size.posts, random);
    const id = String(((BigInt(at) - 1_288_834_974_657n) << 22n) | BigInt(number % 4_000_000));
    const [day = '', month = '', date = ''] = new Date(at)
      .toUTCString()
      .replace(',', '')
      .split(' ')
      .map((part, index, all) => [part, all[2], all[1]][index] ?? part);
    const time = new Date(at).toISOString().slice(11, 19);
    const text = sentence(random).slice(0, 250).replaceAll(' og ', ' &amp; ');
    return JSON.stringify({
      created_at: `${day} ${month} ${date} ${time} +0000 ${new Date(at).getUTCFullYear()}`,
      id: Number(id),
      id_str: id,
      full_text: text,
      truncated: false,
      display_text_range: [0, text.length],
      entities: { hashtags: [], symbols: [], urls: [], user_mentions: [] },
      source: '<a href="https://x.example">Web</a>',
      user,
      is_quote_status: false,
      retweet_count: random.below(20),
      favorite_count: random.below(90),
      favorited: false,
      retweeted: false,
      lang: 'da',
    });
  });
}
