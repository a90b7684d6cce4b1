import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from './raw.ts';

export const about: FormatAbout = {
  generations: {
    page: "a page: profile_posts_n.json, since 2022 under this_profile's_activity_across_facebook/",
    'your-facebook-activity': 'a profile since 2024: your_facebook_activity/posts/',
    'your-activity-across-facebook': 'a profile of 2023: your_activity_across_facebook/posts/',
    'your-posts': 'a profile until 2022: posts/your_posts_n.json',
  },
  opens: [
    'profile_posts, your_posts, your_posts__check_ins__photos_and_videos, with their parts',
    'videos.json, uncategorized_photos.json, album/n.json, check-ins.json',
    "comments.json, of a page's export only",
    'profile_information.json',
    'pictures and videos that posts name',
  ],
  reads: [
    'posts, with the links, polls, notes and events on them',
    'pictures and videos with their captions; those of albums that no post names as one item for each upload',
    "the page's own comments, as answers to somebody whom the export does not hold; comments under pictures in their thread",
    'strings repaired once, for each byte of UTF-8 is written as a character',
  ],
  ignores: {
    'every other file': 'messages, friends, searches, adverts, logins, places: private, never opened',
    'exports in HTML': 'they hold no seconds and no names of files: refused, with how to get JSON',
    'records without words, media or link': 'what is left of a share whose content the export does not hold',
    "posts on others' pages and in groups": 'others decide who may read them',
    'title of a post':
      'prose of the platform in the language of whoever exported; read for whom a comment answers and for where a post stands',
    ...Object.assign({}, ...Object.values(ignoredFields)),
  },
};
