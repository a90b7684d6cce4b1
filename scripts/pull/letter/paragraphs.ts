/**
 * Lines of a letter as paragraphs: lines are joined, a word that was divided at a line end is whole again, and no
 * word is changed. Whether a hyphen at a line end divides a word or belongs to it is not always plain; it stays where
 * the same letter writes the word with it, after a short first part ("e-mail"), and before "og" and "eller".
 */
export function paragraphsOf(lines: readonly string[]): string[] {
  const spelled = hyphenated(lines);
  const paragraphs: string[] = [];
  for (const block of blocksOf(lines)) {
    const words = block.reduce((text, line) => (text === '' ? line : joined(text, line, spelled)), '');
    const before = paragraphs.at(-1);
    // A page or a lost line end divided the word, and with it the paragraph.
    if (before !== undefined && dividedWord.test(before) && /^\p{Ll}/u.test(words))
      paragraphs[paragraphs.length - 1] = joined(before, words, spelled);
    else if (words !== '') paragraphs.push(words);
  }
  return paragraphs;
}

const dividedWord = /\p{L}[-\u00ad]$/u;
const aside = /^(?:og|eller)\b/;
/** Parts of compounds that are written with a hyphen. */
const shortParts = /(?:^|[^\p{L}])(?:e|it|sms|mms|tv|pc|ip|cpr|cvr|eu|f|m|web|app)-$/iu;

function joined(text: string, line: string, spelled: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  if (!/\p{Ll}-$/u.test(text) || !/^\p{Ll}/u.test(line)) {
    // "SMS-" and "Facebook-" at a line end belong to the word that follows.
    const glued = /\p{L}-$/u.test(text) && /^\p{L}/u.test(line) && !aside.test(line);
    return glued ? text + line : `${text} ${line}`;
  }
  if (aside.test(line)) return `${text} ${line}`;
  const [first = ''] = /[\p{L}-]+-$/u.exec(text) ?? [];
  const [second = ''] = /^\p{L}+/u.exec(line) ?? [];
  if (shortParts.test(text) || spelled.has(`${first}${second}`.toLowerCase())) return text + line;
  return text.slice(0, -1) + line;
}

/** Words that the letter writes with a hyphen inside a line. */
function hyphenated(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []));
}

/**
 * Runs of lines that are one paragraph each. Where empty lines set paragraphs apart, they say it; else a short line
 * that ends a sentence does. A text whose lines are as long as paragraphs has lost its line ends: a line is one.
 */
function blocksOf(lines: readonly string[]): string[][] {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  const long = lengths.some((length) => length > 220);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 0;
  const blocks: string[][] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of lines) {
    if (line === '') {
      close();
      continue;
    }
    if (isNumber(line)) close();
    block.push(line);
    if (isNumber(line) || (long && !dividedWord.test(line)) || (line.length < 0.8 * width && endsSentence(line)))
      close();
  }
  close();
  return blocks;
}

/**
 * True for a text that lost its line ends without a blank in their place: sentences run into each other and words that
 * were divided keep their hyphen. Nobody can tell where, so the words stay as they are and the page says so.
 */
export function hasLostLineEnds(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.length > 220);
  const marks =
    long.join('\n').match(/\p{Ll}[.?]\p{Lu}\p{Ll}|\p{Ll}-\p{Ll}{2,}|\p{Ll}\d{4}\p{Ll}|\p{Ll},\p{Ll}| -\p{Ll}/gu) ?? [];
  return marks.length >= 2;
}

/** Words that end with a point in the middle of a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:spm|nr|jf|stk|pkt|kap|pct|ca|bl\.a|f\.eks|bl|mv|m\.v|hhv|vedr|evt|inkl|ekskl|lov|art|s|afs|afsn|jfr|kl|tlf|j\.nr|L|B)\.$/iu;

const endsSentence = (line: string): boolean => /[.:?!]["”»’]?$/.test(line) && !abbreviation.test(line);

/** A line that is the number of a section and nothing else: "1.", "2.3." */
export const isNumber = (line: string): boolean => /^\d{1,2}(?:\.\d{1,2})*\.$/.test(line);
