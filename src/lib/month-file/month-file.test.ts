import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import type { MonthFile } from '../model/post.ts';
import type { Text } from '../model/span.ts';
import { textOf, words } from './archived-text.arbitrary.ts';
import { normaliseText } from './normalise.ts';
import { readMonthMdx } from './read-mdx.ts';
import { writeMonthFile } from './write.ts';

const fileWith = (text: Text, attributes: Partial<MonthFile['posts'][number]> = {}): MonthFile => ({
  authority: 'eksempelby',
  channel: 'x',
  month: '2011-02',
  sources: ['eksempelby-x'],
  withdrawn: [],
  posts: [
    {
      id: 'x-1',
      at: '2011-02-03T09:12:00Z',
      by: 'authority',
      text,
      media: [],
      versions: [],
      replies: [],
      ...attributes,
    },
  ],
});

/** Reads back what was written; the issues as text when it cannot be read, so that a failure says why. */
function back(file: MonthFile): MonthFile | string {
  const read = readMonthMdx(writeMonthFile(file), 'file.mdx');
  return 'file' in read ? read.file : JSON.stringify(read.issues);
}

describe('a month file', () => {
  it('reads back any text exactly as it was written', () => {
    fc.assert(
      fc.property(textOf, (text) => {
        expect(back(fileWith(text))).toEqual(fileWith(normaliseText(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads back any text in a reply, a version, a share and in attributes', () => {
    fc.assert(
      fc.property(
        textOf,
        words.filter((value) => value !== ''),
        (text, attribute) => {
          const file = fileWith([], {
            warning: attribute,
            media: [{ kind: 'image', alt: attribute }],
            poll: { options: [{ text: attribute, votes: 3 }] },
            share: { kind: 'quote', text },
            versions: [{ at: '2011-02-03T09:00:00Z', text }],
            replies: [{ id: 'x-2', at: '2011-02-03T10:12:00Z', by: 'borger-a', text, media: [], versions: [] }],
          });
          const read = back(file);
          const again = typeof read === 'string' ? read : back(read);
          expect(again).toEqual(read);
          if (typeof read === 'string') throw new Error(read);
          const [post] = read.posts;
          const clean = attribute.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll(/\r+\n/g, '\n');
          expect([post?.warning, post?.media[0]?.alt, post?.poll?.options[0]?.text]).toEqual([clean, clean, clean]);
          const expected = normaliseText(text);
          expect([post?.share?.text, post?.versions[0]?.text, post?.replies[0]?.text]).toEqual([
            expected,
            expected,
            expected,
          ]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the same bytes whatever the order of its posts', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        ids.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          const written = (list: number[]) =>
            writeMonthFile({
              ...fileWith([]),
              posts: list.flatMap((n) => fileWith([`nr. ${n}`], { id: `x-${n}` }).posts),
            });
          expect(written(one)).toBe(written(other));
        },
      ),
    );
  });

  it('keeps a line of 100,000 characters', () => {
    const text = ['*a_b{c} <d> '.repeat(9000)];
    expect(back(fileWith(text))).toEqual(fileWith(text));
  });

  it('shows the same visible text in any MDX toolchain, and runs none of it', async () => {
    await fc.assert(
      fc.asyncProperty(textOf, fc.boolean(), async (text, gfm) => {
        const mdx = writeMonthFile(fileWith(text));
        const shown = await visibleText(mdx, gfm);
        const written = normaliseText(text).map(visible).join('');
        expect(comparable(shown, written)).toBe(comparable(written, written));
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * HTML folds blanks, so texts that have any to fold are compared folded; and MDX unwraps a paragraph of nothing but
 * elements, so there the blanks around it say nothing.
 */
function comparable(text: string, written: string): string {
  const paragraphs = written.split(/\n\n+/);
  if (paragraphs.some((paragraph) => /^\s*(?:\((?:borger-\w+|cpr|phone)\)\s*)+$/.test(paragraph)))
    return text.replaceAll(/\s/g, '');
  if (/^\s|\s$|[^\S\n]{2}|[^\S\n]\n|\n[^\S\n]|\n{3}|[\t\r\f]/.test(written))
    return text.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
  return text;
}

const visible = (span: Text[number]): string =>
  typeof span === 'string'
    ? span
    : 'citizen' in span
      ? `(${span.citizen})`
      : 'redacted' in span
        ? `(${span.redacted})`
        : span.text;

/** A JSX runtime that renders to the text a reader would see: paragraphs a blank line apart, breaks as line ends. */
async function visibleText(mdx: string, gfm: boolean): Promise<string> {
  type Props = Record<string, unknown> & { children?: unknown };
  const textOfChildren = ({ children }: Props): string =>
    [children]
      .flat(9)
      .filter((child) => typeof child === 'string')
      .join('');
  const paragraph = (props: Props): string => `\u{F0000}\u{F0003}${textOfChildren(props)}\u{F0001}\u{F0003}`;
  const render = (type: unknown, props: Props): string => {
    if (typeof type === 'function') return String(type(props));
    if (type === 'p') return paragraph(props);
    if (type === 'br') return '\u{F0002}\u{F0003}';
    return textOfChildren(props);
  };
  const module = await evaluate(mdx, {
    remarkPlugins: [remarkFrontmatter, ...(gfm ? [remarkGfm] : [])],
    Fragment: textOfChildren,
    jsx: render,
    jsxs: render,
  });
  const components = {
    Post: textOfChildren,
    Citizen: ({ id }: Props) => `(${id})`,
    Redacted: ({ kind }: Props) => `(${kind})`,
  };
  const rendered = String(module.default({ components }));
  return rendered
    .replaceAll(/\u{F0002}\u{F0003}\n?/gu, '\n')
    .replaceAll(/\u{F0001}\u{F0003}\n*(?=[\u{F0000}(])/gu, '\n\n')
    .replaceAll(/^\n|[\u{F0000}\u{F0001}]\u{F0003}|\n$/gu, '');
}
