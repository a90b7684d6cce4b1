import { z } from 'zod';

/** One row of an answer: variables that are bound, by name. */
export type Row<V extends string> = { readonly [K in V]?: string };

const answer = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({
    bindings: z.array(z.record(z.string(), z.object({ type: z.string(), value: z.string() }))),
  }),
});

const item = 'http://www.wikidata.org/entity/';
const statement = 'http://www.wikidata.org/entity/statement/';

/**
 * The rows of an answer in SPARQL's JSON. Items and statements come out as their ids; a value that Wikidata says is
 * unknown is not bound. The message says what to do where the text is no such answer.
 */
export function readRows<V extends string>(
  text: string,
  variables: readonly V[],
): readonly Row<V>[] | { readonly message: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The query service cuts an answer off in the middle when its time is up, and answers with a page when it is down.
    return {
      message: /^\s*</.test(text)
        ? 'Wikidata answered with a page and not with data: its query service is likely down. Try again later.'
        : 'the answer of Wikidata breaks off: its query service likely ran out of time. Try again later.',
    };
  }
  const read = answer.safeParse(json);
  const missing = read.success ? variables.filter((name) => !read.data.head.vars.includes(name)) : [];
  if (!read.success || missing.length > 0)
    return {
      message: `the answer of Wikidata has another shape than it had${missing.length > 0 ? ` (without ${missing.join(', ')})` : ''}: the query in scripts/pull/wikidata/query.ts must be looked at.`,
    };
  return read.data.results.bindings.map((binding) => {
    const row: { [K in V]?: string } = {};
    for (const name of variables) {
      const found = binding[name];
      if (found === undefined || found.type === 'bnode' || found.value.includes('/.well-known/genid/')) continue;
      row[name] = found.value.startsWith(statement)
        ? statementId(found.value.slice(statement.length))
        : found.value.startsWith(item)
          ? found.value.slice(item.length)
          : found.value.trim();
    }
    return row;
  });
}

/** The address of a statement has a hyphen where its id has a dollar sign. */
const statementId = (name: string): string => name.replace(/^(Q\d+)-/i, '$1$');
