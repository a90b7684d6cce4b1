/** Signs that look like others: what an imitation of a name is made of. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '5': 's',
  '3': 'e',
  vv: 'w',
  rn: 'm',
};

/** A name without what the eye passes over: case, dots, underscores, hyphens, the server behind an @. */
const skeleton = (name: string): string =>
  name
    .toLowerCase()
    .replace(/@.*$/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/0|1|i|5|3|vv|rn/g, (sign) => lookalikes[sign] ?? sign);

/**
 * How much two handles look alike: 1 where the eye sees no difference, more than 0 where one may be taken for the
 * other (a letter or two apart, or one within the other), else 0. Short names are alike only when they look the same.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [skeleton(a), skeleton(b)];
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5) return 0;
  if (long.includes(short)) return Math.max(0.5, short.length / long.length) * 0.9;
  const apart = distance(one, other, 2);
  return apart <= 2 && apart / long.length <= 0.25 ? 1 - apart / long.length : 0;
}

/** Letters to change, add or take away to make one of the other; more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (sign === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return Math.min(row.at(-1) ?? 0, most + 1);
}
