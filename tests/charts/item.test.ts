import { experimental_AstroContainer as Container } from 'astro/container';
import { describe, expect, test } from 'vitest';
import type { Post } from '#lib/model/post.ts';
import Item from '../../src/components/Item.astro';

describe('an archived item', async () => {
  const container = await Container.create();
  const bare: Post = {
    by: 'authority',
    id: 'x-1',
    at: '2023-02-03T10:00:00Z',
    text: [],
    media: [],
    versions: [],
    replies: [],
  };
  const shown = (item: Partial<Post>, edition: 'da' | 'en' = 'da'): Promise<string> =>
    container.renderToString(Item, {
      props: {
        item: { ...bare, ...item },
        place: { authority: 'eksempelby', channel: 'x', month: '2023-02' },
        authorityName: 'Eksempelby Kommune',
        channelName: 'X',
        here: new Set(['x-1']),
        fictional: true,
        edition,
      },
    });

  test('counts one like as one', async () => {
    expect(await shown({ likes: 1, shares: 1 })).toContain('<span>1 like</span><span>1 deling</span>');
    expect(await shown({ likes: 0, shares: 0 })).toContain('<span>0 likes</span><span>0 delinger</span>');
  });

  test('says so when the archive holds nothing of it, and only then', async () => {
    const words = 'Arkivet siger ikke, hvad der stod.';
    expect(await shown({})).toContain(words);
    for (const item of [
      { text: ['Ord'] },
      { title: 'Titel' },
      { media: [{ kind: 'image' as const }] },
      { share: { kind: 'repost' as const, text: [] } },
      { poll: { options: [{ text: 'Ja' }] } },
    ])
      expect(await shown(item)).not.toContain(words);
  });

  test('shows the title that an earlier version had', async () => {
    const versions = [{ at: bare.at, title: 'Byrådets møde i februar', text: [] }];
    expect(await shown({ title: 'Byrådets møde', versions })).toContain('Byrådets møde i februar');
  });

  test('tells a screen reader the language of every word that is not of the page', async () => {
    const html = await shown(
      {
        warning: 'Om sygdom',
        title: 'Nyt',
        text: ['Hej ', { citizen: 'borger-a' }, ', ring til ', { redacted: 'phone' }],
        poll: { options: [{ text: 'Ja' }] },
        share: { kind: 'quote', text: ['Andres ord'] },
      },
      'en',
    );
    for (const words of ['Om sygdom', 'Nyt', 'Hej ', 'Ja', 'Andres ord'])
      expect(html).toMatch(new RegExp(`<[^>]*lang="da"[^>]*>${words}`));
    expect(html).toMatch(/<span class="citizen" lang="en">/);
    expect(html).toMatch(/<span class="redacted" lang="en">/);
    expect(await shown({ text: ['Hej ', { citizen: 'borger-a' }] })).not.toContain('lang=');
  });
});
