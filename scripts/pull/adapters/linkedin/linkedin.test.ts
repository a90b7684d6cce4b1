import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counts, readBy, shown } from '../../../../tests/read-by.ts';
import { madeUp, pullInto, put, scratchContent, scratchFolder } from '../../../../tests/scratch.ts';
import { linkedin } from './index.ts';
import { mapShare } from './shares.ts';
import { momentOn, reportDay, shareTime, timeOfNumber, urnOf } from './urn.ts';

const reports = 'examples/eksempelby-linkedin';

describe("a member's shares", () => {
  test('have their line ends and quotes back, and only what is public', async () => {
    const { items, outcomes } = await readBy(linkedin, 'tests/fixtures/linkedin-shares', { account: 'proeveby' });
    expect(items.map(({ at, text }) => [at, shown(text)])).toEqual([
      ['2024-05-02T08:15:09Z', 'Vi søger en "arkivar".\n\nSøg her: https://www.eksempelby.example/job\nÆ, ø og å.'],
      ['2024-05-03T09:00:00Z', 'Billede fra i dag'],
      ['2024-05-10T09:00:00Z', 'https://www.eksempelby.example/artikel'],
    ]);
    expect(counts(outcomes)).toEqual({
      mapped: 3,
      joined: 1,
      problem: 3,
      empty: 1,
      'followers-only': 1,
      'not-public': 1,
    });
  });
});

describe("a member's share", () => {
  const line = fc.string({ unit: fc.constantFrom(...'"aæ ,;-') }).map((words) => `x${words}x`);
  const mapped = (commentary: string) => {
    const outcome = mapShare(
      new Map([
        ['date', '2024-05-02 08:15:09'],
        ['sharelink', 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7191683000000000011'],
        ['sharecommentary', commentary],
        ['visibility', 'PUBLIC'],
      ]),
      'Shares.csv#0',
    );
    return outcome.kind === 'mapped' ? shown(outcome.item.text) : outcome;
  };

  test('has the line ends that were written, whatever quotes stand in its words', () =>
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        expect(mapped(lines.join(`"${end}"`))).toBe(lines.join('\n'));
      }),
    ));

  test('keeps the quotes around a line end where the file does not write them itself', () =>
    expect(mapped('Hun sagde "ja"\n"nej" sagde han\nog gik')).toBe('Hun sagde "ja"\n"nej" sagde han\nog gik'));
});

describe("a page's reports", () => {
  test('in both kinds of workbook give the same posts, each once, with the latest counts', async () => {
    const { recognition, items, outcomes } = await readBy(linkedin, reports);
    expect(recognition).toMatchObject({ account: { handle: 'eksempelby-kommune' }, archived: '2025-12-01' });
    expect(counts(outcomes)).toEqual({ mapped: 17, joined: 3 });
    expect(items.filter(({ text }) => shown(text).includes('• 48 fra Vej & Park'))).toHaveLength(1);
    const old = await readBy(linkedin, path.join(reports, 'eksempelby-kommune_content_1725955200000.xls'));
    const known = new Map(items.map((item) => [item.id, item]));
    expect(old.items).toHaveLength(11);
    for (const item of old.items) expect(known.get(item.id)).toEqual(item);
  });

  test('have the time of day from the number of the post', async () => {
    const { items } = await readBy(linkedin, reports);
    const times = items.map(({ at }) => at);
    expect(times).toContain('2023-03-07T07:30:11Z');
    expect(times.filter((at) => at.endsWith('T12:00:00Z'))).toEqual([]);
  });

  test('with days as dates and a number that holds no time stand at noon, and say so', async () => {
    const folder = scratchFolder();
    const sheet = utils.aoa_to_sheet([
      ['Post title', 'Post link', 'Created date', 'Brand new'],
      [
        'Ét opslag',
        'https://www.linkedin.com/feed/update/urn:li:activity:123456789',
        new Date('2024-02-29T00:00:00Z'),
        'x',
      ],
      ['Uden nummer', 'https://www.linkedin.com/feed/', '02/29/2024', 'x'],
      ['Umulig dag', 'https://www.linkedin.com/feed/update/urn:li:activity:123456788', '02/30/2024', 'x'],
    ]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'All posts');
    writeFileSync(
      path.join(folder, 'proeveby_content_1709200000000.xlsx'),
      write(book, { type: 'buffer', bookType: 'xlsx', cellDates: true }),
    );
    const { items, outcomes } = await readBy(linkedin, folder);
    expect(items.map(({ at }) => at)).toEqual(['2024-02-29T12:00:00Z']);
    expect(counts(outcomes)).toEqual({ mapped: 1, problem: 2 });
    const notices = outcomes.flatMap((outcome) => (outcome.kind === 'notice' ? [outcome.message] : []));
    expect(notices).toEqual([expect.stringContaining('stand at noon'), expect.stringContaining('column.brand new')]);
  });

  test('that are cut off are refused in one line, and other workbooks are not taken for reports', async () => {
    const folder = scratchFolder();
    const whole = readFileSync(path.join(reports, 'eksempelby-kommune_content_1764576000000.xlsx'));
    const cut = path.join(folder, 'eksempelby-kommune_content_1764576000000.xlsx');
    writeFileSync(cut, whole.subarray(0, whole.length - 400));
    const pulled = await pullInto(scratchContent({ proeveby: madeUp() }), cut, 'proeveby');
    expect(pulled.status).toBe(1);
    expect(pulled.log.warn.join('\n')).toMatch(/cannot be read as a (?:zip|workbook)/);
    const other = scratchFolder();
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['CANARY-LØN', 1]]), 'Løn');
    writeFileSync(path.join(other, 'content.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
    put(other, 'readme.txt', 'x');
    await expect(readBy(linkedin, other)).rejects.toThrow('does not recognise');
    expect(read(whole).SheetNames).toEqual(['Metrics', 'All posts']);
  });
});

describe('numbers and days of LinkedIn', () => {
  test('are read as they are written', () => {
    expect(urnOf('https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7345821826846990338')).toEqual({
      kind: 'share',
      number: '7345821826846990338',
    });
    expect(urnOf('https://www.linkedin.com/in/nogen')).toBeUndefined();
    // A share of which the export states the time too.
    expect(timeOfNumber('7345821826846990338')).toBe('2025-07-01T14:33:22Z');
    expect(shareTime('2025-07-01 14:33:22')).toBe('2025-07-01T14:33:22Z');
    expect(shareTime('07/01/2025')).toBeUndefined();
    expect(reportDay('7/1/2025')).toBe('2025-07-01');
    expect(reportDay('13/01/2025')).toBeUndefined();
    expect(momentOn('2025-07-01', '7345821826846990338')).toEqual({ at: '2025-07-01T14:33:22Z', exact: true });
    expect(momentOn('2020-07-01', '7345821826846990338')).toEqual({ at: '2020-07-01T12:00:00Z', exact: false });
  });
});
