import { parse } from 'csv-parse/sync';

/** Files with other values in the places of theirs, whatever the format: the shape stays, what stands in it changes. */

export type Kind = 'words' | 'address' | 'time' | 'id' | 'other';
/** A new value for a string or a number. */
export type Rewrite = (value: string | number, kind: Kind) => unknown;

export function kindOf(value: string | number): Kind {
  const text = String(value);
  if (/^https?:\/\//.test(text)) return 'address';
  if (/^\d{4}-\d\d-\d\d|^\w{3},? \w{3} ?\d|^\w{3}, \d|^1[2-7]\d{8}(?:\d{3})?$/.test(text)) return 'time';
  if (/^\d{6,}$/.test(text)) return 'id';
  return /\s/.test(text) && /\p{L}/u.test(text) ? 'words' : 'other';
}

/** undefined: a file of another kind, which stays as it is. */
export function rewrittenText(text: string, name: string, rewrite: Rewrite): string | undefined {
  if (/\.(?:jsonl|ndjson)$/i.test(name))
    return text
      .split('\n')
      .map((line) => inJson(line, rewrite) ?? line)
      .join('\n');
  if (/\.(?:json|js)$/i.test(name)) return inJson(text, rewrite);
  if (/\.(?:csv|tsv)$/i.test(name)) return inTable(text, rewrite);
  if (/\.(?:xml|rss|atom|rdf)$/i.test(name)) return inXml(text, rewrite);
  return undefined;
}

function inJson(text: string, rewrite: Rewrite): string | undefined {
  const start = Math.max(0, text.search(/[[{]/));
  try {
    const value: unknown = JSON.parse(text.slice(start));
    return text.slice(0, start) + JSON.stringify(mapped(value, rewrite));
  } catch {
    return undefined;
  }
}

function mapped(value: unknown, rewrite: Rewrite): unknown {
  if (typeof value === 'string' || typeof value === 'number') return rewrite(value, kindOf(value));
  if (Array.isArray(value)) return value.map((one) => mapped(one, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, rewrite)]));
}

function inTable(text: string, rewrite: Rewrite): string | undefined {
  const [head = ''] = text.split('\n');
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
  } catch {
    return undefined;
  }
  const cell = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
  return rows
    .map((row, index) => row.map((one) => cell(index === 0 ? one : rewrite(one, kindOf(one)))).join(delimiter))
    .join('\n');
}

const escaped = (value: unknown): string =>
  String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Texts, passages that stand as they are, and addresses in attributes. */
const inXml = (text: string, rewrite: Rewrite): string =>
  text.replaceAll(
    /<!\[CDATA\[([\s\S]*?)\]\]>|(?<=>)([^<>]*\S[^<>]*)(?=<\/)|(?<=\b(?:href|src|url)=")([^"]*)(?=")/g,
    (whole, verbatim?: string, words?: string, address?: string) => {
      if (verbatim !== undefined)
        return `<![CDATA[${String(rewrite(verbatim, kindOf(verbatim))).replaceAll(']]>', ']] >')}]]>`;
      const value = words ?? address ?? whole;
      return escaped(rewrite(value, kindOf(value)));
    },
  );
