import { z } from 'zod';

/** The scalar fields that several records share. Every one carries its own rule, so that a record reads as a list of names. */

export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'a slug is lower-case letters, digits and single hyphens, e.g. "region-syddanmark"',
  )
  .max(80)
  .describe('Name of a file and part of an address: lower-case a-z, digits, single hyphens.');

export const instantPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
export const instant = z
  .string()
  .regex(instantPattern, 'an instant is UTC to the second, e.g. "2011-02-03T09:12:00Z"')
  .describe('A moment in UTC, to the whole second, ISO 8601 with Z.');

export const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day is written yyyy-mm-dd')
  .describe('A calendar day in Denmark, yyyy-mm-dd.');

export const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month is written yyyy-mm')
  .describe('A calendar month cut in Europe/Copenhagen, yyyy-mm.');

export const partialDay = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is yyyy, yyyy-mm or yyyy-mm-dd: no more than is known',
  )
  .describe('A date as exactly as it is known: yyyy, yyyy-mm or yyyy-mm-dd.');

export const httpUrlPattern = /^https?:\/\/[^\s<>"\\^`{|}\p{Cc}]+$/u;
export const httpUrl = z
  .string()
  .regex(httpUrlPattern, 'an address starts with http:// or https:// and has no blanks')
  .describe('An absolute http or https address.');

export const linkUrlPattern = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"\\^`{|}\p{Cc}]+$/u;
export const linkUrl = z
  .string()
  .regex(linkUrlPattern, 'a link starts with http://, https://, mailto: or tel: and has no blanks')
  .describe('What a link in an archived text points to.');

export const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
export const language = z
  .string()
  .regex(languagePattern, 'a language is a BCP 47 tag, e.g. "da"')
  .describe('Language of the text, a BCP 47 tag.');

export const count = z.number().int().nonnegative();

export const longestItemId = 200;
export const itemIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*-[A-Za-z0-9._-]+$/;
/**
 * `<channel>-<id on the platform>`: letters, digits, `.`, `_` and `-` only, so that it is an HTML id,
 * an address fragment and a search key without any escaping.
 */
export const itemId = z
  .string()
  .regex(itemIdPattern, 'an item id is "<channel>-<id>", e.g. "x-1234567890"')
  .max(longestItemId)
  .describe('Identity of one archived item: the channel and the id on the platform. Also the anchor of its permalink.');

export const citizenRef = z
  .string()
  .regex(/^borger-[a-z]+$/, 'a citizen is "borger-a", "borger-b", … lettered by first appearance in the thread')
  .describe('Somebody who is not a listed account: a letter that means something inside one thread only.');

export const bilingual = z
  .strictObject({
    da: z.string().min(1).describe('In Danish.'),
    en: z.string().min(1).describe('In English.'),
  })
  .describe('The same words in Danish and in English.');

export type Bilingual = z.infer<typeof bilingual>;
