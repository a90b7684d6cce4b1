/** A date as the instant the model has: UTC, whole seconds. Undefined outside of the years 1970 to 9998: no post is older, and the last hour of 9999 is a month of five digits in Denmark. */
export function instantOf(date: Date): string | undefined {
  const year = date.getUTCFullYear();
  return Number.isNaN(date.getTime()) || year < 1970 || year > 9998 ? undefined : `${date.toISOString().slice(0, 19)}Z`;
}

const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** An ISO 8601 time with its zone. Undefined for anything else: a time without a zone is no instant. */
export const instantOfIso = (text: string): string | undefined =>
  isoTime.test(text)
    ? instantOf(
        new Date(
          text
            .toUpperCase()
            .replace(',', '.')
            .replace(/([+-]\d{2})(\d{2})$/, '$1:$2'),
        ),
      )
    : undefined;
