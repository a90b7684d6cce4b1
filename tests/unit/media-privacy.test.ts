import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../scripts/commands/check.ts';
import { filesOf, keptLog, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** From an archive with pictures of everybody to content with those of the authority and of listed accounts alone. */

const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .png()
    .toBuffer();

const line = (id: string, more: object): object => ({
  channel: 'x',
  account: 'ProevebyKom',
  id,
  at: `2020-01-0${id}T10:00:00Z`,
  text: `Opslag ${id}`,
  ...more,
});
const image = (file: string): object => ({ media: [{ kind: 'image', alt: `Alt ${file}`, file }] });

test('pictures of citizens never reach content, in whatever part of a thread, and the ledger counts them', async () => {
  const archive = path.join(scratchFolder(), 'arkiv');
  const files = ['own.png', 'reply.png', 'citizen.png', 'poster.png', 'passed-on.png', 'unknown.png', 'listed.png'];
  for (const [index, name] of files.entries())
    put(archive, `media/${name}`, await picture(`hsl(${index * 40}, 60%, 50%)`));
  const citizen = { author: 'opdigtet_a', reply_to: '1' };
  put(
    archive,
    'items.jsonl',
    [
      line('1', image('media/own.png')),
      line('2', { ...citizen, ...image('media/citizen.png') }),
      line('3', { ...citizen, media: [{ kind: 'video', poster: 'media/poster.png' }] }),
      line('4', { reply_to: '2', reply_to_author: 'opdigtet_a', ...image('media/reply.png') }),
      line('5', {
        share_kind: 'repost',
        share_author: 'opdigtet_b',
        share_text: 'Ord',
        ...image('media/passed-on.png'),
      }),
      line('6', { share_kind: 'repost', share_text: 'Ord', ...image('media/unknown.png') }),
      line('7', { share_kind: 'repost', share_author: 'NaboKom', share_text: 'Ord', ...image('media/listed.png') }),
    ]
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  const account = (handle: string): string =>
    `accounts: [{ channel: x, handle: ${handle}, status: official, source: { title: Opdigtet } }]`;
  const content = scratchContent({
    proeveby: madeUp('Prøveby Kommune', account('ProevebyKom')),
    naboby: madeUp('Naboby Kommune', account('NaboKom')),
  });
  const pulled = await pullInto(content, archive, 'proeveby');
  expect(pulled.status, JSON.stringify(pulled.log)).toBe(0);
  const written = filesOf(content);
  const month = written.get('posts/proeveby/x/2020-01.mdx') ?? '';
  // What describes a picture is words, and stays.
  for (const name of files.filter((file) => file !== 'poster.png')) expect(month).toContain(`alt="Alt media/${name}"`);
  const shown = [...month.matchAll(/<Media [^>]*alt="Alt media\/([a-z-]+)\.png"[^>]* src="/g)].map(([, name]) => name);
  expect(shown).toEqual(['own', 'reply', 'listed']);
  expect(month).not.toContain('poster="');
  expect([...written.keys()].filter((file) => file.startsWith('media/'))).toHaveLength(3);
  const [ledger = ''] = [...written].filter(([file]) => file.startsWith('sources/')).map(([, text]) => text);
  expect(parse(ledger).media).toEqual({ copied: 3, skipped: { 'media-not-shown': 4 } });
  const log = keptLog();
  expect(await check(content, 'terminal', log), log.lines.out.join('\n')).toBe(0);
});
