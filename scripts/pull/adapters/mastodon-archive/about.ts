import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from '../../platforms/mastodon/note-raw.ts';

export const about: FormatAbout = {
  generations: { activitypub: 'outbox.json and actor.json, as Mastodon has written them since 2017' },
  opens: ['outbox.json', 'actor.json', 'pictures that a public post shows, in media_attachments/files'],
  reads: [
    'public and unlisted posts and polls, with links and mentions in place',
    'boosts and quotes: whose, and the address',
    'media: kind, size, alt text, whether they were covered; pictures with their bytes, videos and sounds without',
    'content warnings, language, time of the last edit',
  ],
  ignores: {
    'every other file': 'likes, bookmarks, blocks, keys: private, never opened',
    'followers-only and direct posts': 'not public',
    ...ignoredFields,
  },
};
