import { z } from 'zod';
import { type Http, type HttpTrouble, textOf } from '../../../effects/http.ts';
import type { Trouble } from '../../network/contract.ts';
import { matches, odataFilter, type Term } from './filter.ts';
import { type EntityName, type Row, rowSchemas } from './rows.ts';

export interface Query {
  /** Absent: every row. */
  readonly where?: readonly Term[];
  /** Paths of at most two names: "Dokument/Fil". */
  readonly expand?: readonly string[];
  /** Seconds for which an answer in the cache is good enough; for tables that hardly ever change. */
  readonly maxAge?: number;
}

export type Rows<Entity extends EntityName> = { readonly rows: readonly Row<Entity>[] } | { readonly trouble: Trouble };

/** The Folketing's open data (OData version 3): typed questions, and answers that are held against the question. */
export interface Oda {
  /** Every row that meets the conditions, by id, however many pages there are. */
  list<Entity extends EntityName>(entity: Entity, query: Query): Promise<Rows<Entity>>;
  /** The row with this id. Undefined when there is none. */
  one<Entity extends EntityName>(
    entity: Entity,
    id: number,
    expand?: readonly string[],
  ): Promise<{ readonly row: Row<Entity> | undefined } | { readonly trouble: Trouble }>;
}

const json = 'application/json';
const mostPages = 1_000;

const page = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  'odata.count': z.string().regex(/^\d+$/).optional(),
  'odata.nextLink': z.string().optional(),
});

/** `service`: its address with a slash at the end. */
export function odaClient(http: Http, service: string): Oda {
  return {
    async list(entity, query) {
      const asked: string[] = [];
      const found = await readList(http, service, entity, query, asked);
      // What was seen to be wrong must not come back from the cache.
      if ('trouble' in found) for (const url of asked) await http.forget({ url, accept: [json] });
      return found;
    },

    async one(entity, id, expand = []) {
      const url = `${service}${encodeURIComponent(entity)}(${id})?${[...expandPart(expand), '$format=json'].join('&')}`;
      const got = await readJson(http, url, undefined);
      if ('trouble' in got) return isNoRow(got.trouble) ? { row: undefined } : got;
      // Some say that it is 200 with an empty list instead.
      const empty = page.safeParse(got.value);
      if (empty.success && empty.data.value.length === 0) return { row: undefined };
      const row = rowSchemas[entity].safeParse(got.value);
      if (!row.success) return { trouble: changed(url, firstIssue(row.error, `${entity} ${id}`)) };
      if (row.data.id !== id) return { trouble: notAsked(url, entity, row.data.id) };
      return { row: row.data as Row<typeof entity> };
    },
  };
}

async function readJson(
  http: Http,
  url: string,
  maxAge: number | undefined,
): Promise<{ value: unknown } | { trouble: Trouble | HttpTrouble }> {
  const got = await http.get({ url, accept: [json], maxAge });
  if ('trouble' in got) return got;
  try {
    return { value: JSON.parse(textOf(got.response)) };
  } catch {
    return { trouble: changed(url, 'the answer is no JSON') };
  }
}

/** Pages until there is no next one. Every row is held against the question and against the row before it. */
async function readList<Entity extends EntityName>(
  http: Http,
  service: string,
  entity: Entity,
  { where = [], expand = [], maxAge }: Query,
  asked: string[],
): Promise<Rows<Entity>> {
  const schema = rowSchemas[entity];
  for (const { field } of where)
    if (!Object.hasOwn(schema.shape, field)) throw new Error(`${entity} has no field "${field}" to ask by`);
  const rows: Row<Entity>[] = [];
  const first = addressOf(service, entity, where, expand);
  let last = Number.NEGATIVE_INFINITY;
  let count: number | undefined;
  for (let url: string | undefined = first; url !== undefined; ) {
    if (asked.length >= mostPages) return { trouble: changed(first, `there are more than ${mostPages} pages`) };
    asked.push(url);
    const got = await readJson(http, url, maxAge);
    if ('trouble' in got) return got;
    const read = page.safeParse(got.value);
    if (!read.success) return { trouble: changed(url, firstIssue(read.error, 'the answer')) };
    count ??= read.data['odata.count'] === undefined ? undefined : Number(read.data['odata.count']);
    for (const raw of read.data.value) {
      const row = schema.safeParse(raw);
      if (!row.success) return { trouble: changed(url, firstIssue(row.error, `a row of ${entity}`)) };
      if (!matches(raw, where)) return { trouble: notAsked(url, entity, row.data.id) };
      if (row.data.id <= last) return { trouble: repeated(url, entity, row.data.id) };
      last = row.data.id;
      rows.push(row.data as Row<Entity>);
    }
    url = read.data['odata.nextLink'];
  }
  return count !== undefined && rows.length < count ? { trouble: incomplete(first, rows.length, count) } : { rows };
}

/** A row that does not exist is a 404 with an empty body; an entity that does not exist is one with a page. */
const isNoRow = (trouble: Trouble | HttpTrouble): boolean =>
  'kind' in trouble &&
  trouble.kind === 'status' &&
  trouble.response?.status === 404 &&
  trouble.response.body.length === 0;

function addressOf(service: string, entity: EntityName, where: readonly Term[], expand: readonly string[]): string {
  for (const path of expand) if (path.split('/').length > 2) throw new Error(`${path}: the service expands two levels`);
  const parts = [
    ...(where.length > 0 ? [`$filter=${encodeURIComponent(odataFilter(where))}`] : []),
    ...expandPart(expand),
    // Rows change while they are paged: without an order some come twice and some never.
    '$orderby=id',
    '$inlinecount=allpages',
    '$format=json',
  ];
  return `${service}${encodeURIComponent(entity)}?${parts.join('&')}`;
}

const expandPart = (expand: readonly string[]): string[] =>
  expand.length > 0
    ? [`$expand=${expand.map((path) => path.split('/').map(encodeURIComponent).join('/')).join(',')}`]
    : [];

const firstIssue = (error: z.ZodError, what: string): string => {
  const issue = error.issues[0];
  return `${what} is not as it was: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'another shape'}`;
};

const changed = (url: string, message: string): Trouble => ({
  url,
  message,
  hint: 'The service has changed: compare its $metadata with scripts/pull/folketinget/oda/rows.ts.',
});
const notAsked = (url: string, entity: string, id: number): Trouble => ({
  url,
  message: `it answers with ${entity} ${id}, which was not asked for`,
  hint: 'The service does not know a field of the question and answers with everything: compare its $metadata with scripts/pull/folketinget/oda/rows.ts.',
});
const repeated = (url: string, entity: string, id: number): Trouble => ({
  url,
  message: `it gives ${entity} ${id} out of turn: a page came twice, or rows are in no order`,
  hint: 'Run the pull again; if it stays so, the service no longer pages by id.',
});
const incomplete = (url: string, rows: number, count: number): Trouble => ({
  url,
  message: `it says that there are ${count} rows and gave ${rows}`,
  hint: 'Run the pull again; if it stays so, the service no longer says where the next page is.',
});
