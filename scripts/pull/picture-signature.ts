/**
 * How files of pictures begin, whatever they are called. Drawings (SVG), PDF and what else the library can paint are
 * documents: they name other files and hold programs, so that they are left where they are.
 */
const signatures: readonly { readonly at: number; readonly bytes: string }[] = [
  { at: 0, bytes: '\xff\xd8\xff' },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { at: 0, bytes: 'GIF8' },
  { at: 8, bytes: 'WEBP' },
  // AVIF and HEIC: a box of a film, and which of its kinds.
  { at: 4, bytes: 'ftyp' },
];

export function beginsLikePicture(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 12);
  return signatures.some((signature) => start.startsWith(signature.bytes, signature.at));
}
