/** What was asked: words, filters and order, as they stand in the address. */
export interface Question {
  readonly q: string;
  readonly authority: string;
  readonly channel: string;
  readonly kind: string;
  readonly year: string;
  /** "" for most relevant first, "new" for newest first. */
  readonly sort: string;
}

/** Results shown at a time. */
export const pageSize = 20;

const names = ['q', 'authority', 'channel', 'kind', 'year', 'sort'] as const;

export function questionOf(params: URLSearchParams): Question {
  const value = (name: string): string => (params.get(name) ?? '').trim();
  return {
    q: value('q'),
    authority: value('authority'),
    channel: value('channel'),
    kind: value('kind'),
    year: value('year'),
    sort: value('sort') === 'new' ? 'new' : '',
  };
}

/** The query of the address, without empty parts and always in one order, so that the same search has one address. */
export function toQuery(question: Question): string {
  const params = new URLSearchParams();
  for (const name of names) if (question[name] !== '') params.set(name, question[name]);
  return params.toString();
}

export function toFilters({ authority, channel, kind, year }: Question): Record<string, string> {
  return Object.fromEntries(Object.entries({ authority, channel, kind, year }).filter(([, value]) => value !== ''));
}
