import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from '../../platforms/mastodon/note-raw.ts';
import { ignoredStatusFields } from '../../platforms/mastodon/status-raw.ts';

export const about: FormatAbout = {
  generations: {
    statuses: 'answers of the API of Mastodon 1 to 4.5, saved as they came: pages of statuses, threads, searches',
    'mastodon-archive-tool': 'server.user.name.json, as the tool mastodon-archive saves it',
    activitystreams: 'objects, activities and collections of ActivityPub, as servers and converters give them',
  },
  opens: [
    '*.json, *.jsonl and *.ndjson of the archive and of folders right below it',
    'pictures that a public post shows, in the folder server.user.name of the tool',
  ],
  reads: [
    'public and unlisted posts and polls of the account, with links and mentions in place',
    'answers to the account and posts that name it, as far as pages hold them',
    'boosts and quotes with the words of the original',
    'media: kind, size, length, alt text, whether they were covered; pictures and stills of videos with their bytes, where the tool fetched them',
    'content warnings, language, time of the last edit, favourites and boosts',
    'the same post with other words in another page: an edit',
  ],
  ignores: {
    'files named for likes, favourites, bookmarks, notifications, messages, follows, blocks …': 'private, never opened',
    'private and direct posts': 'not public',
    'posts of others that do not speak to the account': 'not its own',
    'favourites, bookmarks, mentions and followers of the tool’s file': 'private, passed over unread',
    ...ignoredStatusFields,
    ...ignoredFields,
  },
};
