import { getDocumentProxy } from 'unpdf';
import { type Piece, pageLines } from './page-lines.ts';
import type { UnreadableDocument } from './unreadable.ts';

/** More pages than any answer; a longer file is read no further and refused. */
const mostPages = 500;

/** The words of a PDF as pages of lines, in the order in which a reader sees them. */
export async function pdfLines(bytes: Uint8Array): Promise<readonly (readonly string[])[] | UnreadableDocument> {
  const document = await open(bytes);
  if (document === undefined) return damaged;
  try {
    if (document.numPages > mostPages)
      return { message: `it has ${document.numPages} pages`, hint: 'This is no answer; look at what the file is.' };
    const pages: string[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , scale = 0, x = 0, y = 0] = item.transform.map(Number);
        return [{ text: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height || 10 }];
      });
      pages.push(pageLines(pieces, number === 1));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (isPdfTrouble(error)) return damaged;
    throw error;
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof getDocumentProxy>> | undefined> {
  try {
    // pdf.js takes the bytes over; the caller keeps its own.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if (isPdfTrouble(error)) return undefined;
    throw error;
  }
}

const damaged: UnreadableDocument = {
  message: 'it is a damaged or locked PDF',
  hint: 'Open it in a reader to see whether it is whole, or get it anew.',
};

/** pdf.js throws errors of its own for everything that is wrong with a file. */
const isPdfTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:InvalidPDF|Password|FormatError|UnknownError|XRef|MissingData|ParserEOF|Response)/.test(error.name);
