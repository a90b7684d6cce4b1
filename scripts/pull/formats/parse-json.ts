import { utf8Of } from './utf8.ts';

/** How a record becomes a value. `long`: it may have an integer longer than a double is exact, as far as somebody looked. Throws a SyntaxError. */
export type ParseJson = (text: string, long?: boolean) => unknown;

export type Parsed = { readonly value: unknown } | { readonly error: string };

/** Ids are longer than a double is exact: an integer that would lose digits stays the text it was. */
export const parseJson: ParseJson = (text, long = longNumber.test(text)) =>
  // A reviver makes it several times slower, and few texts have a number that long.
  long ? parseExact(text) : JSON.parse(text);

const longNumber = /(?:^|[\s:,[])-?\d{16}|\d[eE][+-]?\d/;

function parseExact(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown, context?: { source: string }) =>
      typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && context
        ? context.source
        : value,
    );
  } catch (error) {
    // The reviver goes down as deep as the text, and the stack does not.
    if (error instanceof RangeError) throw new SyntaxError('it is nested too deep');
    throw error;
  }
}

/** A record whose bytes stand in a text with a sign for each (`bytesAsSigns`). */
export function parseSigns(signs: string, parse: ParseJson, long?: boolean): Parsed {
  const text = utf8Of(signs);
  if (text === undefined) return notUtf8;
  try {
    return { value: parse(text, long) };
  } catch (error) {
    if (error instanceof SyntaxError) return notJson;
    throw error;
  }
}

export const notJson = { error: 'the record is not valid JSON' } as const;
export const notUtf8 = { error: 'the record is not written in UTF-8, as JSON is' } as const;
