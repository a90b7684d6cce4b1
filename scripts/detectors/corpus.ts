import type { RedactionKind } from '#lib/model/span.ts';
import type { Files } from '../effects/files.ts';

/** Texts that the project wrote to see what the detectors find: `tests/corpora/detectors/<what>.txt`. */

/** "open": detectors were changed by them. "held out": none was. */
export type CorpusPart = 'open' | 'held out';

export interface CorpusLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly part: CorpusPart;
  readonly text: string;
  /** What a person says must be found: offsets in the text. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

export interface Corpus {
  /** Name of the file. */
  readonly what: string;
  /** What the detectors call it. */
  readonly kind: RedactionKind;
  readonly lines: readonly CorpusLine[];
}

/** What each file is of, in the order in which they are told of. */
const corpora: readonly { readonly what: string; readonly kind: RedactionKind }[] = [
  { what: 'cpr', kind: 'cpr' },
  { what: 'phone', kind: 'phone' },
  { what: 'email', kind: 'email' },
  { what: 'address', kind: 'address' },
  { what: 'location', kind: 'address' },
  { what: 'plate', kind: 'plate' },
  { what: 'iban', kind: 'iban' },
  { what: 'ip', kind: 'ip' },
];

/** Numbers and domains that are an authority's in these texts. */
export const corpusFacts = {
  publicPhones: new Set(['70000010']),
  publicDomains: new Set(['eksempelby.example']),
};

export const corpusFolder = 'tests/corpora/detectors';

export async function readCorpora(files: Files): Promise<Corpus[]> {
  const read: Corpus[] = [];
  for (const { what, kind } of corpora)
    read.push({ what, kind, lines: parse(`${what}.txt`, (await files.read(`${what}.txt`)) ?? '') });
  return read;
}

/** A line is a text; `[[…]]` in it is what must be found. `# ` begins a comment, `== ` a part. */
function parse(file: string, content: string): CorpusLine[] {
  let part: CorpusPart | undefined;
  return content.split('\n').flatMap((words, index): CorpusLine[] => {
    if (words === '' || words.startsWith('# ')) return [];
    if (words.startsWith('== ')) {
      part = words === '== open' ? 'open' : words === '== held out' ? 'held out' : undefined;
      return [];
    }
    if (part === undefined) throw new Error(`${file}:${index + 1}: stands in no part`);
    return [{ file, line: index + 1, part, ...marksIn(words) }];
  });
}

function marksIn(words: string): Pick<CorpusLine, 'text' | 'marked'> {
  let text = '';
  const marked: { start: number; end: number }[] = [];
  for (const piece of words.split(/(\[\[.*?\]\])/)) {
    const inner = /^\[\[(.*)\]\]$/.exec(piece)?.[1];
    if (inner !== undefined) marked.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? piece;
  }
  return { text, marked };
}
