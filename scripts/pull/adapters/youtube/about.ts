import type { FormatAbout } from '../../adapter.ts';

export const about: FormatAbout = {
  generations: {
    takeout: 'Google Takeout, in whatever language: YouTube and YouTube Music/video metadata/videos.csv',
    'yt-dlp': 'what yt-dlp (or youtube-dl) writes beside a film: <name>.info.json, one or a folder of them',
  },
  opens: [
    'tables in the folder of video metadata (videos.csv, videos(1).csv, video texts.csv)',
    'channel.csv and channel URL configs.csv',
    '*.info.json; metadata*.json',
    'the still of a public film that lies beside its file under the same name',
  ],
  reads: [
    'public films: title, description, length, when they were published',
    'likes at the time of the file, and the still beside it (yt-dlp)',
    'the whole description, where a table of its own holds it in segments',
  ],
  ignores: {
    'every other file': 'what was watched and searched, subscriptions, comments, chats: private, never opened',
    'films that are not public': 'private or unlisted',
    'lists of films': 'they hold no film',
    'films of other platforms': 'yt-dlp writes the same file for all of them',
    comments: 'yt-dlp knows their times only as "a year ago"',
    'category, tags, language, state': 'about the film, not of its words',
    'all else in a file of yt-dlp': 'files, pictures and subtitles that can be downloaded, and yt-dlp itself',
  },
};
