import { z } from 'zod';

/**
 * Exports of Facebook, Instagram and Threads write each byte of UTF-8 as a character of its own: "æ" is "Ã¦". A string
 * of such characters is read back as bytes; one that was right already, or that is no UTF-8, stays as it is. To be done
 * exactly once: after it, "Ã¦" is what somebody wrote.
 */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return decoder.decode(Buffer.from(text, 'latin1'));
  } catch (error) {
    if (error instanceof TypeError) return text;
    throw error;
  }
}

// A byte order mark in the middle of a post is a character of it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A string of such an export, repaired as it is read: once, because only the schema does it. */
export const words = z.string().transform(repairMojibake);
