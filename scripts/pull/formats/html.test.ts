import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';

const wordsOf = (html: string, options = {}): string =>
  (readHtml(html, options)?.pieces ?? []).map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

describe('words as a browser shows them', () => {
  test.each([
    ['a line end in the source is a blank', '<p>Hej\n  med   dig</p>', 'Hej med dig'],
    ['a blank line between paragraphs', '<p>Et</p>\n<p>To</p>', 'Et\n\nTo'],
    ['a line end between blocks', '<div>Et</div><div>To</div>', 'Et\nTo'],
    ['nested blocks end one line', '<div><div><p>Et</p></div></div><p>To</p>', 'Et\n\nTo'],
    ['a break is a line end, and none before the end of a block', '<p>Et<br>To<br></p><p>Tre</p>', 'Et\nTo\n\nTre'],
    ['two breaks are a blank line', 'Et<br /><br />To', 'Et\n\nTo'],
    ['blanks around tags are one', '<b>Et </b> <i> to</i>', 'Et to'],
    ['no blank at the ends of a line', '<p> Et <br> To </p>', 'Et\nTo'],
    ['a blank that is kept', 'kl.&nbsp;8', 'kl.\u00a08'],
    ['bullets', '<p>Nyt:</p><ul><li>Et</li><li><p>To</p></li></ul>', 'Nyt:\n\n• Et\n• To'],
    ['numbers', '<ol start="3"><li>Et<li value="7">To<li>Tre</ol>', '3. Et\n7. To\n8. Tre'],
    ['lists in lists', '<ul><li>Et<ul><li>Under</li></ul></li><li>To</li></ul>', '• Et\n• Under\n• To'],
    ['an item that is empty', '<ul><li></li><li>To</li></ul>', '• To'],
    [
      'a table',
      '<table><tr><th>Dag</th><th>Tid</th></tr><tr><td>man</td><td>8-16</td></tr></table>',
      'Dag\tTid\nman\t8-16',
    ],
    ['text as it stands', '<pre>a\n  b</pre>', 'a\n  b'],
    ['entities, once', 'A &amp;amp; B &lt;3 &aelig;&oslash;&aring; &#128075;', 'A &amp; B <3 æøå 👋'],
    ['what is hidden is not shown', '<p>Et<span hidden>x</span><span style="display: none">y</span></p>', 'Et'],
    [
      'scripts and styles are not words',
      '<script>alert(1)</script><style>p{}</style><p>Et</p><noscript>x</noscript>',
      'Et',
    ],
    ['handlers go', '<p onclick="x()">Et</p><img src=x onerror=alert(1)>', 'Et'],
    ['quotes of a quotation', '<q>ja</q> sagde han', '”ja” sagde han'],
    ['a sign that is a picture', 'Hej <img class="emoji" alt="😀" src="x.png">', 'Hej 😀'],
    ['nothing', '<p> </p><br>', ''],
  ])('%s', (_, html, words) => expect(wordsOf(html)).toBe(words));

  test('kept blanks: as Mastodon shows them', () => {
    expect(wordsOf('<p>a  b\nc</p> <p>d</p>', { blanks: 'kept' })).toBe('a  b\nc\n\nd');
  });
});

test('links keep their whole address, and lead nowhere dangerous', () => {
  const pieces = (html: string) => readHtml(html, { base: 'https://www.proeveby.example/nyt/1' })?.pieces;
  expect(pieces('Se <a href="../kort">  kortet</a>.')).toEqual([
    'Se ',
    { href: 'https://www.proeveby.example/kort', text: 'kortet', classes: [], shortened: false },
    '.',
  ]);
  expect(pieces('<a href="javascript:alert(1)">x</a>')).toMatchObject([{ href: 'javascript:alert(1)', text: 'x' }]);
  expect(pieces('<a href="https://a.example/"><h3>Et</h3><p>to</p></a>')).toMatchObject([
    { text: 'Et' },
    '\n\n',
    { text: 'to' },
  ]);
  expect(pieces('<a href="https://a.example/"><img src="b.png" alt="Et billede"></a>')).toEqual([]);
});

test('pictures and films: kind, address, size and alt text; what counts readers is none', () => {
  const html = `<p><img src="/b.jpg" alt=" En å " width="30" height="20"></p><img src="https://t.example/p" width=1 height=1>
    <video src="f.mp4"></video><iframe src="https://www.youtube.com/embed/x"></iframe><iframe src="https://ads.example"></iframe>`;
  expect(readHtml(html, { base: 'https://www.proeveby.example/' })?.media).toEqual([
    { kind: 'image', address: 'https://www.proeveby.example/b.jpg', alt: 'En å', width: 30, height: 20 },
    { kind: 'video', address: 'https://www.proeveby.example/f.mp4' },
    { kind: 'video', address: 'https://www.youtube.com/embed/x' },
  ]);
});

test('HTML nested without end is refused, and never ends the program', () => {
  expect(readHtml('<div>'.repeat(100_000))).toBeUndefined();
  expect(readHtml('<p>'.repeat(20_000))).toBeDefined();
});

test('words survive being written as HTML: whatever stands in a paragraph is shown as it stands', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const line = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().replaceAll(/[\s\0\uFFFD]/g, 'x'));
  fc.assert(
    fc.property(fc.array(line.filter((text) => text !== '')), (lines) => {
      const html = lines.map((text) => `<p>${escaped(text)}</p>`).join('\n');
      expect(wordsOf(html)).toBe(lines.join('\n\n'));
    }),
  );
});
