import type { FormatAbout } from '../../adapter.ts';
import { fields, ignoredHeaders } from './columns.ts';

export const about: FormatAbout = {
  generations: {
    'api-v2': 'what a program wrote of API v2: edit_history_tweet_ids, id, text (pandas, twarc-csv)',
    'tweets-csv': 'tweets.csv of the account archive of 2012 to 2018: tweet_id, timestamp, text …',
    dump: 'any other table whose headers are known: id or url, text, and where the id carries no time a date with its zone',
    mapped: 'a table with headers of its own, and a column map',
    'text-only': 'words alone: every row is refused, for it has no id',
  },
  opens: ['*.csv, *.tsv, gzipped or not, down to two folders'],
  reads: Object.entries(fields).map(([name, { what, headers }]) => `${name}: ${what} (${headers.join(', ')})`),
  ignores: {
    'files named for messages, connections, searches …': 'private, never opened',
    'rows without an id': 'refused by name: nothing could be told from its copies',
    'rows without a date': 'refused by name, unless the id carries the time (since 4 November 2010)',
    'dates without a zone': 'nobody can know which moment they mean',
    ...ignoredHeaders,
  },
};
