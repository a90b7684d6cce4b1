/** An element with everything in it. */
export interface XmlElement {
  /** Name without its prefix, as it is spelled. */
  readonly name: string;
  /** Address of its namespace; '' for none, the prefix itself where that is bound to nothing. */
  readonly namespace: string;
  /** The prefix it is spelled with; '' for none. */
  readonly prefix: string;
  /** By name, with the prefix where there is one ("xml:lang"). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Names of the containers it stands in, the root first. */
  readonly parents: readonly string[];
  /** True where it is a container that begins: what stands in it comes after it. */
  readonly begins?: true | undefined;
}

const maxDepth = 500;
/** Characters one element may hold: more is no post. */
const maxSigns = 64 * 1024 * 1024;

interface Open extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Builds subtrees from the events of a parser. Containers are passed through: only what stands in them is built. */
export class XmlTree {
  readonly #isContainer: (parents: readonly string[]) => boolean;
  readonly #containers: string[] = [];
  readonly #open: Open[] = [];
  /** Prefixes of each open element, innermost last. */
  readonly #scopes: ReadonlyMap<string, string>[] = [];
  #taken: XmlElement[] = [];
  #signs = 0;
  #ended = false;
  refusal: string | undefined;

  constructor(isContainer: (parents: readonly string[]) => boolean) {
    this.#isContainer = isContainer;
  }

  open(qualified: string, attributes: readonly (readonly [string, string])[]): void {
    if (this.refusal !== undefined) return;
    this.#scopes.push(this.#scope(attributes));
    const colon = qualified.indexOf(':');
    const prefix = colon < 0 ? '' : qualified.slice(0, colon);
    const name = qualified.slice(colon + 1);
    if (this.#open.length === 0 && this.#isContainer([...this.#containers, name.toLowerCase()])) {
      const element = this.#element(name, prefix, attributes);
      this.#containers.push(name.toLowerCase());
      // The attributes of a container hold for all in it: it is handed on, empty.
      this.#taken.push({ ...element, begins: true });
      return;
    }
    if (this.#open.length >= maxDepth) this.refusal = 'its elements are nested deeper than any feed is';
    this.#open.push(this.#element(name, prefix, attributes));
  }

  text(words: string): void {
    const top = this.#open.at(-1);
    if (top === undefined || words === '' || this.#ended) return;
    this.#signs += words.length;
    if (this.#signs > maxSigns) this.refusal = 'one of its entries is longer than any post is';
    const last = top.children.at(-1);
    if (typeof last === 'string') top.children[top.children.length - 1] = last + words;
    else top.children.push(words);
  }

  close(): void {
    // Behind the end a parser closes what the file left open.
    if (this.refusal !== undefined || this.#ended) return;
    this.#scopes.pop();
    const element = this.#open.pop();
    if (element === undefined) {
      this.#containers.pop();
      return;
    }
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else {
      this.#taken.push(element);
      this.#signs = 0;
    }
  }

  /** The end came before the element that is open was closed: it is given up, for it is not whole. Its name. */
  abandon(): string | undefined {
    const [outermost] = this.#open;
    this.#open.length = 0;
    this.#ended = true;
    return outermost?.name;
  }

  take(): readonly XmlElement[] {
    const taken = this.#taken;
    this.#taken = [];
    return taken;
  }

  #element(name: string, prefix: string, attributes: readonly (readonly [string, string])[]): Open {
    const namespace = prefix === 'xml' ? 'xml' : (this.#scopes.at(-1)?.get(prefix) ?? prefix);
    return {
      name,
      prefix,
      namespace,
      attributes: new Map(attributes.filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))),
      children: [],
      parents: [...this.#containers],
    };
  }

  #scope(attributes: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
    const above = this.#scopes.at(-1) ?? new Map<string, string>();
    const declared = attributes.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
    if (declared.length === 0) return above;
    return new Map([...above, ...declared.map(([key, uri]) => [key === 'xmlns' ? '' : key.slice(6), uri] as const)]);
  }
}

/** All words in an element, without what marks them up. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inHtml = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => escaped[sign] ?? sign);

/** What stands in an element as HTML: XHTML in a feed, or tags that nobody escaped. */
export const htmlOf = ({ children }: XmlElement): string => children.map(htmlOfNode).join('');

function htmlOfNode(node: XmlElement | string): string {
  if (typeof node === 'string') return inHtml(node);
  const name = node.name.toLowerCase();
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${inHtml(value)}"`).join('');
  // A `<br>` that nobody closed seems to hold what comes after it.
  return empty.has(name) ? `<${name}${attributes}>${htmlOf(node)}` : `<${name}${attributes}>${htmlOf(node)}</${name}>`;
}
