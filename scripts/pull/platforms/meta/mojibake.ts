import { z } from 'zod';

/**
 * Exports of Facebook, Instagram and Threads write each byte of UTF-8 as a character of its own: "æ" is "Ã¦". A string
 * of such characters is read back as bytes; one that was right already, or that is no UTF-8, stays as it is. To be done
 * exactly once: after it, "Ã¦" is what somebody wrote. Where an export lost a byte, that one letter is U+FFFD and all
 * others are right.
 */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  const bytes = Buffer.from(withoutSurrogates(text), 'latin1');
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return isBroken(text) ? lenient.decode(bytes) : text;
  }
}

// A byte order mark in the middle of a post is a character of it.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some emoji were written as the two halves that JavaScript has of them, each a letter of three bytes. */
const withoutSurrogates = (text: string): string =>
  text.replaceAll(/\u00ed[\u00a0-\u00af][\u0080-\u00bf]\u00ed[\u00b0-\u00bf][\u0080-\u00bf]/g, (found) => {
    const [, a = 0, b = 0, , c = 0, d = 0] = Buffer.from(found, 'latin1');
    const point = 0x10000 + (((a & 0x0f) << 16) | ((b & 0x3f) << 10) | ((c & 0x0f) << 6) | (d & 0x3f));
    return Buffer.from(String.fromCodePoint(point), 'utf8').toString('latin1');
  });

const letter = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/**
 * Bytes of which some are lost: there are whole letters, and what is over are bytes that a letter begins or goes on
 * with. In words that were right already, letters such as "æ" are over.
 */
function isBroken(text: string): boolean {
  const rest = text.replaceAll(letter, '');
  return rest !== text && /^[\u0000-\u00bf\u00c2\u00c3\u00e2\u00ef\u00f0]*$/.test(rest);
}

/** A string of such an export, repaired as it is read: once, because only the schema does it. */
export const words = z.string().transform(repairMojibake);
