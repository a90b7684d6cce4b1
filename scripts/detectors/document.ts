import type { Corpus } from './corpus.ts';
import { type Score, score } from './measure.ts';

const share = (count: number, n: number): string =>
  n < 5 ? `${count} of ${n}` : `${Math.floor((count / n) * 100)} % (${count} of ${n})`;

/** Of what is found, how much is right. Rounded down: 100 % is all. */
export const precision = ({ found, wrong }: Score): string => share(found, found + wrong);
/** Of what is marked, how much is found. */
export const recall = ({ found, missed }: Score): string => share(found, found + missed);

/** What counts as private, and what stays: the rules that the code follows, in the order of the table. */
const rules: Readonly<Record<string, string>> = {
  cpr: 'Ten digits whose first six are a day, in every spelling: with a dash of any kind, a blank, a full stop, a slash or nothing, split over two lines at a dash, with the century in the year, day 61-91 for replacement numbers, also in digits of other alphabets and with invisible signs between. The check digit has not held for all numbers since 2007, so it decides nothing but where ten digits stand with no separator and no word about them. After a word such as "sagsnr.", "ordrenr." or "EAN" it is another number, unless a word such as "CPR" or "født" says that it is one.',
  phone:
    'Danish numbers in every grouping, with and without +45; numbers of other countries with their + or 00, and of six digits after a word that says so, as in Greenland. Numbers of authorities stay: `phones` in `content/authorities`. Case numbers, CVR, prices, years, days, bus lines, results and what stands in an address on the web are left.',
  email:
    'Every address but those at an authority\'s domain or below it, also as it is written for people: "navn (snabel-a) post (punktum) example".',
  address:
    'A street and number counts as a home only by a floor and door, or by words before or behind it that say that somebody lives there. Authorities name streets all day, and their words are kept; "adressen er" and "vores adresse" they say of themselves.',
  location:
    "A place on a map (coordinates, a map link, a plus code) is treated as a street and number is: it is somebody's home only where words say so, and is replaced as an address. A hole in the road at its coordinates stays, and so does every place that an authority names. The position that a platform attaches to a post is never read from an archive, and images lose theirs.",
  plate:
    'Two letters and five digits (four for small vehicles) in the usual grouping, or in any where words say that it is a vehicle.',
  iban: 'Numbers whose check digits hold, of Denmark and of the other countries that have them; registration and account number after words that say so, and numbers of payment cards whose check digit holds.',
  ip: 'Versions 4 and 6. Version numbers, clauses of a law, amounts and times of day are left.',
};

/** DETECTORS.md: what is found and what is left, and how well that works. */
export function detectorsDocument(corpora: readonly Corpus[]): string {
  return `<!-- Made by "npm run detectors -- --write" from scripts/detectors and tests/corpora/detectors. Change these, not this file. -->

# Detectors

What is private in the words of a post is replaced before anything is written, by a mark that says what stood there. The
check of content and the scan of the built site look for the same, and refuse to build where one is found.

The detectors work on the words alone; people's names and handles are found by who they are, which is told in
[ARCHITECTURE.md](ARCHITECTURE.md). They err towards replacing: a number that leaks is worse than a mark too many.

## What counts

${corpora.map(({ what }) => `- **${what}**: ${rules[what] ?? ''}`).join('\n')}

## How well they find it

The texts in \`tests/corpora/detectors\` were written for this purpose, with made-up numbers, before the detectors were
changed by them. Two of three are open: what they showed was mended. Every third is held out: nothing was changed by it, so
it says more of texts that nobody has seen. They are chosen to be hard, with false friends in every second line: among
real posts nearly all hold nothing at all. They come from one writer, and no number here says how much of real posts is found.

Precision: of what is replaced, how much was marked. Recall: of what was marked, how much is replaced, whole and under its
right name. Below five the counts alone.

| | texts with and without, open | precision | recall | texts, held out | precision | recall |
| --- | --- | --- | --- | --- | --- | --- |
${corpora.map(row).join('\n')}

\`npm run detectors -- --misses\` prints every open text of which something else is found than is marked.
`;
}

function row(corpus: Corpus): string {
  const [open, held] = [score(corpus, 'open'), score(corpus, 'held out')];
  const texts = ({ texts: { marked, plain } }: Score): string => `${marked} and ${plain}`;
  return `| ${corpus.what} | ${texts(open)} | ${precision(open)} | ${recall(open)} | ${texts(held)} | ${precision(held)} | ${recall(held)} |`;
}
