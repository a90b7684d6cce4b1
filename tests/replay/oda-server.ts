import type { IncomingMessage, ServerResponse } from 'node:http';
import { localServer } from '../local-http.ts';

/**
 * The Folketing's service on this machine: rows in its shapes, its manner of paging, expanding and filtering, its
 * errors, and on request its faults. It knows nothing of the client it is asked by.
 */
export type OdaRow = Readonly<Record<string, unknown>> & { readonly id: number };
export type OdaTables = Readonly<Record<string, readonly OdaRow[]>>;

/** What may go wrong, from the request on whose number is given (1 is the first) to the end. */
export type OdaFault = '429' | '500' | 'cut' | 'schema' | 'html' | 'repeat' | 'unfiltered' | 'no-next' | 'no-json';

export interface OdaServer {
  readonly port: number;
  /** Paths with queries, decoded, in the order in which they came. */
  readonly asked: string[];
  fault: { kind: OdaFault; from: number } | undefined;
  tables: OdaTables;
}

interface Relation {
  readonly to: string;
  /** The row's field that names the other, or the other's field that names the row. */
  readonly by: string;
  readonly many?: true;
}

/** Ways from one row to others, as `$metadata` names them. */
const relations: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Sag: {
    Sagstype: { to: 'Sagstype', by: 'typeid' },
    Sagsstatus: { to: 'Sagsstatus', by: 'statusid' },
    Periode: { to: 'Periode', by: 'periodeid' },
  },
  SagDokument: { Dokument: { to: 'Dokument', by: 'dokumentid' }, Sag: { to: 'Sag', by: 'sagid' } },
  Dokument: {
    Fil: { to: 'Fil', by: 'dokumentid', many: true },
    Dokumenttype: { to: 'Dokumenttype', by: 'typeid' },
    Dokumentstatus: { to: 'Dokumentstatus', by: 'statusid' },
  },
  DokumentAktør: {
    Aktør: { to: 'Aktør', by: 'aktørid' },
    DokumentAktørRolle: { to: 'DokumentAktørRolle', by: 'rolleid' },
  },
  Aktør: { Aktørtype: { to: 'Aktørtype', by: 'typeid' } },
  AktørAktør: { TilAktør: { to: 'Aktør', by: 'tilaktørid' } },
  EmneordSag: { Emneord: { to: 'Emneord', by: 'emneordid' } },
};

export async function odaServer(tables: OdaTables, pageSize = 100): Promise<OdaServer> {
  const server: { -readonly [K in keyof OdaServer]: OdaServer[K] } = { port: 0, asked: [], fault: undefined, tables };
  server.port = await localServer((request, response) => {
    server.asked.push(decodeURIComponent(request.url ?? ''));
    const fault =
      server.fault !== undefined && server.asked.length >= server.fault.from ? server.fault.kind : undefined;
    if (fault === 'cut') {
      cutShort(request, response);
      return;
    }
    const { status, type, body } = broken(fault) ?? replyTo(server.tables, pageSize, request, fault);
    response.writeHead(status, { 'content-type': type, dataserviceversion: '3.0' });
    response.end(body);
  });
  return server;
}

function cutShort(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
  response.write('{"odata.metadata"');
  setTimeout(() => request.socket.destroy(), 2);
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
const reply = (status: number, type: string, body: string): Reply => ({ status, type, body });
const json = 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8';

/** Faults that do not depend on what was asked. */
function broken(fault: OdaFault | undefined): Reply | undefined {
  if (fault === '429') return reply(429, 'text/plain', 'Too many');
  if (fault === '500') return reply(500, 'text/html', '<h1>Server Error</h1>');
  if (fault === 'html') return reply(200, 'text/html; charset=utf-8', '<html><h1>Driftsforstyrrelse</h1></html>');
  return fault === 'no-json' ? reply(200, 'application/json', '{"value":[') : undefined;
}

function replyTo(tables: OdaTables, pageSize: number, request: IncomingMessage, fault: OdaFault | undefined): Reply {
  const url = new URL(request.url ?? '/', 'https://oda.ft.dk');
  const [, entity = '', key] = /^\/api\/([^(/]+)(?:\((\d+)\))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
  const rows = tables[entity];
  if (rows === undefined) return reply(404, 'text/html', '<h1>404 - File or directory not found.</h1>');
  const asksJson = url.searchParams.get('$format') === 'json' && request.headers.accept === 'application/json';
  if (!asksJson) return reply(200, 'application/atom+xml', '<feed/>');
  const expand =
    url.searchParams
      .get('$expand')
      ?.split(',')
      .map((path) => path.split('/')) ?? [];
  if (expand.some((path) => path.length > 2 || !leads(entity, path))) return reply(400, 'text/plain', '');
  const shape = (row: OdaRow): Record<string, unknown> => {
    const whole = expanded(tables, entity, row, expand);
    return fault === 'schema' ? { ...whole, id: String(row.id) } : whole;
  };
  const metadata = `https://oda.ft.dk/api/$metadata#${entity}`;
  if (key !== undefined) {
    const row = rows.find(({ id }) => id === Number(key));
    return row === undefined
      ? reply(404, 'text/plain', '')
      : reply(200, json, JSON.stringify({ 'odata.metadata': `${metadata}/@Element`, ...shape(row) }));
  }
  const filter = url.searchParams.get('$filter');
  const asked = fault === 'unfiltered' ? rows : rows.filter((row) => meets(row, filter, rows));
  const ordered = asked.toSorted((a, b) => a.id - b.id);
  const skip = Number(url.searchParams.get('$skip') ?? 0);
  const page = ordered.slice(skip, skip + pageSize);
  const next = new URL(url);
  next.searchParams.set('$skip', String(fault === 'repeat' ? skip : skip + pageSize));
  const more = skip + pageSize < ordered.length || (fault === 'repeat' && page.length > 0);
  const list = {
    'odata.metadata': metadata,
    ...(url.searchParams.get('$inlinecount') === 'allpages' && { 'odata.count': String(ordered.length) }),
    value: page.map(shape),
    ...(more && fault !== 'no-next' && { 'odata.nextLink': next.href.replaceAll('+', '%20') }),
  };
  return reply(200, json, JSON.stringify(list));
}

/** True when every name of a path is a way from one entity to the next. */
function leads(entity: string, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const relation = relations[entity]?.[name];
  return relation !== undefined && leads(relation.to, rest);
}

function expanded(
  tables: OdaTables,
  table: string,
  row: OdaRow,
  paths: readonly (readonly string[])[],
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...row };
  for (const [name, inner] of Map.groupBy(paths, ([first]) => first ?? '')) {
    const relation = relations[table]?.[name];
    if (relation === undefined) continue;
    const deeper = inner.map((path) => path.slice(1)).filter((path) => path.length > 0);
    const others = tables[relation.to] ?? [];
    const shape = (other: OdaRow) => expanded(tables, relation.to, other, deeper);
    if (relation.many) out[name] = others.filter((other) => other[relation.by] === row.id).map(shape);
    else {
      const other = others.find(({ id }) => id === row[relation.by]);
      out[name] = other === undefined ? null : shape(other);
    }
  }
  return out;
}

/** Conditions joined by "and". A field that no row has makes the service forget the whole filter, without a word. */
function meets(row: OdaRow, filter: string | null, all: readonly OdaRow[]): boolean {
  if (filter === null) return true;
  const terms = filter.split(' and ').map(readTerm);
  if (terms.some(({ field }) => all.length > 0 && !all.some((one) => field in one))) return true;
  return terms.every(({ field, test }) => test(row[field]));
}

function readTerm(term: string): { field: string; test: (value: unknown) => boolean } {
  const unquoted = (value: string): string => value.replaceAll("''", "'");
  const lower = (value: unknown): string => String(value ?? '').toLowerCase();
  const inside = /^substringof\('(.*)',([^,]+)\)$/.exec(term);
  if (inside)
    return { field: inside[2] ?? '', test: (value) => lower(value).includes(lower(unquoted(inside[1] ?? ''))) };
  const start = /^startswith\(([^,]+),'(.*)'\)$/.exec(term);
  if (start)
    return { field: start[1] ?? '', test: (value) => lower(value).startsWith(lower(unquoted(start[2] ?? ''))) };
  const since = /^(\S+) ge datetime'([^']+)'$/.exec(term);
  if (since) return { field: since[1] ?? '', test: (value) => String(value) >= (since[2] ?? '') };
  const same = /^(\S+) eq '(.*)'$/.exec(term);
  if (same) return { field: same[1] ?? '', test: (value) => lower(value) === lower(unquoted(same[2] ?? '')) };
  const number = /^(\S+) eq (-?\d+)$/.exec(term);
  if (number) return { field: number[1] ?? '', test: (value) => value === Number(number[2]) };
  throw new Error(`the service does not read "${term}"`);
}
