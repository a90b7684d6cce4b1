import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/**
 * Makes the font files of the site from the packages they come in: only the signs that Danish, English and the
 * neighbours' names need, and only the weights in use. Run by hand when a font or its signs change; the result is in
 * the repository, with the licences beside it.
 */
const signs = `${range(0x20, 0x7e)}§©«®°·»ÄÅÆÉÖØÜàáäåæçèéêëíîñóôöøúüýð–—‘’“”„•…−×→←↑↓`;

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

const fonts = [
  { package: 'literata', file: 'literata-latin-wght-normal', to: 'literata', weights: { min: 400, max: 600 } },
  { package: 'literata', file: 'literata-latin-wght-italic', to: 'literata-italic', weights: { min: 400, max: 600 } },
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
  const made = await subsetFont(whole, signs, { targetFormat: 'woff2', variationAxes: { wght: font.weights } });
  await writeFile(`src/fonts/${font.to}.woff2`, made);
  await writeFile(`src/fonts/${font.package}-LICENSE.txt`, await readFile(`${folder}/LICENSE`));
  process.stdout.write(`${font.to}: ${whole.length} -> ${made.length} bytes\n`);
}
