import { Document, parseDocument, visit } from 'yaml';

/** Content files in YAML, and with a YAML head: written whole, or changed in places with all else left as it stands. */

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Codes and dates stand in quotes, as everywhere in content: other readers of YAML take them for numbers and days. */
function inQuotes(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.type === undefined && /^[\d.+-]/.test(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
  });
}

const lines = { lineWidth: 0 } as const;

/** A record as YAML, in its order. Fields that are undefined are left out. */
export function yamlOf(record: object): string {
  const document = new Document(record, { aliasDuplicateObjects: false });
  inQuotes(document);
  return document.toString(lines);
}

/** A file of a head and a body. */
export const proseFile = (head: object, body: string): string =>
  `---\n${yamlOf(head).trimEnd()}\n---\n${body === '' ? '' : `\n${body}\n`}`;

/** A YAML text as a document that can be changed in places. */
export const editable = (yaml: string): Document => parseDocument(yaml, { schema: 'core' });

/** A changed document as text. Comments and the order of what was there stay. */
export function yamlText(document: Document): string {
  inQuotes(document);
  return document.toString(lines);
}

/** The head of a file as a document that can be changed, and its body to the byte. Undefined where there is no head. */
export function splitProse(file: string): { readonly head: Document; readonly body: string } | undefined {
  const match = fence.exec(file);
  return match === null ? undefined : { head: editable(match[1] ?? ''), body: file.slice(match[0].length) };
}

export const joinProse = (head: Document, body: string): string => `---\n${yamlText(head).trimEnd()}\n---\n${body}`;
