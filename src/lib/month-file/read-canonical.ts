import { type MonthFile, monthFile } from '../model/post.ts';
import type { Span, Text } from '../model/span.ts';
import { attributeValue } from './attribute.ts';
import { writeMonthFile } from './write.ts';

/**
 * A month file exactly as `writeMonthFile` writes it, read without a Markdown parser; undefined for any other.
 * The law: what is returned, written again, is the text it was read from. Since any file reads back from what is written
 * of it, the reader of MDX would have given the same. So this may be as simple as it likes: what it reads wrongly,
 * or what a person wrote in another way, does not come out the same and is left to the reader of MDX.
 */
export function readCanonical(mdx: string): MonthFile | undefined {
  const head = headPattern.exec(mdx);
  if (head === null) return undefined;
  const [whole, authority, channel, month, sources = ''] = head;
  const body = new Body(mdx, whole.length);
  const blocks = body.elements('');
  if (body.declined) return undefined;
  const read = monthFile.safeParse({
    authority,
    channel,
    month,
    sources: sources.split(', '),
    posts: blocks.Post ?? [],
    withdrawn: blocks.Withdrawn ?? [],
  });
  return read.success && writeMonthFile(read.data) === mdx ? read.data : undefined;
}

const headPattern =
  /^---\nauthority: ([a-z0-9-]+)\nchannel: ([a-z0-9-]+)\nmonth: ([\d-]+)\nsources: \[([a-z0-9, -]+)\]\n---\n\n/;

type Fields = Record<string, unknown>;
type Elements = { [name: string]: Fields[] | undefined };

/** Names of elements that hold elements or text, with what they hold. Others are attributes only. */
const shapes: Readonly<Record<string, (text: Text, elements: Elements) => Fields>> = {
  Post: (text, elements) => ({ ...itemFields(text, elements), replies: elements.Reply ?? [] }),
  Reply: (text, elements) => itemFields(text, elements),
  Share: (text) => ({ text }),
  Version: (text) => ({ text }),
  Poll: (_, elements) => ({ options: elements.Option ?? [] }),
};

const itemFields = (text: Text, { Share, Poll, Media, Version }: Elements): Fields => ({
  text,
  media: Media ?? [],
  versions: Version ?? [],
  ...(Share && { share: Share[0] }),
  ...(Poll && { poll: Poll[0] }),
});

/** The part of the file below its head: every element begins on a line of its own, and no text begins with one of them. */
class Body {
  readonly #mdx: string;
  #at: number;
  /** True when something stands there that the writer does not write. */
  declined = false;

  constructor(mdx: string, start: number) {
    this.#mdx = mdx;
    this.#at = start;
  }

  /** Elements up to the closing tag of `parent`, by name; at the top, up to the end. */
  elements(parent: string, depth = 0): Elements {
    const found: Elements = {};
    if (depth > deepest) this.#decline();
    const end = `</${parent}>\n`;
    while (!this.declined) {
      this.#blank();
      if (parent === '' ? this.#at === this.#mdx.length : this.#passed(end)) break;
      const [name, fields] = this.#element(depth);
      const known = found[name];
      if (known) known.push(fields);
      else found[name] = [fields];
    }
    return found;
  }

  #blank(): void {
    while (this.#mdx.charCodeAt(this.#at) === lineFeed) this.#at += 1;
  }

  #passed(words: string): boolean {
    const there = this.#mdx.startsWith(words, this.#at);
    if (there) this.#at += words.length;
    return there;
  }

  #element(depth: number): [string, Fields] {
    elementName.lastIndex = this.#at;
    const name = elementName.exec(this.#mdx)?.[1];
    if (name === undefined) return this.#decline();
    this.#at = elementName.lastIndex;
    const fields: Fields = {};
    attribute.lastIndex = this.#at;
    for (let found = attribute.exec(this.#mdx); found !== null; found = attribute.exec(this.#mdx)) {
      const [whole, key = '', value = ''] = found;
      fields[key] = attributeValue(key, value.includes('&') ? unescapeReferences(value) : value);
      this.#at += whole.length;
    }
    const shape = shapes[name];
    if (this.#passed(' />\n')) return [name, { ...fields, ...shape?.([], {}) }];
    if (shape === undefined || !this.#passed('>\n')) return this.#decline();
    const text = this.#text();
    return [name, { ...fields, ...shape(text, this.elements(name, depth + 1)) }];
  }

  /** The text up to the next element or closing tag. */
  #text(): Text {
    nextElement.lastIndex = this.#at;
    const found = nextElement.exec(this.#mdx);
    if (found === null) {
      this.#decline();
      return [];
    }
    const end = found.index;
    const start = this.#at;
    this.#at = end;
    const text = unescapeText(this.#mdx.slice(start, end).replace(/\n+$/, ''));
    if (text === undefined) this.#decline();
    return text ?? [];
  }

  #decline(): [string, Fields] {
    this.declined = true;
    return ['', {}];
  }
}

const lineFeed = 10;
/** Post, Reply, Poll, Option. */
const deepest = 4;
const elementName = /<([A-Z][a-z]+)/y;
const attribute = / ([A-Za-z]+)="([^"\n]*)"/y;
const nextElement = /^<(?!Citizen |Redacted )/gm;

const unescapeReferences = (value: string): string =>
  value.replaceAll(/&(?:quot|amp|#(\d{1,6}));/g, (whole, point?: string) =>
    point === undefined ? (whole === '&amp;' ? '&' : '"') : String.fromCodePoint(Number(point)),
  );

const special = /[\\&<[\n]/g;
const reference = /&#(\d{1,6});/y;
const inlineElement = /<(?:Citizen id="([a-z-]+)"|Redacted kind="([a-z]+)") \/>/y;
const link = /\[((?:[^\]\\\n]|\\.)*)\]\(((?:[^)\\\n]|\\.)*)\)/y;

/** Escaped text back to its spans; undefined where something stands that `escapeText` does not write. */
function unescapeText(escaped: string): Text | undefined {
  const spans: Span[] = [];
  let words = '';
  let at = 0;
  const push = (span: unknown): void => {
    if (words !== '') spans.push(words);
    words = '';
    spans.push(span as Span); // checked by the schema of the file
  };
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(escaped);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    special.lastIndex = at;
    const next = special.exec(escaped)?.index ?? escaped.length;
    words += escaped.slice(at, next);
    at = next;
    if (at === escaped.length) break;
    const sign = escaped[at];
    if (sign === '\\') {
      words += escaped[at + 1] ?? '';
      at += 2;
    } else if (sign === '\n' && escaped[at + 1] === '\n') {
      words += '\n\n';
      at += 2;
    } else if (sign === '&') {
      const found = matched(reference);
      if (found === null) return undefined;
      words += String.fromCodePoint(Number(found[1]));
    } else if (sign === '<') {
      const found = matched(inlineElement);
      if (found === null) return undefined;
      push(found[1] === undefined ? { redacted: found[2] } : { citizen: found[1] });
    } else {
      const found = sign === '[' ? matched(link) : null;
      if (found === null) return undefined;
      const [text] = unescapeText(found[1] ?? '') ?? [];
      push({ url: (found[2] ?? '').replaceAll(/\\(.)/g, '$1'), text });
    }
  }
  if (words !== '') spans.push(words);
  return spans;
}
