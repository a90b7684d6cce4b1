import type { Root } from 'mdast';
import { type Document, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../issue.ts';

export type Frontmatter<T> = { readonly data: T } | { readonly issues: readonly Issue[] };

/** The YAML head of a content file, checked against its schema. Every issue names the line of the field it is about. */
export function readFrontmatter<T>(tree: Root, schema: z.ZodType<T>, path: string): Frontmatter<T> {
  const head = tree.children[0];
  if (head?.type !== 'yaml')
    return {
      issues: [
        {
          path,
          line: 1,
          col: 1,
          rule: 'frontmatter',
          message: 'the file must begin with a YAML head between two lines of ---',
        },
      ],
    };
  return checkYaml(head.value, schema, path, 1);
}

/**
 * A YAML text against its schema; `offset` is the number of lines of the file above it. `scalars`: "failsafe" leaves
 * every scalar the text it is, for ids of platforms are longer than a number is exact.
 */
export function checkYaml<T>(
  yaml: string,
  schema: z.ZodType<T>,
  path: string,
  offset = 0,
  scalars: 'core' | 'failsafe' = 'core',
): Frontmatter<T> {
  const document = parseDocument(yaml, { schema: scalars, uniqueKeys: true });
  const lineOf = (index: number): number => yaml.slice(0, index).split('\n').length + offset;
  // A tag that YAML does not know is a warning to the library, and would mean something to other readers.
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault)
    return {
      issues: [
        { path, line: lineOf(fault.pos[0]), col: 1, rule: 'yaml', message: fault.message.split('\n')[0] ?? fault.code },
      ],
    };
  const value = jsOf(document, yaml);
  if ('alias' in value)
    return { issues: [{ path, line: lineOf(value.alias), col: 1, rule: 'yaml', message: endless }] };
  const parsed = schema.safeParse(value.js);
  if (parsed.success) return { data: parsed.data };
  return {
    issues: parsed.error.issues.map((issue) => {
      const place = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      return {
        path,
        line: lineOf(placeOf(document, place)),
        col: 1,
        rule: 'schema',
        message: `${place.join('.') || 'head'}: ${issue.message}`,
      };
    }),
  };
}

const endless = 'the aliases (*name) stand for more than can be read, or for themselves: write out what they stand for';

/** The value of a document, or where an alias stands that has none: a few of them in each other can stand for gigabytes. */
function jsOf(document: Document, yaml: string): { readonly js: unknown } | { readonly alias: number } {
  let first = 0;
  let ring: number | undefined;
  if (yaml.includes('*'))
    visit(document, {
      Alias(_, alias) {
        const at = alias.range?.[0] ?? 0;
        first ||= at;
        const [from = 0, , to = 0] = alias.resolve(document)?.range ?? [];
        if (at >= from && at < to) ring = at;
      },
    });
  if (ring !== undefined) return { alias: ring };
  try {
    return { js: document.toJS() };
  } catch (error) {
    // What the library throws when aliases stand for very much.
    if (error instanceof ReferenceError) return { alias: first };
    throw error;
  }
}

/** Where in the YAML the value at `place` stands, or the nearest thing around it that exists. */
function placeOf(document: ReturnType<typeof parseDocument>, place: readonly (string | number)[]): number {
  for (let depth = place.length; depth > 0; depth -= 1) {
    const node = document.getIn(place.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}
