import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { spansOfPlain } from '../../../scripts/pull/platforms/plain-text.ts';
import { contentFor, pullFixture } from '../../all-fixtures.ts';
import { fixtures } from '../../fixture-list.ts';
import { rewritten } from '../../rewritten.ts';
import { accounted, filesOf } from '../../scratch.ts';
import { faultsOf } from '../../sound-content.ts';

/** Words that make a search go over them again and again: time must grow with their length and not with its square. */
const length = 20_000;
const long: Readonly<Record<string, string>> = {
  'an address with dots behind it': `https://andeby.example/${'.'.repeat(length)}`,
  'an address with brackets behind it': `https://andeby.example/${')'.repeat(length)}(`,
  'many addresses': 'https://a.example/ '.repeat(length / 20),
  digits: '1'.repeat(length),
  'digits with blanks': '12 '.repeat(length / 3),
  'numbers of a place': 'Vej 12 '.repeat(length / 7),
  letters: 'a'.repeat(length),
  'capital letters': 'Æ'.repeat(length),
  names: 'Anne Opdigtet '.repeat(length / 14),
  'at signs': '@a'.repeat(length / 2),
  'what begins like an address of mail': 'a@'.repeat(length / 2),
  blanks: `x${' '.repeat(length)}x`,
  'line ends': `x${'\n'.repeat(length)}x`,
  'tags that are never closed': '<a '.repeat(length / 3),
  tags: '<b>'.repeat(500),
  entities: '&amp;'.repeat(length / 5),
  ampersands: '&'.repeat(length),
  backslashes: '\\'.repeat(length),
  stars: '*'.repeat(length),
  brackets: '[('.repeat(length / 2),
  'quotation marks': '"'.repeat(length),
  hyphens: '-'.repeat(length),
  'signs without width': '\u200B'.repeat(length),
};

test.each(Object.entries(long))('%s: found links take no longer than the words are long', (_, words) => {
  const begun = performance.now();
  spansOfPlain(words);
  expect(performance.now() - begun).toBeLessThan(3000);
});

/** One fixture of each format. */
const some = fixtures.filter(({ format }, index) => fixtures.findIndex((other) => other.format === format) === index);

describe.each(some)('in $archive', (fixture) => {
  test('long words are pulled in a time that is not felt', async () => {
    let place = 0;
    const all = Object.values(long);
    const archive = rewritten(fixture.archive, (value, kind) =>
      kind === 'words' ? (all[place++ % all.length] ?? value) : value,
    );
    const content = contentFor(fixture);
    const begun = performance.now();
    const pulled = await pullFixture(content, fixture, archive);
    expect((performance.now() - begun) / Math.max(1, place), 'milliseconds for each text').toBeLessThan(1000);
    expect(faultsOf(filesOf(content))).toEqual([]);
    if (pulled.results.length > 0) expect(accounted(pulled)).toBe(true);
  });
});
