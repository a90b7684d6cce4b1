import { max, min } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { type Across, narrow, rounded, startOf, type YearLabel, yearLabels, yearsBetween } from './place.ts';

/** The life of an authority's accounts, a line each, with what happened as numbered marks on it. */

export interface Life {
  readonly channel: string;
  readonly label: string;
  /** Since when it is known to have been open; as exactly as it is known. */
  readonly opened: string | undefined;
  readonly left: string | undefined;
  /** First and last day of what is archived of it. */
  readonly archived: { readonly from: string; readonly to: string } | undefined;
  readonly events: readonly { readonly at: string; readonly number: number }[];
}

export interface LifeLine extends Across {
  readonly channel: string;
  /** The name, on as many lines as it needs on a phone, and where the first of them stands. */
  readonly label: readonly string[];
  readonly name: number;
  /** Where the line lies. */
  readonly y: number;
  /** False: the beginning is only the first thing known of it. */
  readonly opened: boolean;
  readonly left: boolean;
  readonly archived: Across | undefined;
  readonly events: readonly { readonly x: number; readonly numbers: string }[];
}

export interface ChannelTimeline {
  readonly height: number;
  readonly axis: number;
  readonly lines: readonly LifeLine[];
  readonly years: readonly YearLabel[];
}

const row = 46;
/** From one line of a name to the next. */
export const nameLine = 15;
/** Before a name stands the mark of its channel. */
export const nameStart = 22;
/** What a letter of a name takes on average. */
const letter = 6;
/** Closer than this (per cent), two marks would lie on each other on a phone. */
const apart = 7;
/** Room on both sides for half a mark. */
const margin = 3;

/** Lives of which no date is known have no line: they are left out. */
export function channelTimeline(lives: readonly Life[]): ChannelTimeline {
  const datesOf = (life: Life): number[] =>
    [life.opened, life.left, life.archived?.from, life.archived?.to, ...life.events.map(({ at }) => at)]
      .filter((at) => at !== undefined)
      .map(startOf);
  const dated = lives.filter((life) => datesOf(life).length > 0);
  const all = dated.flatMap(datesOf);
  const from = min(all) ?? 0;
  const to = Math.max((max(all) ?? 0) + 1, from + 31_536_000_000);
  const across = scaleUtc()
    .domain([from, to])
    .range([margin, 100 - margin]);
  let top = 0;
  const lines = dated.map((life): LifeLine => {
    const label = onLines(life.label, Math.floor((narrow - nameStart) / letter));
    const name = top + 14;
    const more = (label.length - 1) * nameLine;
    top += row + more;
    const start = across(min(datesOf(life)) ?? from);
    const end = life.left === undefined ? 100 : across(startOf(life.left));
    return {
      channel: life.channel,
      label,
      name,
      y: name + more + 14,
      x: rounded(start),
      width: rounded(end - start),
      opened: life.opened !== undefined,
      left: life.left !== undefined,
      archived: life.archived && stretch(across(startOf(life.archived.from)), across(startOf(life.archived.to))),
      events: grouped(life.events.map(({ at, number }) => ({ x: across(startOf(at)), number }))),
    };
  });
  const axis = top + 2;
  return {
    height: axis + 20,
    axis,
    lines,
    years: yearLabels(yearsBetween(from, to - 1).map((year) => ({ x: across(startOf(String(year))), year }))),
  };
}

/** Words on lines of at most so many letters; a word that is longer has a line of its own. */
function onLines(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const stretch = (from: number, to: number): Across => ({ x: rounded(from), width: rounded(Math.max(0.4, to - from)) });

/** Marks that would lie on each other become one that bears all their numbers. */
function grouped(events: readonly { readonly x: number; readonly number: number }[]): LifeLine['events'] {
  const groups: { x: number; numbers: number[] }[] = [];
  for (const { x, number } of events.toSorted((a, b) => a.x - b.x)) {
    const before = groups.at(-1);
    if (before !== undefined && x - before.x < apart) before.numbers.push(number);
    else groups.push({ x, numbers: [number] });
  }
  return groups.map(({ x, numbers }) => {
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const inARow = high - low === numbers.length - 1;
    return {
      x: rounded(x),
      numbers: low === high ? String(low) : inARow ? `${low}–${high}` : numbers.toSorted((a, b) => a - b).join(', '),
    };
  });
}
