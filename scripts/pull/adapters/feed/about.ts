import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from '../../formats/feed/fields.ts';
import { ignoredItemFields } from '../../formats/feed/json-feed.ts';

export const about: FormatAbout = {
  generations: {
    rss: 'RSS 0.90 to 2.0, from 1999 on',
    rdf: 'RSS 0.90 and 1.0 as RDF, 1999 to about 2008',
    atom: 'Atom 0.3 and 1.0, from 2003 on',
    json: 'JSON Feed 1.0 and 1.1, from 2017 on',
  },
  opens: ['*.xml, *.rss, *.atom, *.rdf; files named feed, rss or atom; feed*.json'],
  reads: [
    'entries with title, words, links, pictures with alt text, and what is attached',
    'every spelling of dates, Danish names of days and months too; without a zone they are on a Danish clock',
    'every charset; XML that is not well-formed, as far as it goes',
    'several snapshots of one feed: an entry with other words later is an edit',
    'feeds of Mastodon, Bluesky and YouTube accounts, which belong to those channels',
  ],
  ignores: {
    'comments and feeds of comments': 'of readers: private',
    'entities that a file declares itself': 'such a file is refused',
    'namespaces of podcast directories, places, comments and syndication': 'about the feed, or private',
    ...ignoredFields,
    ...ignoredItemFields,
  },
};
