import type { Edition } from '../addresses.ts';
import type { Promised } from '../figures/values.ts';
import { number } from './format.ts';

/** How long something took, in the unit a person would use: minutes, hours, days and nights. */

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

interface Unit {
  readonly length: number;
  readonly one: Readonly<Record<Edition, string>>;
  readonly many: Readonly<Record<Edition, string>>;
  readonly short: Readonly<Record<Edition, string>>;
}
const minutes: Unit = {
  length: minute,
  one: { da: 'minut', en: 'minute' },
  many: { da: 'minutter', en: 'minutes' },
  short: { da: 'min.', en: 'min' },
};
const hours: Unit = {
  length: hour,
  one: { da: 'time', en: 'hour' },
  many: { da: 'timer', en: 'hours' },
  short: { da: 't.', en: 'h' },
};
const days: Unit = {
  length: day,
  one: { da: 'døgn', en: 'day' },
  many: { da: 'døgn', en: 'days' },
  short: { da: 'd.', en: 'd' },
};

/** Below an hour in minutes, below two days in hours, then in days. One decimal where it says something: 1,5 timer. */
function measured(seconds: number): { readonly count: number; readonly unit: Unit } {
  const unit = seconds < 59.5 * minute ? minutes : seconds < 48 * hour - hour / 2 ? hours : days;
  const exact = seconds / unit.length;
  const count = unit === minutes || exact >= 10 ? Math.round(exact) : Math.round(exact * 10) / 10;
  return { count, unit };
}

/** 5400 -> "1,5 timer" */
export function timeSpan(edition: Edition, seconds: number): string {
  const { count, unit } = measured(seconds);
  // Danish counts 1,5 as one and a half of many; so does English.
  return `${number(edition, count)} ${count === 1 ? unit.one[edition] : unit.many[edition]}`;
}

/** 5400 -> "1,5 t." */
export function shortSpan(edition: Edition, seconds: number): string {
  const { count, unit } = measured(seconds);
  return `${number(edition, count)} ${unit.short[edition]}`;
}

/** Seconds of working hours -> "3,5 arbejdstimer"; a working day is never called a day and night. */
export function workingSpan(edition: Edition, seconds: number): string {
  const whole = seconds < 59.5 * minute;
  const exact = seconds / (whole ? minute : hour);
  const count = whole || exact >= 10 ? Math.round(exact) : Math.round(exact * 10) / 10;
  if (edition === 'en') return `${number('en', count)} working ${whole ? 'minute' : 'hour'}${count === 1 ? '' : 's'}`;
  return whole
    ? `${number('da', count)} ${count === 1 ? 'minut' : 'minutter'} i arbejdstiden`
    : `${number('da', count)} ${count === 1 ? 'arbejdstime' : 'arbejdstimer'}`;
}

const promisedUnits: Readonly<
  Record<Promised['unit'], Readonly<Record<Edition, readonly [one: string, many: string]>>>
> = {
  hours: { da: ['time', 'timer'], en: ['hour', 'hours'] },
  days: { da: ['dag', 'dage'], en: ['day', 'days'] },
  'working-days': { da: ['hverdag', 'hverdage'], en: ['working day', 'working days'] },
};

/** What was promised, in the unit of the promise: "2 hverdage". */
export function promisedSpan(edition: Edition, { amount, unit }: Pick<Promised, 'amount' | 'unit'>): string {
  const [one, many] = promisedUnits[unit][edition];
  return `${number(edition, amount)} ${amount === 1 ? one : many}`;
}
