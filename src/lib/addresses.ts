/**
 * The addresses of the site, in one place: pages, search and checks all ask here. They are permanent (`ARCHITECTURE.md`,
 * "Addresses") and stand below the base of the site, which the pages put in front.
 */
export type Edition = 'da' | 'en';

const authoritiesFolder = { da: '/myndigheder/', en: '/en/authorities/' } as const;
const channelsFolder = { da: '/kanaler/', en: '/en/channels/' } as const;
const answersFolder = { da: '/svar/', en: '/en/answers/' } as const;

export const homeAddress = (edition: Edition): string => (edition === 'da' ? '/' : '/en/');
export const searchAddress = (edition: Edition): string => (edition === 'da' ? '/soeg/' : '/en/search/');
export const dataAddress = (edition: Edition): string => (edition === 'da' ? '/data/' : '/en/data/');
export const authoritiesAddress = (edition: Edition): string => authoritiesFolder[edition];
export const channelsAddress = (edition: Edition): string => channelsFolder[edition];
export const answersAddress = (edition: Edition): string => answersFolder[edition];
export const authorityAddress = (edition: Edition, authority: string): string =>
  `${authoritiesFolder[edition]}${authority}/`;
export const accountAddress = (edition: Edition, authority: string, channel: string): string =>
  `${authorityAddress(edition, authority)}${channel}/`;
export const channelAddress = (edition: Edition, channel: string): string => `${channelsFolder[edition]}${channel}/`;
export const answerAddress = (edition: Edition, id: string): string => `${answersFolder[edition]}${id}/`;
export const pageAddress = (edition: Edition, slug: string): string => `${homeAddress(edition)}${slug}/`;

/** A month has one page: posts stay in their own language. */
export const monthAddress = (authority: string, channel: string, month: string): string =>
  `${accountAddress('da', authority, channel)}${month}/`;
/** A day of a month that is too long for one page. `day`: yyyy-mm-dd. */
export const dayAddress = (authority: string, channel: string, day: string): string =>
  `${monthAddress(authority, channel, day.slice(0, 7))}${day.slice(8)}/`;
/** The permalink of an item, for good. */
export const itemAddress = (authority: string, channel: string, month: string, id: string): string =>
  `${monthAddress(authority, channel, month)}#${id}`;

/** The editorial pages that say the same in both editions. */
export const pageTwins: readonly (readonly [da: string, en: string])[] = [
  ['metode', 'method'],
  ['privatliv', 'privacy'],
  ['om', 'about'],
  ['rettelser', 'corrections'],
];

export const correctionsAddress = (edition: Edition): string =>
  pageAddress(edition, edition === 'da' ? 'rettelser' : 'corrections');
export const methodAddress = (edition: Edition): string => pageAddress(edition, edition === 'da' ? 'metode' : 'method');
