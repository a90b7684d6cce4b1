import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spool } from './spool.ts';

function withSpool<T>(use: (spool: Spool<T>) => void): void {
  const spool = new Spool<T>();
  try {
    use(spool);
  } finally {
    spool.close();
  }
}

test('values come back as they were, in any order and between others that are added', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.nat())), (values) =>
      withSpool<string>((spool) => {
        const kept: string[] = [];
        for (const [value, asked] of values) {
          expect(spool.add(value)).toBe(kept.length);
          kept.push(value);
          const number = asked % kept.length;
          expect(spool.get(number)).toBe(kept[number]);
        }
        for (const number of [...kept.keys()].reverse()) expect(spool.get(number)).toBe(kept[number]);
      }),
    ),
  ));

test.each(['æøå', 'emoji 🙂 and 👩‍👩‍👧', '\uD83D alone', 'Σ', '\\u2026 …', '\0'])(
  'words stay as they are: %j',
  (text) =>
    withSpool<object>((spool) => {
      const value = { text, list: [text, { [text]: 1 }] };
      expect(spool.get(spool.add(value))).toEqual(value);
    }),
);

test('values larger than what is read at once come back whole', () =>
  withSpool<string>((spool) => {
    const values = ['a'.repeat(300_000), '🙂'.repeat(400_000), 'b', 'c'.repeat(1 << 20), 'd'];
    for (const value of values) spool.add(value);
    for (const number of [4, 0, 1, 3, 2]) expect(spool.get(number)).toBe(values[number]);
  }));

test('a number that no value has is a fault of whoever asks', () =>
  withSpool<string>((spool) => {
    spool.add('one');
    expect(() => spool.get(1)).toThrow('there is no value 1');
  }));
