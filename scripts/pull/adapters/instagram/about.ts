import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from './raw.ts';

export const about: FormatAbout = {
  generations: {
    'your-instagram-activity': 'since 2024: your_instagram_activity/media/ (or content/)',
    content: '2021 to 2023: content/posts_n.json',
    'media-json': 'until 2020: everything in media.json',
    threads: 'an export of Threads alone: threads/threads_and_replies.json',
  },
  opens: [
    'posts_n.json, reels.json, igtv_videos.json, stories.json',
    'threads_and_replies.json',
    'media.json',
    'personal_information.json (profile.json until 2020)',
    'pictures and films that posts name',
  ],
  reads: [
    'posts, reels and long films with their words and captions',
    'posts of Threads, on their own channel; a reply answers something that the export does not name',
    'strings repaired once, for each byte of UTF-8 is written as a character',
  ],
  ignores: {
    'every other file': 'messages, likes, comments, followers, searches, logins: private, never opened',
    'exports in HTML': 'they hold no seconds: refused, with how to get JSON',
    stories: 'shown for a day, and the export does not say to whom: counted and passed over',
    'everything of a private account': 'for followers only',
    media_metadata: 'cameras and places: only whether it is a film is read',
    ...Object.assign({}, ...Object.values(ignoredFields)),
  },
};
