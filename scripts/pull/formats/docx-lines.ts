import mammoth from 'mammoth';
import { htmlLines } from './html-lines.ts';
import type { UnreadableDocument } from './unreadable.ts';

/** The words of a Word document (.docx) as one page of lines. Pictures are left out. */
export async function docxLines(bytes: Uint8Array): Promise<readonly (readonly string[])[] | UnreadableDocument> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { ignoreEmptyParagraphs: true, externalFileAccess: false, convertImage: withoutPictures },
    );
    return [htmlLines(value)];
  } catch (error) {
    // Whatever mammoth and its zip reader say: the file is none of theirs.
    if (!(error instanceof Error)) throw error;
    return { message: 'it is a zip and no whole Word document', hint: 'Look at what the file is, or get it anew.' };
  }
}

const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }));
