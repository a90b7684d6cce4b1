import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from '../../platforms/bluesky/record.ts';

export const about: FormatAbout = {
  generations: {
    'repository-2': 'a CAR file whose commit is of version 2, until the middle of 2023',
    'repository-3': 'a CAR file since then, as the app exports it ("Export my data")',
    api: 'answers of the API as JSON: feeds, threads, posts, lists of records, and each of these alone',
  },
  opens: [
    '*.car',
    'JSON files whose name says what they are: …bsky…, …bluesky…, …AuthorFeed…, …listRecords…, …getPosts…, …PostThread…',
    'files named by the CID of a picture that a post names',
  ],
  reads: [
    'posts with links and mentions in place: facets count bytes of UTF-8, the older entities UTF-16 units',
    'replies with the time of what they answer, which its key tells',
    'reposts and quotes: whose and the address; the words too, where the API shows them',
    'pictures and films with their alt texts, and whether their author covered them; the link under a post',
    'what a post of the feed answers and who answered it, where the API shows it',
    'that each record is what its CID says',
  ],
  ignores: {
    'blocks that the tree of the commit does not lead to': 'deleted or changed since: not public any more',
    'likes, follows, blocks, lists, gates': 'no posts; counted and left unread',
    profile: 'no post',
    'the signature of the commit': 'the key to check it is not in the file',
    ...ignoredFields.post,
    ...ignoredFields.embed,
  },
};
