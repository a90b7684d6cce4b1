import type { FigureId } from './figures/card.ts';

/**
 * The addresses of the site, in one place: pages, search and checks all ask here. They are permanent (`ARCHITECTURE.md`,
 * "Addresses") and stand below the base of the site, which the pages put in front.
 */
export type Edition = 'da' | 'en';

const authoritiesFolder = { da: '/myndigheder/', en: '/en/authorities/' } as const;
const channelsFolder = { da: '/kanaler/', en: '/en/channels/' } as const;
const examplesFolder = { da: '/gode-eksempler/', en: '/en/good-examples/' } as const;
/** Rules and statements stand apart from the answers: most of them were never said in the Folketing. */
const rulesFolder = { da: '/regler/', en: '/en/rules/' } as const;
const answersFolder = { da: '/svar/', en: '/en/answers/' } as const;

export const homeAddress = (edition: Edition): string => (edition === 'da' ? '/' : '/en/');
/** The matrix of the home page in another order. */
export const overviewAddress = (edition: Edition, order: string): string =>
  `${homeAddress(edition)}${edition === 'da' ? 'overblik' : 'overview'}/${order}/`;
export const searchAddress = (edition: Edition): string => (edition === 'da' ? '/soeg/' : '/en/search/');
/** "Is this account official?" */
export const accountLookupAddress = (edition: Edition): string => (edition === 'da' ? '/konto/' : '/en/account/');
/** What the lookup reads: one file for both editions, and for whoever else wants to ask. */
export const accountIndexAddress = '/konto/konti.json';
export const dataAddress = (edition: Edition): string => (edition === 'da' ? '/data/' : '/en/data/');
export const authoritiesAddress = (edition: Edition): string => authoritiesFolder[edition];
export const channelsAddress = (edition: Edition): string => channelsFolder[edition];
export const answersAddress = (edition: Edition): string => answersFolder[edition];
export const examplesAddress = (edition: Edition): string => examplesFolder[edition];
export const exampleAddress = (edition: Edition, slug: string): string => `${examplesFolder[edition]}${slug}/`;
export const authorityAddress = (edition: Edition, authority: string): string =>
  `${authoritiesFolder[edition]}${authority}/`;
/** What the registry says of an authority, with its sources: on the authority's page. */
export const factsAnchor = 'om';
/** The sources of an account: on the account's page. */
export const sourcesAnchor = 'kilder';
/** The months of an account to read: on the account's page. What it wrote is what stands behind its activity. */
export const monthsAnchor = 'maaneder';
/** Every answer to the Folketing: on the page of answers. */
export const allAnswersAnchor = 'alle-svar';
export const accountAddress = (edition: Edition, authority: string, channel: string): string =>
  `${authorityAddress(edition, authority)}${channel}/`;
export const channelAddress = (edition: Edition, channel: string): string => `${channelsFolder[edition]}${channel}/`;
export const answerAddress = (edition: Edition, id: string): string => `${answersFolder[edition]}${id}/`;
/** Every question of a case: `<period>/<case>`. */
export const caseAddress = (edition: Edition, id: string): string => `${answersFolder[edition]}${id}/`;
/** Answers by a ministry, a year, a channel or a word; `folder` is the facet's in the edition. */
export const facetAddress = (edition: Edition, folder: string, value: string): string =>
  `${answersFolder[edition]}${folder}/${value}/`;
export const rulesAddress = (edition: Edition): string => rulesFolder[edition];
export const ruleAddress = (edition: Edition, slug: string): string => `${rulesFolder[edition]}${slug}/`;
export const pageAddress = (edition: Edition, slug: string): string => `${homeAddress(edition)}${slug}/`;

/** The posts behind a figure. `figure`: last part of the address, as the figure's card has it; pages count from 1. */
export const evidenceAddress = (
  edition: Edition,
  authority: string,
  channel: string,
  figure: string,
  page = 1,
): string => `${accountAddress(edition, authority, channel)}${figure}/${page === 1 ? '' : `${page}/`}`;
export const evidenceCsvAddress = (authority: string, channel: string, figure: string): string =>
  `${accountAddress('da', authority, channel)}${figure}.csv`;

/** A month has one page: posts stay in their own language. */
export const monthAddress = (authority: string, channel: string, month: string): string =>
  `${accountAddress('da', authority, channel)}${month}/`;
/** A day of a month that is too long for one page. `day`: yyyy-mm-dd. */
export const dayAddress = (authority: string, channel: string, day: string): string =>
  `${monthAddress(authority, channel, day.slice(0, 7))}${day.slice(8)}/`;
/** The permalink of an item, for good. */
export const itemAddress = (authority: string, channel: string, month: string, id: string): string =>
  `${monthAddress(authority, channel, month)}#${id}`;
/** An archived image, for good: its name says its bytes. One for both editions, as posts are. */
export const imageAddress = (name: string): string => `/billeder/${name.slice(0, 2)}/${name}`;

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
/** How a figure is counted. */
export const definitionAddress = (edition: Edition, figure: FigureId): string => `${methodAddress(edition)}#${figure}`;
/** The rules by which replies are coded, each at an anchor of its id. */
export const rulePackAddress = (edition: Edition): string =>
  `${methodAddress(edition)}${edition === 'da' ? 'regelpakke' : 'rule-pack'}/`;
export const codingRuleAddress = (edition: Edition, rule: string): string => `${rulePackAddress(edition)}#${rule}`;
/** What coverage means: a word of the glossary. */
export const coverageDefinition = (edition: Edition): string => `${methodAddress(edition)}#${wordAnchor('coverage')}`;
/** Where a word of the glossary stands, by its English form: one anchor for both editions. */
export const wordAnchor = (word: string): string => `word-${word.replaceAll(' ', '-')}`;
export const compareAddress = (edition: Edition): string => (edition === 'da' ? '/sammenlign/' : '/en/compare/');
/** Two authorities side by side, ready-made. */
export const pairAddress = (edition: Edition, one: string, other: string): string =>
  `${compareAddress(edition)}${one}/${other}/`;
