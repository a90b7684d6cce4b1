import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/**
 * Edits of the YAML head of a content file. The YAML document says where things stand; the text itself is changed at
 * those places alone, so that comments, blank lines, order, quotes, anchors and the body stay to the byte.
 */
export type HeadEdit =
  /** The value at a path; a missing last key is added behind the first of `after` that is there, else at the end. */
  | { readonly set: Path; readonly value: Value; readonly after?: readonly string[] }
  /** One more item of a list, which is made when it is missing. */
  | { readonly append: Path; readonly value: Value; readonly after?: readonly string[] };

type Path = readonly (string | number)[];
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const fence = /^(---\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$)[\s\S]*)$/;

/** The file with its head edited, or undefined where the head is written so that an edit would change more than was meant. */
export function editHead(file: string, edits: readonly HeadEdit[]): string | undefined {
  const [, open, yaml, rest] = fence.exec(file) ?? [];
  if (open === undefined || yaml === undefined || rest === undefined) return undefined;
  const edited = editYaml(yaml, edits);
  return edited === undefined ? undefined : `${open}${edited}${rest}`;
}

/** A YAML text, edited in the same way. */
export function editYaml(yaml: string, edits: readonly HeadEdit[]): string | undefined {
  let text = yaml;
  for (const edit of edits) {
    const document = parse(text);
    const wanted = expected(document.toJS(), edit);
    const edited = wanted === undefined ? undefined : spliced(text, document, edit);
    // The proof of every edit: read again, the head says what it said and the edit, and nothing else.
    if (edited === undefined) return undefined;
    const read = parse(edited);
    if (read.errors.length > 0 || !isDeepStrictEqual(read.toJS(), wanted)) return undefined;
    text = edited;
  }
  return text;
}

type Parsed = ReturnType<typeof parseDocument>;
const parse = (yaml: string): Parsed => parseDocument(yaml, { schema: 'core', uniqueKeys: true });

/** The data of the head after the edit. Undefined where the path leads through something that cannot hold it. */
function expected(data: unknown, edit: HeadEdit): unknown {
  const path = 'set' in edit ? edit.set : edit.append;
  const change = (here: unknown, [key, ...deeper]: Path): unknown => {
    if (key === undefined) {
      if ('set' in edit) return edit.value;
      return here === undefined || here === null
        ? [edit.value]
        : Array.isArray(here)
          ? [...here, edit.value]
          : undefined;
    }
    if (Array.isArray(here) && typeof key === 'number' && key < here.length) {
      const inner = change(here[key], deeper);
      return inner === undefined ? undefined : here.with(key, inner);
    }
    if (typeof here !== 'object' || here === null || Array.isArray(here) || typeof key !== 'string') return undefined;
    const inner = change(Object.hasOwn(here, key) ? Reflect.get(here, key) : undefined, deeper);
    return inner === undefined ? undefined : { ...here, [key]: inner };
  };
  return change(data, path);
}

function spliced(text: string, document: Parsed, edit: HeadEdit): string | undefined {
  const path = 'set' in edit ? edit.set : edit.append;
  const here = document.getIn(path, true);
  if (isNode(here) && (isAlias(here) || here.anchor !== undefined) && 'set' in edit) return undefined;
  if ('append' in edit && isSeq(here) && here.items.length > 0) return appended(text, here, edit.value);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isMap(parent) || typeof key !== 'string') return undefined;
  const value = 'append' in edit ? [edit.value] : edit.value;
  if (here === undefined) return added(text, parent, key, value, edit.after ?? []);
  if ('set' in edit && isScalar(here) && here.range && !isCollection(edit.value))
    return replaced(text, here.range[0], here.range[1], rendered(edit.value, 'flow'));
  // An empty list in brackets gives way to one with the item.
  if ('append' in edit && isSeq(here) && here.flow === true && here.range)
    return replaced(text, here.range[0], here.range[1], rendered(value, 'flow'));
  return undefined;
}

const isCollection = (value: Value): boolean => typeof value === 'object';

const replaced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

function added(text: string, map: YAMLMap, key: string, value: Value, after: readonly string[]): string | undefined {
  const pairs = map.items.filter(isPair);
  const before = after.map((name) => pairs.find((pair) => keyOf(pair) === name)).find((pair) => pair !== undefined);
  const last = before ?? pairs.at(-1);
  const end = endOf(last);
  if (last === undefined || end === undefined) return undefined;
  if (map.flow === true) return replaced(text, end, end, `, ${key}: ${rendered(value, 'flow')}`);
  const first = pairs[0]?.key;
  if (!isNode(first) || !first.range) return undefined;
  return insertedLines(text, end, first.range[0] - lineStart(text, first.range[0]), { [key]: value });
}

function appended(text: string, list: YAMLSeq, value: Value): string | undefined {
  const last = list.items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (end === undefined || !list.range) return undefined;
  if (list.flow === true) return replaced(text, end, end, `, ${rendered(value, 'flow')}`);
  return insertedLines(text, end, list.range[0] - lineStart(text, list.range[0]), [value]);
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : undefined);

function endOf(pair: Pair | undefined): number | undefined {
  if (pair === undefined) return undefined;
  if (isNode(pair.value)) return pair.value.range?.[1];
  return isNode(pair.key) ? pair.key.range?.[1] : undefined;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Whole lines behind the line on which a value ends: a comment on that line stays with its value. */
function insertedLines(text: string, end: number, indent: number, value: Value): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const at = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const lines = rendered(value, 'block').split('\n');
  const insert = lines.map((line) => `${' '.repeat(indent)}${line}${newline}`).join('');
  return at === 0 ? `${text}${newline}${insert}` : text.slice(0, at) + insert + text.slice(at);
}

/** A value as YAML. Codes and dates stand in quotes, as everywhere in content: other readers of YAML take them for numbers and days. */
export function rendered(value: Value, collectionStyle: 'block' | 'flow'): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^[\d.+-]/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, collectionStyle }).replace(/\n+$/, '');
}
