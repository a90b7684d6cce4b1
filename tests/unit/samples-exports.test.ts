import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '@ipld/dag-cbor';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import type { Adapter } from '../../scripts/pull/adapter.ts';
import { bluesky } from '../../scripts/pull/adapters/bluesky/index.ts';
import { facebook } from '../../scripts/pull/adapters/facebook/index.ts';
import { instagram } from '../../scripts/pull/adapters/instagram/index.ts';
import { linkedin } from '../../scripts/pull/adapters/linkedin/index.ts';
import { youtube } from '../../scripts/pull/adapters/youtube/index.ts';
import { counts, readBy, shown } from '../read-by.ts';
import { accounted, filesOf, madeUp, pullInto, scratchContent } from '../scratch.ts';

/**
 * Archives of the reference material, counted a second time in plain ways that share nothing with the adapters: what
 * the adapters say must agree. They are only counted and compared, never copied.
 */
const samples = '../shared/samples';
const at = (...parts: string[]): string => path.join(samples, ...parts);

/** Members of a zip as text. */
function zipTexts(file: string): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const texts = new Map<string, string>();
      zip.on('end', () => resolve(texts));
      zip.on('error', reject);
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            texts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** What these counts look at, of any of the exports. */
interface Exported {
  readonly timestamp?: number;
  readonly title?: string;
  readonly uri?: string;
  readonly data?: readonly { readonly post?: string }[];
  readonly media?: readonly { readonly title?: string }[];
  readonly videos_v2?: readonly Exported[];
  readonly photos?: readonly Exported[];
  readonly ig_reels_media?: readonly Exported[];
  readonly ig_stories?: readonly Exported[];
  readonly text_post_app_text_posts?: readonly Exported[];
}
/** Each character of these exports is a byte. */
const repaired = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');
const json = (texts: ReadonlyMap<string, string>, ending: string): Exported[] =>
  [...texts].filter(([name]) => name.endsWith(ending)).flatMap(([, text]): Exported[] => JSON.parse(text));
const sorted = (list: readonly string[]): string[] => [...list].sort();

async function texts(adapter: Adapter, archive: string, account?: string): Promise<string[]> {
  const { items } = await readBy(adapter, archive, { account });
  return sorted(items.map(({ text }) => shown(text)).filter((text) => text !== ''));
}

describe.skipIf(!existsSync(samples))('archives of the reference material (../shared is missing)', () => {
  test.each(['synthetic-dk-2021.zip', 'synthetic-dk-page-2025.zip'])('Facebook: %s', async (name) => {
    const file = at('facebook-export', name);
    const members = await zipTexts(file);
    const posts = json(members, 'posts_1.json');
    const media = [
      ...json(members, 'videos.json').flatMap((list) => [...(list.videos_v2 ?? [])]),
      ...json(members, 'album/0.json').flatMap((list) => [...(list.photos ?? [])]),
    ];
    const shells = posts.filter((post) => !JSON.stringify(post).match(/"(?:post|attachments)"/));
    // A share is often two records of one second, one of them empty.
    const doubled = shells.filter((shell) =>
      posts.some((post) => post.timestamp === shell.timestamp && !shells.includes(post)),
    );
    const used = JSON.stringify(posts);
    const joined = [...media.filter((one) => used.includes(String(one.uri))), ...doubled];
    const { outcomes, items } = await readBy(facebook, file);
    expect(counts(outcomes)).toEqual({
      mapped: posts.length - shells.length + media.length - (joined.length - doubled.length),
      shell: shells.length - doubled.length,
      ...(joined.length > 0 && { joined: joined.length }),
    });
    const said = posts.flatMap((post) => (post.data ?? []).flatMap((part) => (part.post ? [repaired(part.post)] : [])));
    const words = items.map(({ text }) => shown(text));
    for (const text of said)
      expect(
        words.some((one) => one === text || one.startsWith(`${text}\n\n`)),
        text,
      ).toBe(true);
  });

  test('Facebook: the layout of real exports', async () => {
    const posts: Exported[] = JSON.parse(
      readFileSync(at('facebook-export/waultar-pseudonymised/posts/your_posts_1.json'), 'utf8'),
    );
    const shells = posts.filter((post) => !/"(?:post|media|external_context|event|note)"/.test(JSON.stringify(post)));
    const read = await readBy(facebook, at('facebook-export/waultar-pseudonymised'), { account: 'nogen' });
    expect(counts(read.outcomes)).toEqual({ mapped: posts.length - shells.length, shell: shells.length });
    const media = JSON.stringify(posts).match(/"creation_timestamp":/g)?.length;
    expect(read.items.flatMap((item) => item.media)).toHaveLength(media ?? 0);
  });

  test.each(['synthetic-dk-2021.zip', 'synthetic-dk-2025.zip'])('Instagram and Threads: %s', async (name) => {
    const file = at('instagram-export', name);
    const members = await zipTexts(file);
    const posts = [...json(members, '/posts_1.json'), ...json(members, '/posts_2.json')];
    const reels = json(members, '/reels.json').flatMap((list) => [...(list.ig_reels_media ?? [])]);
    const stories = json(members, '/stories.json').flatMap((list) => [...(list.ig_stories ?? [])]);
    const threads = json(members, '/threads_and_replies.json').flatMap((list) => [
      ...(list.text_post_app_text_posts ?? []),
    ]);
    const { outcomes } = await readBy(instagram, file);
    const of = (channel: string) => counts(outcomes.filter(({ stream }) => stream?.channel === channel));
    expect(of('instagram')).toEqual({ mapped: posts.length + reels.length, story: stories.length });
    expect(of('threads')).toEqual(threads.length === 0 ? {} : { mapped: threads.length });
    const titles = [...posts, ...reels, ...threads].map((post) => repaired(post.title ?? post.media?.[0]?.title ?? ''));
    expect(await texts(instagram, file)).toEqual(sorted(titles.filter((title) => title !== '')));
  });

  test('LinkedIn: shares of a member', async () => {
    const file = at('linkedin/synthetic-dk-member/Shares.csv');
    const csv = readFileSync(file, 'utf8');
    const { outcomes, items } = await readBy(linkedin, file, { account: 'sandby' });
    expect(counts(outcomes)).toEqual({ mapped: csv.match(/^\d{4}-\d{2}-\d{2} /gm)?.length });
    const lines = items.map(({ text }) => shown(text)).flatMap((text) => text.split('\n'));
    for (const line of lines.filter((one) => one !== ''))
      expect(csv.includes(line.replaceAll('"', '""')), line).toBe(true);
    expect(lines.some((line) => line.startsWith('"') || line.endsWith('"\n'))).toBe(false);
  });

  test('LinkedIn: report of a page', async () => {
    const [name = ''] = readdirSync(at('linkedin/synthetic-dk-page'));
    const members = await zipTexts(at('linkedin/synthetic-dk-page', name));
    const sheets = [...members].filter(([member]) => /worksheets\/sheet\d+\.xml$/.test(member)).map(([, text]) => text);
    // The larger sheet is the one of posts: a sentence and a header stand above them.
    const rows = Math.max(...sheets.map((text) => text.match(/<row /g)?.length ?? 0)) - 2;
    const { outcomes, items } = await readBy(linkedin, at('linkedin/synthetic-dk-page', name));
    expect(counts(outcomes)).toEqual({ mapped: rows });
    expect(items.every(({ at: moment }) => /^\d{4}-\d{2}-\d{2}T/.test(moment))).toBe(true);
  });

  test('YouTube: Takeout', async () => {
    const folder = at('youtube/synthetic-dk');
    const csv = readFileSync(path.join(folder, 'Takeout/YouTube and YouTube Music/video metadata/videos.csv'), 'utf8');
    const of = (privacy: string): number => csv.match(new RegExp(`,${privacy},Processed,`, 'g'))?.length ?? 0;
    const { outcomes, items } = await readBy(youtube, folder, { account: 'sandby' });
    expect(counts(outcomes)).toEqual({ mapped: of('Public'), unlisted: of('Unlisted'), private: of('Private') });
    for (const { title = '' } of items) expect(csv.includes(title), title).toBe(true);
  });

  test('YouTube: files of yt-dlp', async () => {
    const files = readdirSync(at('youtube/tubesync')).filter((name) => name.endsWith('.json'));
    const { outcomes } = await readBy(youtube, at('youtube/tubesync'), { account: 'sandby' });
    // Made for tests of downloads: none of them names a film of YouTube.
    expect(counts(outcomes)).toEqual({ problem: files.length });
  });

  /** Records of a CAR file by their kind and text, each once, without its tree: in these every record is reachable. */
  function recordsIn(file: string): { type: string; text: string | undefined }[] {
    const bytes = readFileSync(file);
    let place = 0;
    const number = (): number => {
      let value = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = bytes[place++] ?? 0;
        value += (byte & 127) * shift;
        if (byte < 128) return value;
      }
    };
    const header = number();
    place += header;
    const seen = new Map<string, { type: string; text: string | undefined }>();
    while (place < bytes.length) {
      const length = number();
      const block = bytes.subarray(place, place + length);
      place += length;
      // A CID of version 1 over SHA-256 has 36 bytes.
      const record: { $type?: string; text?: string } = decode(block.subarray(36));
      if (record.$type !== undefined)
        seen.set(block.subarray(0, 36).toString('hex'), { type: record.$type, text: record.text });
    }
    return [...seen.values()];
  }
  const cars = existsSync(at('bluesky-car'))
    ? ['indigo', 'synthetic-dk'].flatMap((folder) =>
        readdirSync(at('bluesky-car', folder)).map((name) => path.join('bluesky-car', folder, name)),
      )
    : [];
  test.each(cars)('Bluesky: %s', async (car) => {
    const records = recordsIn(at(car));
    const of = (pattern: RegExp): number => records.filter(({ type }) => pattern.test(type)).length;
    const expected = {
      mapped: of(/^app\.bsky\.feed\.(?:post|repost)$/),
      profile: of(/profile$/),
      'no-post': of(/\.(?:like|follow|block)$/),
    };
    const { outcomes } = await readBy(bluesky, at(car), { account: 'sandby.example' });
    expect(counts(outcomes)).toEqual(Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)));
    const said = records.flatMap(({ type, text }) => (type === 'app.bsky.feed.post' && text ? [text] : []));
    const cards = (text: string): string => text.replace(/\n\n[^\n]+$/, '');
    const found = await texts(bluesky, at(car), 'sandby.example');
    for (const text of said)
      expect(
        found.some((one) => one === text || cards(one) === text),
        text,
      ).toBe(true);
  });

  test('Bluesky: pages of a feed', async () => {
    const [name = ''] = readdirSync(at('bluesky-json/synthetic-dk'));
    const { feed } = JSON.parse(readFileSync(at('bluesky-json/synthetic-dk', name), 'utf8'));
    const { outcomes } = await readBy(bluesky, at('bluesky-json/synthetic-dk'));
    expect(Object.values(counts(outcomes)).reduce((sum, count) => sum + count, 0)).toBe(feed.length);
    expect(counts(outcomes).problem).toBeUndefined();
  });

  test('Bluesky: single objects', async () => {
    const folder = at('bluesky-json/granary');
    const { outcomes } = await readBy(bluesky, folder, { account: 'example.com' });
    expect(Object.values(counts(outcomes)).reduce((sum, count) => sum + count, 0)).toBe(readdirSync(folder).length);
    const places = outcomes.flatMap((outcome) => ('place' in outcome ? [outcome.place] : []));
    expect(sorted(places)).toEqual(sorted(readdirSync(folder)));
  });

  test('come through the whole pull, twice alike, and nothing private with them', async () => {
    const content = scratchContent({ proeveby: madeUp() });
    const archives: readonly (readonly [string, string | undefined, number])[] = [
      ['facebook-export/synthetic-dk-2021.zip', undefined, 0],
      ['facebook-export/synthetic-dk-page-2025.zip', undefined, 0],
      ['facebook-export/waultar-pseudonymised', 'sandbykommune', 0],
      ['instagram-export/synthetic-dk-2021.zip', undefined, 0],
      ['instagram-export/synthetic-dk-2025.zip', undefined, 0],
      ['linkedin/synthetic-dk-member', 'sandby-kommune', 0],
      ['linkedin/synthetic-dk-page', undefined, 0],
      ['youtube/synthetic-dk', 'sandby', 0],
      ['youtube/tubesync', 'sandby', 1],
      ['bluesky-json/synthetic-dk', undefined, 0],
      ['bluesky-json/granary', 'sandby.example', 1],
      ...cars.map((car) => [car, 'sandby.example', 0] as const),
    ];
    for (const [archive, account, status] of archives) {
      const pulled = await pullInto(content, at(archive), 'proeveby', { account });
      expect(pulled.status, archive).toBe(status);
      expect(accounted(pulled), archive).toBe(true);
      const before = filesOf(content);
      await pullInto(content, at(archive), 'proeveby', { account });
      expect(filesOf(content), archive).toEqual(before);
    }
    expect([...filesOf(content)].filter(([, text]) => text.includes('CANARY')).map(([name]) => name)).toEqual([]);
  }, 120_000);
});
