import fc from 'fast-check';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { plainHtml } from './plain-html.ts';

/** The tree, without what it says of the quirks of old pages. */
function standard(html: string): object {
  const { data: _, ...tree } = fromParse5(parseFragment(html, { scriptingEnabled: false }));
  return tree;
}

const pieces =
  'Åbent|ord & ord| |\n|\t|&amp;|&lt;b&gt;|&quot;|&#39;|&apos;|&nbsp;|&aring;|&#229;|&amp|&notit;|<|>|<p>|</p>|<p class="a  b">|<br>|<br/>|<br />|</br>|<a href="https://eksempel.example/?a=1&amp;b=2" class="mention u-url" rel="nofollow noopener" target="_blank">|<a>|</a>|<a href="x" href="y">|<a href=\'x\'>|<a href="&copy=1">|<span>|<span class="">|<span class="invisible" translate="no" lang="da" title="&lt;">|</span>|<SPAN>|<b>|</b>|<ul><li>|</li></ul>|<table>|</table>|<script>|</script>|<!-- -->|\0|\r|<p hidden>|<span style="x">|<span\n>|</p >|<pre>|\n'.split(
    '|',
  );

describe('HTML as posts have it', () => {
  test('is the tree that the parser of the standard gives, or is left to it', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const html = parts.join('');
        const tree = plainHtml(html);
        if (tree !== undefined) expect(tree).toEqual(standard(html));
      }),
      { numRuns: 3000 },
    ));

  const span = fc.constantFrom('span', 'p', 'a');
  const well: fc.Arbitrary<string> = fc.letrec<{ inline: string; block: string }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('Åbent ', '&amp;', '\n', '<br>', ' æ'),
      fc.tuple(tie('inline'), tie('inline')).map((two) => two.join('')),
      tie('inline').map((inside) => `<span class="ellipsis">${inside}</span>`),
    ),
    block: fc.oneof(
      tie('inline').map((inside) => `<p>${inside}</p>`),
      fc.tuple(span, tie('inline')).map(([name, inside]) => `<${name} class="x y">${inside}</${name}>`),
    ),
  })).block;

  test('is not left to it where it is well formed', () =>
    fc.assert(
      fc.property(fc.array(well, { maxLength: 4 }), (blocks) => {
        const html = blocks.join('');
        expect(plainHtml(html)).toEqual(standard(html));
      }),
    ));

  test.each([
    '<p>Se <a href="https://eksempel.example/a" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">https://</span><span class="">eksempel.example/a</span></a></p>',
    '<p><span class="h-card" translate="no"><a href="https://social.example/@navn" class="u-url mention">@<span>navn</span></a></span> Tak &amp; hej<br />Vi svarer</p>',
  ])('as Mastodon writes it: %s', (html) => expect(plainHtml(html)).toEqual(standard(html)));

  test('is left to it where it is nested deep', () =>
    expect(plainHtml(`${'<span>'.repeat(30)}${'</span>'.repeat(30)}`)).toBeUndefined());
});
