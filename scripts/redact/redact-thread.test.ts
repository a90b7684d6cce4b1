import { describe, expect, test } from 'vitest';
import type { ArchivedItem, Person } from '../pull/adapter.ts';
import type { Registry } from './redact.ts';
import { redactThread } from './redact-thread.ts';

const registry: Registry = {
  listed: () => undefined,
  self: { handle: 'proeveby' },
  publicPhones: new Set(),
  publicDomains: new Set(),
};
const lone: Person = { handle: 'en_borger', id: '991', name: 'Lone Hansen' };

const item = (id: string, more: Partial<ArchivedItem>): ArchivedItem => ({
  id: `facebook-${id}`,
  at: `2020-01-01T10:0${id}:00Z`,
  author: 'self',
  text: ['Ja.'],
  media: [],
  ...more,
});

const threadOf = (answer: Partial<ArchivedItem>) =>
  redactThread(
    {
      channel: 'facebook',
      root: item('1', {}),
      replies: [
        item('2', { author: lone, parent: { id: 'facebook-1', author: 'self' }, text: ['Hvornår?'] }),
        item('3', { parent: { id: 'facebook-2', author: lone }, ...answer }),
      ],
      versions: new Map(),
    },
    registry,
  ).post;

describe('the address of an item of the authority', () => {
  test.each([
    ['https://www.facebook.com/proeveby/posts/1?comment_id=3'],
    ['https://www.facebook.com/proeveby-ukendt/posts/1?comment_id=3'],
  ])('stays: %s', (url) => {
    expect(threadOf({ url }).replies[1]?.url).toBe(url);
  });

  test.each([
    // An answer below what a citizen wrote has an address that begins with the citizen.
    ['https://www.facebook.com/en_borger/posts/1?comment_id=3'],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=991&comment_id=3'],
    ['https://www.proeveby.example/svar/lone-hansen'],
    ['https://www.proeveby.example/svar?til=lone%40post.example'],
  ])('goes where it leads to somebody: %s', (url) => {
    expect(threadOf({ url }).replies[1]).not.toHaveProperty('url');
  });

  test('goes where it is of a repost of nobody knows whom', () => {
    const url = 'https://www.facebook.com/proeveby/posts/3';
    const repost = { kind: 'repost', text: ['Ord'] } as const;
    expect(threadOf({ url, share: repost }).replies[1]).not.toHaveProperty('url');
    expect(threadOf({ url, share: { ...repost, author: 'self' } }).replies[1]?.url).toBe(url);
  });
});

test('nothing of a citizen is left in any part of an answer', () => {
  const words = 'Hej Lone, se @en_borger (https://facebook.com/en_borger). Lone Hansens nummer: 20 00 00 01';
  const post = threadOf({
    text: [words, { url: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fen_borger', text: 'Lone Hansen' }],
    title: words,
    warning: words,
    media: [{ kind: 'image', alt: words, caption: words, file: 'lone-hansen.jpg' }],
    poll: { options: [{ text: words }, { text: 'Lone Hansen' }] },
    share: {
      kind: 'quote',
      author: lone,
      url: 'https://facebook.com/en_borger/posts/9',
      id: 'facebook-9',
      text: [words],
    },
  });
  expect(JSON.stringify(post)).not.toMatch(/lone|hansen|en_borger|991|20 00 00 01/i);
});

test('a name that the words say once is found in the rest of the thread', () => {
  const nameless = { handle: 'en_borger' };
  const post = redactThread(
    {
      channel: 'x',
      root: item('1', { text: ['Karen Holm spurgte, og Karen Holms svar er her.'] }),
      replies: [
        item('2', { author: nameless, parent: { id: 'facebook-1', author: 'self' }, text: ['Hvornår?'] }),
        item('3', { parent: { id: 'facebook-2', author: nameless }, text: ['Hej Karen Holm. Snart.'] }),
      ],
      versions: new Map(),
    },
    registry,
  ).post;
  expect(post.text).toEqual([{ citizen: 'borger-a' }, ' spurgte, og ', { citizen: 'borger-a' }, 's svar er her.']);
  expect(JSON.stringify(post)).not.toMatch(/karen|holm/i);
});

test('a mention keeps its words only where they are of whom it is said to be', () => {
  const known: Registry = { ...registry, listed: (_, { handle }) => (handle === 'listet' ? 'listet' : undefined) };
  const said = (text: string) =>
    redactThread(
      {
        channel: 'x',
        root: item('1', { text: [{ mention: { handle: 'listet' }, text }] }),
        replies: [],
        versions: new Map(),
      },
      known,
    ).post.text;
  expect(said('@Listet')).toEqual(['@Listet']);
  expect(said('@en_borger')).toEqual([{ citizen: 'borger-a' }]);
});

test('somebody in two threads has nothing in common in both but a letter', () => {
  const [one, other] = ['Først', 'Siden'].map((text) =>
    redactThread(
      {
        channel: 'facebook',
        root: item('1', { id: `facebook-${text}` }),
        replies: [
          item('2', { id: `facebook-svar-${text}`, author: lone, parent: { id: `facebook-${text}` }, text: [text] }),
        ],
        versions: new Map(),
      },
      registry,
    ).post.replies.at(0),
  );
  expect([one?.by, other?.by]).toEqual(['borger-a', 'borger-a']);
  expect(one?.id).not.toBe(other?.id);
  expect(JSON.stringify([one, other])).not.toMatch(/svar-|991|en_borger/);
});
