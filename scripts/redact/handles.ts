import { profileOf } from './profile-links.ts';

/** A handle in plain words, or the address of a profile. */
export interface HandleMatch {
  readonly start: number;
  readonly end: number;
  readonly channel: string;
  readonly handle: string;
}

/** A name with an @ before it, also one with dots in it or a server behind it. E-mail addresses have something before the @. */
export const bareHandle =
  /(?<![\p{L}\p{N}_@＠./+-])[@＠]([A-Za-z0-9_]{1,30}(?:[.-][A-Za-z0-9_]{1,30}){0,8}(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?)(?![\p{L}\p{N}_@])/gu;

const none: readonly HandleMatch[] = [];

/** Every handle and profile in a text, whoever it is of. `channel`: where the text was written. */
export function handlesIn(text: string, channel: string): readonly HandleMatch[] {
  if (!/@|＠|:\/\//.test(text)) return none;
  const found: HandleMatch[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const profile = profileOf(match[0]);
    if (profile) found.push({ start: match.index, end: match.index + match[0].length, ...profile });
  }
  for (const match of text.matchAll(bareHandle))
    found.push({ start: match.index, end: match.index + match[0].length, channel, handle: match[1] ?? '' });
  return found;
}
