import { characterEntities } from 'character-entities';
import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { type XmlElement, XmlTree } from './xml-tree.ts';

/** Why an XML file is not read at all. */
const declaresEntities =
  'it declares entities of its own, which can stand for anything: such a file is not read, and no entity is expanded';

/** Lists of names for signs that the W3C publishes; they are not fetched, and the names are known. */
const harmless = /<!ENTITY\s+%\s+[\w.-]+\s+PUBLIC\s+["']-\/\/(?:W3C|Netscape)[^"']*["']\s*(?:["'][^"']*["'])?\s*>/gi;

export const refusalOf = (doctype: string): string | undefined =>
  /<!ENTITY/i.test(doctype.replaceAll(harmless, '')) ? declaresEntities : undefined;

/**
 * Elements of an XML stream, one complete subtree after another. Strict, and what is wrong is kept in `fault`; or
 * forgiving, as browsers and feed readers are, for a file that is known to be wrong. Names of signs (`&aring;`) are
 * known; no entity that a file declares itself is ever expanded, and nothing is fetched.
 */
export class XmlReader {
  readonly #tree: XmlTree;
  readonly #parser: { write(text: string): unknown; end(): unknown };
  /** Why the file is refused; nothing more of it is read. */
  refusal: string | undefined;
  /** Line of the first thing that is wrong. */
  fault: number | undefined;
  /** Line of the first thing that is wrong and hides what stands behind it: then a strict reader has missed elements. */
  broken: number | undefined;
  /** Name of the element in whose middle the file ends. */
  cut: string | undefined;

  constructor(isContainer: (parents: readonly string[]) => boolean, forgiving = false) {
    this.#tree = new XmlTree(isContainer);
    this.#parser = forgiving ? this.#forgiving() : this.#strict();
  }

  #strict(): { write(text: string): unknown; end(): unknown } {
    const parser = new SaxesParser({ xmlns: false });
    Object.assign(parser.ENTITIES, characterEntities);
    parser.on('doctype', (doctype) => {
      this.refusal ??= refusalOf(doctype);
    });
    parser.on('opentag', (tag) => this.#tree.open(tag.name, Object.entries(tag.attributes)));
    parser.on('text', (text) => this.#tree.text(text));
    parser.on('cdata', (text) => this.#tree.text(text));
    parser.on('closetag', () => this.#tree.close());
    parser.on('error', ({ message }) => {
      this.fault ??= parser.line;
      // A sign that may not stand where it stands hides nothing; all else may.
      if (!/(?:disallowed character|undefined entity)\.$/.test(message)) this.broken ??= parser.line;
    });
    return { write: (text) => parser.write(text), end: () => parser.close() };
  }

  #forgiving(): Parser {
    let verbatim = false;
    return new Parser(
      {
        onprocessinginstruction: (name, data) => {
          if (name.toLowerCase() === '!doctype') this.refusal ??= refusalOf(data);
        },
        onopentag: (name, attributes) =>
          this.#tree.open(
            name,
            Object.entries(attributes).map(([key, value]) => [key, namedSigns(value)] as const),
          ),
        ontext: (words) => this.#tree.text(verbatim ? words : namedSigns(words)),
        oncdatastart: () => {
          verbatim = true;
        },
        oncdataend: () => {
          verbatim = false;
        },
        onclosetag: () => this.#tree.close(),
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  /** Elements that the text completes. */
  push(text: string): readonly XmlElement[] {
    if (this.refusal === undefined) this.#parser.write(text);
    return this.#taken();
  }

  end(): readonly XmlElement[] {
    this.cut = this.#tree.abandon();
    if (this.refusal === undefined) this.#parser.end();
    return this.#taken();
  }

  #taken(): readonly XmlElement[] {
    this.refusal ??= this.#tree.refusal;
    return this.#tree.take();
  }
}

export interface XmlRead {
  readonly elements: readonly XmlElement[];
  /** Line of the first thing that is wrong; what could be read was read. */
  readonly fault?: number | undefined;
  readonly cut?: string | undefined;
}

/** A whole text. What is not well-formed is read once more by a parser that forgives it. */
export function readXml(
  text: string,
  isContainer: (parents: readonly string[]) => boolean,
): XmlRead | { readonly refusal: string } {
  const start = Math.max(0, text.search(/<(?:\?xml|!DOCTYPE|!--|[A-Za-z])/));
  const clean = text.slice(start);
  const strict = new XmlReader(isContainer);
  const elements = [...strict.push(clean), ...strict.end()];
  if (strict.refusal !== undefined) return { refusal: strict.refusal };
  if (strict.fault === undefined) return { elements };
  const forgiving = new XmlReader(isContainer, true);
  const found = [...forgiving.push(clean), ...forgiving.end()];
  if (forgiving.refusal !== undefined) return { refusal: forgiving.refusal };
  const fault = strict.fault + text.slice(0, start).split('\n').length - 1;
  return { elements: found, fault, cut: forgiving.cut };
}

/** References to signs, each once. What is no reference stays as it stands. */
const namedSigns = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([A-Za-z]\w{1,31}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? whole) : whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
