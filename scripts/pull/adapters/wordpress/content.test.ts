import { describe, expect, test } from 'vitest';
import { readHtml } from '../../formats/html.ts';
import { withoutShortcodes, withParagraphs } from './content.ts';

const shown = (content: string): string =>
  (readHtml(withParagraphs(withoutShortcodes(content).html))?.pieces ?? [])
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

describe('what WordPress shows of what it stores', () => {
  test.each([
    ['a line end is one, an empty line a paragraph', 'Et\nTo\n\nTre\r\n\r\nFire', 'Et\nTo\n\nTre\n\nFire'],
    ['blocks make their own lines', 'Et\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nTo', 'Et\n\n• a\n• b\n\nTo'],
    ['verbatim text stays as it stands', 'Et\n<pre>a\n\n  b</pre>\nTo', 'Et\n\na\n\n  b\n\nTo'],
    ['bold over a line end', '<strong>Et\nTo</strong> tre', 'Et\nTo tre'],
    [
      'blocks of the new editor',
      '<!-- wp:paragraph -->\n<p>Et\nto</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Tre</p>',
      'Et to\n\nTre',
    ],
    ['a fold is nothing to see', 'Et\n\n<!--more-->\n\nTo', 'Et\n\nTo'],
    [
      'a caption is words, its code is none',
      '[caption id="a" width="3"]<img src="x.jpg"> Et billede[/caption]',
      'Et billede',
    ],
    ['codes with attributes are none', 'Et [contact-form-7 id="1" title="CANARY"] to', 'Et to'],
    ['words in brackets are words', 'Mød op [i god tid] [sic] kl. 8', 'Mød op [i god tid] [sic] kl. 8'],
    ['a code that is shown as such', 'Skriv [[gallery]]', 'Skriv [gallery]'],
    ['a code around words', '[boks farve="gul"]Husk[/boks] [fed]det[/fed]', 'Husk det'],
  ])('%s', (_, content, words) => expect(shown(content)).toBe(words));
});

test('galleries say which pictures they show', () => {
  expect(withoutShortcodes('[gallery ids="3, 4"]x[gallery link="file" ids=5]').galleries).toEqual(['3', '4', '5']);
});
