import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * Makes the font files of the site from the packages they come in: only the signs that Danish, English and the
 * neighbours' names need, only the weights in use, only the features the styles ask for. A reader on a phone loads
 * the upright two with the first page; each kilobyte here is in the weight of every page. Run by hand when a font or
 * its signs change; the result is in the repository, with the licences beside it.
 */
const signs = `${range(0x20, 0x7e)}§©«®°·»ÄÅÆÉÖØÜàáäåæçèéêëíîñóôöøúüýð÷–—‘’“”„•…−×≤≥→←↑↓`;

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

/** Kerning and marks, and the numerals: lining and old style, aligned and not. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'onum', 'tnum', 'pnum'];

const fonts = [
  { package: 'literata', file: 'literata-latin-wght-normal', to: 'literata', weights: 400 },
  { package: 'literata', file: 'literata-latin-wght-italic', to: 'literata-italic', weights: 400 },
  {
    package: 'instrument-sans',
    file: 'instrument-sans-latin-wght-normal',
    to: 'instrument-sans',
    weights: { min: 400, max: 600 },
  },
];

await mkdir('src/fonts', { recursive: true });
for (const font of fonts) {
  const folder = `node_modules/@fontsource-variable/${font.package}`;
  const whole = await readFile(`${folder}/files/${font.file}.woff2`);
  const made = await subsetFont(whole, signs, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    variationAxes: { wght: font.weights },
  });
  await writeFile(`src/fonts/${font.to}.woff2`, made);
  await writeFile(`src/fonts/${font.package}-LICENSE.txt`, await readFile(`${folder}/LICENSE`));
  process.stdout.write(`${font.to}: ${whole.length} -> ${made.length} bytes\n`);
}
