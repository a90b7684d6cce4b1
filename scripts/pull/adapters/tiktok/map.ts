import { httpUrl } from '#lib/model/scalar.ts';
import type { ArchivedItem } from '../../adapter.ts';
import { instantOf } from '../../formats/instant.ts';
import { handleMentions, spansOfPlain } from '../../platforms/plain-text.ts';
import type { RawPost } from './raw.ts';

/** One post as an archived item, or why it cannot be one. `twin`: how many posts of the same second came before it. */
export function mapPost(raw: RawPost, handle: string | undefined, twin: number): ArchivedItem | { problem: string } {
  const at = timeOf(raw.date);
  if (at === undefined) return { problem: 'its Date is not a time that TikTok writes' };
  const number = /\/(?:video|photo)\/(\d{15,20})(?:[/?#]|$)/.exec(onTikTok(raw.link) ? raw.link : '')?.[1];
  const kind = /\/photo\/|\.(?:jpe?g|webp|png)(?:[?~#]|$)/i.test(raw.link) ? 'image' : 'video';
  const alt = raw.alternatetext.trim();
  return {
    id: number === undefined ? idOfTime(at, twin) : `tiktok-${number}`,
    at,
    url: number === undefined || handle === undefined ? undefined : addressOf(handle, kind, number),
    author: 'self',
    likes: /^\d+$/.test(raw.likes) ? Number(raw.likes) : undefined,
    text: wordsOf(raw.title),
    media: [{ kind, ...(alt !== '' && { alt }) }],
  };
}

/** `2024-01-02 03:04:05`, always UTC; newer exports say so behind it. */
function timeOf(date: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:Z| UTC)?$/.exec(date.trim()) ?? [];
  return day === undefined ? undefined : instantOf(new Date(`${day}T${time}Z`));
}

/** Most exports give an address of the file alone, which expires and is another in each export. */
const onTikTok = (link: string): boolean => /^https?:\/\/(?:www\.|m\.)?tiktok(?:v)?\.(?:com|eu|us)\//.test(link);

/**
 * Without a number, the second in which it was published stands for it: no other field stays the same from export to
 * export. The mark before it keeps it from being taken for a number of the platform.
 */
const idOfTime = (at: string, twin: number): string =>
  `tiktok-t${at.replaceAll(/\D/g, '')}${twin === 0 ? '' : `-${twin + 1}`}`;

function addressOf(handle: string, kind: 'image' | 'video', number: string): string | undefined {
  const url = `https://www.tiktok.com/@${handle}/${kind === 'image' ? 'photo' : 'video'}/${number}`;
  return httpUrl.safeParse(url).success ? url : undefined;
}

/** Names in a caption are links; addresses are not. */
const wordsOf = (title: string): ArchivedItem['text'] =>
  spansOfPlain(title, handleMentions).map((span) => (typeof span === 'object' && 'url' in span ? span.text : span));
