import type { FeedEntry } from '../../formats/feed/feed.ts';
import { parseDate } from '../date.ts';
import type { FeedItem, FeedKind } from '../feed-kind.ts';
import { handleMentions, spansOfPlain } from '../plain-text.ts';

/** The feed that YouTube gives of a channel (`/feeds/videos.xml`): its latest videos. It has the channel's id, no handle. */
export const youtubeFeed: FeedKind = {
  channel: 'youtube',
  owner: ({ youtubeChannel, links, title }) => {
    if (!links.some((link) => /(?:^|\.)youtube\.com$/.test(URL.parse(link)?.hostname ?? ''))) return undefined;
    const handle = links.map((link) => /youtube\.com\/@([^/?]+)/.exec(link)?.[1]).find((name) => name !== undefined);
    return { handle, id: youtubeChannel, name: title };
  },
  map: mapEntry,
};

function mapEntry(entry: FeedEntry): FeedItem {
  if (entry.problem !== undefined) return { problem: entry.problem };
  const video = entry.youtubeVideo ?? /^yt:video:([\w-]+)$/.exec(entry.id ?? '')?.[1];
  if (video === undefined) return { problem: 'it has no id of a video' };
  const at = parseDate(entry.published ?? '');
  if (at === undefined) return { problem: 'it has no date' };
  const description = entry.summary?.value.trim() ?? '';
  return {
    item: {
      id: `youtube-${video}`,
      at,
      url: `https://www.youtube.com/watch?v=${video}`,
      author: 'self',
      title: entry.title?.value.replaceAll(/\s+/g, ' ').trim() || undefined,
      text: spansOfPlain(description, handleMentions),
      media: [{ kind: 'video' }],
    },
  };
}
