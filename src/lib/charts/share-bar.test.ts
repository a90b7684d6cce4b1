import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBar } from './share-bar.ts';

test('the parts stand side by side and are the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 8 }), (values) => {
      const shares = shareBar(values.map((value, index) => [`part-${index}`, value] as const));
      const whole = values.reduce((sum, value) => sum + value, 0);
      expect(shares.map(({ value }) => value)).toEqual(values.filter((value) => value > 0));
      if (whole === 0) return;
      let from = 0;
      for (const { x, width, value, share } of shares) {
        expect(x).toBeCloseTo(from, 2);
        expect(share).toBeCloseTo(value / whole, 9);
        expect(width).toBeCloseTo(share * 100, 2);
        from += width;
      }
      expect(from).toBeCloseTo(100, 1);
    }),
  );
});

test('nothing at all has no bar', () => expect(shareBar([['replied', 0]])).toEqual([]));
