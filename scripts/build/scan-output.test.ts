import { expect, test } from 'vitest';
import { put, scratchFolder } from '../../tests/scratch.ts';
import { scanOutput, wordsOf } from './scan-output.ts';

const facts = {
  publicPhones: new Set(['70000010']),
  publicDomains: new Set(['eksempelby.example']),
  handles: ['by@social.example'],
  madeUp: ['70 00 00 99'],
};
const scan = async (body: string): Promise<string[]> => {
  const out = scratchFolder();
  put(out, 'a/index.html', `<!doctype html><html><head><meta content="010190-1234"></head><body>${body}</body></html>`);
  return scanOutput(out, facts);
};

test.each([
  ['<p>Nummer 010190-1234</p>', ['a/index.html: cpr']],
  ['<p>Nummer 010190&#45;1234 &amp; mere</p>', ['a/index.html: cpr']],
  ['<p>Skriv til nogen@et-sted.example</p>', ['a/index.html: email']],
  ['<p>Skriv til post@eksempelby.example, ring 70 00 00 10, følg @by@social.example</p>', []],
  ['<script>const x = "010190-1234"</script><svg><path d="M01 01 90 12 34"/></svg>', []],
  ['<p>Ring 70 00 00 99</p>', []],
  ['<p>Ring 70 00 00 98</p>', ['a/index.html: phone']],
  ['<p>Intet her</p>', []],
  ['<img alt="Sedlen siger 010190&#45;1234">', ['a/index.html: cpr']],
  ['<button aria-label="Ring 70 00 00 98">Ring</button>', ['a/index.html: phone']],
  ['<a title="nogen@et-sted.example" data-id="010190-1234">Skriv</a>', ['a/index.html: email']],
  ['<meta name="description" content="Nummer 010190-1234">', ['a/index.html: cpr']],
  ['<img alt="<svg>" /><p>Nummer 010190-1234</p><svg></svg>', ['a/index.html: cpr']],
  ['<img alt="a > b <script>" /><p>Nummer 010190-1234</p><script>x</script>', ['a/index.html: cpr']],
])('%s', async (body, found) => expect(await scan(body)).toEqual(found));

test('words on both sides of a tag are not joined into a number', () => {
  expect(wordsOf('<body><td>0101</td><td>901234</td></body>')).toEqual(['0101', '901234']);
});
