/**
 * The headers of a table as a hint may name them. A table without a line of headers begins with somebody's words, and no
 * message repeats these: so they are named only where at least one of them is a header that was looked for.
 */
export function headerHint(header: readonly string[], lookedFor: readonly string[]): string {
  const wanted = new Set(lookedFor.map((name) => name.trim().toLowerCase()));
  const named = header.filter((one) => one.trim() !== '');
  return named.some((one) => wanted.has(one.trim().toLowerCase()))
    ? `Its columns are: ${named.join(', ')}.`
    : 'Its first line holds none of the headers that were looked for: it may have no line of headers. Add one.';
}
