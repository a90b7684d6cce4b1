import { z } from 'zod';
import { citizenRef, linkUrl } from './scalar.ts';

/**
 * Why a span was replaced before publication. The order is the order of the data dictionary;
 * the words that readers see are in `lib/i18n`.
 */
export const redactionKinds = ['cpr', 'phone', 'email', 'address', 'plate', 'iban', 'ip', 'name'] as const;
export const redactionKind = z
  .enum(redactionKinds)
  .describe('What a redacted span held: cpr, phone, email, address, plate, iban, ip, name.');
export type RedactionKind = z.infer<typeof redactionKind>;

const linkSpan = z
  .strictObject({
    url: linkUrl,
    text: z
      .string()
      .min(1)
      .regex(/^[^\n\r]+$/, 'the text of a link is one line')
      .describe('The words that were shown for the link.'),
  })
  .describe('A link, with the address the archive itself names as its target.');
const redactedSpan = z.strictObject({ redacted: redactionKind }).describe('A span replaced before publication.');
const citizenSpan = z
  .strictObject({ citizen: citizenRef })
  .describe('A mention of somebody who is not a listed account.');

export const span = z.union([z.string().min(1), linkSpan, redactedSpan, citizenSpan]);
export type Span = z.infer<typeof span>;
export type LinkSpan = z.infer<typeof linkSpan>;

/**
 * The text of an item: the archived words, with links, redactions and mentions of citizens as spans between them.
 * Normal form (see `text.ts`): no empty strings, no two strings beside each other.
 */
export const text = z.array(span).describe('The archived words, verbatim, with links, redactions and citizens marked.');
export type Text = z.infer<typeof text>;
