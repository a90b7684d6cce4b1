import { describe, expect, test } from 'vitest';
import { contentFor, pullFixture } from '../../all-fixtures.ts';
import { fixtures } from '../../fixture-list.ts';
import { rewritten } from '../../rewritten.ts';
import type { Rewrite } from '../../rewritten-text.ts';
import { accounted, filesOf } from '../../scratch.ts';
import { faultsOf } from '../../sound-content.ts';

/**
 * Every fixture and example of every adapter, with hostile values in the places of its own. Whatever the values are,
 * the items are accounted for, and what was written is content that the strict reader passes.
 */

const words = [
  '<script>alert(1)</script> og <img src=x onerror=alert(1)>',
  '{process.exit(1)} {`x`} <Post id="x-1"/> </Post> <Withdrawn/>',
  'import fs from "node:fs"\n\nexport const x = 1\n\n<script>alert(1)</script>',
  '\u0000 NUL \u0001 \u001b[31m rød \u007f \u0085',
  'vendt \u202Eskrevet bagfra\u202C og \u2066skilt\u2069 \u200B\uFEFF nul bred',
  'halv \uD83D og \uDC4D enlig',
  '# Overskrift\n\n- punkt\n\n```js\nx\n```\n\n---\n\n> citat | tabel |\n\n[a]: javascript:alert(1)',
  '[klik](javascript:alert(1)) ![x](data:text/html,<script>) <javascript:alert(1)> [b](vbscript:x)',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &#x0; &#xD800; &nbsp; &unknown;',
  '  mange   blanke \t og \r\n linjer \r\r\n \u2028 \u2029 \n\n\n\n slut  ',
  'e\u0301'.repeat(50),
  '__proto__ constructor prototype toString valueOf hasOwnProperty',
];
const addresses = [
  'javascript:alert(document.domain)',
  'JaVaScRiPt:alert(1)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'https://andeby.example/"onmouseover="alert(1)',
  'https://andeby.example/<script>',
  'https://andeby.example/{1+1}`',
  'https://user:pass@andeby.example:99999/',
  'https://[::1',
  '//andeby.example/x',
  'https://',
  ' https://andeby.example/ x',
  'https://andeby.example/\u202Egpj.exe',
  '../../etc/passwd',
  'x'.repeat(5000),
];
const times: readonly (string | number)[] = [
  '0000-01-01T00:00:00Z',
  '0000-00-00 00:00:00',
  '275760-09-13T00:00:00.001Z',
  '+275760-09-13T00:00:00Z',
  'Sat Sep 13 00:00:00 +0000 275760',
  'Mon, 01 Jan 0000 00:00:00 +0000',
  '2019-02-30T25:61:61Z',
  '9999-12-31T23:59:59Z',
  '1969-12-31T23:59:59Z',
  8.64e15,
  -8.64e15,
  1e300,
  0,
  '',
];
const ids: readonly (string | number)[] = [
  '9007199254740993',
  '18446744073709551616',
  '9'.repeat(400),
  '-1',
  '0',
  '1e999',
  9007199254740992,
  1.5,
  '../../x',
  '__proto__',
  'constructor',
  'x"\n<script>',
  '\u0000',
];

const cycle = <T>(values: readonly T[]): ((index: number) => T) => {
  const [first] = values;
  if (first === undefined) throw new Error('no values');
  return (index) => values[index % values.length] ?? first;
};

const themes: Readonly<Record<string, (place: () => number) => Rewrite>> = {
  'words of markup, code and signs that no text should hold': (place) => {
    const next = cycle(words);
    return (value, kind) => (kind === 'words' ? next(place()) : value);
  },
  'addresses that run, climb or break': (place) => {
    const next = cycle(addresses);
    return (value, kind) => (kind === 'address' ? next(place()) : value);
  },
  'times outside of time': (place) => {
    const next = cycle(times);
    return (value, kind) => (kind === 'time' ? next(place()) : value);
  },
  'ids beyond every number': (place) => {
    const next = cycle(ids);
    return (value, kind) => (kind === 'id' ? next(place()) : value);
  },
};

describe.each(Object.keys(themes))('%s', (theme) => {
  test.each(fixtures)('in $archive', async (fixture) => {
    let place = 0;
    const archive = rewritten(fixture.archive, themes[theme]?.(() => place++) ?? ((value) => value));
    const content = contentFor(fixture);
    const pulled = await pullFixture(content, fixture, archive);
    const files = filesOf(content);
    expect(faultsOf(files)).toEqual([]);
    if (pulled.results.length > 0) expect(accounted(pulled)).toBe(true);
    else expect(pulled.log.warn.length).toBeGreaterThan(0);
    expect(
      [...pulled.log.warn, ...pulled.log.info].filter((line) =>
        /[\0\u0001\u001b\u202a-\u202e\u2066-\u2069]/.test(line),
      ),
    ).toEqual([]);
  });
});
