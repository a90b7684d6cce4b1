import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../formats/html.ts';
import { itemOfArticle } from './article.ts';
import { articleOfPage } from './page.ts';

const url = 'https://www.proeveby.example/nyt/1';
const item = (html: string, address = url) => {
  const page = parseHtml(html, true);
  const article = page && articleOfPage(page, address);
  return typeof article === 'object' ? itemOfArticle(article, 'proeveby.example') : article;
};
const words = (html: string) => {
  const found = item(html);
  return typeof found === 'object' && 'text' in found
    ? found.text.map((span) => (typeof span === 'string' ? span : 'text' in span ? span.text : '')).join('')
    : found;
};
const head =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2020-05-04T08:00:00+02:00">';
const ld = (more: object, type = 'NewsArticle') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, headline: 'Titel', datePublished: '2020-05-04T06:00:00Z', ...more })}</script>`;

describe('the words of a page', () => {
  test('are those of a marked entry, without what is marked apart', () => {
    const html = `<div class="h-entry"><h1 class="p-name">Titel</h1><span class="p-author h-card"><span class="p-name">CANARY</span></span><time class="dt-published" datetime="2020-05-04 08:00">i dag</time><div class="e-content"><p>Ord <b>her</b>.</p></div></div>`;
    expect(item(html)).toMatchObject({ title: 'Titel', at: '2020-05-04T06:00:00Z', url });
    expect(words(html)).toBe('Ord her.');
  });
  test('are the body that JSON-LD gives, also in a graph', () => {
    expect(words(ld({ articleBody: 'Krop & sjæl' }))).toBe('Krop & sjæl');
    const graph = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2020-05-04', articleBody: 'Graf' }] })}</script>`;
    expect(words(graph)).toBe('Graf');
  });
  test('are the only article of the page, without its frame', () => {
    const html = `${head}<article><header><h1>Titel</h1></header><p>Ord.</p><aside>Læs også</aside><footer>Del</footer></article>`;
    expect(words(html)).toBe('Ord.');
  });
  test('are else what it says of itself, cut', () => {
    const html = `<title>Titel</title>${head}<meta property="og:description" content="Kort &amp;amp; godt">`;
    expect(item(html)).toMatchObject({ title: 'Titel', text: ['Kort & godt'], cut: true });
  });
});

test('its own address is the one it names, unless that is the start page', () => {
  const named = (link: string) =>
    item(`${head}<title>T</title><link rel="canonical" href="${link}"><meta name="description" content="x">`);
  expect(named('/nyt/sandheden')).toMatchObject({ url: 'https://www.proeveby.example/nyt/sandheden' });
  expect(named('https://www.proeveby.example/')).toMatchObject({ url });
  expect(named('https://anden.example/nyt')).toMatchObject({ url });
});

test.each([
  [
    'a list of entries',
    '<div class="h-entry"><div class="e-content">a</div></div><div class="h-entry"><div class="e-content">b</div></div>',
  ],
  ['an article without a date', '<meta property="og:type" content="article"><article>Ord</article>'],
  ['a start page', '<title>Prøveby</title><main><p>Velkommen</p></main>'],
  ['a list in JSON-LD', ld({ url: 'https://www.proeveby.example/2' }) + ld({ url: 'https://www.proeveby.example/3' })],
  ['a page that is no article to JSON-LD', ld({ articleBody: 'x' }, 'WebPage')],
  ['JSON-LD that is none', '<script type="application/ld+json">{"@type": "NewsArticle",</script>'],
])('no article: %s', (_, html) => expect(item(html)).toBe('no-article'));

test('pages of social media are none of the site', () => {
  expect(item(ld({ articleBody: 'x' }), 'https://www.facebook.com/proeveby/posts/1')).toBe('platform');
  const mastodon = `${head}<meta property="og:title" content="Vibeke (@vibeke@andet.example)">`;
  expect(item(mastodon, 'https://andet.example/@vibeke/1')).toBe('platform');
});
