import type { FormatAbout } from '../../adapter.ts';
import { ignoredFields } from './raw.ts';

export const about: FormatAbout = {
  generations: {
    'wxr-1.0': 'WordPress 2.1 to 3.0',
    'wxr-1.1': 'WordPress 3.1 to 3.3',
    'wxr-1.2': 'WordPress 3.4 on',
  },
  opens: [
    '*.xml of the archive and of folders right below it',
    'wp-content/uploads/ beside them: pictures that published posts show',
  ],
  reads: [
    'published posts and pages: title, words, links, pictures with alt text, date, time of the last edit',
    'featured pictures and galleries, by their attachments',
    'posts of the old editor with the line ends that WordPress shows; blocks of the new one',
    'exports split over several files',
  ],
  ignores: {
    'drafts, private, pending, scheduled and deleted posts': 'not public',
    'posts with a password': 'not public',
    comments: 'of readers: private',
    'authors, their names and addresses': 'who in the house wrote: private',
    'menus, blocks, styles and types of plugins': 'no posts or pages',
    'short codes': 'instructions to a program; the words between them are read',
    'custom fields': 'what plugins keep; may be private',
    ...ignoredFields,
  },
};
