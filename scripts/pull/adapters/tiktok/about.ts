import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from './raw.ts';

export const about: FormatAbout = {
  generations: {
    video: 'until 2023: user_data.json with Video > Videos > VideoList',
    activity: '2023: user_data.json or user_data_tiktok.json with Your Activity (or Activity) > Videos > VideoList',
    post: '2024 on: user_data_tiktok.json with Post > Posts > VideoList',
  },
  opens: ['user_data.json', 'user_data_tiktok.json'],
  reads: [
    'posts that everybody may see: words, time, likes',
    'whether a film or pictures were attached, and their alt text',
    'the number of the post where its address holds it; else the second in which it was published stands for it',
  ],
  ignores: {
    'everything else in the file':
      'messages, searches, what was watched, the profile: private, passed over and never parsed',
    'posts for friends, followers or oneself': 'not public',
    'deleted posts': 'deleted by the account',
    'the film itself': 'the export has an address of it that expires',
    ...ignoredFields,
  },
};
