import { describe, expect, test } from 'vitest';
import { type Post, post } from '../model/post.ts';
import { codingsByItem, readThread } from './read-thread.ts';
import { noCodings } from './summarise.ts';

/** Items in few words: who, when (minutes after ten), and what else. */
type Given = { readonly by: string; readonly at: number; readonly [field: string]: unknown };

const at = (minutes: number): string => new Date(Date.UTC(2024, 1, 6, 10, minutes)).toISOString().replace('.000', '');

function thread(...given: readonly Given[]): Post {
  const [root, ...replies] = given.map(({ at: minutes, ...fields }, index) => ({
    id: `x-${index}`,
    at: at(minutes),
    text: [],
    media: [],
    versions: [],
    ...fields,
  }));
  return post.parse({ ...root, replies });
}

const roles = (post: Post): string[] => readThread(post, ['kilde'], noCodings).items.map(({ role }) => role);
const exchanges = (post: Post): unknown[] =>
  readThread(post, ['kilde'], noCodings).exchanges.map(({ citizen, inquiry, askedAt, reply }) => [
    citizen,
    inquiry?.id,
    askedAt,
    reply?.id,
  ]);

const authority = (minutes: number, more = {}): Given => ({ by: 'authority', at: minutes, ...more });
const citizen = (letter: string, minutes: number, more = {}): Given => ({
  by: `borger-${letter}`,
  at: minutes,
  ...more,
});

describe('who is whose reply', () => {
  test('an authority that answers itself goes on, and does not reply', () => {
    expect(roles(thread(authority(0), authority(1), authority(2, { inReplyTo: 'x-1' })))).toEqual([
      'post',
      'continuation',
      'continuation',
    ]);
  });

  test('what goes on from a reply belongs to it, and is no second reply', () => {
    const given = thread(
      authority(0),
      citizen('a', 1),
      authority(2, { inReplyTo: 'x-1' }),
      authority(3, { inReplyTo: 'x-2' }),
    );
    expect(roles(given)).toEqual(['post', 'ask', 'reply', 'continuation']);
    const [turn] = readThread(given, [], noCodings).turns;
    expect(turn?.items.map(({ id }) => id)).toEqual(['x-2', 'x-3']);
  });

  test('a repost is nobody’s answer, whatever it stands under', () => {
    const share = { kind: 'repost', text: ['ord'] };
    expect(
      roles(thread(citizen('a', 0), authority(1, { share }), authority(2, { share, inReplyTo: 'borger-b' }))),
    ).toEqual(['ask', 'repost', 'repost']);
    expect(roles(thread(authority(0), citizen('a', 1, { share })))).toEqual(['post', 'chatter']);
  });

  test('a quote has words of its own: it may be a post or a reply', () => {
    const share = { kind: 'quote', text: [] };
    expect(roles(thread(authority(0, { share })))).toEqual(['post']);
    expect(roles(thread(citizen('a', 0), authority(1, { share })))).toEqual(['ask', 'reply']);
  });

  test('a reply to a listed account is one aside; what a listed account asks is counted apart', () => {
    expect(roles(thread({ by: 'listed:EksempelAvis', at: 0 }, authority(1)))).toEqual(['listed', 'aside']);
  });

  test('an id that is not archived is no citizen’s; a letter is', () => {
    expect(roles(thread(authority(0, { inReplyTo: 'x-99' })))).toEqual(['aside']);
    expect(roles(thread(authority(0, { inReplyTo: 'borger-a' })))).toEqual(['reply']);
  });

  test('a reply to nobody knows whom is unclear, unless it names a citizen', () => {
    expect(roles(thread(authority(0, { inReplyTo: 'unknown' })))).toEqual(['unclear']);
    expect(roles(thread(authority(0, { inReplyTo: 'unknown', text: [{ citizen: 'borger-a' }, ' ja'] })))).toEqual([
      'reply',
    ]);
  });

  test('under its own post an authority replies to those it names, if they asked', () => {
    const named = { text: [{ citizen: 'borger-a' }, ' det er rettet'] };
    expect(roles(thread(authority(0), citizen('a', 1), authority(2, named)))).toEqual(['post', 'ask', 'reply']);
    expect(roles(thread(authority(0), authority(2, named)))).toEqual(['post', 'continuation']);
  });

  test('citizens who answer each other ask the authority nothing', () => {
    const given = thread(
      authority(0),
      citizen('a', 1),
      citizen('b', 2, { inReplyTo: 'x-1' }),
      citizen('a', 3, { inReplyTo: 'x-1' }),
    );
    expect(roles(given)).toEqual(['post', 'ask', 'chatter', 'ask']);
  });

  test('a reply whose root was withdrawn is still an inquiry, or unclear', () => {
    expect(roles(thread(citizen('a', 0, { inReplyTo: 'unknown' })))).toEqual(['ask']);
    expect(roles(thread(citizen('a', 0, { inReplyTo: 'borger-b' })))).toEqual(['chatter']);
  });

  test('answers that go round in a ring are nobody’s, and the reading ends', () => {
    const ring = thread(
      authority(0, { inReplyTo: 'x-1' }),
      authority(1, { inReplyTo: 'x-0' }),
      citizen('a', 2, { inReplyTo: 'x-2' }),
    );
    expect(roles(ring).every((role) => ['unclear', 'continuation', 'ask', 'chatter'].includes(role))).toBe(true);
    expect(exchanges(ring).length).toBeLessThanOrEqual(1);
  });
});

describe('the first inquiry of a citizen and the first reply to it', () => {
  test('two questions before the reply are one inquiry; thanks afterwards are none', () => {
    const given = thread(
      citizen('a', 0),
      citizen('a', 5),
      authority(20, { inReplyTo: 'x-1' }),
      citizen('a', 30, { inReplyTo: 'x-2' }),
      authority(40, { inReplyTo: 'x-3' }),
    );
    expect(exchanges(given)).toEqual([['borger-a', 'x-0', at(0), 'x-2']]);
  });

  test('every citizen of a thread has an exchange of their own', () => {
    const given = thread(authority(0), citizen('a', 1), citizen('b', 2), authority(9, { inReplyTo: 'x-2' }));
    expect(exchanges(given)).toEqual([
      ['borger-a', 'x-1', at(1), undefined],
      ['borger-b', 'x-2', at(2), 'x-3'],
    ]);
  });

  test('a reply at the same second counts, one before the inquiry does not', () => {
    expect(exchanges(thread(citizen('b', 5), authority(5)))).toEqual([['borger-b', 'x-0', at(5), 'x-1']]);
    expect(exchanges(thread(citizen('b', 5), authority(4)))).toEqual([['borger-b', 'x-0', at(5), undefined]]);
  });

  test('an inquiry that only the reply shows has the time of its id, or none', () => {
    const known = { inReplyTo: 'borger-a', inReplyToAt: at(-30) };
    expect(exchanges(thread(authority(0, known)))).toEqual([['borger-a', undefined, at(-30), 'x-0']]);
    expect(exchanges(thread(authority(0, { inReplyTo: 'borger-a' })))).toEqual([
      ['borger-a', undefined, undefined, 'x-0'],
    ]);
    // An id that says it was written after its reply is no time.
    expect(exchanges(thread(authority(0, { inReplyTo: 'borger-a', inReplyToAt: at(9) })))).toEqual([
      ['borger-a', undefined, undefined, 'x-0'],
    ]);
  });

  test('the inquiry that came first counts, archived or not', () => {
    const given = thread(
      authority(0),
      authority(10, { inReplyTo: 'borger-a', inReplyToAt: at(5) }),
      citizen('a', 20),
      authority(30, { inReplyTo: 'x-2' }),
    );
    expect(exchanges(given)).toEqual([['borger-a', undefined, at(5), 'x-1']]);
  });
});

describe('a person’s coding', () => {
  const coded = (fields: Record<string, unknown>, on = '2024-03-01') => ({
    item: 'x-1',
    targets: [],
    coder: 'AB',
    on,
    ...fields,
  });

  test('takes a citizen’s item out of the inquiries', () => {
    const codings = codingsByItem([coded({ inquiry: false as const })]);
    const facts = readThread(thread(authority(0), citizen('a', 1)), [], codings);
    expect([facts.items[1]?.role, facts.exchanges]).toEqual(['chatter', []]);
  });

  test('the latest counts, of a reply or of what goes on from it', () => {
    const first = coded({ outcome: 'answered' as const });
    const later = coded({ outcome: 'partly' as const }, '2024-04-01');
    expect(codingsByItem([later, first]).get('x-1')).toBe(later);
    const facts = readThread(
      thread(citizen('a', 0), authority(1), authority(2, { inReplyTo: 'x-1' })),
      [],
      codingsByItem([first, { ...later, item: 'x-2' }]),
    );
    expect(facts.turns[0]?.code.outcome).toBe('partly');
  });
});
