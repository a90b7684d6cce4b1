/** Bytes that one line may have. A page of an API stays far below it. */
const maxLine = 64 * 1024 ** 2;

export type TextLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly error: string };

/** The lines of a text in a stream, a sign for each byte, from 0, without their ends; the last need not end. Blank lines are passed over. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncIterable<TextLine> {
  let rest = '';
  let line = 0;
  let tooLong = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      const text = rest === '' ? chunk.slice(from, end) : rest + chunk.slice(from, end);
      if (tooLong) yield { line, error: `the line is longer than ${maxLine} bytes` };
      else if (!isBlank(text)) yield { line, text };
      [rest, tooLong] = ['', false];
      from = end + 1;
      line += 1;
      // A file of nothing but line ends may be long.
      for (; chunk.charCodeAt(from) === 10; from += 1) line += 1;
    }
    rest += chunk.slice(from);
    if (rest.length > maxLine) [rest, tooLong] = ['', true];
  }
  if (tooLong) yield { line, error: `the line is longer than ${maxLine} bytes` };
  else if (!isBlank(rest)) yield { line, text: rest };
}

const isBlank = (text: string): boolean => text.trim() === '';
