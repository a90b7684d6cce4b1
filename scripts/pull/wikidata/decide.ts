/**
 * Who owns a fact, and what a pull does with it. The files prove it: a fact is the pull's when the record holds the very
 * value that stands under `pulled`; everything else is somebody's own word, and stays.
 */
export interface Fact {
  /** What the record holds. */
  readonly held: string | undefined;
  /** What the last pull wrote, as `pulled` says. */
  readonly wrote: string | undefined;
  /** What the source says now. */
  readonly now: string | undefined;
}

export type Decision =
  /** The record holds what the source says, or the source says nothing. */
  | 'rest'
  /** Nothing stands there, and no pull ever wrote it: written for the first time. */
  | 'add'
  /** The pull's own value, and the source has another now. */
  | 'change'
  /** Somebody's own value, and the source has another: told, not touched. */
  | 'differs'
  /** The pull's own value, and the source no longer has any: told, not touched. */
  | 'vanished'
  /** Somebody took out what the pull wrote: it stays out. */
  | 'taken-out';

/** `same`: whether two spellings say the same, for addresses. */
export function decide(
  { held, wrote, now }: Fact,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): Decision {
  const owned = wrote !== undefined && held === wrote;
  if (now === undefined) return owned ? 'vanished' : 'rest';
  if (held === undefined) return wrote === undefined ? 'add' : 'taken-out';
  if (same(held, now)) return 'rest';
  return owned ? 'change' : 'differs';
}
