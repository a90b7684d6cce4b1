import { gunzipSync, gzipSync } from 'node:zlib';
import type { Random } from '../../bench/random.ts';
import { rewrittenText } from '../rewritten-text.ts';

/** Changes to a file such as accidents, other programs and people who mean ill make. The same seed makes the same change. */

export const hostileStrings: readonly string[] = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '{process.exit(1)}',
  'import x from "y"\n\nexport const z = 1',
  '</Post><Post id="x-1" at="2020-01-01T00:00:00Z">',
  '---\nauthority: andet\n---',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://andeby.example/"><script>',
  'https://[',
  'http://',
  '//x',
  '../../../../etc/passwd',
  '\\\\server\\share',
  '\u0000',
  '\u0001\u001b[31m\u007f',
  '\u202Ebagfra\u202C\u2066\u200B\uFEFF',
  '\uD83D',
  '\uDC4D\uD83D',
  '\u2028\u2029\u0085',
  '\r\n\r\r\n\n',
  '&lt;b&gt;&amp;amp;&#0;&#xD800;&nbsp;',
  'e\u0301'.repeat(300),
  '@'.repeat(300),
  '0',
  '-1',
  '1e999',
  'NaN',
  '0000-00-00T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '2020-02-30T25:61:61Z',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '18446744073709551616',
  '9007199254740993',
  '__proto__',
  'constructor',
  'borger-a',
  'listed:x',
  'unknown',
  'x'.repeat(20_000),
  '😀👨‍👩‍👧🏳️‍🌈',
  'blåbærgrød på Ærø',
  'BlÃ¥bÃ¦rgrÃ¸d',
];
const numbers: readonly number[] = [0, -1, 1.5, 1e21, 1e300, -1e300, 2 ** 31, 2 ** 53, 8.64e15, Number.MIN_VALUE];

export const stringOf = (random: Random): string => hostileStrings[random.below(hostileStrings.length)] ?? '';

type Change = (bytes: Buffer, name: string, random: Random) => Buffer | undefined;

const place = (bytes: Buffer, random: Random): number => random.below(bytes.length + 1);
const piece = (bytes: Buffer, random: Random): [number, number] => {
  const from = place(bytes, random);
  return [from, Math.min(bytes.length, from + 1 + random.below(random.below(4) === 0 ? bytes.length : 200))];
};

const inBytes: readonly Change[] = [
  (bytes, _, random) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + random.below(20); left > 0; left -= 1) copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (bytes, _, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, _, random) => bytes.subarray(place(bytes, random)),
  (bytes, _, random) => {
    const [from, to] = piece(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, _, random) => {
    const [from, to] = piece(bytes, random);
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
  },
  (bytes, _, random) => {
    const at = place(bytes, random);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(stringOf(random)), bytes.subarray(at)]);
  },
];

/** Values of JSON, tables and XML, one here and there. */
const inValues: Change = (bytes, name, random) => {
  const often = 1 + random.below(60);
  const text = rewrittenText(bytes.toString('utf8'), name, (value) =>
    random.below(often) === 0 ? stringOf(random) : value,
  );
  return text === undefined ? undefined : Buffer.from(text);
};

/** The shape of JSON: other types, other depths, keys that change places, go, or come twice. */
const inShape: Change = (bytes, _, random) => {
  const text = bytes.toString('utf8');
  const start = text.search(/[[{]/);
  if (start < 0) return undefined;
  const lines = /^\{.*\}\s*\n\{/.test(text) ? text.split('\n') : [text.slice(start)];
  const chosen = random.below(lines.length);
  let changed: string;
  try {
    const value: unknown = JSON.parse(lines[chosen] ?? '');
    let left = random.below(countOf(value));
    changed = JSON.stringify(reshaped(value, { hit: () => left-- === 0 }, random)) ?? 'null';
  } catch (error) {
    // No JSON any more, or deeper than can be followed.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
  // No object of so many levels can be written out: a sign marks its place.
  const levels = 1 + random.below(50_000);
  const deep =
    random.below(2) === 0
      ? `${'['.repeat(levels)}${']'.repeat(levels)}`
      : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  lines[chosen] = changed.replace(`"${deepMark}"`, deep);
  return Buffer.from((lines.length > 1 ? '' : text.slice(0, start)) + lines.join('\n'));
};

const deepMark = '\uE000';

const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + countOf(one), 1)
    : 1;

function reshaped(value: unknown, reach: { hit(): boolean }, random: Random): unknown {
  if (reach.hit()) return other(value, random);
  if (Array.isArray(value)) return value.map((one) => reshaped(one, reach, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reshaped(one, reach, random)]));
}

function other(value: unknown, random: Random): unknown {
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  switch (random.below(12)) {
    case 0:
      return null;
    case 1:
      return deepMark;
    case 2:
      return numbers[random.below(numbers.length)];
    case 3:
      return [value];
    case 4:
      return { [stringOf(random)]: value };
    case 5:
      return random.below(2) === 0;
    case 6:
      return [];
    case 7:
      return {};
    case 8:
      return Array.isArray(value) ? [...value, ...value] : stringOf(random);
    case 9:
      // Values that change places with each other.
      return Object.fromEntries(entries.map(([key], index) => [key, entries[(index + 1) % entries.length]?.[1]]));
    case 10:
      return Object.fromEntries(entries.filter(() => random.below(3) > 0));
    default:
      return typeof value === 'string' ? value + stringOf(random) : stringOf(random);
  }
}

/** A gzip that was damaged before stays as it is. */
function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/** One to three changes. A gzipped file is changed inside as often as outside. */
export function mutated(bytes: Buffer, name: string, random: Random): Buffer {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b && random.below(2) === 0;
  let made = packed ? unpacked(bytes) : bytes;
  const inside = name.replace(/\.gz$/, '');
  for (let left = 1 + random.below(3); left > 0 && made.length > 0; left -= 1) {
    const kind = random.below(3);
    const change = kind === 0 ? inShape : kind === 1 ? inValues : undefined;
    const blind = inBytes[random.below(inBytes.length)];
    made = change?.(made, inside, random) ?? blind?.(made, inside, random) ?? made;
  }
  return packed ? gzipSync(made) : made;
}
