import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { instantOfDanishTime } from '#lib/time/copenhagen.ts';
import { clientTo } from '../../../../tests/local-http.ts';
import { madeUpParliament } from '../../../../tests/replay/made-up-parliament.ts';
import { type OdaRow, type OdaTables, odaServer } from '../../../../tests/replay/oda-server.ts';
import { odaClient } from './client.ts';
import { beginning, containing, equal, matches, odataFilter, since } from './filter.ts';
import { rowSchemas } from './rows.ts';

async function service(tables: OdaTables = madeUpParliament, pageSize = 100) {
  const server = await odaServer(tables, pageSize);
  const http = clientTo('oda.ft.dk', server.port);
  return { server, http, oda: odaClient(http, 'https://oda.ft.dk/api/') };
}

describe('the client', () => {
  test('asks for JSON, in the order of ids, with æ, ø, å, quotes and blanks encoded', async () => {
    const { server, oda } = await service();
    const got = await oda.list('Sag', { where: [equal('periodeid', 900), equal('nummer', "L 9'90 æ")] });
    expect(got).toEqual({ rows: [] });
    expect(server.asked).toEqual([
      "/api/Sag?$filter=periodeid eq 900 and nummer eq 'L 9''90 æ'&$orderby=id&$inlinecount=allpages&$format=json",
    ]);
    await oda.list('DokumentAktør', {
      where: [equal('dokumentid', 1007)],
      expand: ['Aktør/Aktørtype', 'DokumentAktørRolle'],
    });
    expect(server.asked[1]).toContain(
      '/api/DokumentAktør?$filter=dokumentid eq 1007&$expand=Aktør/Aktørtype,DokumentAktørRolle&',
    );
  });

  test.each([1, 2, 3, 100])('reads every page, %i rows a page, each row once and expanded', async (pageSize) => {
    const { oda, http } = await service(madeUpParliament, pageSize);
    const got = await oda.list('SagDokument', {
      where: [equal('sagid', 500)],
      expand: ['Dokument/Fil', 'Dokument/Dokumenttype'],
    });
    if ('trouble' in got) throw new Error(got.trouble.message);
    expect(got.rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(got.rows[1]?.Dokument?.Dokumenttype?.type).toBe('Svar');
    expect(got.rows[1]?.Dokument?.Fil?.map(({ variantkode }) => variantkode)).toEqual(['O', 'P']);
    expect(http.sent).toBe(Math.ceil(9 / pageSize));
  });

  test('tells a row that does not exist, in both shapes, from an entity that does not', async () => {
    const { server, oda } = await service();
    expect(await oda.one('Dokument', 1007)).toMatchObject({ row: { id: 1007 } });
    expect(await oda.one('Dokument', 4)).toEqual({ row: undefined });
    server.tables = {};
    const gone = await oda.one('Dokument', 1007);
    expect('trouble' in gone && gone.trouble.message).toBe('the service answers 404');
    const listed = await oda.list('Periode', {});
    expect('trouble' in listed && listed.trouble.message).toBe('the service answers 404');
  });

  test('refuses to ask by a field that no row has, or deeper than two levels', async () => {
    const { oda } = await service();
    await expect(oda.list('Sag', { where: [equal('nmmer', 'L 90')] })).rejects.toThrow('Sag has no field "nmmer"');
    await expect(oda.list('SagDokument', { expand: ['Dokument/Fil/Dokument'] })).rejects.toThrow('two levels');
  });

  test('holds every row against the question: a service that forgets the filter is found out', async () => {
    const { server, oda } = await service();
    server.tables = {
      ...madeUpParliament,
      Sag: (madeUpParliament.Sag ?? []).map(({ nummer, ...row }): OdaRow => ({ ...row, id: row.id })),
    };
    const got = await oda.list('Sag', { where: [equal('nummer', 'L 990')] });
    expect('trouble' in got && got.trouble.message).toContain('which was not asked for');
  });
});

describe('a filter', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'Æ', "'", ' ', '%', '&', '1') });
  const term = fc.oneof(
    fc.integer({ min: 0, max: 3 }).map((value) => equal('tal', value)),
    words.map((value) => equal('ord', value)),
    words.map((value) => containing('ord', value)),
    words.map((value) => beginning('ord', value)),
    fc.constantFrom('2099-01-01T00:00:00', '2099-01-01T00:00:00.5').map((value) => since('tid', value)),
  );

  test('means to the service what it means to the client, whatever stands in its words', async () => {
    const rows = fc.array(
      fc.record({
        tal: fc.integer({ min: 0, max: 3 }),
        ord: words,
        tid: fc.constantFrom('2098-12-31T23:59:59', '2099-01-01T00:00:00.25', '2099-01-02T00:00:00'),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.array(term, { minLength: 1, maxLength: 3 }), async (some, terms) => {
        const filter = odataFilter(terms);
        for (const row of some) {
          const text = encodeURIComponent(filter);
          expect(decodeURIComponent(text)).toBe(filter);
          expect(matches(row, terms)).toBe(terms.every((one) => matches(row, [one])));
        }
      }),
    );
    expect(
      odataFilter([
        equal('a', 1),
        equal('b', "x'y"),
        containing('c', 'z'),
        beginning('d', 'w'),
        since('e', '2099-01-01T00:00:00'),
      ]),
    ).toBe(
      "a eq 1 and b eq 'x''y' and substringof('z',c) and startswith(d,'w') and e ge datetime'2099-01-01T00:00:00'",
    );
  });
});

describe('Danish local time', () => {
  test.each([
    ['2014-09-12T20:00:31.7', '2014-09-12T18:00:31Z'],
    ['2014-01-12T20:00:31', '2014-01-12T19:00:31Z'],
    ['2099-01-01T00:00:00', '2098-12-31T23:00:00Z'],
    ['2030-10-27T02:30:00', '2030-10-27T00:30:00Z'],
    ['2030-03-31T02:30:00', '2030-03-31T01:30:00Z'],
    ['2014-09-12', undefined],
    ['2014-13-12T00:00:00', undefined],
  ])('%s is %s', (local, instant) => {
    expect(instantOfDanishTime(local)).toBe(instant);
  });

  test('back in Denmark it is the wall time that it was, but for the hour that spring leaves out', () => {
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        (date) => {
          const local = date.toISOString().slice(0, 19);
          const shown = wall.format(new Date(instantOfDanishTime(local) ?? 0)).replace(' ', 'T');
          const isLeftOut = /-03-\d{2}T02:/.test(local);
          expect(isLeftOut || shown === local).toBe(true);
        },
      ),
    );
  });
});

const recordings = '../shared/data/oda';
const envelope = z.object({ value: z.array(z.looseObject({ id: z.number() })) });
const recorded = (name: string): OdaRow[] =>
  envelope.parse(JSON.parse(readFileSync(`${recordings}/${name}.json`, 'utf8'))).value;

describe.skipIf(!existsSync(recordings))('recorded rows of the service (../shared is missing)', () => {
  test('every field that is read stands in the metadata, with a kind that fits', () => {
    const { entities } = z
      .object({
        entities: z.record(
          z.string(),
          z.object({
            properties: z.array(z.object({ name: z.string(), type: z.string(), nullable: z.boolean() })),
            navigation: z.array(z.object({ name: z.string() })),
          }),
        ),
      })
      .parse(JSON.parse(readFileSync(`${recordings}/entities-2023.json`, 'utf8')));
    const lost: string[] = [];
    for (const [name, schema] of Object.entries(rowSchemas)) {
      const entity = entities[name];
      const known = new Map(entity?.properties.map((property) => [property.name, property]));
      const navigation = new Set(entity?.navigation.map((one) => one.name));
      for (const [field, kind] of Object.entries(schema.shape)) {
        if (navigation.has(field)) continue;
        const property = known.get(field);
        const sample = { Int32: 1, String: 'x', DateTime: '2099-01-01T00:00:00.25' }[property?.type ?? ''];
        if (property === undefined || sample === undefined || !kind.safeParse(sample).success)
          lost.push(`${name}.${field}`);
        else if (property.nullable && !kind.safeParse(null).success && !/^(?:type|status)$/.test(field))
          lost.push(`${name}.${field} is null`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('are read, page by page, and asked for by what they hold', async () => {
    const actors = recorded('aktoer-institutioner-20101');
    const tables: OdaTables = {
      Aktør: actors,
      Aktørtype: recorded('aktoertype'),
      Sag: [...recorded('debat-samling-20101'), ...recorded('almdel-umdel')],
    };
    const { oda, http } = await service(tables);
    const all = await oda.list('Aktør', { expand: ['Aktørtype'] });
    if ('trouble' in all) throw new Error(`${all.trouble.message} ${all.trouble.url}`);
    expect(all.rows).toHaveLength(actors.length);
    expect(http.sent).toBe(Math.ceil(actors.length / 100));
    expect(all.rows.every(({ Aktørtype: type }) => type !== null && type !== undefined)).toBe(true);
    const committee = await oda.list('Aktør', { where: [equal('gruppenavnkort', 'reu'), equal('periodeid', 28)] });
    expect('rows' in committee && committee.rows.map(({ navn }) => navn)).toEqual(['Retsudvalget']);
    const debates = await oda.list('Sag', { where: [equal('periodeid', 28), beginning('nummer', 'R ')] });
    expect('rows' in debates && debates.rows.length).toBe(21);
    const general = await oda.list('Sag', { where: [equal('periodeid', 20), beginning('titel', 'UPN')] });
    expect('rows' in general && general.rows.map(({ titel }) => titel)).toEqual(['UPN UM-del']);
  });

  test('documents in their recorded shape are read with their files', async () => {
    const [question, answer] = recorded('dokument-eksempel-affaldsfeed').map((row) => rowSchemas.Dokument.parse(row));
    expect(question).toMatchObject({ Dokumenttype: { type: 'Spørgsmål' }, spørgsmålsid: undefined });
    expect(answer?.Fil?.[0]?.filurl).toMatch(/\/svar\//);
  });
});
