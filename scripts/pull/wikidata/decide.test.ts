import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, type Fact } from './decide.ts';

describe('who owns a fact', () => {
  test.each<[Fact, string]>([
    [{ held: undefined, wrote: undefined, now: 'a' }, 'add'],
    [{ held: 'a', wrote: 'a', now: 'a' }, 'rest'],
    [{ held: 'a', wrote: 'a', now: 'b' }, 'change'],
    [{ held: 'a', wrote: 'a', now: undefined }, 'vanished'],
    [{ held: 'a', wrote: undefined, now: 'b' }, 'differs'],
    [{ held: 'a', wrote: undefined, now: 'a' }, 'rest'],
    [{ held: 'a', wrote: undefined, now: undefined }, 'rest'],
    [{ held: 'human', wrote: 'a', now: 'b' }, 'differs'],
    [{ held: 'human', wrote: 'a', now: undefined }, 'rest'],
    [{ held: undefined, wrote: 'a', now: 'a' }, 'taken-out'],
    [{ held: undefined, wrote: 'a', now: 'b' }, 'taken-out'],
    [{ held: undefined, wrote: undefined, now: undefined }, 'rest'],
  ])('%o: %s', (fact, decision) => {
    expect(decide(fact)).toBe(decision);
  });

  const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
  test('a value that no pull wrote is never touched, and after a write there is nothing left to do', () => {
    fc.assert(
      fc.property(value, value, value, (held, wrote, now) => {
        const decision = decide({ held, wrote, now });
        const writes = decision === 'add' || decision === 'change';
        if (held !== undefined && held !== wrote) expect(writes).toBe(false);
        if (writes) expect(decide({ held: now, wrote: now, now })).toBe('rest');
        if (decision === 'add') expect(wrote).toBeUndefined();
      }),
    );
  });

  test('two spellings of one address are no difference', () => {
    const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
    expect(decide({ held: 'A', wrote: undefined, now: 'a' }, same)).toBe('rest');
    expect(decide({ held: 'A', wrote: 'A', now: 'b' }, same)).toBe('change');
  });
});
