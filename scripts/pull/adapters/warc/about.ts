import type { FormatAbout } from '../../adapter.ts';
import { ignoredStatusFields } from '../../platforms/mastodon/status-raw.ts';

export const about: FormatAbout = {
  generations: {
    arc: 'ARC 1.0 and 2.0, until about 2009',
    warc: 'WARC 1.0 and 1.1, gzipped or not, one or a folder of them',
    wacz: 'WACZ 1.0 to 1.2; every hash is checked before anything is read',
  },
  opens: ['*.warc(.gz), *.arc(.gz)', 'datapackage.json, datapackage-digest.json and all that a WACZ lists'],
  reads: [
    'articles of saved pages, by h-entry, JSON-LD or OpenGraph, with the words that the page marks as theirs',
    'feeds of sites and accounts',
    'answers of the API of Mastodon, and ActivityPub',
    'answers of the API of X (v1.1, v2, and what the site fetches itself), and of Bluesky',
    'pages of X until 2020: the post that the page is of',
    'pictures that an article of a site shows, where the crawl saved them too',
    'several visits to one page: other words are an edit; a revisit is a visit that found nothing new',
    'what servers sent in chunks, gzip, deflate, brotli or zstd, and in every charset',
  ],
  ignores: {
    'requests, with their cookies and forms': 'private, never read',
    'styles, scripts, films, and pictures that no article shows': 'no posts',
    'pages without an article that has a date': 'lists, forms and start pages',
    'other pages of social media': 'what they show is made by programs; their APIs and exports hold the posts',
    'answers that say that a page is gone, moved or forbidden': 'no posts',
    'authors of articles': 'who in the house wrote: private',
    ...ignoredStatusFields,
  },
};
