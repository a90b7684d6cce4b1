import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { networkSource, type PullState } from '#lib/model/network-source.ts';
import { clientTo, localServer, steppedClock } from '../../../tests/local-http.ts';
import { filesOf, keptLog, put, scratchFolder } from '../../../tests/scratch.ts';
import { filesIn } from '../../effects/files.ts';
import type { PullContext, Pulled } from './contract.ts';
import { pullSource } from './run.ts';
import { nextState, withState } from './state.ts';

const hand = `# Written by hand.
kind: folketinget
title: { da: Prøvetinget, en: The Test Parliament } # and so is this
about: { da: Opdigtet., en: Made up. }
site: https://tinget.example/
service: https://oda.tinget.example/api/
hosts:
  - { host: oda.tinget.example, perMinute: 60 }
licence: { da: Ingen., en: None. }
`;
const day = 24 * 3_600_000;

async function pulling(answer: (context: PullContext) => Promise<Pulled>) {
  const content = scratchFolder();
  put(content, 'sources/tinget.yml', hand);
  const port = await localServer((_, response) => response.end('ja'));
  const clock = steppedClock();
  const log = keptLog();
  const run = () =>
    pullSource(
      filesIn(content),
      { id: 'tinget', source: networkSource.parse(parse(readFileSync(`${content}/sources/tinget.yml`, 'utf8'))) },
      { authorities: new Map(), listed: [], withdrawals: [] },
      answer,
      { clock, log, httpFor: () => clientTo('oda.tinget.example', port, { clock }) },
    );
  return { content, clock, log, run };
}

const found: Pulled = {
  changes: new Map([['answers/20981/l-1/1.mdx', 'text\n']]),
  state: {
    cursor: { search: '2098-10-07T10:00:00' },
    counts: { answers: 1 },
    missing: [{ what: '20981 L 1, spm. 2: svar', why: 'no-copy', where: 'https://tinget.example/2.pdf' }],
  },
  summary: ['1 answer'],
  differences: [],
};

describe('a source is pulled', () => {
  test('its files and its state are written, and what people wrote stays to the byte', async () => {
    const { content, run, log } = await pulling(async ({ http }) => {
      await http.get({ url: 'https://oda.tinget.example/api/Sag' });
      return found;
    });
    expect(await run()).toEqual({
      id: 'tinget',
      ok: true,
      requests: 1,
      written: 2,
      removed: 0,
      missing: 1,
      nothing: false,
    });
    const file = filesOf(content).get('sources/tinget.yml') ?? '';
    expect(file.startsWith(hand)).toBe(true);
    expect(parse(file).state).toEqual({
      pulled: '2030-01-15',
      cursor: { search: '2098-10-07T10:00:00' },
      counts: { answers: 1 },
      missing: [
        {
          what: '20981 L 1, spm. 2: svar',
          why: 'no-copy',
          where: 'https://tinget.example/2.pdf',
          since: '2030-01-15',
          tried: '2030-01-15',
        },
      ],
    });
    expect(log.lines.info.at(-1)).toContain('1 things could not be got (see sources/tinget.yml)');
  });

  test('a second time it writes nothing, nor the next day; after a week it writes the day', async () => {
    const untried = { ...found, state: { ...found.state, missing: [] } };
    const { content, clock, run } = await pulling(async () => untried);
    await run();
    const before = filesOf(content);
    for (const days of [0, 1, 5]) {
      clock.move(days * day);
      expect(await run()).toMatchObject({ written: 0, removed: 0 });
      expect(filesOf(content)).toEqual(before);
    }
    clock.move(day);
    expect(await run()).toMatchObject({ written: 1 });
    const after = filesOf(content).get('sources/tinget.yml') ?? '';
    expect(after.replace('pulled: 2030-01-22', 'pulled: 2030-01-15')).toBe(before.get('sources/tinget.yml'));
  });

  test('when it fails, content is as it was and the log says what to do', async () => {
    const { content, run, log } = await pulling(async () => ({
      troubles: [{ url: 'https://oda.tinget.example/api/Sag', message: 'the service answers 500', hint: 'Wait.' }],
    }));
    const before = filesOf(content);
    expect(await run()).toMatchObject({ ok: false, written: 0 });
    expect(filesOf(content)).toEqual(before);
    expect(log.lines.warn.join('\n')).toBe(
      'https://oda.tinget.example/api/Sag: the service answers 500\n  Wait.\ntinget: nothing of it was written; content is as it was.',
    );
  });
});

describe('the state', () => {
  const state = fc.record<PullState>({
    pulled: fc.constantFrom('2030-01-15', '2031-12-31'),
    cursor: fc.dictionary(fc.stringMatching(/^[A-Za-z0-9:.-][A-Za-z0-9 :.-]{0,20}$/), fc.string()),
    counts: fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.nat()),
    missing: fc.constant([]),
  });

  test('written over any other state it reads as the last one, and the hand-written part never moves', () => {
    fc.assert(
      fc.property(state, state, (first, second) => {
        const once = withState(hand, first);
        const twice = withState(once, second);
        expect(twice).toBe(withState(hand, second));
        expect(withState(twice, second)).toBe(twice);
        expect(twice.startsWith(hand)).toBe(true);
        expect(networkSource.parse(parse(twice)).state).toEqual(second);
      }),
    );
  });

  test('what was missed before keeps its first day', () => {
    const missing = [{ what: 'a', why: 'no-copy' as const }];
    const first = nextState(undefined, { cursor: {}, counts: {}, missing }, '2030-01-01');
    const later = nextState(first, { cursor: {}, counts: {}, missing }, '2030-02-01');
    expect(later.missing).toEqual([{ what: 'a', why: 'no-copy', since: '2030-01-01', tried: '2030-02-01' }]);
    const untried = nextState(
      later,
      { cursor: {}, counts: {}, missing: [{ what: 'a', why: 'no-copy', tried: '2030-02-01' }] },
      '2030-02-03',
    );
    expect(untried.missing).toEqual(later.missing);
  });
});
