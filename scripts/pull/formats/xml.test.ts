import { expect, test } from 'vitest';
import { readXml, XmlReader } from './xml.ts';
import { htmlOf, textOf } from './xml-tree.ts';

const isContainer = (parents: readonly string[]): boolean => parents.length === 1;
const read = (xml: string) => readXml(xml, isContainer);
const texts = (xml: string): string[] => {
  const found = read(xml);
  return 'refusal' in found ? [found.refusal] : found.elements.slice(1).map(textOf);
};

test('text, CDATA, references and names of signs, each once', () => {
  expect(texts('<r><a>x &amp;amp; &#xE6;&oslash; <![CDATA[<p>&amp;</p>]]>]]&gt;</a></r>')).toEqual([
    'x &amp; æø <p>&amp;</p>]]>',
  ]);
});

test('the same in whatever pieces it comes', () => {
  const xml = '<?xml version="1.0"?>\n<r xmlns:d="urn:d"><a b="1 &lt; 2">Æ&amp;Ø</a><d:b><![CDATA[x]]></d:b></r>';
  for (let size = 1; size < 9; size += 1) {
    const reader = new XmlReader(isContainer);
    const elements = [];
    for (let at = 0; at < xml.length; at += size) elements.push(...reader.push(xml.slice(at, at + size)));
    elements.push(...reader.end());
    expect(elements.map(textOf)).toEqual(['', 'Æ&Ø', 'x']);
    expect(elements[1]?.attributes.get('b')).toBe('1 < 2');
    expect(elements[2]).toMatchObject({ name: 'b', prefix: 'd', namespace: 'urn:d' });
    expect(reader.fault).toBeUndefined();
  }
});

const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join('');
test.each([
  ['billion laughs', `<!DOCTYPE r [<!ENTITY lol0 "lol">${lol}]><r><a>&lol9;</a></r>`],
  ['a file of the machine', '<!DOCTYPE r [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><r><a>&xxe;</a></r>'],
  ['an address', '<!DOCTYPE r [<!ENTITY % dtd SYSTEM "http://other.example/x.dtd">%dtd;]><r><a>&x;</a></r>'],
  ['one in a file that is broken', '<!DOCTYPE r [<!ENTITY a "b">]><r><a>&a;</b></r>'],
])('entities that a file declares are refused: %s', (_, xml) => {
  expect(read(xml)).toEqual({ refusal: expect.stringContaining('declares entities of its own') });
});

test('a document type without entities, or with the lists of signs of the W3C, is none', () => {
  const dtd =
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">';
  expect(texts(`${dtd}<r><a>&aring;</a></r>`)).toEqual(['å']);
  const signs = '<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/TR/x.ent">';
  expect(texts(`<!DOCTYPE r [${signs}]><r><a>&nbsp;</a></r>`)).toEqual(['\u00a0']);
});

test('what is not well-formed is read as far as it goes, and the line is said', () => {
  const found = read('<r>\n<a>1 < 2 & 3 &unheard;</a>\n<b>x</i></b><c>y</c>');
  expect('elements' in found && found.fault).toBe(2);
  expect(texts('<r>\n<a>1 < 2 & 3 &unheard;</a>\n<b>x</i></b><c>y</c>')).toEqual(['1 < 2 & 3 &unheard;', 'x', 'y']);
});

test('tags that nobody escaped become HTML again', () => {
  const found = read('<r><a>1 &lt; 2<p class="x">b<br>c</p></a></r>');
  const [, element] = 'elements' in found ? found.elements : [];
  expect(element && htmlOf(element)).toBe('1 &lt; 2<p class="x">b<br>c</p>');
});

test('elements nested without end are refused', () => {
  expect(read(`<r>${'<a>'.repeat(100_000)}</r>`)).toEqual({ refusal: expect.stringContaining('nested deeper') });
});
