import { type Keyed, keyedBy } from './keyed.ts';

/** The key as it is kept: one line, which says what it is to whoever finds it, and fits a secret of a CI. */

const begin = 'aabne-kanaler-key-';
const bytes = 32;
const pattern = new RegExp(`^${begin}[0-9a-f]{${bytes * 2}}$`);

/** `random`: 32 bytes by chance. */
export function keyText(random: Uint8Array): string {
  if (random.length !== bytes) throw new Error(`a key is ${bytes} bytes, not ${random.length}`);
  return `${begin}${Buffer.from(random).toString('hex')}`;
}

/** What the key can do, or undefined where the text is no key. Blanks and line ends around it are none of it. */
export function readKeyText(text: string): Keyed | undefined {
  const line = text.trim();
  return pattern.test(line) ? keyedBy(Buffer.from(line.slice(begin.length), 'hex')) : undefined;
}
