import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts, readBy, shown } from '../../../../tests/read-by.ts';
import { exampleContent, filesOf, madeUp, pullInto, scratchContent } from '../../../../tests/scratch.ts';
import { instagram } from './index.ts';

const fixture = (name: string) => readBy(instagram, `tests/fixtures/${name}`);

describe('an Instagram export', () => {
  test('gives posts, reels and films with their words, and each once', async () => {
    const { items, outcomes } = await fixture('instagram-content');
    expect(items.map(({ id, text }) => [id, shown(text)])).toEqual([
      ['instagram-17800000000000011', 'Forår på fjorden ☀️ tak til @anna.jensen_foto og @proeveby'],
      ['instagram-17800000000000021', 'Påsketur'],
      [expect.stringMatching(/^instagram-[0-9a-f]{16}$/), 'Film uden endelse'],
      ['instagram-17800000000000041', 'Alene i sin fil'],
      ['instagram-17800000000000061', 'Hele mødet'],
      ['instagram-17800000000000051', 'En rigtig reel'],
    ]);
    expect(counts(outcomes)).toEqual({ mapped: 6, joined: 1, problem: 2, story: 1 });
    const [photo, trip, film] = items;
    expect(photo?.text.filter((span) => typeof span === 'object')).toEqual([
      { mention: { handle: 'anna.jensen_foto' }, text: '@anna.jensen_foto' },
      { mention: { handle: 'proeveby' }, text: '@proeveby' },
    ]);
    expect(trip?.media.map(({ caption }) => caption)).toEqual(['Til venstre: havnen', undefined]);
    expect(film?.media).toEqual([{ kind: 'video' }]);
  });

  test('of 2020 and before puts the pictures of one post together', async () => {
    const { items, outcomes } = await fixture('instagram-media-json');
    expect(items.map(({ at, text, media }) => [at, shown(text), media.length])).toEqual([
      ['2019-05-02T09:30:00Z', 'To billeder, ét opslag', 2],
      ['2019-06-01T12:00:00Z', 'Film', 1],
    ]);
    expect(counts(outcomes)).toEqual({ mapped: 2, joined: 1, problem: 1, story: 1 });
  });

  test('of a private account gives nothing', async () =>
    expect(counts((await fixture('instagram-private')).outcomes)).toEqual({ 'followers-only': 1 }));

  test('in HTML is refused with how to get JSON', async () => {
    const pulled = await pullInto(scratchContent({ proeveby: madeUp() }), 'tests/fixtures/instagram-html', 'proeveby');
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toMatch(/HTML.*\n.*JSON/);
  });

  test('finds the files of its media, and names those that it should hold and does not', async () => {
    const archive = 'examples/eksempelby-instagram-2025-12-01';
    const { items } = await readBy(instagram, archive);
    const files = items.flatMap((item) => item.media).flatMap(({ file }) => (file === undefined ? [] : [file]));
    expect(files.every((file) => file.startsWith('media/'))).toBe(true);
    expect(files.filter((file) => existsSync(path.join(archive, file)))).toHaveLength(10);
    expect(new Set(files).size).toBe(30);
  });
});

describe('posts of Threads', () => {
  test('are a channel of their own in the same pull', async () => {
    const content = exampleContent();
    const pulled = await pullInto(content, 'examples/eksempelby-instagram-2025-12-01', 'eksempelby');
    expect(pulled.results.map(({ source, mapped }) => [source.replace(/-2025.*/, ''), mapped])).toEqual([
      ['eksempelby-instagram', 29],
      ['eksempelby-threads', 11],
    ]);
    const months = [...filesOf(content).keys()].filter((name) => name.startsWith('posts/eksempelby/threads/'));
    expect(months).toHaveLength(9);
  });

  test('of one second are told apart, and a reply is one without its question', async () => {
    const { recognition, items, outcomes } = await fixture('threads');
    expect(recognition.channel).toBe('threads');
    expect(items.map(({ text, parent }) => [shown(text), parent])).toEqual([
      ['Første tråd på Threads 🧵', undefined],
      ['Anden tråd i samme sekund', undefined],
      ['@bo.bakke ja, på fredag', {}],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
    expect(counts(outcomes)).toEqual({ mapped: 3, empty: 1 });
  });
});
