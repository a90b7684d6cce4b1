import { experimental_AstroContainer as Container } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { emptySummary } from '#lib/figures/month-summary.ts';
import { authority, channel } from '#lib/model/authority.ts';
import { monthFile } from '#lib/model/post.ts';
import MonthGrid from '../../src/components/MonthGrid.astro';
import MonthLayout from '../../src/layouts/MonthLayout.astro';

const stone = { id: 'x-9', on: '2022-01-10', reason: 'Indeholdt oplysninger om en borger.' };
const words = { da: 'En kanal.', en: 'A channel.' };

describe('a month of nothing but withdrawn posts', async () => {
  const container = await Container.create();

  test('says that it was withdrawn, and not that nothing began', async () => {
    const html = await container.renderToString(MonthLayout, {
      props: {
        authority: {
          slug: 'eksempelby',
          data: authority.parse({ name: { da: 'Eksempelby', en: 'Eksempelby' }, kind: 'municipality' }),
        },
        channel: {
          slug: 'x',
          data: channel.parse({ name: { da: 'X', en: 'X' }, formal: false, order: 1, mark: 'x', summary: words }),
        },
        file: monthFile.parse({
          authority: 'eksempelby',
          channel: 'x',
          month: '2021-07',
          sources: ['s'],
          posts: [],
          withdrawn: [stone],
        }),
      },
    });
    expect(html).toContain('er trukket tilbage. Herunder står, hvornår og hvorfor.');
    expect(html).toContain(stone.reason);
    expect(html).not.toMatch(/0<\/span> tråde|begyndte denne måned|aria-label="Opslag"/);
  });

  test('stands so in the list of months, and one post is one', async () => {
    const html = await container.renderToString(MonthGrid, {
      props: {
        authority: 'eksempelby',
        channel: 'x',
        edition: 'da',
        months: [
          { month: '2021-07', summary: { ...emptySummary, withdrawn: 1 } },
          { month: '2021-08', summary: { ...emptySummary, posts: 1, written: 1 } },
          { month: '2021-09', summary: { ...emptySummary, posts: 1, replies: 1, written: 2 } },
        ],
      },
    });
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      'juli 2021, trukket tilbage',
      'august 2021, 1 opslag',
      'september 2021, 2 opslag og svar',
    ]);
    expect(html).not.toContain('>0<');
  });
});
