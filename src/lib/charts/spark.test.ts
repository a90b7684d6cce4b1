import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyMonths } from './charts.arbitrary.ts';
import { spark } from './spark.ts';

test('a spark is the last two years and tells not known from none', () => {
  fc.assert(
    fc.property(anyMonths, (months) => {
      const { bars, width, height } = spark(months);
      const last = months.slice(-24);
      expect(bars.map(({ known }) => known)).toEqual(last.map(({ value }) => value !== undefined));
      for (const [index, bar] of bars.entries()) {
        expect(bar.x + 2).toBeLessThanOrEqual(width);
        expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        if (last[index]?.value === 0) expect(bar.y + bar.height).toBe(height);
        if (!bar.known) expect(bar.y + bar.height).toBeLessThan(height);
      }
    }),
  );
});
