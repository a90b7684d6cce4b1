import { narrow } from './place.ts';

/** Where the words of marks stand, so that no mark's line runs through the words of another, from a phone to a poster. */

export interface MarkToWord {
  /** Of the mark, in per cent across. */
  readonly x: number;
  /** How many letters its words have. */
  readonly letters: number;
}

export interface MarkWords {
  /** From the top, counted from 0. A mark's line begins at its own words and runs down through all below. */
  readonly row: number;
  /** How they are held at the mark, and how many pixels right of it. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly shift: number;
  /** True when they stand beside the line, false when they stand over its top. */
  readonly beside: boolean;
}

/** What a letter of 12 pixels takes at most on average; what is kept free about a line; how far words may leave the drawing. */
const letter = 6;
const clear = 3;
const margin = 12;
/** Between a line and the words beside it. */
const gap = 5;
/** How much of the words may stand left of a line that they stand over: the middle first. */
const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/**
 * The arrangement that costs least, of all there are. It is looked for at the narrowest width: words take a smaller part
 * of a wider drawing, so they keep clear there too.
 */
export function placeWords(marks: readonly MarkToWord[]): MarkWords[] {
  let best: { readonly words: MarkWords[]; readonly cost: number } | undefined;
  for (const rows of orders(marks.length)) {
    const words = marks.map((mark, index) => {
      const above = marks.filter((_, other) => (rows[other] ?? 0) < (rows[index] ?? 0)).map(({ x }) => x);
      return cheapest(mark, rows[index] ?? 0, above);
    });
    const turned = rows.filter((row, index) => row !== index).length;
    const cost = words.reduce((sum, one) => sum + one.cost, turned / 10);
    if (best === undefined || cost < best.cost) best = { words: words.map((one) => one.words), cost };
  }
  return best?.words ?? [];
}

function cheapest(mark: MarkToWord, row: number, above: readonly number[]): { words: MarkWords; cost: number } {
  const long = mark.letters * letter;
  const line = (mark.x / 100) * narrow;
  const isRight = mark.x > 55;
  const places: readonly (Omit<MarkWords, 'row'> & { readonly cost: number })[] = [
    { anchor: 'start', shift: gap, beside: true, cost: isRight ? 0.2 : 0 },
    { anchor: 'end', shift: -gap, beside: true, cost: isRight ? 0 : 0.2 },
    ...[...parts, ...tight(line, long, above)].map((part, index) => ({
      anchor: 'middle' as const,
      shift: Math.round((0.5 - part) * long),
      beside: false,
      cost: 1 + index / 10,
    })),
  ];
  const [first, ...others] = places.map(({ cost, ...place }) => {
    const from = line + place.shift - (place.anchor === 'start' ? 0 : place.anchor === 'end' ? long : long / 2);
    // The gap is as wide on a poster, where lines are further apart: none may lie in it.
    const [left, right] = [Math.min(line, from - clear), Math.max(line, from + long + clear)];
    const crossed = above.filter((x) => left < (x / 100) * narrow && (x / 100) * narrow < right);
    const outside = Math.max(0, -margin - from) + Math.max(0, from + long - narrow - margin);
    return { words: { row, ...place }, cost: cost + crossed.length * 1000 + outside * 5 };
  });
  if (first === undefined) throw new Error('words can stand nowhere');
  return others.reduce((least, one) => (one.cost < least.cost ? one : least), first);
}

/**
 * The parts with which words stand as close as they may to a line above, or to an end of the drawing: where a place is
 * narrow, only these fit.
 */
function tight(line: number, long: number, above: readonly number[]): number[] {
  // Places are whole pixels.
  const near = clear + 1;
  const lines = above.map((x) => (x / 100) * narrow);
  const starts = [-margin, ...lines.map((x) => x + near)];
  const ends = [narrow + margin, ...lines.map((x) => x - near)];
  return (
    [...starts, ...ends.map((end) => end - long)]
      .map((from) => (line - from) / long)
      // Its line stays under the words, also where they turn out a little shorter.
      .filter((part) => part > 0.03 && part < 0.97)
  );
}

/** Every order of `count` rows: [0, 1], [1, 0]. The order of the marks themselves comes first. */
function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1)
    .flatMap((order) => Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, count - 1)))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
