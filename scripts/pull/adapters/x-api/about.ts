import type { FormatAbout } from '../../adapter.ts';
import { ignoredDayFields } from '../../platforms/x/api/congress.ts';
import { ignoredApiFields } from '../../platforms/x/api/v1.ts';
import { ignoredTweetFields } from '../../platforms/x/api/v2-raw.ts';

export const about: FormatAbout = {
  generations: {
    v1: 'API v1.1, until 2023: statuses as a list or a line each (twarc, tweepy), compat and extended, also lines of a stream',
    'v2-pages': 'API v2, from 2020: a page of answers a line or as one file (twarc2 timeline, search, conversation)',
    'v2-stream': 'API v2: a line of a stream, each one post',
    'v2-flat': 'API v2: a post a line, with what it points to inside (twarc2 flatten)',
    congresstweets: 'a file a day, made of API v1.1, as the congresstweets collection hands it out since 2017',
  },
  opens: ['*.json, *.jsonl, *.ndjson, gzipped or not, down to two folders', 'profiles/ and users/ beside tweets/'],
  reads: [
    'posts and replies, with links and mentions in place, and the whole text of long ones',
    'what others wrote to the account, and what it answered where a page holds it',
    'reposts and quotes with the words of the original',
    'earlier versions of edited posts',
    'media: kind, size, alt text, length; polls',
    'likes and reposts when the data were fetched',
    'one account, or many with an account map',
  ],
  ignores: {
    'files named for messages, likes, bookmarks, followers …': 'private or of others, never opened',
    'posts of protected accounts': 'not public',
    'posts withheld in Denmark or everywhere': 'taken down by law or for copyright',
    'messages of a stream': 'deletions and limits: no posts',
    'a post that a reposted post quotes': 'its address stands in the words',
    ...ignoredApiFields,
    ...ignoredTweetFields,
    ...ignoredDayFields,
  },
};
