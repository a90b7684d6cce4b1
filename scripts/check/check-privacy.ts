import { decoded } from '#lib/accounts/read-address.ts';
import type { Issue } from '#lib/issue.ts';
import type { Post, Reply } from '#lib/model/post.ts';
import type { RedactionKind, Text } from '#lib/model/span.ts';
import { findPrivate } from '../redact/find-private.ts';
import { handlesIn } from '../redact/handles.ts';
import { isAddress, profilesOf } from '../redact/profile-links.ts';
import type { Registry } from '../redact/redact.ts';

/** What must never stand in content, however it came there. The messages say what kind, never what. */

const advice: Readonly<Record<RedactionKind, string>> = {
  cpr: 'a CPR number',
  phone: "a phone number that is not among the authorities' phones",
  email: "an e-mail address that is not at one of the authorities' domains",
  address: "somebody's home address",
  plate: 'a number plate',
  iban: 'an account number',
  ip: 'an IP address',
  name: 'a name',
};

const found = (kind: RedactionKind): Pick<Issue, 'rule' | 'message'> => ({
  rule: `privacy-${kind}`,
  message: `holds ${advice[kind]}: pull the archive again, or put <Redacted kind="${kind}" /> in its place`,
});

/** One item: its words, its links and its attributes. `own`: handles of the account itself, in lower case. */
export function itemPrivacy(
  item: Post | Reply,
  channel: string,
  own: ReadonlySet<string>,
  registry: Registry,
): Pick<Issue, 'rule' | 'message'>[] {
  const texts: Text[] = [item.text, item.share?.text ?? [], ...item.versions.map((version) => version.text)];
  const attributes = [
    item.title,
    item.warning,
    ...item.media.flatMap((media) => [media.caption, media.alt]),
    ...(item.poll?.options.map((option) => option.text) ?? []),
  ];
  const words = [
    ...texts.flat().filter((span) => typeof span === 'string'),
    ...attributes.filter((value) => value !== undefined),
  ];
  const links = texts.flat().filter((span) => typeof span === 'object' && 'url' in span);
  const isKnown = (handle: string, on: string): boolean =>
    own.has(handle.toLowerCase()) || registry.listed(on, { handle }) !== undefined;
  const issues = [
    ...words.flatMap((value) => findPrivate(value, registry)),
    ...links.flatMap(({ url, text }) => [
      ...findPrivate(decoded(url).replace(/^(?:mailto|tel):/, ''), registry),
      ...findPrivate(text, registry),
    ]),
    ...(item.url === undefined ? [] : findPrivate(decoded(item.url), registry)),
  ].map(({ kind }) => found(kind));
  for (const value of [...words, ...links.map(({ text }) => text).filter((shown) => !isAddress(shown))])
    for (const { handle, channel: on } of handlesIn(value, channel))
      if (!isKnown(handle, on))
        issues.push({
          rule: 'privacy-handle',
          message:
            'holds a handle of somebody who is not listed: pull the archive again, or put <Citizen id="borger-…" /> in its place',
        });
  for (const url of links.flatMap(({ url, text }) => (isAddress(text) ? [url, `https://${text}`] : [url]))) {
    if (profilesOf(url).some((profile) => !isKnown(profile.handle, profile.channel)))
      issues.push({
        rule: 'privacy-profile',
        message:
          'links to the profile of somebody who is not listed: pull the archive again, or put <Citizen id="borger-…" /> in its place',
      });
  }
  return issues;
}

/** Keys of a head whose values are words; the others are codes, numbers, handles and addresses of authorities. */
const wordKeys = /(?:^\s*(?:- )?|[{,]\s*)(?:da|en|text|title|summary|name|note|caseTitle):/;

/** A handle on Mastodon looks like an e-mail address, and an authority's is public. What stands elsewhere keeps its place. */
const withoutHandles = (line: string): string =>
  line.replaceAll(/(?<=[{,\s])(?:handle|formerHandles): ?(?:\[[^\]]*\]|[^\s,}]+)/g, (found) =>
    ' '.repeat(found.length),
  );

/** A file of our own words, line by line. */
export function privacyIssues(path: string, text: string, registry: Registry): Issue[] {
  const lines = text.split('\n');
  const bodyStart = lines.indexOf('---', 1);
  return lines.flatMap((line, index) =>
    index <= bodyStart && !wordKeys.test(line)
      ? []
      : findPrivate(withoutHandles(line), registry).map(({ kind, start }) => ({
          path,
          line: index + 1,
          col: start + 1,
          rule: `privacy-${kind}`,
          message: `holds ${advice[kind]}: take it out`,
        })),
  );
}
