import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AccountEvent, account, accountEventKinds } from '../model/authority.ts';
import { accountHistory, standing } from './history.ts';

const source = { title: 'Prøvebys egen side' };
const text = { da: 'Noget skete.', en: 'Something happened.' };
const event = (at: string, kind: AccountEvent['kind']): AccountEvent => ({ at, kind, text, source });
const made = (more: object) => account.parse({ channel: 'x', handle: 'proeveby', status: 'official', source, ...more });

describe('the life of an account', () => {
  test('events, policies, opening, leaving and archiving in one line of time', () => {
    const history = accountHistory(
      made({
        opened: '2011-03',
        left: '2023-11-20',
        events: [event('2014-02', 'comments-closed'), event('2013', 'renamed')],
        policies: [{ from: '2012', to: '2015', text: 'Vi svarer inden for et døgn.', source }],
        archiving: { regime: 'snapshot', from: '2016', source },
      }),
    );
    expect(history.map(({ at, kind }) => [at, kind])).toEqual([
      ['2011-03', 'opened'],
      ['2012', 'policy'],
      ['2013', 'renamed'],
      ['2014-02', 'comments-closed'],
      ['2015', 'policy-ended'],
      ['2016', 'archiving'],
      ['2023-11-20', 'left'],
    ]);
  });

  test('what an event tells is not told again by a field', () => {
    const quoted = { ...event('2011-02', 'observed'), quote: { lang: 'da', text: 'Formelle henvendelser andetsteds' } };
    const history = accountHistory(
      made({
        opened: '2011-01',
        left: '2013',
        events: [event('2011-01', 'opened'), quoted, event('2013', 'left')],
        policies: [{ from: '2011', text: 'Formelle henvendelser andetsteds', source }],
      }),
    );
    expect(history.map(({ kind }) => kind)).toEqual(['opened', 'observed', 'left']);
  });

  test('how it stands is what the last event of each kind says', () => {
    expect(
      standing(
        made({
          events: [
            event('2019', 'comments-opened'),
            event('2014', 'comments-closed'),
            event('2015', 'verified'),
            event('2023', 'unverified'),
            event('2020', 'messages-closed'),
          ],
        }),
      ),
    ).toEqual({
      comments: { on: true, since: '2019' },
      verified: { on: false, since: '2023' },
      messages: { on: false, since: '2020' },
    });
    expect(standing(made({}))).toEqual({});
  });

  test('in whatever order events stand, the history and the standing of distinct days are the same', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        days,
        fc.infiniteStream(fc.constantFrom(...accountEventKinds)),
        fc.integer(),
        (numbers, kinds, turn) => {
          const events = numbers.map((n) =>
            event(`2014-02-${String(n).padStart(2, '0')}`, kinds.next().value ?? 'opened'),
          );
          const at = events.length === 0 ? 0 : Math.abs(turn) % events.length;
          const turned = [...events.slice(at), ...events.slice(0, at)];
          expect(accountHistory(made({ events: turned }))).toEqual(accountHistory(made({ events })));
          expect(standing(made({ events: turned }))).toEqual(standing(made({ events })));
          expect(accountHistory(made({ events }))).toHaveLength(events.length);
        },
      ),
    );
  });
});
