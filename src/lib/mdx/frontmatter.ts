import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
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
  const fault = document.errors[0];
  if (fault)
    return {
      issues: [
        { path, line: lineOf(fault.pos[0]), col: 1, rule: 'yaml', message: fault.message.split('\n')[0] ?? fault.code },
      ],
    };
  const parsed = schema.safeParse(document.toJS());
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

/** Where in the YAML the value at `place` stands, or the nearest thing around it that exists. */
function placeOf(document: ReturnType<typeof parseDocument>, place: readonly (string | number)[]): number {
  for (let depth = place.length; depth > 0; depth -= 1) {
    const node = document.getIn(place.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}
