import type { Element, Nodes, Root } from 'hast';
import type { ArchivedItem, ArchivedMedia, Person } from '../../adapter.ts';
import { attribute, classesOf } from '../../formats/html-elements.ts';
import { statusOf, statusUrl } from './address.ts';
import { languageOf } from './language.ts';
import { pageSpans } from './page-words.ts';
import { isSame, selfOr } from './people.ts';
import { bareSpans } from './text.ts';
import { parseCreatedAt, timeOfId } from './time.ts';

/**
 * A post out of the page that X served for it, as web archives keep them: the pages of 2012-2020 with all that stands
 * in them, the plainer ones before, and of any other what it says of itself to other sites. Since 2020 pages are made
 * by a program and hold no words.
 */
export type PagePost =
  | { readonly item: ArchivedItem }
  /** The page shows no words of this post. */
  | 'no-words'
  | 'by-another-account'
  | { readonly problem: string };

/** `id`: number of the post, from the address of the page. `account`: whose posts are looked for. */
export function postOfPage(page: Root, id: string, account: Person): PagePost {
  const shown = tweetElement(page, id);
  const found = shown === undefined ? (plainPost(page, id) ?? described(page, id)) : fullPost(page, shown);
  if (found === undefined) return 'no-words';
  const { author, at = timeOfId(id), text, ...rest } = found;
  if (author !== undefined && !isSame(author, account)) return 'by-another-account';
  if (at === undefined) return { problem: 'the page does not say when it was written, and its id carries no time' };
  const quoted = shown === undefined ? undefined : quoteIn(shown, account);
  if (text.length === 0 && rest.media.length === 0 && quoted === undefined) return 'no-words';
  return {
    item: {
      id: `x-${id}`,
      at,
      url: account.handle === undefined ? undefined : statusUrl(account.handle, id),
      author: 'self',
      ...rest,
      text,
      ...(quoted && { share: quoted }),
      ...(shown && answered(page, shown, account)),
    },
  };
}

type Found = Pick<ArchivedItem, 'text' | 'media' | 'lang' | 'likes' | 'shares'> & {
  readonly author: Person | undefined;
  readonly at: string | undefined;
};

function* elements(node: Nodes): Iterable<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elements(child);
  }
}

function first(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  for (const element of elements(node)) if (test(element)) return element;
  return undefined;
}

const has =
  (...names: string[]) =>
  (element: Element): boolean =>
    classesOf(element).some((name) => names.includes(name));

/** The post itself among all that stand on its page: those it answers and the answers to it are posts too. */
function tweetElement(page: Root, id: string): Element | undefined {
  const isIt = (element: Element): boolean =>
    attribute(element, 'dataTweetId') === id && has('tweet', 'stream-item')(element);
  return first(page, (element) => isIt(element) && has('permalink-tweet')(element)) ?? first(page, isIt);
}

function fullPost(page: Root, tweet: Element): Found | undefined {
  const words = first(tweet, has('js-tweet-text', 'tweet-text'));
  if (words === undefined) return undefined;
  const time = first(tweet, (element) => attribute(element, 'dataTime') !== undefined);
  const shares = countOf(tweet, 'ProfileTweet-action--retweet');
  const likes = countOf(tweet, 'ProfileTweet-action--favorite');
  return {
    author: personOf(tweet),
    at: fromSeconds(time && attribute(time, 'dataTime')),
    lang: languageOf(attribute(words, 'lang')),
    likes,
    shares,
    text: pageSpans(words),
    media: mediaIn(tweet, page),
  };
}

const personOf = (element: Element): Person | undefined => {
  const handle = attribute(element, 'dataScreenName');
  const id = attribute(element, 'dataUserId');
  const name = attribute(element, 'dataName');
  return handle === undefined && id === undefined ? undefined : { handle, id, name };
};

function fromSeconds(seconds: string | undefined): string | undefined {
  if (seconds === undefined || !/^\d{9,10}$/.test(seconds)) return undefined;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

function countOf(tweet: Element, action: string): number | undefined {
  const button = first(tweet, has(action));
  const count = button && first(button, (element) => attribute(element, 'dataTweetStatCount') !== undefined);
  const value = count && attribute(count, 'dataTweetStatCount');
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** What the platform itself wrote where nobody had described the picture. */
const noDescription = new Set([
  '',
  'image',
  'embedded image',
  'embedded image permalink',
  'view image on twitter',
  'billede',
]);

function mediaIn(tweet: Element, page: Root): ArchivedMedia[] {
  const found: ArchivedMedia[] = [];
  for (const element of elements(tweet)) {
    if (has('QuoteTweet')(element)) continue;
    if (attribute(element, 'dataImageUrl') !== undefined && !isQuoted(element, tweet)) {
      const picture = first(element, ({ tagName }) => tagName === 'img');
      const alt = (picture && attribute(picture, 'alt'))?.trim() ?? '';
      found.push({ kind: 'image', ...(!noDescription.has(alt.toLowerCase()) && { alt }) });
    } else if (
      has('AdaptiveMedia-video', 'AdaptiveMedia-videoContainer')(element) &&
      !found.some(({ kind }) => kind !== 'image')
    )
      found.push({ kind: first(element, has('PlayableMedia--gif')) ? 'animation' : 'video' });
  }
  if (found.length > 0) return found;
  // Around 2012 pictures stood beside the post.
  const beside = first(page, has('permalink-tweet-container', 'permalink-inner'));
  const old = beside && first(beside, has('media-thumbnail', 'twitter-photo'));
  return old && first(old, ({ tagName }) => tagName === 'img') ? [{ kind: 'image' }] : [];
}

const isQuoted = (element: Element, tweet: Element): boolean => {
  const quote = first(tweet, has('QuoteTweet'));
  return quote !== undefined && first(quote, (inner) => inner === element) !== undefined;
};

function quoteIn(tweet: Element, account: Person): ArchivedItem['share'] {
  const box = first(tweet, has('QuoteTweet-innerContainer'));
  const id = box && attribute(box, 'dataItemId');
  if (box === undefined || id === undefined || !/^\d+$/.test(id)) return undefined;
  const author = personOf(box);
  const words = first(box, has('QuoteTweet-text', 'tweet-text'));
  return {
    kind: 'quote',
    author: author === undefined ? undefined : selfOr(author, account),
    id: `x-${id}`,
    url: author?.handle === undefined ? undefined : statusUrl(author.handle, id),
    at: timeOfId(id),
    text: words === undefined ? [] : pageSpans(words),
  };
}

/** What it answers: the last of the posts that stand above it, else whom its first words name. */
function answered(page: Root, tweet: Element, account: Person): Pick<ArchivedItem, 'parent'> {
  const above = first(page, has('permalink-in-reply-tos'));
  const last =
    above && [...elements(above)].findLast((element) => /^\d+$/.test(attribute(element, 'dataTweetId') ?? ''));
  const id = last && attribute(last, 'dataTweetId');
  if (last !== undefined && id !== undefined) {
    const author = personOf(last);
    return { parent: { id: `x-${id}`, ...(author && { author: selfOr(author, account) }), at: timeOfId(id) } };
  }
  if (attribute(tweet, 'dataIsReplyTo') !== 'true') return {};
  const named = (attribute(tweet, 'dataMentions') ?? '').split(' ')[0] ?? '';
  return { parent: named === '' ? {} : { author: selfOr({ handle: named }, account) } };
}

/** Pages until about 2011: one entry, with the time in a form of its own. */
function plainPost(page: Root, id: string): Found | undefined {
  const words = first(page, has('entry-content'));
  if (words === undefined) return undefined;
  const link = first(page, (element) => element.tagName === 'a' && statusOf(attribute(element, 'href'))?.id === id);
  if (link === undefined) return undefined;
  const stamp = first(page, has('published'));
  const time = /time:\s*'([^']+)'/.exec((stamp && attribute(stamp, 'data')) ?? '')?.[1];
  const handle = statusOf(attribute(link, 'href'))?.handle;
  return {
    author: handle === undefined ? undefined : { handle },
    at: time === undefined ? undefined : parseCreatedAt(time),
    text: pageSpans(words),
    media: [],
  };
}

/** What a page says of its post to other sites: whole words, without what they lead to. */
function described(page: Root, id: string): Found | undefined {
  const meta = new Map<string, string>();
  for (const element of elements(page)) {
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content');
    if (name !== undefined && content !== undefined && !meta.has(name)) meta.set(name, content);
  }
  const own = statusOf(meta.get('og:url'));
  const words = /^\s*[“"]([\s\S]*)[”"]\s*$/.exec(meta.get('og:description') ?? '')?.[1];
  if (own?.id !== id || words === undefined) return undefined;
  return {
    author: own.handle === undefined ? undefined : { handle: own.handle },
    at: undefined,
    text: bareSpans(words),
    media: [],
  };
}
