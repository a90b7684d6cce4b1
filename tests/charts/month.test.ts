import { experimental_AstroContainer as Container } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { emptySummary } from '#lib/figures/month-summary.ts';
import { authority, channel } from '#lib/model/authority.ts';
import { monthFile } from '#lib/model/post.ts';
import MonthGrid from '../../src/components/MonthGrid.astro';
import MonthLayout from '../../src/layouts/MonthLayout.astro';

const stone = { id: 'x-9', on: '2022-01-10', reason: 'Indeholdt oplysninger om en borger.' };
const words = { da: 'En kanal.', en: 'A channel.' };

describe('the page of a month', async () => {
  const container = await Container.create();

  const shown = (posts: readonly object[], withdrawn: readonly object[] = []): Promise<string> =>
    container.renderToString(MonthLayout, {
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
          posts,
          withdrawn,
        }),
      },
    });

  test('cites the authority as an example, and never the words of a citizen', async () => {
    const item = { text: ['Ord'], media: [], versions: [] };
    const own = { ...item, by: 'authority', id: 'x-2', at: '2021-07-02T08:00:00Z' };
    const asked = { ...item, by: 'borger-a', id: 'x-1', at: '2021-07-01T08:00:00Z' };
    const cited = (html: string): string | undefined =>
      /<cite[^>]*>(.*?)<\/cite>/.exec(html)?.[1]?.replaceAll(/<[^>]+>/g, '');
    expect(cited(await shown([{ ...asked, replies: [own] }]))).toBe(
      'Eksempelby på X, 2. juli 2021 kl. 10.00. Åbne Kanaler, /myndigheder/eksempelby/x/2021-07/#x-2',
    );
    expect(cited(await shown([{ ...asked, replies: [] }]))).toBeUndefined();
  });

  test('of nothing but withdrawn posts says that it was withdrawn, and not that nothing began', async () => {
    const html = await shown([], [stone]);
    expect(html).toContain('er trukket tilbage. Herunder står, hvornår og hvorfor.');
    expect(html).toContain(stone.reason);
    expect(html).not.toMatch(/0<\/span> tråde|begyndte denne måned|aria-label="Opslag"/);
  });

  test('stands as withdrawn in the list of months, and one post is one', async () => {
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
