import { placeOf, viewOf } from './detectors/view.ts';
import { did, type Profile, profilesAt, spellingsOf } from './profile-links.ts';

/** A handle in plain words, or the address of a profile. */
export interface HandleMatch {
  readonly start: number;
  readonly end: number;
  readonly channel: string;
  readonly handle: string;
}

/** Platforms whose handles hold letters of other alphabets, or where people write names behind an @. */
const wide = new Set(['facebook', 'linkedin', 'youtube', 'web']);

const handleOf = (sign: string): RegExp => {
  const part = `${sign}{1,30}`;
  // E-mail addresses have a name before the @; signs alone are none. A name with a dot in it may follow on signs alone.
  const alone = `(?<!(?:[\\p{L}\\p{N}][._%+'-]{0,8}|@)@)(${part}(?:[.-]${part}){0,8}(?:@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)?)`;
  // Right behind a word only what people write there without a blank, and another handle.
  const before = `(?<!\\p{L})(?:RT|MT|HT|cc|via|fra|tak|hej|kære|ja|nej|og|by|and|hi|thanks)|[\\p{L}\\p{N}_][._%+'-]{1,8}|@${part}`;
  const behind = `(?<=(?:${before})@)((?=[\\p{L}\\p{N}_]*\\p{L})${part})(?![.-][\\p{L}\\p{N}]|,(?:dk|com|org|net|eu|nu|info|example)\\b)`;
  return new RegExp(`@(?:${alone}|${behind})(?![\\p{L}\\p{N}_])`, 'giu');
};
const ascii = handleOf('[A-Za-z0-9_]');
const anyLetters = handleOf('[\\p{L}\\p{M}\\p{N}_]');

const addresses = /https?:\/\/[^\s<>"]+/gi;
/** Without the beginning that browsers add: only those of platforms. */
const bareAddresses =
  /(?<![\p{L}\p{N}@./:%_-])(?:(?:www|m|mobile|[a-z]{2}|[a-z]{2}-[a-z]{2})\.)?(?:(?:twitter|x|facebook|fb|instagram|linkedin|tiktok|youtube|threads)\.(?:com|net)|bsky\.app|fb\.me|m\.me|t\.me)\/[^\s<>"]+|(?<![\p{L}\p{N}@./:%_-])[a-z0-9][a-z0-9-]{0,62}\.bsky\.social(?![\w.-]*\w)/giu;
/** What stands in each of them. */
const bareHost = /\.(?:com|net|app|me)\/|\.bsky\.social/i;
const none: readonly never[] = [];

/**
 * Every handle and profile in a text, whoever it is of. `channel`: where the text was written. An address that leads to
 * somebody through another, or to several, is there once for each.
 */
export function handlesIn(text: string, channel: string): readonly HandleMatch[] {
  if (!/[@＠﹫]|:\/\/|\.(?:com|net|app|me)\/|did:|bsky/i.test(text)) return none;
  const view = viewOf(text);
  const words = view.text;
  const found: HandleMatch[] = [];
  const add = (index: number, length: number, { channel: on, handle }: Profile): void => {
    found.push({ ...placeOf(view, index, length), channel: on, handle });
  };
  const read: { readonly start: number; readonly end: number }[] = [];
  const written = words.includes('://') ? [...words.matchAll(addresses)] : none;
  const bare = bareHost.test(words) ? [...words.matchAll(bareAddresses)] : none;
  for (const { index, 0: all } of [...written, ...bare]) {
    // What X shortened says nothing of where it leads, and most addresses in words are that.
    if (/^https?:\/\/t\.co\/\w+$/.test(all)) continue;
    for (const address of spellingsOf(all)) {
      const profiles = profilesAt(/^https?:/i.test(address) ? address : `https://${address}`);
      for (const profile of profiles) add(index, address.length, profile);
      if (profiles.length > 0) break;
    }
    read.push({ start: index, end: index + all.length });
  }
  const isRead = (index: number): boolean => read.some(({ start, end }) => index >= start && index < end);
  for (const match of words.includes('@') ? words.matchAll(wide.has(channel) ? anyLetters : ascii) : none) {
    const { index, 0: whole } = match;
    // What an address says was read above, whoever keeps their name in it; a place on a map has a number there.
    const isPlace = words[index - 1] === '/' && !/\p{L}/u.test(whole);
    if (!isPlace && !isRead(index)) add(index, whole.length, { channel, handle: match[1] ?? match[2] ?? '' });
  }
  for (const match of words.includes('did:') ? words.matchAll(did) : none)
    if (!isRead(match.index)) add(match.index, match[0].length, { channel: 'bluesky', handle: match[0] });
  return found;
}
