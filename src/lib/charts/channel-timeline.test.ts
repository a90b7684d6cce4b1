import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelTimeline, type Life } from './channel-timeline.ts';
import { anyDay } from './charts.arbitrary.ts';

const partial = anyDay.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
const life = fc
  .record({ opened: fc.option(partial, { nil: undefined }), events: fc.array(partial, { maxLength: 12 }) })
  .map(
    ({ opened, events }): Life => ({
      channel: 'x',
      label: 'X',
      opened,
      left: undefined,
      archived: undefined,
      events: events.toSorted().map((at, index) => ({ at, number: index + 1 })),
    }),
  );

describe('channel timeline', () => {
  test('keeps every event, and no two marks lie on each other', () => {
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 5 }), (lives) => {
        const { lines } = channelTimeline(lives);
        const dated = lives.filter(({ opened, events }) => opened !== undefined || events.length > 0);
        expect(lines).toHaveLength(dated.length);
        for (const [index, line] of lines.entries()) {
          const shown = line.events.flatMap(({ numbers }) =>
            numbers.split(', ').flatMap((part) => {
              const [from = 0, to = from] = part.split('–').map(Number);
              return Array.from({ length: to - from + 1 }, (_, step) => from + step);
            }),
          );
          expect(shown.toSorted((a, b) => a - b)).toEqual(dated[index]?.events.map(({ number }) => number));
          for (const [place, { x }] of line.events.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(100);
            if (place > 0) expect(x - (line.events[place - 1]?.x ?? 0)).toBeGreaterThanOrEqual(6.99);
          }
        }
      }),
    );
  });

  test('ends the line of an account that was left where it was left, and of no other', () => {
    const known = { archived: undefined, events: [], opened: '2012' };
    const { lines } = channelTimeline([
      { ...known, channel: 'x', label: 'X', left: '2016' },
      { ...known, channel: 'mastodon', label: 'Mastodon', opened: '2016', left: undefined },
    ]);
    const [left, open] = lines;
    expect(left?.left).toBe(true);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeCloseTo(open?.x ?? 0, 2);
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBe(100);
  });

  test('sets a long name on as many lines as it needs on a phone, and makes room for them', () => {
    const known = { channel: 'facebook', archived: undefined, events: [], opened: '2011', left: undefined };
    const long = 'Facebook, Opdigtede borgere for flere bænke og bedre stier i Prøveby og omegn';
    const { lines, axis } = channelTimeline([
      { ...known, label: long },
      { ...known, label: 'X, Prøveby' },
    ]);
    expect(lines[0]?.label.join(' ')).toBe(long);
    expect(lines[0]?.label.every((words) => words.length <= 44)).toBe(true);
    expect(lines[0]?.label).toHaveLength(2);
    expect(lines[1]?.label).toEqual(['X, Prøveby']);
    expect(lines[0]?.y).toBe(43);
    expect(lines[1]?.name).toBe((lines[0]?.y ?? 0) + 32);
    expect(axis).toBe(109);
  });

  test('has no line for what has no date', () => {
    expect(
      channelTimeline([
        { channel: 'x', label: 'X', opened: undefined, left: undefined, archived: undefined, events: [] },
      ]).lines,
    ).toEqual([]);
  });
});
