/** How often and how long to try. */
export interface Patience {
  readonly tries: number;
  /** Milliseconds before the second try; doubled for each one after. */
  readonly first: number;
  /** Milliseconds that one wait may last, whoever asks for it. */
  readonly longest: number;
}

export const patience: Patience = { tries: 5, first: 1_000, longest: 300_000 };

/** Statuses of a moment: the same question may be answered later. */
export const isPassing = (status: number): boolean => [408, 421, 425, 429, 500, 502, 503, 504, 599].includes(status);

/**
 * Backoff with jitter: half of the step for sure, the other half by chance, so that many who failed at one moment do
 * not come back at one moment. `failed`: tries that failed, from 1. `random`: from 0 to 1.
 */
export const backoff = ({ first, longest }: Patience, failed: number, random: number): number =>
  Math.min(longest, first * 2 ** (failed - 1)) * (0.5 + random / 2);

/** `Retry-After` in milliseconds from now: seconds or a date (RFC 9110, 10.2.3). Undefined where it says neither. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
