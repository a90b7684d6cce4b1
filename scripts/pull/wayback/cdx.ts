/** Answers of the index of the web archive (its CDX server): one row for each capture. */

export interface Capture {
  /** When it was made: 14 digits, UTC. */
  readonly timestamp: string;
  /** Address as it was captured. */
  readonly original: string;
  readonly mime: string;
  /** Undefined where the index has none: a revisit, or an answer that was saved without its status. */
  readonly status: number | undefined;
  /** Same digest: same bytes. */
  readonly digest: string;
}

export interface CdxPage {
  readonly captures: readonly Capture[];
  /** Where the next page begins; it is handed back as it came. */
  readonly resumeKey: string | undefined;
  /** Rows that say nothing that could be asked for. */
  readonly unusable: number;
}

/** The fields that are asked for, in their order. */
export const cdxFields = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'] as const;

/** Fields of an answer to which none were named. */
const allFields = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'] as const;

/** Why an answer cannot be read. */
export interface CdxFault {
  readonly message: string;
}

/**
 * One page of an answer, as lines of fields or as JSON. Undefined lines, such as an error that was sent with a status
 * of 200, make the whole answer unreadable: half an index would be taken for all of it.
 */
export function readCdx(text: string): CdxPage | CdxFault {
  const body = text.trim();
  if (body === '') return { captures: [], resumeKey: undefined, unusable: 0 };
  return body.startsWith('[') ? fromJson(body) : fromLines(body);
}

function fromLines(body: string): CdxPage | CdxFault {
  const lines = body.split(/\r?\n/);
  // An empty line, then the key, end a page that is not the last.
  const end = lines.lastIndexOf('');
  const resumeKey = end >= 0 && end === lines.length - 2 ? lines.at(-1) : undefined;
  const rows = (resumeKey === undefined ? lines : lines.slice(0, end)).filter((line) => line !== '');
  return page(
    rows.map((line) => line.split(' ')),
    resumeKey,
  );
}

function fromJson(body: string): CdxPage | CdxFault {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { message: 'the index of the web archive answered with JSON that breaks off' };
  }
  if (!isTable(json)) return { message: 'the index of the web archive answered with JSON of another shape' };
  const [head, ...rows] = json;
  if (head === undefined) return { captures: [], resumeKey: undefined, unusable: 0 };
  const gap = rows.findLastIndex((row) => row.length === 0);
  const resumeKey = gap >= 0 && gap === rows.length - 2 ? rows.at(-1)?.[0] : undefined;
  const kept = (resumeKey === undefined ? rows : rows.slice(0, gap)).filter((row) => row.length > 0);
  const places = cdxFields.map((field) => head.indexOf(field));
  if (places.includes(-1))
    return { message: 'the index of the web archive answered without a field that was asked for' };
  return page(
    kept.map((row) => places.map((place) => row[place] ?? '')),
    resumeKey,
  );
}

const isTable = (value: unknown): value is string[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));

function page(rows: readonly (readonly string[])[], resumeKey: string | undefined): CdxPage | CdxFault {
  const seen = new Set<string>();
  const captures: Capture[] = [];
  let unusable = 0;
  for (const row of rows) {
    const fields = row.length === cdxFields.length ? row : row.length >= allFields.length ? row.slice(1, 6) : undefined;
    if (fields === undefined || !/^\d{14}$/.test(fields[0] ?? ''))
      return { message: 'the index of the web archive answered with lines that are no captures' };
    const key = fields.join(' ');
    // The index repeats rows now and then.
    if (seen.has(key)) continue;
    seen.add(key);
    const [timestamp = '', original = '', mime = '', status = '', digest = ''] = fields;
    if (!isMoment(timestamp) || !/^https?:\/\//i.test(original)) {
      unusable += 1;
      continue;
    }
    captures.push({ timestamp, original, mime, status: /^\d{3}$/.test(status) ? Number(status) : undefined, digest });
  }
  return { captures, resumeKey, unusable };
}

/** Some rows are of no day that there is: "20000800241623". */
function isMoment(timestamp: string): boolean {
  const iso = momentOf(timestamp);
  const at = new Date(iso);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso.slice(0, 19));
}

/** "20150129034904" -> "2015-01-29T03:49:04Z" */
export const momentOf = (timestamp: string): string =>
  timestamp.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:$6Z');
