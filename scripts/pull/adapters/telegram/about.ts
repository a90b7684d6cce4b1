import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from './raw.ts';

export const about: FormatAbout = {
  generations: {
    channel: 'the export of one channel: result.json in a folder ChatExport_yyyy-mm-dd',
    account: 'the export of a whole account: only its public channels, the other chats are passed over unread',
  },
  opens: [
    'result.json',
    'photos/, pictures in files/, and the stills of videos: those that posts of a public channel name',
  ],
  reads: [
    'posts of public channels, with links and mentions in place, and the questions of polls',
    'what is passed on: whose, and the words',
    'albums as one post of several pictures',
    'answers to posts of the channel; time of the last edit; polls with their votes',
    'media: kind, size, length, whether they were covered; pictures and stills of videos with their bytes',
  ],
  ignores: {
    'private chats, groups, private channels': 'not public: never parsed, never counted by message',
    'the rest of a whole account': 'contacts, sessions, calls: private, never parsed',
    'messages of the platform': 'a channel made, a picture changed, a post pinned: no posts',
    'bold, italic, spoilers and the like': 'the words are kept, their looks are not',
    ...ignoredFields,
  },
};
