import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { parseMonthPath } from '#lib/content-layout.ts';
import { readMonthFile } from '#lib/month-file/read.ts';
import { filesOf, put, scratchFolder } from './scratch.ts';

/** Copies of archives with made-up secrets wherever somebody could have written or left one. */

/** Behind public words: what the redaction must take out. No comma, quote or line end, so that it fits every format. */
export const secretWords =
  ' CPR 010190-1234 tlf 20 00 00 77 skriv canary77@post.example eller @canary_handle_77 my address Canaryvej 77 IBAN DK3300400000000001 bil XY 98 765 ip 192.0.2.77 slut';

/** What must stand nowhere, however it is written. */
export const secrets =
  /CANARY|010190.?1234|20 ?00 ?00 ?77|canary77|canary_handle_77|Canaryvej 77|DK33 ?0040|XY 98 765|192\.0\.2\.77/;

/** Files of secrets under the names that platforms give them, by what shows that the archive is of that platform. */
const privateFiles: readonly { readonly beside: RegExp; readonly names: readonly string[] }[] = [
  {
    beside: /^(.*\/)?tweets?\.js$/,
    names: 'direct-messages.js direct-messages-group.js ip-audit.js email-address-change.js deleted-tweets.js'.split(
      ' ',
    ),
  },
  { beside: /^(.*\/)?outbox\.json$/, names: ['likes.json', 'bookmarks.json'] },
  {
    beside: /^((?:your_(?:facebook|instagram)_activity|your_activity_across_facebook)\/)posts\//,
    names: ['messages/inbox/canary_handle_77/message_1.json', 'comments_and_reactions/canary_handle_77.json'],
  },
  {
    beside: /^()(?:posts|content)\//,
    names: [
      'messages/inbox/canary_handle_77/message_1.json',
      'security_and_login_information/ip_address_activity.json',
    ],
  },
  { beside: /^(Takeout\/[^/]+\/)/, names: ['history/watch-history.json', 'comments/comments.csv'] },
];
const privateWords = JSON.stringify([{ sender_name: 'CANARY', content: `CANARY${secretWords}`, ip: '192.0.2.77' }]);

const textFile = /\.(?:jsonl?|js|csv|xml|rss|atom|rdf|html?)(?:\.gz)?$/;
const imageFile = /\.(?:jpe?g|png|webp)$/i;

/** Runs of plain words that an archive gave content: in its texts, titles, captions, alt texts and polls. */
export function publicWords(content: string): Set<string> {
  const words = new Set<string>();
  for (const [name, month] of filesOf(content)) {
    if (parseMonthPath(name) === undefined) continue;
    const read = readMonthFile(month, name);
    if ('issues' in read) throw new Error(`${name}: ${read.issues[0]?.message}`);
    for (const item of read.file.posts.flatMap((post) => [post, ...post.replies]))
      for (const said of [
        ...[...item.text, ...(item.share?.text ?? [])].filter((span) => typeof span === 'string'),
        ...[item.title, item.warning, ...item.media.flatMap(({ alt, caption }) => [alt, caption])],
        ...(item.poll?.options.map(({ text }) => text) ?? []),
      ])
        for (const [run] of (said ?? '').matchAll(/[A-Za-z]+(?: [A-Za-z]+)+/g)) if (run.length >= 8) words.add(run);
  }
  return words;
}

export interface Planted {
  readonly archive: string;
  /** Places behind whose public words secrets stand. */
  readonly places: number;
  readonly images: number;
  /** Files of secrets that lie beside the others. */
  readonly files: number;
}

/** A copy of the archive in which secrets stand behind its public words, in its images and in files beside. */
export async function plant(archive: string, words: ReadonlySet<string>): Promise<Planted> {
  const copy = path.join(scratchFolder(), path.basename(archive));
  cpSync(archive, copy, { recursive: true });
  let places = 0;
  let images = 0;
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (imageFile.test(entry.name)) {
      if (await plantInImage(file)) images += 1;
    } else if (textFile.test(entry.name)) {
      const packed = entry.name.endsWith('.gz');
      const bytes = packed ? gunzipSync(readFileSync(file)) : readFileSync(file);
      // Byte for byte, whatever the charset: the words are of letters that are the same in all of them.
      const { text, count } = behind(bytes.toString('latin1'), words);
      places += count;
      const out = Buffer.from(text, 'latin1');
      if (count > 0) writeFileSync(file, packed ? gzipSync(out) : out);
    }
  }
  return { archive: copy, places, images, files: leaveFiles(copy) };
}

function leaveFiles(copy: string): number {
  const standing = [...filesOf(copy).keys()];
  let count = 0;
  for (const { beside, names } of privateFiles) {
    const found = standing.map((name) => beside.exec(name)).find((match) => match !== null);
    for (const name of found ? names.map((one) => `${found[1] ?? ''}${one}`) : []) {
      if (existsSync(path.join(copy, name))) continue;
      put(copy, name, privateWords);
      count += 1;
    }
  }
  return count;
}

function behind(text: string, words: ReadonlySet<string>): { text: string; count: number } {
  let count = 0;
  const planted = text.replaceAll(/(?<![A-Za-z])[A-Za-z]+(?: [A-Za-z]+)+(?![A-Za-z])/g, (run) => {
    if (!words.has(run)) return run;
    count += 1;
    return run + secretWords;
  });
  // Where the platform says how much of a post it showed, it showed more now.
  const shown = planted.replaceAll(
    /("display_text_range"\s*:\s*\[\s*"?\d+"?\s*,\s*"?)\d+/g,
    (_, before: string) => `${before}9999`,
  );
  return { text: shown, count };
}

/** The same picture with a place, a device and words in it. */
async function plantInImage(file: string): Promise<boolean> {
  const bytes = readFileSync(file);
  const image = await sharp(bytes)
    .withExif({
      IFD0: { ImageDescription: 'CANARY', Artist: 'CANARY', Make: 'CANARY' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 25/1 55/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 0/1 44/1' },
    })
    .toBuffer()
    .catch(() => undefined);
  if (image === undefined) return false;
  writeFileSync(file, image);
  return true;
}

/** Files of content, by name or by what is in them, in which a secret stands, and the first of each with what is around it. */
export function leaksIn(content: string): string[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const found = secrets.exec(path.relative(content, file)) ?? secrets.exec(readFileSync(file, 'latin1'));
      return found
        ? [`${path.relative(content, file)}: ${found.input.slice(Math.max(0, found.index - 60), found.index + 40)}`]
        : [];
    });
}
