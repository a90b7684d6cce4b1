import type { Element } from 'hast';
import { attribute, classesOf } from './html-elements.ts';

/** A picture, film or sound that stands in a page. The page holds its address, not its bytes. */
export interface HtmlMedia {
  readonly kind: 'image' | 'video' | 'audio';
  readonly address: string | undefined;
  readonly alt?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly mime?: string | undefined;
}

const films =
  /^(?:www\.|player\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dreambroker\.com|23video\.com)$/;

/** The medium an element is; "nothing" for one that shows none; words where a picture stands for a sign; undefined: no medium. */
export function mediaOf(
  node: Element,
  resolve: (address: string) => string | undefined,
): HtmlMedia | { readonly words: string } | 'nothing' | undefined {
  if (node.tagName === 'img') return image(node, resolve);
  if (node.tagName === 'video' || node.tagName === 'audio') {
    const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source');
    const holder = source?.type === 'element' ? source : node;
    const address = attribute(node, 'src') ?? attribute(holder, 'src');
    const mime = attribute(holder, 'type');
    return { kind: node.tagName, address: address && resolve(address), ...sizeOf(node), ...(mime && { mime }) };
  }
  if (node.tagName !== 'iframe') return undefined;
  const address = resolve(attribute(node, 'src') ?? attribute(node, 'dataSrc') ?? '');
  const host = address === undefined ? undefined : URL.parse(address)?.hostname;
  return host !== undefined && films.test(host) ? { kind: 'video', address, ...sizeOf(node) } : 'nothing';
}

function image(node: Element, resolve: (address: string) => string | undefined): ReturnType<typeof mediaOf> {
  const alt = attribute(node, 'alt')?.trim() ?? '';
  // A picture of a sign: WordPress and others put one in the place of 😀 or :-).
  if (classesOf(node).some((name) => /^(?:emoji|wp-smiley|smiley|emoticon|custom-emoji)$/.test(name)))
    return { words: attribute(node, 'alt') ?? '' };
  const size = sizeOf(node);
  // A dot that counts readers.
  if (size.width !== undefined && size.height !== undefined && size.width <= 1 && size.height <= 1) return 'nothing';
  const source = attribute(node, 'src');
  const late = attribute(node, 'dataSrc') ?? attribute(node, 'dataOrigSrc') ?? attribute(node, 'dataLazySrc');
  const given = source === undefined || source.startsWith('data:') ? (late ?? source) : source;
  if (given === undefined) return 'nothing';
  return { kind: 'image', address: resolve(given), ...(alt !== '' && { alt }), ...size };
}

function sizeOf(node: Element): { width?: number; height?: number } {
  const [width, height] = ['width', 'height'].map((name) => /^\d{1,5}$/.exec(attribute(node, name)?.trim() ?? '')?.[0]);
  return {
    ...(width !== undefined && { width: Number(width) }),
    ...(height !== undefined && { height: Number(height) }),
  };
}
