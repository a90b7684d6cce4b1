import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { monthPath, sourcePath } from '#lib/content-layout.ts';
import type { Post, Reply } from '#lib/model/post.ts';
import type { Source } from '#lib/model/source.ts';
import type { Text } from '#lib/model/span.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';
import { type Random, randomFrom } from './random.ts';

/** Content with a given number of made-up posts: what accounts of one size write, so that more posts are more accounts. */

const postsAMonth = 34;
const years = { from: 2012, count: 12 };
const channels = ['x', 'mastodon'] as const;

const words =
  `vi har i dag fået mange spørgsmål om vejen ved skolen og biblioteket holder åbent til klokken fem på torsdag husk at
sortere affald før ferien kommunen svarer på hverdage borgerservice flytter til nye lokaler på torvet byrådet mødes tirsdag aften
og du kan følge med hjemmefra der er glat på cykelstierne så kør forsigtigt tak for dit svar vi sender det videre til forvaltningen
søg om plads i børnehave inden første marts genbrugspladsen er lukket fredag læs mere på vores side æbler øl ål`.split(
    /\s+/,
  ) as [string, ...string[]];

export function sentence(random: Random): string {
  const count = 8 + random.below(28);
  const chosen = Array.from({ length: count }, () => random.pick(words)).join(' ');
  return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`;
}

function text(random: Random): Text {
  const first = sentence(random);
  switch (random.below(10)) {
    case 0:
      return [`${first} Se `, { url: `https://www.eksempel.example/${random.below(9999)}`, text: 'eksempel.example' }];
    case 1:
      return ['Hej ', { citizen: 'borger-a' }, `, ${first}\n\n${sentence(random)} {sic} <se her> *stjerne*`];
    default:
      return [first];
  }
}

function month(random: Random, channel: string, year: number, index: number, count: number, base: number): Post[] {
  const name = `${year}-${String(index).padStart(2, '0')}`;
  const at = (number: number, minutes: number): string => {
    const day = 1 + Math.floor((number / count) * 27);
    return `${name}-${String(day).padStart(2, '0')}T${String(8 + (number % 8)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00Z`;
  };
  return Array.from({ length: count }, (_, number): Post => {
    const id = `${channel}-${base + number * 4}`;
    const replies: Reply[] = Array.from({ length: random.below(3) === 0 ? 1 + random.below(2) : 0 }, (__, place) => ({
      by: 'authority',
      id: `${channel}-${base + number * 4 + place + 1}`,
      at: at(number, 30 + place),
      inReplyTo: 'borger-a',
      text: text(random),
      media: [],
      versions: [],
    }));
    return {
      by: 'authority',
      id,
      at: at(number, random.below(30)),
      lang: 'da',
      likes: random.below(90),
      text: text(random),
      media: random.below(6) === 0 ? [{ kind: 'image', alt: sentence(random) }] : [],
      versions: [],
      replies,
    };
  }).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

/** Writes `posts` posts (replies apart) below `folder`, with the registry of the project around them. */
export async function generate(folder: string, posts: number, seed: number): Promise<{ posts: number; files: number }> {
  const random = randomFrom(seed);
  for (const part of ['channels', 'pages', 'answers'])
    await cp(`content/${part}`, path.join(folder, part), { recursive: true });
  await cp('content/authorities/justitsministeriet.mdx', path.join(folder, 'authorities/justitsministeriet.mdx'));
  let written = 0;
  let files = 0;
  let base = 1_000_000_000;
  for (let account = 0; written < posts; account += 1) {
    const channel = channels[account % channels.length] ?? 'x';
    const slug = `proeveby-${Math.floor(account / channels.length) + 1}`;
    await writeAuthority(folder, slug, account);
    const id = `${slug}-${channel}-generated`;
    for (let index = 0; index < years.count * 12 && written < posts; index += 1) {
      const count = Math.min(postsAMonth, posts - written);
      const year = years.from + Math.floor(index / 12);
      const threads = month(random, channel, year, (index % 12) + 1, count, base);
      base += count * 4;
      const name = threads[0]?.at.slice(0, 7) ?? '';
      const file = { authority: slug, channel, month: name, sources: [id], posts: threads, withdrawn: [] };
      await put(folder, monthPath(slug, channel, name), writeMonthFile(file));
      written += count;
      files += 1;
    }
    await put(folder, sourcePath(id), stringify(sourceOf(slug, channel)));
  }
  return { posts: written, files };
}

async function put(folder: string, file: string, content: string): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
}

async function writeAuthority(folder: string, slug: string, account: number): Promise<void> {
  const number = Math.floor(account / channels.length) + 1;
  const head = {
    name: { da: `Prøveby ${number} Kommune`, en: `Prøveby ${number} Municipality` },
    kind: 'municipality',
    fictional: true,
    accounts: channels.map((channel) => ({
      channel,
      handle: channel === 'x' ? `proeveby${number}` : `proeveby${number}@social.example`,
      status: 'official',
    })),
  };
  await put(folder, `authorities/${slug}.mdx`, `---\n${stringify(head)}---\n\nOpdigtet.\n`);
}

const sourceOf = (authority: string, channel: string): Source => ({
  kind: 'archive',
  authority,
  channel,
  account: 'proeveby',
  format: 'generated',
  generation: 'bench',
  fictional: true,
  files: [],
  read: 0,
  mapped: 0,
  skipped: {},
  problems: [],
  posts: 0,
  replies: 0,
  redacted: {},
  coverage: [{ from: `${years.from}-01-01`, to: `${years.from + years.count - 1}-12-31`, state: 'captured' }],
  inbound: false,
});
