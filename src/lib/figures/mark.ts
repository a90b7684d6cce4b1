import type { FigureId } from './card.ts';
import type { FigureResult, MonthSpan } from './result.ts';

/**
 * What a number says of itself in HTML, so that a machine can hold it to its posts: which figure it is, on how many
 * observations it rests, how many of them were counted, and of which months. `tests/browser/evidence.test.ts` follows
 * every one of them.
 */
export interface FigureMark {
  readonly 'data-figure': FigureId | 'coverage';
  /** Absent when the figure is known. */
  readonly 'data-state'?: 'suppressed' | 'unknown';
  readonly 'data-n'?: number;
  readonly 'data-count'?: number;
  /** `<first>/<last>` where the figure is of some months only. */
  readonly 'data-months'?: string;
}

/** `months`: only those, where the figure is not of all that is archived. */
export function figureMark(result: FigureResult<unknown>, months?: MonthSpan): FigureMark {
  const count = countOf(result);
  return {
    'data-figure': result.method.figure,
    ...(result.state === 'known' ? {} : { 'data-state': result.state }),
    ...(result.state === 'unknown' ? {} : { 'data-n': result.n }),
    ...(count === undefined ? {} : { 'data-count': count }),
    ...(months === undefined ? {} : { 'data-months': `${months.from}/${months.to}` }),
  };
}

function countOf(result: FigureResult<unknown>): number | undefined {
  if (result.state === 'suppressed') return result.count;
  if (result.state === 'unknown') return undefined;
  const { value } = result;
  if (typeof value !== 'object' || value === null || !('count' in value)) return undefined;
  return typeof value.count === 'number' ? value.count : undefined;
}

/** The figure a chart draws, and the address of the posts behind it. */
export interface ChartFigure {
  readonly mark: FigureMark;
  readonly evidence: string;
}

/** Days that sources answer for: no figure of an account, but a number that has its sources behind it. */
export const coverageMark: FigureMark = { 'data-figure': 'coverage' };
