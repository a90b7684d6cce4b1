import { z } from 'zod';
import { redirectTarget } from '#lib/model/coding.ts';
import type { Text } from '#lib/model/span.ts';
import type { Files } from '../effects/files.ts';

/** The coded sample: replies that the project wrote itself, and what a person read in each. */

const codedReply = z.strictObject({
  text: z.string().min(1),
  lang: z.enum(['da', 'en']).default('da'),
  outcome: z.enum(['replied', 'replied-and-redirected', 'redirected', 'refused']),
  targets: z.array(redirectTarget).default([]),
  marks: z.array(z.enum(['crossover', 'promise', 'opening-hours', 'self-service'])).default([]),
});
export type CodedReply = z.infer<typeof codedReply> & {
  /** `open`: rules were made by it. `third` and `after` are held out: see RULES.md. */
  readonly part: SamplePart;
};

export type SamplePart = 'open' | 'third' | 'after';

const [writtenInBetween, writtenAfter] = [/^(?:9|10|11)-/, /^12-/];

/** The replies of all files, in the order of their names. Throws when one is not written as it should be. */
export async function readSample(files: Files): Promise<CodedReply[]> {
  const { parse } = await import('yaml');
  const replies: CodedReply[] = [];
  // Only those coded before the rules are counted, so that no later file moves a reply from one part to another.
  let before = 0;
  for (const name of await files.list('', '.yml'))
    for (const reply of z.array(codedReply).parse(parse((await files.read(name)) ?? ''))) {
      if (writtenAfter.test(name)) replies.push({ ...reply, part: 'after' });
      else if (writtenInBetween.test(name)) replies.push({ ...reply, part: 'open' });
      else replies.push({ ...reply, part: before++ % 3 === 2 ? 'third' : 'open' });
    }
  return replies;
}

/**
 * Words as examples and the sample write them: `{A}` is a citizen, `{telefon}` and `{email}` were redacted,
 * `[words](address)` is a link.
 */
export function textOf(words: string): Text {
  return words
    .split(/(\{[A-Za-z]+\}|\[[^\]]+\]\([^)]+\))/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, shown, url] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? [];
      if (shown !== undefined && url !== undefined) return { url, text: shown };
      if (piece === '{telefon}') return { redacted: 'phone' };
      if (piece === '{email}') return { redacted: 'email' };
      return /^\{[A-Z]\}$/.test(piece) ? { citizen: `borger-${piece.charAt(1).toLowerCase()}` } : piece;
    });
}
