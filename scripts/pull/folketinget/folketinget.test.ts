import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ministryAnswer } from '#lib/model/answer.ts';
import { parliamentCase } from '#lib/model/parliament-case.ts';
import { readProse } from '#lib/prose/read.ts';
import { addressOfAnswer, madeUpParliament } from '../../../tests/replay/made-up-parliament.ts';
import type { OdaFault, OdaRow } from '../../../tests/replay/oda-server.ts';
import { type ParliamentRun, parliamentRun, wholeCase } from '../../../tests/replay/parliament-run.ts';
import { filesOf, put } from '../../../tests/scratch.ts';
import { checkContent } from '../../check/check.ts';
import { filesIn } from '../../effects/files.ts';

function answerIn(run: ParliamentRun, id: string) {
  const read = readProse(filesOf(run.content).get(`answers/${id}.mdx`) ?? '', id, ministryAnswer);
  if ('issues' in read) throw new Error(read.issues[0]?.message);
  return read;
}
const stateOf = (run: ParliamentRun) => parse(filesOf(run.content).get('sources/folketinget.yml') ?? '').state;
const made = (run: ParliamentRun, folder: string) =>
  [...filesOf(run.content).keys()].filter((path) => path.startsWith(`${folder}/`));

describe('a whole case', () => {
  test('fills an empty content folder: the answer, its question, who asked, and what became of the case', async () => {
    const run = await parliamentRun(wholeCase);
    expect((await run.pull()).status).toBe(0);
    expect(made(run, 'answers')).toEqual(['answers/20981/l-990/7.mdx', 'answers/20981/l-990/8.mdx']);
    const { data, text } = answerIn(run, '20981/l-990/7');
    expect(data).toMatchObject({
      title: { da: 'Hvorvidt et opslag kan være et dokument' },
      period: '20981',
      case: 'L 990',
      caseTitle: 'Forslag til lov om åbne kanaler',
      number: 7,
      committee: 'Prøveudvalget',
      askedBy: { name: 'Prøve Prøvesen', party: 'Prøvepartiet' },
      askedAt: '2098-12-10',
      answeredAt: '2099-01-14',
      ministry: 'eksempelministeriet',
      minister: 'Eksempla Eksempelsen',
      ministerTitle: 'eksempelministeren',
      signedBy: ['Eksempla Eksempelsen', 'Øjvind Å. Prøve'],
      journal: '2098-0030-0007',
      status: 'final',
      extent: 'whole',
      officialUrl: addressOfAnswer(7),
      file: {
        format: 'pdf',
        from: 'web-archive',
        copyUrl: `https://web.archive.org/web/20990202100000/${addressOfAnswer(7)}`,
      },
      oda: { question: 1007, answer: 2007, changed: '2099-02-01T09:00:00Z' },
      channels: ['facebook', 'email'],
      subjects: ['offentlighed i forvaltningen'],
    });
    expect(text).toContain('hvordan en myndighed skal journalisere det?');
    expect(text).toContain('Opslag med betydning for en sag skal journaliseres.');
    const record = parliamentCase.parse(parse(filesOf(run.content).get('cases/20981/l-990.yml') ?? ''));
    expect(record).toMatchObject({
      title: 'Forslag til lov om åbne kanaler',
      status: 'Bortfaldet',
      outcome: 'lapsed',
      later: [{ period: '20991', case: 'L 12', why: 'same-title' }],
      oda: { id: 500 },
    });
    expect((await checkContent(filesIn(run.content))).issues).toEqual([]);
  });

  test('what no archive has is told, with the others to the same question', async () => {
    const run = await parliamentRun(wholeCase);
    await run.pull();
    const { data } = answerIn(run, '20981/l-990/8');
    expect(data).toMatchObject({
      title: { da: 'Facebook' },
      extent: 'none',
      answeredAt: '2099-01-20',
      others: [{ status: 'preliminary', answeredAt: '2098-12-20' }],
    });
    expect(stateOf(run)).toMatchObject({
      pulled: '2099-02-03',
      counts: { none: 1, whole: 1 },
      missing: [
        {
          what: '20981 L 990, spm. 8: svar',
          why: 'no-copy',
          where: addressOfAnswer(8),
          since: '2099-02-03',
          tried: '2099-02-03',
        },
      ],
    });
  });

  test('private persons and what is not public never reach content, a log or a question to the archive', async () => {
    const run = await parliamentRun(`${wholeCase}committees:\n  - { period: "20981", committee: PRU }\n`);
    expect((await run.pull()).status).toBe(0);
    const everything = [
      ...filesOf(run.content).values(),
      ...Object.values(run.log.lines).flat(),
      ...run.archive.asked,
    ].join('\n');
    expect(everything).not.toContain('CANARY');
    expect(run.archive.asked.join()).not.toMatch(/spm\/1[12]\//);
    // A member asked nothing here: a citizen stands as the asker, and is left out.
    expect(answerIn(run, '20981/pru-alm-del/3').data).toSatisfy(
      ({ ministry, askedBy }) => ministry === 'eksempelministeriet' && askedBy === undefined,
    );
  });

  test('a second time it writes nothing and asks little; what is missing is asked for again after a week', async () => {
    const run = await parliamentRun(wholeCase);
    const first = await run.pull();
    const before = filesOf(run.content);
    const archived = run.archive.asked.length;
    const second = await run.pull();
    expect(second.status).toBe(0);
    expect(filesOf(run.content)).toEqual(before);
    expect(run.archive.asked).toHaveLength(archived);
    expect(second.requests).toBeLessThan(first.requests / 3);
    run.clock.move(7 * 24 * 3_600_000);
    await run.pull();
    expect(run.archive.asked.length).toBeGreaterThan(archived);
    expect(stateOf(run).missing[0]).toMatchObject({ since: '2099-02-03', tried: '2099-02-10' });
  });

  test('a document that changed is read again; a fact that a person corrected stays and is told', async () => {
    const run = await parliamentRun(wholeCase);
    await run.pull();
    const path = 'answers/20981/l-990/7.mdx';
    put(
      run.content,
      path,
      (filesOf(run.content).get(path) ?? '').replace(
        'askedAt: "2098-12-10"',
        'askedAt: "2098-12-09" # efter protokollen',
      ),
    );
    run.oda.tables = {
      ...madeUpParliament,
      Dokument:
        madeUpParliament.Dokument?.map((row) =>
          row.id === 2007 ? { ...row, opdateringsdato: '2099-02-05T10:00:00' } : row,
        ) ?? [],
    };
    expect((await run.pull()).status).toBe(0);
    expect(filesOf(run.content).get(path)).toContain('askedAt: "2098-12-09" # efter protokollen');
    expect(run.log.lines.warn).toContain(
      `folketinget: ${path}: askedAt is 2098-12-09 here and 2098-12-10 at the source; kept as it is`,
    );
    expect(answerIn(run, '20981/l-990/7').data.oda?.changed).toBe('2099-02-05T09:00:00Z');
  });
});

describe('other questions', () => {
  test("a committee's general questions are its own and not its European ones", async () => {
    const run = await parliamentRun('committees:\n  - { period: "20981", committee: PRU }\n');
    expect((await run.pull()).status).toBe(0);
    expect(made(run, 'answers')).toEqual(['answers/20981/pru-alm-del/3.mdx']);
    expect(made(run, 'cases')).toEqual(['cases/20981/pru-alm-del.yml']);
  });

  const search = 'search: { words: [Facebook, Instagram, findes-ikke], since: "2098-01-01" }\n';

  test('words in titles find answers of any case, with their question and the other answers to it', async () => {
    const run = await parliamentRun(search);
    expect((await run.pull()).status).toBe(0);
    expect(made(run, 'answers')).toEqual(['answers/20981/l-990/8.mdx', 'answers/20981/pru-alm-del/3.mdx']);
    expect(answerIn(run, '20981/l-990/8').data).toMatchObject({
      answeredAt: '2099-01-20',
      others: [{ status: 'preliminary' }],
    });
    expect(stateOf(run).cursor).toEqual({
      'search Facebook': '2099-02-01T10:00:00.5',
      'search Instagram': '2099-02-01T10:00:00.5',
    });
  });

  test('a second time only what changed since is asked for, and a file that was missing is found when it is there', async () => {
    const run = await parliamentRun(search);
    await run.pull();
    const before = filesOf(run.content);
    run.oda.asked.length = 0;
    await run.pull();
    expect(filesOf(run.content)).toEqual(before);
    expect(
      run.oda.asked
        .filter((path) => path.includes('substringof'))
        .every((path) => !path.includes('2098-01-01') || path.includes('findes-ikke')),
    ).toBe(true);
    // The documents changed no more: only the list of what is missing leads to them.
    run.oda.tables = { ...madeUpParliament, Dokument: (madeUpParliament.Dokument ?? []).map(older) };
    run.clock.move(8 * 24 * 3_600_000);
    const archived = run.archive.asked.length;
    expect((await run.pull()).status).toBe(0);
    expect(run.archive.asked.length).toBeGreaterThan(archived);
    expect(stateOf(run).missing.map(({ tried }: { tried: string }) => tried)).toEqual(['2099-02-11', '2099-02-11']);
  });

  test('one question of a case, asked once: the state of the manifest stays as it is', async () => {
    const run = await parliamentRun('');
    expect(await run.ask({ cases: [{ period: '20981', case: 'L 990', questions: [7] }], committees: [] })).toBe(0);
    expect(made(run, 'answers')).toEqual(['answers/20981/l-990/7.mdx']);
    expect(stateOf(run)).toBeUndefined();
  });

  test.each([
    ['a case', { period: '20981', case: 'L 1' }],
    ['a session', { period: '10001', case: 'L 990' }],
    ['a question', { period: '20981', case: 'L 990', questions: [99] }],
    ['a question without an answer', { period: '20981', case: 'L 990', questions: [10] }],
  ])('%s that the service does not know is told, and is no fault of it', async (_, ask) => {
    const run = await parliamentRun('');
    const before = filesOf(run.content);
    expect(await run.ask({ cases: [ask], committees: [] })).toBe(1);
    expect(run.log.lines.info.join('\n')).toMatch(/could not be got/);
    expect([...filesOf(run.content).keys()].filter((path) => path.startsWith('answers/'))).toEqual([]);
    expect(filesOf(run.content).get('sources/folketinget.yml')).toBe(before.get('sources/folketinget.yml'));
  });

  test('a case the manifest follows and the service does not have is missing, and the rest is pulled', async () => {
    const run = await parliamentRun(
      'cases:\n  - { period: "20981", case: L 1 }\n  - { period: "20981", case: L 990, questions: [7] }\n',
    );
    expect((await run.pull()).status).toBe(0);
    expect(made(run, 'answers')).toEqual(['answers/20981/l-990/7.mdx']);
    expect(stateOf(run).missing).toMatchObject([{ what: '20981 L 1', why: 'not-found' }]);
  });
});

const older = (row: OdaRow): OdaRow => ({ ...row, opdateringsdato: '2098-12-31T00:00:00' });

describe('faults: content stays as it was, and the message says what to do', () => {
  const faults: readonly (readonly [OdaFault, RegExp])[] = [
    ['429', /the service answers 429[\s\S]*It is asked too often/],
    ['500', /the service answers 500[\s\S]*run the pull again later/],
    ['cut', /the connection ended before the answer did[\s\S]*Run the pull again/],
    ['html', /the answer is text\/html and not application\/json[\s\S]*open the address in a browser/],
    ['no-json', /the answer is no JSON[\s\S]*compare its \$metadata/],
    ['schema', /is not as it was: id[\s\S]*compare its \$metadata/],
    ['repeat', /out of turn: a page came twice[\s\S]*Run the pull again/],
    ['unfiltered', /which was not asked for[\s\S]*does not know a field/],
    ['no-next', /says that there are \d+ rows and gave \d+[\s\S]*Run the pull again/],
  ];

  test.each(faults.flatMap(([kind, words]) => [1, 4, 7].map((from) => [kind, from, words] as const)))(
    '%s from request %i on',
    async (kind, from, words) => {
      const run = await parliamentRun(wholeCase);
      const before = filesOf(run.content);
      run.oda.fault = { kind, from };
      const { status } = await run.pull();
      // A fault that shows itself only where there is more than one page may not meet one.
      const met = status === 1 || !['no-next', 'repeat'].includes(kind);
      expect(met || from > 1).toBe(true);
      if (status === 0) return;
      expect(filesOf(run.content)).toEqual(before);
      expect(run.log.lines.warn.join('\n')).toMatch(words);
      expect(run.log.lines.warn.join('\n')).toContain('folketinget: nothing of it was written; content is as it was.');
      run.oda.fault = undefined;
      expect((await run.pull()).status).toBe(0);
      expect(made(run, 'answers')).toHaveLength(2);
    },
  );

  test.each([
    ['429', /the service answers 429/],
    ['500', /the service answers 503/],
  ] as const)('the web archive answers %s', async (fault, words) => {
    const run = await parliamentRun(wholeCase);
    const before = filesOf(run.content);
    run.archive.fault = fault;
    expect((await run.pull()).status).toBe(1);
    expect(filesOf(run.content)).toEqual(before);
    expect(run.log.lines.warn.join('\n')).toMatch(words);
    if (fault === '429') expect(Math.max(...run.clock.slept)).toBeGreaterThanOrEqual(59_000);
  });

  test('a copy that is a challenge page and no letter is told, and is asked for again later', async () => {
    const run = await parliamentRun('cases:\n  - { period: "20981", case: L 990, questions: [7] }\n');
    run.archive.fault = 'challenge';
    expect((await run.pull()).status).toBe(0);
    expect(answerIn(run, '20981/l-990/7').data.extent).toBe('none');
    expect(stateOf(run).missing).toMatchObject([{ what: '20981 L 990, spm. 7: svar', why: 'no-parts' }]);
  });

  test('one source that fails keeps none of the others', async () => {
    const run = await parliamentRun(wholeCase);
    const source = filesOf(run.content).get('sources/folketinget.yml') ?? '';
    put(
      run.content,
      'sources/another.yml',
      source.replace('service: https://oda.ft.dk/api/', 'service: https://oda.ft.dk/nowhere/'),
    );
    expect((await run.pull()).status).toBe(1);
    expect(made(run, 'answers')).toHaveLength(2);
    expect(run.log.lines.info.at(-1)).toBe('1 of 2 sources are up to date; failed: another.');
    expect(filesOf(run.content).get('sources/another.yml')).not.toContain('state:');
  });
});
