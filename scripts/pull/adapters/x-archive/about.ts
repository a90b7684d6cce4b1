import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from '../../platforms/x/status.ts';

export const about: FormatAbout = {
  generations: {
    grailbird: '2012 to 2018: data/js/tweets/yyyy_mm.js',
    'tweet-js-bare': '2018 to 2019: tweet.js, posts bare',
    'tweet-js': '2019 to 2022: data/tweet.js, each post in {"tweet": …}',
    'tweets-js': '2022 on: data/tweets.js with parts, notes and communities beside it',
  },
  opens: [
    'manifest.js',
    'account.js',
    'user_details.js',
    'tweet(s).js and parts',
    'community-tweet.js',
    'note-tweet.js',
    'pictures that a post shows, in tweet(s)_media',
  ],
  reads: [
    'posts, replies and posts in communities, with links and mentions in place',
    'whole text of long posts (notes)',
    'reposts and quotes, as far as the archive has the original',
    'earlier versions of edited posts',
    'media: kind, size, length, whether they were covered; pictures with their bytes, videos without; alt texts where they stand there, for X leaves them out of its archives',
    'likes and reposts at the time of the archive',
  ],
  ignores: {
    'every other file': 'messages, likes, searches, addresses, deleted posts: private, never opened',
    ...ignoredFields,
  },
};
