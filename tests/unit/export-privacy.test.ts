import { describe, expect, test } from 'vitest';
import { filesOf, madeUp, pullInto, put, scratchContent, scratchFolder } from '../scratch.ts';

/** What exports of Meta know of people stands in titles, tags and captions: none of it may come out. */

const page = 'Prøveby Kommune';
const title = `${page} har kommenteret et opslag.`;
const comment = (timestamp: number, words: string, said = title) => ({
  timestamp,
  title: said,
  data: [{ comment: { timestamp, comment: words, author: page } }],
});

async function contentOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const archive = scratchFolder();
  for (const [name, value] of Object.entries(files)) put(archive, name, JSON.stringify(value));
  put(
    archive,
    'profile_information/profile_information.json',
    JSON.stringify({ profile_v2: { name: { full_name: page }, username: 'proeveby' } }),
  );
  const content = scratchContent({ proeveby: madeUp() });
  put(
    content,
    'listed.yml',
    '- { channel: facebook, handle: borgmesteren, name: Asta Birk, kind: politician, source: { title: Opdigtet } }\n',
  );
  const pulled = await pullInto(content, archive, 'proeveby');
  expect(pulled.status).toBe(0);
  return [...filesOf(content)]
    .filter(([name]) => /^(?:posts|sources)\//.test(name))
    .map(([, text]) => text)
    .join('\n');
}

describe('a page on Facebook', () => {
  test('gives no private words of captions away', async () => {
    const text = await contentOf({
      'posts/profile_posts_1.json': [
        {
          timestamp: 1600000000,
          data: [{ post: 'Billeder' }],
          attachments: [
            {
              data: [
                {
                  media: {
                    uri: 'posts/media/a/1.jpg',
                    description: 'Ring til Bo på 70 00 00 99 eller bo@bakke.example, CPR 010190-1234',
                  },
                },
              ],
            },
          ],
        },
      ],
    });
    expect(text).toContain('Ring til Bo på [');
    expect(text).not.toMatch(/70 00 00 99|bo@bakke|010190/);
  });

  test('gives no names of those it answers away, whether the title names them or not', async () => {
    const text = await contentOf({
      'posts/profile_posts_1.json': [{ timestamp: 1600000000, data: [{ post: 'Opslag' }] }],
      'comments_and_reactions/comments.json': {
        comments_v2: [
          comment(1600000100, 'Hej Gunvor, ja.'),
          comment(1600000200, 'Torkild Tang Nej, desværre.', `${page} har svaret på Torkild Tangs kommentar.`),
          comment(1600000300, 'Se @[100001:2048:Sigrid Sund] og opslaget.'),
        ],
      },
    });
    expect(text).toContain('ja.');
    expect(text).toContain('Nej, desværre.');
    expect(text).not.toMatch(/Gunvor|Torkild|Tang|Sigrid|Sund|100001/);
  });

  test('keeps the name of who is listed, and no name of anybody else it tags', async () => {
    const text = await contentOf({
      'posts/profile_posts_1.json': [
        {
          timestamp: 1600000000,
          data: [{ post: 'Asta Birk gav Torkild Tang en medalje i Prøveby Kommune.' }],
          tags: [{ name: 'Asta Birk' }, 'Torkild Tang', page],
        },
      ],
    });
    expect(text).toMatch(/Asta Birk gav <Citizen id="borger-a" \/> en medalje i Prøveby Kommune\./);
  });
});
