/** The words of WordPress as it stores them, made the HTML that it shows. */

/** Blocks, beside which a line end of the source shows nothing. */
const block =
  /^<\/?(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul|iframe|video|audio|noscript|details|summary)\b/i;
const verbatim = /^<(pre|script|style|textarea)\b/i;

/**
 * Content of before the block editor has bare line ends: one is a line end, an empty line a new paragraph. WordPress
 * makes them HTML when it shows a post. Content of the block editor says itself where paragraphs are.
 */
export function withParagraphs(content: string): string {
  const text = content.replaceAll(/\r\n?/g, '\n');
  if (/<!--\s+wp:/.test(text)) return text;
  const tokens = text.split(/(<!--[\s\S]*?-->|<[a-z/!][^<>]*>)/i);
  let asItStands: string | undefined;
  return tokens
    .map((token, index) => {
      if (asItStands !== undefined) {
        if (token.toLowerCase().startsWith(`</${asItStands}`)) asItStands = undefined;
        return token;
      }
      if (token.startsWith('<') && index % 2 === 1) {
        asItStands = verbatim.exec(token)?.[1]?.toLowerCase();
        return token;
      }
      const [before, after] = [tokens[index - 1] ?? '<p>', tokens[index + 1] ?? '<p>'];
      // Where nothing but a comment or a block stands beside the line end, the block makes the line.
      const start = index === 0 || block.test(before) ? token.replace(/^\s*\n\s*/, '') : token;
      const words = index === tokens.length - 1 || block.test(after) ? start.replace(/\s*\n\s*$/, '') : start;
      return words.replaceAll(/[ \t]*\n[ \t]*(\n\s*)?/g, (_, empty: string | undefined) =>
        empty === undefined ? '<br>' : '<p></p>',
      );
    })
    .join('');
}

/** Short codes that hold nothing of the post's own: what they show is made by a program that no archive holds. */
const shortcode = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:\s[^[\]]*)?)\](\]?)/g;

/**
 * Short codes (`[caption …]…[/caption]`, `[gallery …]`) are instructions and were never shown; the words between an
 * opening and a closing one are. A bare word in brackets is a word, unless it is closed again. `[[x]]` shows `[x]`.
 */
export function withoutShortcodes(content: string): { readonly html: string; readonly galleries: readonly string[] } {
  const closed = new Set([...content.matchAll(/\[\/([a-zA-Z][\w-]*)\]/g)].map(([, name]) => name));
  const galleries: string[] = [];
  const html = content.replaceAll(
    shortcode,
    (whole, doubled: string, closing: string, name: string, attributes: string, end: string) => {
      if (doubled !== '' && end !== '') return whole.slice(1, -1);
      const isCode = closing !== '' || closed.has(name) || /=/.test(attributes) || known.has(name);
      if (!isCode) return whole;
      if (name === 'gallery')
        for (const id of /\bids=["']?([\d,\s]+)/.exec(attributes)?.[1]?.split(',') ?? []) galleries.push(id.trim());
      return `${doubled}${end}`;
    },
  );
  return { html, galleries };
}

const known = new Set('gallery caption wp_caption embed audio video playlist more nextpage'.split(' '));
