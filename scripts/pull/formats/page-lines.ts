/** A run of letters on a page: where it begins, how wide it is, how large its letters are. In points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Segment {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}
interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/**
 * Lines of a page from its runs of letters: rows by their height, runs of a row joined by their distance, an empty line
 * where the distance of rows says that a paragraph ends. `letterhead`: what stands in the right margin beside the
 * words, such as an address, comes after them and not between them.
 */
export function pageLines(pieces: readonly Piece[], letterhead: boolean): string[] {
  const rows = rowsOf(pieces);
  const margin = letterhead ? marginOf(rows) : Number.POSITIVE_INFINITY;
  const body = part(rows, (segment) => segment.x < margin);
  const aside = part(rows, (segment) => segment.x >= margin);
  return [...linesOf(body), ...(aside.length > 0 ? ['', ...linesOf(aside)] : [])];
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // Raised and lowered letters, such as marks of footnotes, belong to the row they stand in.
    if (row !== undefined && first !== undefined && first.y - piece.y <= 0.45 * Math.max(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const largest = row.reduce((most, piece) => (piece.text.trim().length > most.text.trim().length ? piece : most));
    const inOrder = row
      .toSorted((a, b) => a.x - b.x)
      .map((piece) => (isRaised(piece, largest) ? raised(piece) : piece));
    const segments = segmentsOf(inOrder);
    return segments.length > 0 ? [{ y: largest.y, size: largest.size, segments }] : [];
  });
}

const isRaised = (piece: Piece, of: Piece): boolean =>
  piece.y - of.y > 0.2 * of.size && piece.size < 0.9 * of.size && /^\d{1,3}$/.test(piece.text);

/** A mark of a footnote as the raised digits that a reader sees: glued to the words it would be another number. */
const raised = (piece: Piece): Piece => ({ ...piece, text: raisedDigits(piece.text) });
export const raisedDigits = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** Runs that follow each other, with a blank where there is room for one; a wide gap begins another segment. */
function segmentsOf(row: readonly Piece[]): Segment[] {
  const segments: { x: number; end: number; text: string }[] = [];
  for (const { text, x, width, size } of row) {
    const open = segments.at(-1);
    const gap = open === undefined ? 0 : x - open.end;
    if (open === undefined || gap > 2.5 * size) {
      if (text.trim() !== '') segments.push({ x, end: x + width, text });
      continue;
    }
    open.text += (gap > 0.14 * size && !/\s$/.test(open.text) && !/^\s/.test(text) ? ' ' : '') + text;
    open.end = Math.max(open.end, x + width);
  }
  return segments;
}

/**
 * Where the right margin begins: the leftmost beginning of what stands apart at the right of a row that has words of
 * the body too, or infinity when nothing does.
 */
function marginOf(rows: readonly Row[]): number {
  const all = rows.flatMap(({ segments }) => segments);
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ end }) => end));
  const apart = rows.flatMap(({ segments }) => segments.slice(1)).filter(({ x }) => x > left + 0.5 * (right - left));
  if (apart.length === 0) return Number.POSITIVE_INFINITY;
  const begin = Math.min(...apart.map(({ x }) => x));
  // A line of the body that reaches into the margin shows that it is none.
  const reaching = all.some(({ x, end }) => x < left + 0.5 * (right - left) && end > begin + 0.2 * (right - begin));
  return reaching ? Number.POSITIVE_INFINITY : begin - 1;
}

const part = (rows: readonly Row[], belongs: (segment: Segment) => boolean): Row[] =>
  rows.flatMap((row) => {
    const segments = row.segments.filter(belongs);
    return segments.length > 0 ? [{ ...row, segments }] : [];
  });

function linesOf(rows: readonly Row[]): string[] {
  const steps = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y);
  const usual = steps.length === 0 ? 0 : (steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0);
  const lines: string[] = [];
  for (const [index, { segments, size }] of rows.entries()) {
    const step = steps[index - 1] ?? 0;
    if (index > 0 && step > Math.max(usual * 1.4, size * 1.1)) lines.push('');
    lines.push(
      segments
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  }
  return lines;
}
