import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../../tests/exactly.ts';
import { listed, pieces } from '../../../tests/streams.ts';
import { type Choice, type JsonFound, type JsonKind, type JsonPath, scanJson } from './json-scan.ts';

type Choose = (path: JsonPath, kind: JsonKind) => Choice;

async function scanned(text: string, choose: Choose, size = 7): Promise<JsonFound[]> {
  return listed(scanJson(pieces(text, size), choose));
}
/** All values that stand at the ends of a JSON value, with their paths: what a scan that enters everything must find. */
function leaves(value: unknown, path: JsonPath = []): JsonFound[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [{ path, value }];
}
const enterAll: Choose = (_, kind) => (kind === 'scalar' ? 'take' : 'enter');
const container = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));

const isExact = (value: bigint): boolean => Number.isSafeInteger(Number(value)) && BigInt(Number(value)) === value;

describe('scanning JSON', () => {
  test('finds every value where JSON.parse finds it, however the bytes arrive and however it is spaced', () =>
    fc.assert(
      fc.asyncProperty(
        container,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 3 }),
        async (value, size, gap) => {
          const text = JSON.stringify(value, undefined, gap);
          expect(await scanned(text, enterAll, size)).toEqual(leaves(exactly(text)));
          expect(await scanned(text, () => 'take', size)).toEqual([{ path: [], value: exactly(text) }]);
          expect(await scanned(text, () => 'skip', size)).toEqual([]);
        },
      ),
    ));

  test('passes over what is not asked for without parsing it', async () => {
    const parsed: string[] = [];
    const found = await listed(
      scanJson(
        pieces('{"secret": {"deep": [1, "CANARY"]}, "list": [{"id": 1}, {"id": 2}]}', 5),
        (path) => (path[0] === 'secret' ? 'skip' : path.length < 2 ? 'enter' : 'take'),
        (text) => {
          parsed.push(text);
          return JSON.parse(text);
        },
      ),
    );
    expect(found).toEqual([
      { path: ['list', 0], value: { id: 1 } },
      { path: ['list', 1], value: { id: 2 } },
    ]);
    expect(parsed.join('')).not.toContain('CANARY');
  });

  test('reads several values one after the other', async () =>
    expect(await scanned('{"a":1}\n[2] {"b":3}{"c":4}', () => 'take')).toEqual([
      { path: [], value: { a: 1 } },
      { path: [], value: [2] },
      { path: [], value: { b: 3 } },
      { path: [], value: { c: 4 } },
    ]));

  test('a bad record is an error in its place and does not stop the next', async () =>
    expect(await scanned('[{"a":1},{"a":tru},{"a":3}]', (path) => (path.length === 0 ? 'enter' : 'take'))).toEqual([
      { path: [0], value: { a: 1 } },
      { path: [1], error: 'the record is not valid JSON' },
      { path: [2], value: { a: 3 } },
    ]));

  test.each([
    ['[{"a":1},{"a":', [1, 'a']],
    ['{"x":[1,2', ['x', 1]],
    ['[1,2', [1]],
  ])('says where %s was cut off', async (text, path) => {
    const last = (await scanned(text, (at) => (at.length < 2 ? 'enter' : 'take'))).at(-1);
    expect(last).toEqual({ path, error: expect.stringContaining('cut off') });
  });

  test.each(['{"a" 1}', '{a:1}', '[1 2]', '[1]]', '{"a":1}}', '[}', '{]', '[1,]', '{"a":1,}'])(
    'stops at the fault of %s',
    async (text) =>
      expect((await scanned(text, (_, kind) => (kind === 'scalar' ? 'take' : 'enter'))).at(-1)).toHaveProperty('error'),
  );

  test('a value and a key that are not UTF-8 are told of, in their place', async () => {
    const scan = (text: string) =>
      listed(scanJson(pieces(Buffer.from(text, 'latin1'), 3), (path) => (path.length < 1 ? 'enter' : 'take')));
    expect(await scan('["æ", "\\u00e6", 3]')).toEqual([
      { path: [0], error: 'the record is not written in UTF-8, as JSON is' },
      { path: [1], value: 'æ' },
      { path: [2], value: 3 },
    ]);
    expect(await scan('{"æ": 1}')).toEqual([{ path: [''], error: 'what stands here is no JSON' }]);
  });

  test.each([1, 2, 7, 100])('numbers that a double would change stay as they were, in pieces of %s bytes', (size) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer(), fc.string())),
        async (values) => {
          const text = `[${values.map((value) => (typeof value === 'bigint' ? value : JSON.stringify(value))).join(', ')}]`;
          const wanted = values.map((value) => (typeof value === 'bigint' && !isExact(value) ? `${value}` : value));
          const plain = wanted.map((value) => (typeof value === 'bigint' ? Number(value) : value));
          expect(await scanned(text, () => 'take', size)).toEqual([{ path: [], value: plain }]);
          expect(await scanned(text, (path) => (path.length === 0 ? 'enter' : 'take'), size)).toEqual(
            plain.map((value, index) => ({ path: [index], value })),
          );
        },
      ),
      { numRuns: 50 },
    ),
  );

  test('100,000 levels are an answer and no crash', async () => {
    const deep = '['.repeat(100_000);
    expect((await scanned(`${deep}${']'.repeat(100_000)}`, () => 'take', 4096)).length).toBe(1);
    expect((await scanned(deep, () => 'take', 4096)).at(-1)).toHaveProperty('error');
  });
});
