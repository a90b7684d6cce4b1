import type { FormatAbout } from '../../adapter.ts';

/** Columns that are left out on purpose, by their names in lower case. What stands neither here nor in a table is reported. */
export const ignoredColumns: Readonly<Record<string, string>> = {
  'posted by': 'who in the house wrote: private',
  'post type': 'organic or paid',
  'update type': 'organic or paid',
  'campaign name': 'of an advert',
  'campaign start date': 'of an advert',
  'campaign end date': 'of an advert',
  audience: 'whom it was shown to',
  impressions: 'how many saw it',
  views: 'how many saw it',
  'offsite views': 'how many saw it',
  clicks: 'how many followed a link',
  'click through rate (ctr)': 'computed',
  comments: 'a count, not the comments',
  follows: 'followers it brought',
  'engagement rate': 'computed',
};

export const about: FormatAbout = {
  generations: {
    shares: "a member's export: Shares.csv",
    page: "a page's content report: <page>_content_<number>.xls or .xlsx",
  },
  opens: ['Shares.csv', 'workbooks named …_content_… or …_updates_…'],
  reads: [
    'posts with the link they share and the kind of what is attached',
    'likes and reposts at the time of the report',
    'the time, from the number of the post where the report has only the day',
  ],
  ignores: {
    'every other file': 'messages, connections, contacts, jobs: private, never opened',
    'posts for connections only': 'not public',
    'sheets of daily figures': 'they hold no posts',
    ...ignoredColumns,
  },
};
