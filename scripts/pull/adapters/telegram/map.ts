import type { Media } from '#lib/model/post.ts';
import { instantOfDanishTime } from '#lib/time/copenhagen.ts';
import type { ArchivedItem, ArchivedMedia, Person, RawSpan } from '../../adapter.ts';
import { instantOfUnix } from '../../formats/unix-time.ts';
import { linkOr } from '../../platforms/linkable.ts';
import { paragraphs } from '../../platforms/plain-text.ts';
import type { Chat } from './chats.ts';
import type { RawMessage } from './raw.ts';

/** What a message does not say itself. */
export interface Channel {
  readonly chat: Chat;
  /** Name of the channel in addresses; the export does not say it. */
  readonly handle: string | undefined;
  /** Where the archive holds the picture that a message names. */
  readonly fileOf: (name: string | undefined) => string | undefined;
}

/** One message of a public channel as an archived item, or why it cannot be one. */
export function mapMessage(raw: RawMessage, channel: Channel): ArchivedItem | { problem: string } {
  if (raw.id === undefined) return { problem: 'the message has no id' };
  const at = timeOf(raw.date_unixtime, raw.date);
  if (at === undefined) return { problem: 'the message has no time' };
  const { chat, handle } = channel;
  const question = raw.poll && (typeof raw.poll.question === 'string' ? raw.poll.question : raw.poll.question.text);
  const forwarded = raw.forwarded_from !== undefined || raw.forwarded_from_id !== undefined;
  // The question of a poll stands above its answers, like any words.
  const words = paragraphs(spansOf(raw.text), question?.trim() ? [question] : []);
  return {
    id: idOf(chat, raw.id),
    at,
    url: handle === undefined ? undefined : `https://t.me/${handle}/${raw.id}`,
    author: authorOf(raw, chat),
    editedAt: raw.edited_unixtime === undefined ? undefined : instantOfUnix(Number(raw.edited_unixtime)),
    text: forwarded ? [] : words,
    media: mediaOf(raw, channel.fileOf),
    poll: raw.poll && {
      options: raw.poll.answers.map(({ text, voters }) => ({ text, ...(voters !== undefined && { votes: voters }) })),
    },
    parent:
      raw.reply_to_message_id === undefined
        ? undefined
        : raw.reply_to_peer_id === undefined
          ? { id: idOf(chat, raw.reply_to_message_id), author: 'self' }
          : {},
    share: forwarded ? { kind: 'repost', author: forwardedFrom(raw, chat), text: words } : undefined,
  };
}

/** Numbers of messages are the channel's own: two channels of one authority have the same. */
const idOf = ({ id }: Chat, message: number): string => `telegram-${id === undefined ? '' : `${id}-`}${message}`;

/** Seconds since 1970; exports before the end of 2021 have only the clock of the machine, which is taken for a Danish one. */
export function timeOf(unix: string | undefined, local: string | undefined): string | undefined {
  if (unix !== undefined) return instantOfUnix(Number(unix));
  return local !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(local)
    ? instantOfDanishTime(local)
    : undefined;
}

const isChannel = (id: string | undefined, chat: Chat): boolean =>
  id !== undefined && chat.id !== undefined && id.replace(/^channel/, '') === chat.id;

function authorOf(raw: RawMessage, chat: Chat): 'self' | Person {
  if (raw.from_id === undefined || isChannel(raw.from_id, chat)) return 'self';
  return { id: raw.from_id, name: raw.from ?? undefined };
}

function forwardedFrom(raw: RawMessage, chat: Chat): 'self' | Person | undefined {
  if (isChannel(raw.forwarded_from_id, chat)) return 'self';
  if (raw.forwarded_from == null && raw.forwarded_from_id === undefined) return undefined;
  return { id: raw.forwarded_from_id, name: raw.forwarded_from ?? undefined };
}

function spansOf(text: RawMessage['text']): RawSpan[] {
  if (typeof text === 'string') return text === '' ? [] : [text];
  return text.flatMap((piece): RawSpan[] => {
    if (typeof piece === 'string') return piece === '' ? [] : [piece];
    const { type, text: words, href, user_id } = piece;
    if (words === '') return [];
    if (type === 'mention') return [{ mention: { handle: words.replace(/^@/, '') }, text: words }];
    if (type === 'mention_name') return [{ mention: { id: user_id, name: words }, text: words }];
    if (type === 'text_link') return [linkOr(href ?? '', words)];
    if (type === 'link') return [linkOr(/^[a-z]+:/i.test(words) ? words : `https://${words}`, words)];
    return [words];
  });
}

const kinds: Readonly<Record<string, Media['kind']>> = {
  sticker: 'image',
  animation: 'animation',
  video_file: 'video',
  video_message: 'video',
  audio_file: 'audio',
  voice_message: 'audio',
};

/** What is attached. Where the export left a file out, words stand in the place of its name. */
function mediaOf(raw: RawMessage, fileOf: Channel['fileOf']): ArchivedMedia[] {
  const size = {
    ...(raw.width !== undefined && { width: raw.width }),
    ...(raw.height !== undefined && { height: raw.height }),
  };
  const covered = raw.media_spoiler === true && { covered: raw.media_spoiler };
  const photo = fileOf(raw.photo);
  if (raw.photo !== undefined)
    return [{ kind: 'image', ...covered, ...size, ...(photo !== undefined && { file: photo }) }];
  if (raw.file === undefined) return [];
  const mime = raw.mime_type ?? '';
  const kind = kinds[raw.media_type ?? ''] ?? (mime.startsWith('image/') ? 'image' : 'file');
  const file = kind === 'image' ? fileOf(raw.file) : undefined;
  const still = file === undefined ? fileOf(raw.thumbnail) : undefined;
  return [
    {
      kind,
      ...covered,
      ...size,
      ...(raw.duration_seconds !== undefined && { seconds: raw.duration_seconds }),
      ...(/^[\w.+-]+\/[\w.+-]+$/.test(mime) && { mime }),
      ...(file !== undefined && { file }),
      ...(still !== undefined && { posterFile: still }),
    },
  ];
}
