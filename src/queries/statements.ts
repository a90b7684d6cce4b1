import { getCollection } from 'astro:content';
import { type Statement, statementKinds } from '#lib/model/statement.ts';

export interface StatementEntry {
  readonly slug: string;
  readonly data: Statement;
  /** Prose body as HTML. */
  readonly html: string;
}

/** Every rule and statement: acts first, then guidance and practice, each by its own order and its date. */
export async function statements(): Promise<StatementEntry[]> {
  const entries = await getCollection('statements');
  return entries
    .map(({ id, data, body = '' }) => ({ slug: id, data, html: body }))
    .sort(
      (a, b) =>
        statementKinds.indexOf(a.data.kind) - statementKinds.indexOf(b.data.kind) ||
        a.data.order - b.data.order ||
        (b.data.at ?? '').localeCompare(a.data.at ?? '') ||
        (a.slug < b.slug ? -1 : 1),
    );
}
