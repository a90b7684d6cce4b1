import { experimental_AstroContainer as Container } from 'astro/container';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { Media } from '#lib/model/post.ts';
import MediaList from '../../src/components/MediaList.astro';

function collect(node: Root | RootContent, into: Element[]): void {
  if (node.type === 'element') into.push(node);
  if ('children' in node) for (const child of node.children) collect(child, into);
}

/** What the made-up authorities of the browser tests cannot show: the way to a post on its platform. */
describe('media of a post', async () => {
  const container = await Container.create();
  const name = `${'ab'.repeat(16)}.webp`;
  const url = 'https://social.example/@eksempelby/1';
  const shown = (media: Media[], more: object = {}): Promise<string> =>
    container.renderToString(MediaList, {
      props: { media, url, channelName: 'Mastodon', warned: false, lang: 'da', edition: 'da', ...more },
    });
  const linkTo = `<a href="${url}" rel="nofollow noopener external">Gå til opslaget på Mastodon</a>`;

  test.each<[string, Media]>([
    ['a video with its still picture', { kind: 'video', width: 8, height: 6, seconds: 95, poster: name }],
    ['an animation with its first picture', { kind: 'animation', width: 8, height: 6, src: name, alt: 'En mølle' }],
    ['a video that is not archived', { kind: 'video' }],
    ['a sound', { kind: 'audio', seconds: 20 }],
    ['a file', { kind: 'file' }],
  ])('%s leads to the post on its platform, and nothing comes from there', async (_, medium) => {
    const html = await shown([medium]);
    expect(html).toContain(linkTo);
    expect(html.match(/(?:src|srcset|poster|data)="[^"]*"/g) ?? []).toEqual(
      medium.src === undefined && medium.poster === undefined ? [] : [`src="/billeder/ab/${name}"`],
    );
    expect(html).not.toMatch(/<(?:video|audio|iframe|object|embed|source)\b/);
    expect(await shown([medium], { url: undefined })).not.toContain('href="http');
  });

  test('an image that is archived needs no way there', async () => {
    expect(await shown([{ kind: 'image', width: 8, height: 6, src: name, alt: 'Et tårn' }])).not.toContain(url);
  });

  test('words of an archive are words, whatever they look like', async () => {
    const alt = '"><script>alert(1)</script><img src="https://elsewhere.example/x" onerror="x';
    const html = await shown([{ kind: 'image', width: 8, height: 6, src: name, alt, caption: alt }]);
    const seen: Element[] = [];
    collect(fromHtml(html, { fragment: true }), seen);
    expect(new Set(seen.map(({ tagName }) => tagName))).toEqual(new Set(['ul', 'li', 'a', 'img', 'p', 'span']));
    const [image, ...others] = seen.filter(({ tagName }) => tagName === 'img');
    expect(others).toEqual([]);
    expect(image?.properties).toMatchObject({ alt, src: `/billeder/ab/${name}` });
    expect(seen.flatMap(({ properties }) => Object.keys(properties)).filter((key) => /^on/i.test(key))).toEqual([]);
  });

  test('no media are no list', async () => {
    expect((await shown([])).trim()).toBe('');
  });

  test('the English edition says the same in English', async () => {
    const html = await shown([{ kind: 'video', poster: name, width: 8, height: 6 }, { kind: 'image' }], {
      edition: 'en',
    });
    expect(html).toContain('Video: A still picture is archived here, the video is not.');
    expect(html).toContain('Image, not archived here.');
    expect(html).toContain('Has no alt text.');
    expect(html).toContain('Go to the post on Mastodon');
  });
});
