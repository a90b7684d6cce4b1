import { docxLines } from './docx-lines.ts';
import { htmlLines } from './html-lines.ts';
import { pdfLines } from './pdf-lines.ts';
import type { UnreadableDocument } from './unreadable.ts';

/** A written document as lines: page by page, an empty line between paragraphs where the document shows one. */
export interface DocumentLines {
  readonly format: DocumentFormat;
  readonly pages: readonly (readonly string[])[];
}
export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'text';

/** Longer than any letter; what is longer is something else. */
const mostCharacters = 5_000_000;

/** The lines of a document, by what its bytes are and not by its name. */
export async function readDocument(bytes: Uint8Array): Promise<DocumentLines | UnreadableDocument> {
  const format = formatOf(bytes);
  if (typeof format !== 'string') return format;
  const pages = await readers[format](bytes);
  if ('message' in pages) return pages;
  const characters = pages.flat().reduce((sum, line) => sum + line.trim().length, 0);
  if (characters === 0) return withoutText;
  if (characters > mostCharacters)
    return { message: `it holds ${characters} characters`, hint: 'This is no letter; look at what the file is.' };
  return { format, pages };
}

const readers: Readonly<
  Record<DocumentFormat, (bytes: Uint8Array) => Promise<readonly (readonly string[])[] | UnreadableDocument>>
> = {
  pdf: pdfLines,
  docx: docxLines,
  html: async (bytes) => [htmlLines(decoded(bytes))],
  text: async (bytes) =>
    decoded(bytes)
      .replaceAll(/\r\n?/g, '\n')
      .split('\f')
      .map((page) => page.split('\n')),
};

const withoutText: UnreadableDocument = {
  message: 'it has no text',
  hint: 'A scanned document is a picture of its words: write them off into a text file and pull that.',
};

function formatOf(bytes: Uint8Array): DocumentFormat | UnreadableDocument {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  // A PDF may have up to 1,024 bytes before its mark (ISO 32000-1, annex H).
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return {
      message: 'it is a document of Word before 2007 (.doc)',
      hint: 'Save it as .docx or as plain text and pull that.',
    };
  if (head.startsWith('{\\rtf')) return { message: 'it is an RTF document', hint: 'Save it as .docx and pull that.' };
  if (/^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|meta|title|p|div)\b/i.test(head)) return 'html';
  return bytes.includes(0)
    ? { message: 'it is no text, PDF, DOCX or HTML', hint: 'Look at what the file is.' }
    : 'text';
}

/** UTF-8, or where the bytes are none, what Windows and the pages of the time wrote. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
