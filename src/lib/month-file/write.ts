import { stringify } from 'yaml';
import type { MonthFile, Post, Reply, Share, Tombstone } from '../model/post.ts';
import type { Text } from '../model/span.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { normaliseString, normaliseText } from './normalise.ts';

/**
 * The month file, byte for byte the same from the same records: posts and replies by time and id, attributes in one
 * order, nothing written that is absent. `readMonthFile(writeMonthFile(file))` is `file`, normalised and sorted.
 */
export function writeMonthFile(file: MonthFile): string {
  const blocks = [
    ...file.posts.toSorted(byTime).map(writePost),
    ...file.withdrawn.toSorted((a, b) => compare(a.id, b.id)).map(writeTombstone),
  ];
  return `---\n${writeHead(file)}---\n\n${blocks.join('\n\n')}\n`;
}

function writeHead({ authority, channel, month, sources }: MonthFile): string {
  const sorted = [...sources].sort();
  // Slugs that no reader of YAML takes for a number or a word of its own stand as they are.
  if ([authority, channel, ...sorted].every((slug) => /^(?!(?:true|false|null)$)[a-z][a-z0-9-]*$/.test(slug)))
    return `authority: ${authority}\nchannel: ${channel}\nmonth: ${month}\nsources: [${sorted.join(', ')}]\n`;
  const front = stringify({ authority, channel, month }, { lineWidth: 0 });
  const flow = stringify(sorted, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false });
  return `${front}sources: ${flow.trim()}\n`;
}

/** Order of items: by time, then by id. The order of every list of posts and replies in content. */
export const byTime = (a: { at: string; id: string }, b: { at: string; id: string }): number =>
  compare(a.at, b.at) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Attributes = Record<string, string | number | boolean | undefined>;

function openTag(name: string, attributes: Attributes, selfClosing = false): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    tag += ` ${key}="${typeof value === 'string' ? escapeAttribute(normaliseString(value)) : value}"`;
  }
  return tag + (selfClosing ? ' />' : '>');
}

function element(name: string, attributes: Attributes, blocks: readonly string[]): string {
  const body = blocks.filter((block) => block !== '');
  if (body.length === 0) return openTag(name, attributes, true);
  return `${openTag(name, attributes)}\n${body.join('\n\n')}\n</${name}>`;
}

const words = (text: Text): string => (text.length === 0 ? '' : escapeText(normaliseText(text)));

const list = (values: readonly string[] | undefined): string | undefined => values?.toSorted().join(' ');

const itemAttributes = (item: Post | Reply): Attributes => ({
  id: item.id,
  at: item.at,
  by: item.by === 'authority' && 'replies' in item ? undefined : item.by,
  account: item.account,
  url: item.url,
  title: item.title,
  lang: item.lang,
  visibility: item.visibility,
  warning: item.warning,
  likes: item.likes,
  shares: item.shares,
  inReplyTo: item.inReplyTo,
  inReplyToAt: item.inReplyToAt,
  answers: item.answers,
  editedAt: item.editedAt,
  goneSince: item.goneSince,
  cut: item.cut,
  sources: list(item.sources),
  currentIn: list(item.currentIn),
  people: 'replies' in item ? list(item.people) : undefined,
});

const itemBlocks = (item: Post | Reply): string[] => [
  words(item.text),
  ...(item.share ? [writeShare(item.share)] : []),
  ...item.media.map((media) => element('Media', { ...mediaOrder, ...media }, [])),
  ...(item.poll ? [writePoll(item.poll)] : []),
  ...item.versions.map(({ id, at, title, sources, currentIn, text }) =>
    element('Version', { id, at, title, sources: list(sources), currentIn: list(currentIn) }, [words(text)]),
  ),
];

// Spread under each medium: fixes the order of its attributes, whatever the order of the record's own keys.
const mediaOrder = {
  kind: undefined,
  alt: undefined,
  noAlt: undefined,
  covered: undefined,
  caption: undefined,
  width: undefined,
  height: undefined,
  seconds: undefined,
  mime: undefined,
  src: undefined,
  poster: undefined,
};

const writePost = (post: Post): string =>
  element('Post', itemAttributes(post), [...itemBlocks(post), ...post.replies.toSorted(byTime).map(writeReply)]);

const writeReply = (reply: Reply): string => element('Reply', itemAttributes(reply), itemBlocks(reply));

const writeShare = ({ kind, by, id, url, at, cut, text }: Share): string =>
  element('Share', { kind, by, id, url, at, cut }, [words(text)]);

const writePoll = (poll: NonNullable<Post['poll']>): string =>
  element('Poll', { endsAt: poll.endsAt, multiple: poll.multiple }, [
    poll.options.map(({ text, votes }) => element('Option', { text, votes }, [])).join('\n'),
  ]);

const writeTombstone = ({ id, on, reason, sources }: Tombstone): string =>
  element('Withdrawn', { id, on, reason, sources: list(sources) }, []);
