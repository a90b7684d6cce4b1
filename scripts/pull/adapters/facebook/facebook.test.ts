import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts, readBy, shown } from '../../../../tests/read-by.ts';
import {
  exampleContent,
  filesOf,
  madeUp,
  pullInto,
  put,
  scratchContent,
  scratchFolder,
} from '../../../../tests/scratch.ts';
import { facebook } from './index.ts';
import { isElsewhere, isInGroup, personInTitle } from './people.ts';

const parts = ['examples/eksempelby-facebook-2026-01-12-1', 'examples/eksempelby-facebook-2026-01-12-2'];
const texts = async (fixture: string): Promise<string[]> =>
  (await readBy(facebook, `tests/fixtures/${fixture}`)).items.map(({ text }) => shown(text));

describe('a Facebook export', () => {
  test('of a profile gives its words, repaired, joined and told apart', async () => {
    const { items, outcomes } = await readBy(facebook, 'tests/fixtures/facebook-your-posts');
    expect(items.map(({ text }) => shown(text))).toEqual([
      'Godt nytår på fjorden 🎆',
      'Vi svarer på hverdage.\n\nSager hører til i Digital Post.',
      'Vi er her.\n\nDelt opslag',
      'Tak til Opdigtet Borger og Opdigtet Borger fra Prøveby Kommune',
      // Records of which there are several in a second come when all are known.
      'Byrådet siger ja: https://www.eksempelby.example/byraad.\n\nNy skole – læs mere',
      'Sneen er her.',
      'Det andet opslag.',
      'Det ene opslag.',
      '',
      'Tak!',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(counts(outcomes)).toEqual({
      mapped: 10,
      joined: 4,
      shell: 1,
      'on-anothers-page': 1,
      'in-a-group': 1,
      'by-another-account': 1,
    });
    const snow = items.find(({ text }) => shown(text) === 'Sneen er her.');
    expect(snow?.media).toEqual([
      { kind: 'image', noAlt: 'unknown', mime: 'image/jpeg', file: 'posts/media/Billeder_77/31001.jpg' },
    ]);
  });

  test('reads its parts by their numbers and a file with one post alone', async () => {
    expect(await texts('facebook-your-activity-across-facebook')).toEqual([
      'Påskeferie: alt er lukket til tirsdag.',
      'Så er vi her igen.',
      'Alene i sin fil.',
    ]);
  });

  test('reads records that are lists of labels, and what stands in no post', async () => {
    expect(await texts('facebook-your-facebook-activity')).toEqual([
      '1. maj: rådhuset lukker kl. 12.',
      'Nyt skilt på Torvet\n\nhttps://www.eksempelby.example/skilt',
      'Vi er på biblioteket i dag',
      'Løst billede',
      'Film fra broen',
    ]);
  });

  test('keeps two posts of one second, though one begins as the other does', async () => {
    const folder = scratchFolder();
    const posts = ['Lukket', 'Lukket i dag', 'Lukket i dag'].map((words) => ({
      timestamp: 1_700_000_000,
      data: [{ post: words }],
    }));
    put(folder, 'posts/profile_posts_1.json', JSON.stringify(posts));
    const { items, outcomes } = await readBy(facebook, folder);
    expect(items.map(({ text }) => shown(text)).sort()).toEqual(['Lukket', 'Lukket i dag']);
    expect(counts(outcomes)).toEqual({ mapped: 2, joined: 1 });
  });

  test('in HTML is refused with how to get JSON', async () => {
    const pulled = await pullInto(scratchContent({ proeveby: madeUp() }), 'tests/fixtures/facebook-html', 'proeveby');
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toMatch(/HTML.*\n.*JSON/);
  });

  test('in parts finds media in all of them, and is the same in any order', async () => {
    const read = await readBy(facebook, parts);
    const media = read.items.flatMap((item) => item.media);
    expect(media.filter(({ kind }) => kind === 'image').every(({ file }) => file !== undefined)).toBe(true);
    // The film itself was left out of the export, its still was not.
    expect(media.find(({ kind }) => kind === 'video')).toMatchObject({
      posterFile: expect.stringContaining('thumbnails_for_videos/'),
    });
    expect(media.find(({ kind }) => kind === 'video')).not.toHaveProperty('file');
    const [alone = ''] = parts;
    const first = await readBy(facebook, alone);
    const held = (items: typeof read.items, folders: readonly string[]): number =>
      items
        .flatMap((item) => item.media)
        .filter(({ file }) => folders.some((folder) => file !== undefined && existsSync(path.join(folder, file))))
        .length;
    expect(held(read.items, parts)).toBe(media.filter(({ kind }) => kind === 'image').length);
    expect(held(first.items, [alone])).toBeLessThan(held(read.items, parts));
    expect((await readBy(facebook, parts.toReversed())).outcomes).toEqual(read.outcomes);
  });

  test('opens nothing but posts, comments of the page and whose it is', async () => {
    const { opened } = await readBy(facebook, parts);
    expect(opened.map((name) => path.basename(name)).sort()).toEqual([
      'comments.json',
      'profile_information.json',
      'profile_posts_1.json',
      'profile_posts_2.json',
    ]);
  });

  test('overlaps with an older one: a post is one post, and an edit is a version', async () => {
    const content = exampleContent();
    await pullInto(content, 'examples/eksempelby-facebook-2018-10-31', 'eksempelby');
    const [first = '', ...rest] = parts;
    await pullInto(content, first, 'eksempelby', { parts: rest });
    const month = filesOf(content).get('posts/eksempelby/facebook/2018-03.mdx') ?? '';
    expect(month.match(/<Post /g)).toHaveLength(1);
    expect(month).toMatch(/Vi søger 14 nye [^<]*\n\n<Version [^>]*>\nVi søger 12 nye /);
  });

  test('keeps the same ids when folders were renamed and only the layout changed', async () => {
    const folder = scratchFolder();
    cpSync('tests/fixtures/facebook-your-posts', folder, { recursive: true });
    const moved = scratchFolder();
    cpSync(path.join(folder, 'posts'), path.join(moved, 'your_facebook_activity/posts'), { recursive: true });
    cpSync(
      path.join(moved, 'your_facebook_activity/posts/your_posts_1.json'),
      path.join(moved, 'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json'),
    );
    cpSync(path.join(folder, 'profile_information'), path.join(moved, 'profile_information'), { recursive: true });
    put(moved, 'your_facebook_activity/posts/your_posts_1.json', '[]');
    const ids = async (archive: string) =>
      (await readBy(facebook, archive)).items.filter((item) => item.text.length > 1 || item.title).map(({ id }) => id);
    expect((await ids(moved)).every((id) => id.startsWith('facebook-'))).toBe(true);
    const old = new Set(await ids(folder));
    expect((await ids(moved)).filter((id) => !old.has(id))).toEqual([]);
  });

  test('gives comments as answers, in their thread where the export has it', async () => {
    const { items } = await readBy(facebook, 'examples/eksempelby-facebook-2018-10-31');
    const post = items.find(({ text }) => shown(text).startsWith('Der er faldet 12 cm sne'));
    const under = items.filter(({ parent }) => parent?.id === post?.id && post !== undefined);
    expect(under.map(({ author }) => (author === 'self' ? author : author.name))).toEqual([
      'Bo Bakke',
      'self',
      'Bo Bakke',
    ]);
    const later = await readBy(facebook, parts[0] ?? '');
    const answers = later.items.filter(({ parent }) => parent !== undefined);
    expect(answers).toHaveLength(30);
    expect(answers.every(({ author, parent }) => author === 'self' && parent?.id === undefined)).toBe(true);
    expect(answers.filter(({ parent }) => parent?.author !== undefined)).toHaveLength(29);
  });
});

describe('the prose of titles', () => {
  const owner = { name: 'Eksempelby Kommune' };
  test.each([
    ['Eksempelby Kommune har svaret på Bo Bakkes kommentar.', 'Bo Bakke'],
    ["Eksempelby Kommune replied to Bo Bakke's comment.", 'Bo Bakke'],
    ['Eksempelby Kommune har kommenteret Åse Ørums opslag.', 'Åse Ørum'],
    ['Eksempelby Kommune har kommenteret sit eget opslag.', undefined],
    ['Eksempelby Kommune har kommenteret Eksempelby Biblioteks opslag.', undefined],
  ])('names whom a comment answers: %s', (title, name) => expect(personInTitle(title, owner)?.name).toBe(name));

  test('tells posts on the pages of others and in groups from its own', () => {
    expect(isElsewhere('Prøveby Kommune skrev på Bo Bakkes tidslinje.')).toBe(true);
    expect(isElsewhere("Prøveby Kommune wrote on Bo Bakke's timeline.")).toBe(true);
    expect(isElsewhere('Prøveby Kommune har tilføjet et nyt billede.')).toBe(false);
    expect(isInGroup('Prøveby Kommune slog noget op i Naboer i Prøveby.')).toBe(true);
    expect(isInGroup('Prøveby Kommune har opdateret sin status.')).toBe(false);
  });
});
