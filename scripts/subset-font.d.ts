/** The package has no types of its own; this is the part of it that `fonts.ts` uses. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** Four-letter tags of the layout features to keep; absent: all. */
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
