import type { RedactionKind } from '#lib/model/span.ts';

/** A stretch of a text that holds something private: offsets in UTF-16 units of the text as given. */
export interface Match {
  readonly kind: RedactionKind;
  readonly start: number;
  readonly end: number;
}

/** What is never private, whoever writes it. */
export interface PublicFacts {
  readonly publicPhones: ReadonlySet<string>;
  readonly publicDomains: ReadonlySet<string>;
}

export type Detector = (view: View, facts: PublicFacts) => Match[];

/**
 * The text as detectors read it: other digits as 0-9, all dashes as `-`, all blanks as a blank, and nothing invisible,
 * so that none of these hides a number. `at` leads back to where each sign stood; undefined: where it stands.
 */
export interface View {
  readonly text: string;
  readonly at: readonly number[] | undefined;
  /** Length of the text as given. */
  readonly length: number;
  /** How many digits there are: a text that has too few of them holds no number of the length that is looked for. */
  readonly digits: number;
}

/** Signs that are themselves in the view, and of which the texts of most posts are made: letters of Europe, signs, pictures. */
const plainText = /^[\n -~\u00A1-\u00AC\u00AE-\u02FF\u2016-\u2027\u20AC\u{1F000}-\u{1F7FF}]*$/u;

const invisible = /\p{Cf}|\p{Mn}/u;
const dash = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/;
const blank = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/;

export function viewOf(original: string): View {
  if (plainText.test(original))
    return { text: original, at: undefined, length: original.length, digits: digitsIn(original) };
  // One text is looked at for names, for handles and for numbers, one after the other.
  if (last?.original === original) return last.view;
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const sign of original) {
    if (!invisible.test(sign)) {
      const shown = plain(sign);
      text += shown;
      for (let unit = 0; unit < shown.length; unit += 1) at.push(offset);
    }
    offset += sign.length;
  }
  const view = { text, at, length: original.length, digits: digitsIn(text) };
  last = { original, view };
  return view;
}

let last: { readonly original: string; readonly view: View } | undefined;

function digitsIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 48 && unit <= 57) count += 1;
  }
  return count;
}

function plain(sign: string): string {
  if (sign <= '~') return sign === '\t' ? ' ' : sign;
  if (dash.test(sign)) return '-';
  if (blank.test(sign)) return ' ';
  if (/\p{Nd}/u.test(sign)) return digit(sign);
  if (sign === '\uFE6B') return '@';
  // Full-width letters and signs have the same shape and stand 0xFEE0 further on.
  const point = sign.codePointAt(0) ?? 0;
  return point >= 0xff01 && point <= 0xff5e ? String.fromCharCode(point - 0xfee0) : sign;
}

/** Decimal digits come in runs of ten: how far into its run a digit stands is its value. */
function digit(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value % 10);
}

/** A match in the view as a match in the text as given. */
export const matchAt = (view: View, kind: RedactionKind, index: number, length: number): Match => {
  const { at } = view;
  if (at === undefined) return { kind, start: index, end: index + length };
  const last = at[index + length - 1] ?? view.length - 1;
  return { kind, start: at[index] ?? 0, end: at[index + length] ?? Math.max(last + 1, view.length) };
};

/** A match without the invisible signs behind it, which may belong to what stands before it: marks of direction come in pairs. */
export function placeOf(view: View, index: number, length: number): { readonly start: number; readonly end: number } {
  const { at } = view;
  if (at === undefined) return { start: index, end: index + length };
  const [last = 0, before] = [at[index + length - 1], at[index + length - 2]];
  return { start: at[index] ?? 0, end: last + (last === before ? 2 : 1) };
}

/** The words just before a place: what tells a phone number from a case number. */
export const before = (view: View, index: number, signs = 24): string =>
  view.text.slice(Math.max(0, index - signs), index);
export const after = (view: View, index: number, signs = 12): string => view.text.slice(index, index + signs);

/** True where the place is part of an address on the web, whose numbers are ids. */
export function inWebAddress(view: View, index: number): boolean {
  const head = before(view, index, 300);
  return /(?:https?:\/\/|www\.|\b[a-z0-9-]+\.(?:dk|com|org|net|eu|example)\/)[^\s]*$/i.test(head);
}
