/** What an archived image is: the form in which a pull writes it, `check` holds it to, and a page shows it. */

/** Longest side in pixels: as much as a page shows on a dense screen. */
export const longestSide = 1600;

/** Bytes that one may have. A picture of nothing but noise, transparent in every shade, has 4.3 MB at that size. */
export const largestImage = 5 * 1024 ** 2;

/**
 * Names of the images in records written as JSON. There only a key is followed by a quote that is not escaped: no words of
 * a post can look like this.
 */
export const imageNamesIn = (json: string): string[] =>
  [...json.matchAll(/"(?:src|poster)":"([0-9a-f]{32}\.webp)"/g)].map(([, name = '']) => name);

export interface WebpFacts {
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Names of its parts, in their order, with the blanks that some have at their end. */
  readonly chunks: readonly string[];
}

/** The parts that make up a still picture: its size, its colours, its transparency. All others say or hold something else. */
export const pictureChunks: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH']);

/**
 * Size and parts of a WebP, or undefined where the bytes are none, from their first to their last. Read by hand because
 * the names of the parts are what is asked: libraries decode the picture and pass over what stands beside it.
 * https://developers.google.com/speed/webp/docs/riff_container
 */
export function readWebp(bytes: Uint8Array): WebpFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || fourLetters(view, 0) !== 'RIFF' || fourLetters(view, 8) !== 'WEBP') return undefined;
  if (view.getUint32(4, true) + 8 !== bytes.length) return undefined;
  const chunks: string[] = [];
  let size: { width: number; height: number } | undefined;
  let at = 12;
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return undefined;
    const name = fourLetters(view, at);
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    if (end > bytes.length) return undefined;
    // The size of the whole stands in the first part that tells one.
    size ??= sizeIn(name, new DataView(view.buffer, view.byteOffset + at + 8, length));
    chunks.push(name);
    at = end + (length % 2);
  }
  return at === bytes.length && size !== undefined ? { ...size, chunks } : undefined;
}

const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

function sizeIn(name: string, data: DataView): { width: number; height: number } | undefined {
  const three = (at: number): number => data.getUint16(at, true) + (data.getUint8(at + 2) << 16);
  if (name === 'VP8X' && data.byteLength >= 10) return { width: three(4) + 1, height: three(7) + 1 };
  // A key frame begins with these three bytes; its sides are numbers of 14 bits.
  if (name === 'VP8 ' && data.byteLength >= 10 && three(3) === 0x2a019d)
    return { width: data.getUint16(6, true) & 0x3fff, height: data.getUint16(8, true) & 0x3fff };
  if (name === 'VP8L' && data.byteLength >= 5 && data.getUint8(0) === 0x2f) {
    const bits = data.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return undefined;
}
