import { expect, test } from 'vitest';
import { z } from 'zod';
import { readProse } from './read.ts';

const head = z.strictObject({ title: z.string() });
const read = (body: string) => readProse(`---\ntitle: T\n---\n\n${body}\n`, 'p.mdx', head);
const html = (body: string): string => {
  const found = read(body);
  return 'html' in found ? found.html : JSON.stringify(found.issues);
};

test('prose becomes HTML with tables, anchors and the components of its vocabulary', () => {
  expect(html('## Et afsnit\n\n| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(
    /<h2 id="et-afsnit">Et afsnit<\/h2>[\s\S]*<td>2<\/td>/,
  );
  const quote = html(
    '<Quote lang="da" source="Ministeriet" url="https://a.example/" at="2011-02-03">\nordret\n</Quote>',
  );
  expect(quote).toContain('<blockquote lang="da" cite="https://a.example/">');
  expect(quote).toContain('<time datetime="2011-02-03">3. februar 2011</time>');
});

test('the words of the body are there for search, without markup', () => {
  const found = read('## Et *afsnit*\n\nMed [et link](/om/) & mere.');
  expect('text' in found && found.text).toContain('Med et link & mere.');
  expect('headings' in found && found.headings).toEqual([{ depth: 2, id: 'et-afsnit', text: 'Et afsnit' }]);
});

test.each([
  ['{1+1}', 'mdx-expression', 5],
  ['export const x = 1', 'mdx-esm', 5],
  ['<div>x</div>', 'unknown-component', 5],
  ['<Quote farve="x">a</Quote>', 'unknown-attribute', 5],
  ['<Quote url="javascript:x">a</Quote>', 'link', 5],
  ['![x](https://a.example/b.png)', 'remote-media', 5],
  ['[x](//a.example)', 'link', 5],
  ['# Top', 'heading', 5],
])('%s is refused with its place', (body, rule, line) => {
  const found = read(body);
  expect('issues' in found && found.issues).toContainEqual(expect.objectContaining({ path: 'p.mdx', rule, line }));
});

test('a text that looks like markup stays words', () => {
  expect(html('5 \\< 6 & "ja" -- og …')).toContain('5 &#x3C; 6 &#x26; "ja" -- og …');
});
