import type { FormatAbout } from '../../adapter.ts';
import { record } from './record.ts';

export const about: FormatAbout = {
  generations: {
    jsonl: 'a record a line',
    csv: 'a table with the names of the fields as headers',
    mapped: 'any other table, and a column map: "field: header", or "field: =what it is in every row"',
  },
  opens: ['*.jsonl, *.csv, *.tsv, gzipped or not', 'media/ beside them: images that records name'],
  reads: [
    ...Object.entries(record.shape).map(([name, { description = '' }]) => `${name}: ${description}`),
    'covers (a line of JSONL: channel, account, covers: {from, to, state}, inbound): days of which the archive claims the whole output',
  ],
  ignores: { 'items with "public": false': 'not everybody could read them' },
};
