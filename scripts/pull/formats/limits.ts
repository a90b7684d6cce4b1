import { ArchiveError } from '../archive.ts';

/** How much an archive may hold and unpack to. What real exports hold lies far below; a bomb does not stop before. */
export interface Limits {
  /** Bytes that one file may unpack to. */
  readonly fileBytes: number;
  /** Bytes that all files which are opened may unpack to. */
  readonly totalBytes: number;
  /** Files in one archive. */
  readonly files: number;
  /** How many times its packed size a file may unpack to; posts pack to a tenth, and zeros to a thousandth … */
  readonly ratio: number;
  /** … once it has unpacked to so many bytes. */
  readonly ratioFrom: number;
}

export const usualLimits: Limits = {
  fileBytes: 8 * 1024 ** 3,
  totalBytes: 64 * 1024 ** 3,
  files: 2_000_000,
  ratio: 250,
  ratioFrom: 256 * 1024 ** 2,
};

const advice = 'Look at the file before you trust it; if it is what it should be, unpack it and pull the folder.';

export function checkCount(count: number, { files }: Limits): void {
  if (count > files) throw new ArchiveError(`it holds more than ${files} files`, advice);
}

/** Throws as soon as a file has unpacked to more than it may. `packed`: its bytes as far as they are known. */
export function checkUnpacked(name: string, unpacked: number, packed: number | undefined, limits: Limits): void {
  if (unpacked > limits.fileBytes)
    throw new ArchiveError(`${shownName(name)} unpacks to more than ${limits.fileBytes} bytes`, advice);
  if (packed !== undefined && unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)
    throw new ArchiveError(`${shownName(name)} unpacks to more than ${limits.ratio} times its size`, advice);
}

/** A name from an archive as it may be printed: on one line, in no other direction, not without end. */
export function shownName(name: string): string {
  const clean = name.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
}
