/** What the Folketing and the printer put on the pages of a letter, and what it says. */
export interface Stamp {
  /** "Retsudvalget", as it is stamped. */
  readonly committee?: string | undefined;
  /** "L 90", "REU alm. del" */
  readonly case?: string | undefined;
  readonly number?: number | undefined;
  readonly status?: 'final' | 'preliminary' | 'supplementary' | undefined;
}

export interface CleanLetter {
  /** The words without stamps, page numbers and file names: lines, an empty one between paragraphs. */
  readonly lines: readonly string[];
  readonly stamps: readonly Stamp[];
  /** True where whoever kept the text says that it goes on. */
  readonly cut: boolean;
}

/** Takes from the pages of a letter what is no part of its words. Every rule names the kind of line it is about. */
export function cleanLetter(pages: readonly (readonly string[])[]): CleanLetter {
  const stamps: Stamp[] = [];
  const repeated = runningLines(pages);
  const lines: string[] = [];
  let cut = false;
  for (const page of pages) {
    for (const raw of page) {
      const line = tidy(raw);
      if (isCutMark(line)) {
        cut = true;
        continue;
      }
      const stamp = stampOf(line);
      if (stamp !== undefined) stamps.push(stamp);
      if (stamp !== undefined || repeated.has(withoutNumbers(line)) || furniture.some((kind) => kind.test(line)))
        continue;
      if (line !== '' || lines.at(-1) !== '') lines.push(line);
    }
    if (lines.at(-1) !== '') lines.push('');
  }
  return { lines: trimmed(lines), stamps, cut };
}

/** Marks that a converter left between documents are no words; blanks of every kind are blanks. */
const tidy = (line: string): string =>
  line
    .replaceAll(/<DOCUMENT_START>/g, ' ')
    .replaceAll(/[\t\u00a0\u2000-\u200b\u202f\ufeff]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** Page numbers, names of page images, and what stands for several of them. */
const furniture: readonly RegExp[] = [
  /^Side \d+(?: ?(?:\/|af) ?\d+)?$/i,
  /^[-–] ?\d+ ?[-–]$/,
  /^\d+ ?\/ ?\d+$/,
  /^\d+_\d{4}\.png$/,
  /^\[… \d+_\d{4}\.png – \d+_\d{4}\.png …\]$/,
  /^Offentligt$/,
  /^Modtaget via elektronisk post\. Der tages forbehold for evt\. fejl$/,
];

/** Whoever keeps a part of a text says in brackets that it ends there: "[UDDRAG SLUTTER HER — …]". */
const isCutMark = (line: string): boolean => /^\[(?:UDDRAG|AFKORTET|FORKORTET)\b[^\]]*\]$/.test(line);

const session = String.raw`\d{4}-\d{2}(?: \(\d\. samling\))?`;
const committees = String.raw`\p{Lu}[\p{L}-]*udvalget|Udvalget for [\p{L}, -]+?|Det [\p{L}, -]+udvalg`;
const statuses: Readonly<Record<string, Stamp['status']>> = {
  endeligt: 'final',
  foreløbigt: 'preliminary',
  supplerende: 'supplementary',
};

const stampKinds: readonly { readonly form: RegExp; readonly read: (match: RegExpExecArray) => Stamp }[] = [
  { form: new RegExp(`^(${committees}) ${session}$`, 'u'), read: ([, committee]) => ({ committee }) },
  {
    form: /^([LBS]) ?(\d+)(?: ?([A-Z]))?(?: - (endeligt|foreløbigt|supplerende) svar på (?:spørgsmål|spm\.) ?(\d+).*)?$/i,
    read: ([, letter = '', number = '', part, status, question]) => ({
      case: [letter.toUpperCase(), number, part].filter(Boolean).join(' '),
      status: statuses[status?.toLowerCase() ?? ''],
      ...(question !== undefined && { number: Number(question) }),
    }),
  },
  {
    form: new RegExp(
      String.raw`^([A-ZÆØÅ]{2,4}),? ?Alm\.? ?del(?:(?:,| -) ?(?:${session} ?-)? ?(?:(endeligt|foreløbigt|supplerende) svar på (?:spørgsmål|spm\.) ?(\d+)|Bilag ?\d+).*| (?:Spørgsmål|Bilag) (?:\d+))?$`,
      'iu',
    ),
    read: ([, letters = '', status, question]) => ({
      case: `${letters.toUpperCase()} alm. del`,
      status: statuses[status?.toLowerCase() ?? ''],
      ...(question !== undefined && { number: Number(question) }),
    }),
  },
];

function stampOf(line: string): Stamp | undefined {
  for (const { form, read } of stampKinds) {
    const match = form.exec(line);
    if (match !== null) return read(match);
  }
  return undefined;
}

const withoutNumbers = (line: string): string => line.replaceAll(/\d+/g, '#').trim();

/** Lines at the head or foot of most pages, whatever number they count: running titles. */
function runningLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set();
  const seen = new Map<string, number>();
  for (const page of pages) {
    const lines = page.map(tidy).filter((line) => line !== '');
    for (const line of new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(withoutNumbers)))
      seen.set(line, (seen.get(line) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count >= 3 && count > pages.length / 2).map(([line]) => line));
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
