import type { Archive } from '../archive.ts';

/** Warnings of further files that hold an export too, where only one of them is pulled: what is in them is not lost in silence. */
export const leftClosed = (archive: Archive, pulled: string, isExport: (name: string) => boolean): string[] =>
  archive.files
    .map(({ name }) => name)
    .filter((name) => name !== pulled && isExport(name))
    .map((name) => `${name} is left closed: one export is pulled at a time, so pull it by itself`);
