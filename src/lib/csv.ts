/**
 * Tables as CSV (RFC 4180): comma, CRLF, a quote doubled. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, as spreadsheets themselves write it.
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
