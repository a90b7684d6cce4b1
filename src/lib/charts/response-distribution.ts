import { bin, max } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { roundUp } from './activity-strip.ts';
import { type MarkWords, placeWords } from './mark-words.ts';
import { type Across, rounded } from './place.ts';

/** How long replies took, in stretches of time a person would name, from a quarter of an hour to more than a week. */

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** Where one bar ends and the next begins, in seconds. */
export const responseBounds = [15 * minute, hour, 3 * hour, 8 * hour, day, 2 * day, 7 * day] as const;
/** Ends of the scale that marks are placed on: what is quicker or slower stands at the edge. */
const [quickest, slowest] = [minute, 28 * day];

export interface ResponseBar extends Across {
  /** Seconds, the lower bound counted in; the first begins at 0, the last has no end. */
  readonly from: number;
  readonly to: number | undefined;
  readonly value: number;
  readonly y: number;
  readonly height: number;
}

export interface ResponseMark {
  readonly kind: 'median' | 'p90' | 'promise';
  readonly seconds: number;
  readonly x: number;
  /** Baseline of its words; marks stand on lines of their own and never run into each other. */
  readonly line: number;
  readonly words: MarkWords;
}

export interface ResponseDistribution {
  readonly height: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly bars: readonly ResponseBar[];
  readonly bounds: readonly { readonly seconds: number; readonly x: number }[];
  readonly marks: readonly ResponseMark[];
}

/**
 * `seconds`: one for each reply, in any order. `marks` are left out where they are unknown. `letters`: how many the words
 * of a mark have.
 */
export function responseDistribution(
  seconds: readonly number[],
  marks: { readonly [Kind in ResponseMark['kind']]?: number | undefined },
  letters: (kind: ResponseMark['kind'], seconds: number) => number,
): ResponseDistribution {
  const wanted = (['median', 'p90', 'promise'] as const).flatMap((kind) => {
    const at = marks[kind];
    return at === undefined ? [] : [{ kind, seconds: at }];
  });
  const ceiling = 8 + wanted.length * 16;
  const floor = ceiling + 96;
  const slots = responseBounds.length + 1;
  const edge = (index: number): number => (index / slots) * 100;
  const across = scaleLog()
    .domain([quickest, ...responseBounds, slowest])
    .range(Array.from({ length: slots + 1 }, (_, index) => edge(index)))
    .clamp(true);
  const counts = bin()
    .domain([0, Number.MAX_SAFE_INTEGER])
    .thresholds([...responseBounds])([...seconds])
    .map(({ length }) => length);
  const tall = scaleLinear()
    .domain([0, roundUp(max(counts) ?? 0)])
    .range([0, floor - ceiling - 14]);
  const gap = 0.6;
  const placed = wanted.map((mark) => ({ ...mark, x: rounded(across(mark.seconds)) }));
  const words = placeWords(placed.map((mark) => ({ x: mark.x, letters: letters(mark.kind, mark.seconds) })));
  return {
    height: floor + 22,
    floor,
    ceiling,
    bars: counts.map((value, index): ResponseBar => {
      const height = value === 0 ? 0 : Math.max(2, tall(value));
      return {
        from: responseBounds[index - 1] ?? 0,
        to: responseBounds[index],
        value,
        x: rounded(edge(index) + gap),
        width: rounded(100 / slots - 2 * gap),
        y: rounded(floor - height),
        height: rounded(height),
      };
    }),
    bounds: responseBounds.map((bound, index) => ({ seconds: bound, x: rounded(edge(index + 1)) })),
    marks: placed.flatMap((mark, index): ResponseMark[] => {
      const own = words[index];
      return own === undefined ? [] : [{ ...mark, line: 12 + own.row * 16, words: own }];
    }),
  };
}
