import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelMark } from '#lib/channel-marks.ts';
import { contrast, distance, seen, themesOf, visions } from '#lib/design/colour.ts';

/** The colours of charts, held to readers who see colours otherwise. */

const themes = themesOf(readFileSync('src/styles/tokens.css', 'utf8'));
const heads = readdirSync('content/channels').map((file) => ({
  slug: file.replace(/\.mdx$/, ''),
  head: readFileSync(`content/channels/${file}`, 'utf8'),
}));
/** Channels of one colour each; those made for case work share one. */
const social = heads.filter(({ head }) => !/^formal: true$/m.test(head)).map(({ slug }) => slug);
const channels = [...social, 'formal'];
const grounds = ['paper', 'sheet', 'sunk'];

/** About 2 can just be seen when two fields touch; marks of a chart lie apart, and are small. */
const leastDistance = 5;

const pairs = (names: readonly string[]): [string, string][] =>
  names.flatMap((one, index) => names.slice(index + 1).map((other): [string, string] => [one, other]));

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const colour = (name: string): string => {
    const hex = themes[theme].get(name);
    if (hex === undefined) throw new Error(`tokens.css has no --${name}`);
    return hex;
  };

  test('has a colour for every channel that content knows', () => {
    expect(social.length).toBeGreaterThanOrEqual(8);
    for (const name of channels) expect(themes[theme].has(name), name).toBe(true);
  });

  test.each(grounds)('keeps marks and textures at 3:1 on %s', (ground) => {
    for (const name of [...channels, 'unknown', 'warn', 'quiet', 'accent'])
      expect(contrast(colour(name), colour(ground)), name).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ...grounds.flatMap((ground) => ['ink', 'quiet', 'accent', 'warn'].map((words) => [words, ground])),
    ['ink', 'accent-wash'],
    ['ink', 'warn-wash'],
    ['accent', 'warn-wash'],
    ['bar-ink', 'bar'],
    ['paper', 'accent'],
  ])('keeps words at 4.5:1: %s on %s', (words, ground) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  // On one chart stand the channels of an authority, and months of which nothing is known.
  test.each(visions)('keeps any two colours of a chart apart for readers with %s', (vision) => {
    const near = pairs([...channels, 'unknown'])
      .map(([one, other]) => ({ one, other, apart: distance(colour(one), colour(other), vision) }))
      .filter(({ apart }) => apart < leastDistance);
    expect(near).toEqual([]);
  });
});

describe('colour never tells alone', () => {
  test('every channel has a drawn mark of its own, beside its name', () => {
    const marks = heads.map(({ slug, head }) => channelMark(/^mark: (\S+)$/m.exec(head)?.[1] ?? slug));
    expect(new Set(marks).size).toBe(heads.length);
    expect(marks).not.toContain(channelMark('no-such-mark'));
  });
});

describe('the simulation', () => {
  test('leaves greys as they are, for everybody', () => {
    for (const vision of visions)
      for (const grey of ['#000000', '#808080', '#ffffff'])
        expect(
          Math.max(...seen(grey, vision).map((light, at) => Math.abs(light - (seen(grey, 'all cones')[at] ?? 0)))),
          vision,
        ).toBeLessThan(0.001);
  });

  test('brings together what each kind is known to confuse, and leaves others far apart', () => {
    // Red and green of like lightness; blue and green of like lightness.
    const [red, green] = ['#c04a3a', '#6e7a2a'];
    for (const vision of ['protanopia', 'deuteranopia'] as const)
      expect(distance(red, green, vision)).toBeLessThan(distance(red, green, 'all cones') / 2);
    expect(distance('#2f7fc0', '#1f8a7a', 'tritanopia')).toBeLessThan(distance('#2f7fc0', '#1f8a7a', 'all cones') / 2);
    expect(distance('#2f7fc0', '#c9922e', 'deuteranopia')).toBeGreaterThan(20);
  });

  test('measures nothing between a colour and itself, and the most between black and white', () => {
    for (const vision of visions) {
      expect(distance('#0d2b7e', '#0d2b7e', vision)).toBe(0);
      expect(distance('#000000', '#ffffff', vision)).toBeCloseTo(100, 0);
    }
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});
