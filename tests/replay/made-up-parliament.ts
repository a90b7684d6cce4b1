import type { OdaRow, OdaTables } from './oda-server.ts';

/**
 * A session that never was, in the shapes of the Folketing's rows. Ids differ from the real ones on purpose: whoever
 * relies on a number instead of its words finds nothing here.
 */
const changed = '2099-02-01T10:00:00.5';
const withDates = (rows: readonly OdaRow[]): OdaRow[] => rows.map((row) => ({ opdateringsdato: changed, ...row }));

const ft = 'https://www.ft.dk/samling/20981/lovforslag/l990/spm';
export const addressOfAnswer = (number: number): string => `${ft}/${number}/svar/70${number}/80${number}.pdf`;

const document = (id: number, typeid: number, titel: string, dato: string, more: Partial<OdaRow> = {}): OdaRow => ({
  id,
  typeid,
  kategoriid: 36,
  statusid: 71,
  offentlighedskode: 'O',
  titel,
  dato: `${dato}T00:00:00`,
  modtagelsesdato: null,
  frigivelsesdato: null,
  paragraf: '',
  paragrafnummer: '',
  spørgsmålsordlyd: null,
  spørgsmålstitel: null,
  spørgsmålsid: null,
  ...more,
});

const sag = (id: number, nummer: string, titel: string, more: Partial<OdaRow> = {}): OdaRow => ({
  id,
  typeid: 61,
  kategoriid: null,
  statusid: 51,
  titel,
  titelkort: titel,
  offentlighedskode: 'O',
  nummer,
  periodeid: 900,
  lovnummer: '',
  lovnummerdato: null,
  retsinformationsurl: '',
  ...more,
});

const fil = (id: number, dokumentid: number, filurl: string, variantkode: string, format: string): OdaRow => ({
  id,
  dokumentid,
  titel: 'Dokument',
  versionsdato: changed,
  filurl,
  variantkode,
  format,
});

const title = 'Forslag til lov om åbne kanaler';

export const madeUpParliament: OdaTables = {
  Periode: withDates([
    {
      id: 900,
      kode: '20981',
      titel: '2098-99, 1. samling',
      startdato: '2098-10-07T00:00:00',
      slutdato: '2099-10-06T00:00:00',
    },
    {
      id: 901,
      kode: '20991',
      titel: '2099-00, 1. samling',
      startdato: '2099-10-06T00:00:00',
      slutdato: '2100-10-05T00:00:00',
    },
  ]),
  Sagstype: withDates([
    { id: 61, type: 'Lovforslag' },
    { id: 62, type: 'Alm. del' },
  ]),
  Sagsstatus: withDates([
    { id: 51, status: 'Bortfaldet' },
    { id: 52, status: 'Stadfæstet' },
    { id: 53, status: 'Igangværende' },
  ]),
  Dokumenttype: withDates([
    { id: 81, type: 'Spørgsmål' },
    { id: 82, type: 'Svar' },
    { id: 83, type: 'Bilag' },
  ]),
  Dokumentstatus: withDates([
    { id: 71, status: 'Endeligt' },
    { id: 72, status: 'Foreløbigt' },
    { id: 73, status: 'Tilbagetaget' },
  ]),
  Aktørtype: withDates([
    { id: 41, type: 'Person' },
    { id: 42, type: 'Ministertitel' },
    { id: 43, type: 'Ministerområde' },
    { id: 44, type: 'Udvalg' },
    { id: 45, type: 'Folketingsgruppe' },
    { id: 46, type: 'Privatperson' },
  ]),
  DokumentAktørRolle: withDates([
    { id: 31, rolle: 'Spørger' },
    { id: 32, rolle: 'Besvaret af' },
    { id: 33, rolle: 'Ministerområde' },
    { id: 34, rolle: 'Behandles i' },
    { id: 35, rolle: 'Afsender' },
  ]),
  Aktør: withDates([
    { id: 1, typeid: 41, gruppenavnkort: '', navn: 'Prøve Prøvesen', periodeid: null },
    { id: 2, typeid: 41, gruppenavnkort: '', navn: 'Eksempla Eksempelsen', periodeid: null },
    { id: 3, typeid: 42, gruppenavnkort: 'eksempelminister', navn: 'eksempelministeren', periodeid: null },
    { id: 4, typeid: 43, gruppenavnkort: '', navn: 'Eksempelministeriet', periodeid: null },
    { id: 5, typeid: 44, gruppenavnkort: 'PRU', navn: 'Prøveudvalget', periodeid: 900 },
    { id: 6, typeid: 45, gruppenavnkort: 'PP', navn: 'Prøvepartiet', periodeid: 900 },
    { id: 7, typeid: 45, gruppenavnkort: 'PP', navn: 'Prøvepartiet', periodeid: 901 },
    { id: 8, typeid: 46, gruppenavnkort: '', navn: 'CANARY Borger Borgersen', periodeid: null },
  ]),
  AktørAktør: withDates([
    { id: 1, fraaktørid: 1, tilaktørid: 6, rolleid: 15 },
    { id: 2, fraaktørid: 1, tilaktørid: 7, rolleid: 15 },
    { id: 3, fraaktørid: 1, tilaktørid: 5, rolleid: 15 },
  ]),
  Sag: withDates([
    sag(500, 'L 990', title),
    sag(501, 'L 12', title, { periodeid: 901, statusid: 52, lovnummer: '606', lovnummerdato: '2100-06-12T00:00:00' }),
    sag(502, '', 'PRU alm. del', { typeid: 62, statusid: 53 }),
    sag(503, '', 'PRU EU-del', { typeid: 62, statusid: 53 }),
  ]),
  Emneord: withDates([{ id: 1, emneord: 'offentlighed i forvaltningen' }]),
  EmneordSag: withDates([{ id: 1, sagid: 500, emneordid: 1 }]),
  Dokument: withDates([
    document(1007, 81, 'Spm. om, hvorvidt et opslag kan være et dokument, til eksempelministeren', '2098-12-10'),
    document(
      2007,
      82,
      'L 990 - svar på spm. 7 om, hvorvidt et opslag kan være et dokument, fra eksempelministeren',
      '2099-01-14',
      { spørgsmålsid: 1007 },
    ),
    document(1008, 81, 'MFU spm. om Facebook, til eksempelministeren', '2098-12-11'),
    document(2008, 82, 'L 990 - svar på MFU spm. 8 om Facebook, fra eksempelministeren', '2098-12-20', {
      spørgsmålsid: 1008,
      statusid: 72,
    }),
    document(2009, 82, 'L 990 - svar på MFU spm. 8 om Facebook, fra eksempelministeren', '2099-01-20', {
      spørgsmålsid: 1008,
    }),
    document(1010, 81, 'Spm. om noget, der ikke er besvaret, til eksempelministeren', '2098-12-12'),
    document(2011, 82, 'L 990 - svar på spm. 11 om CANARY, fortroligt', '2099-01-21', { offentlighedskode: 'F' }),
    document(2012, 82, 'L 990 - svar på spm. 12 om CANARY, tilbagetaget', '2099-01-21', { statusid: 73 }),
    document(3001, 83, 'Henvendelse fra CANARY Borger Borgersen', '2098-12-01'),
    document(1101, 81, 'Spm. om Instagram, til eksempelministeren', '2099-01-05'),
    document(2101, 82, 'PRU alm. del - svar på spm. 3 om Instagram, fra eksempelministeren', '2099-01-25', {
      spørgsmålsid: 1101,
    }),
  ]),
  Fil: withDates([
    fil(1, 1007, `${ft}/7/9007.pdf`, 'P', 'PDF'),
    fil(2, 2007, 'http://www.ft.dk/samling/20981/lovforslag/L990/spm/7/svar/707/807.docx', 'O', 'DOCX'),
    fil(3, 2007, addressOfAnswer(7), 'P', 'PDF'),
    fil(4, 1008, `${ft}/8/9008.pdf`, 'P', 'PDF'),
    fil(5, 2008, `${ft}/8/svar/708/1808.pdf`, 'P', 'PDF'),
    fil(6, 2009, addressOfAnswer(8), 'P', 'PDF'),
    fil(7, 1010, `${ft}/10/9010.pdf`, 'P', 'PDF'),
    fil(8, 2011, addressOfAnswer(11), 'P', 'PDF'),
    fil(9, 2012, addressOfAnswer(12), 'P', 'PDF'),
    fil(10, 1101, 'https://www.ft.dk/samling/20981/almdel/pru/spm/3/9101.pdf', 'P', 'PDF'),
    fil(11, 2101, 'https://www.ft.dk/samling/20981/almdel/PRU/spm/3/svar/7101/8101.pdf', 'P', 'PDF'),
  ]),
  SagDokument: withDates([
    { id: 1, sagid: 500, dokumentid: 1007, bilagsnummer: '7', rolleid: 1 },
    { id: 2, sagid: 500, dokumentid: 2007, bilagsnummer: '', rolleid: 1 },
    { id: 3, sagid: 500, dokumentid: 1008, bilagsnummer: '8', rolleid: 1 },
    { id: 4, sagid: 500, dokumentid: 2008, bilagsnummer: '', rolleid: 1 },
    { id: 5, sagid: 500, dokumentid: 2009, bilagsnummer: '', rolleid: 1 },
    { id: 6, sagid: 500, dokumentid: 1010, bilagsnummer: '10', rolleid: 1 },
    { id: 7, sagid: 500, dokumentid: 2011, bilagsnummer: '', rolleid: 1 },
    { id: 8, sagid: 500, dokumentid: 2012, bilagsnummer: '', rolleid: 1 },
    { id: 9, sagid: 500, dokumentid: 3001, bilagsnummer: '1', rolleid: 1 },
    { id: 10, sagid: 502, dokumentid: 1101, bilagsnummer: '3', rolleid: 1 },
    { id: 11, sagid: 502, dokumentid: 2101, bilagsnummer: '', rolleid: 1 },
  ]),
  DokumentAktør: withDates([
    { id: 1, dokumentid: 1007, aktørid: 8, rolleid: 35 },
    { id: 2, dokumentid: 1007, aktørid: 1, rolleid: 31 },
    { id: 3, dokumentid: 1007, aktørid: 5, rolleid: 34 },
    { id: 4, dokumentid: 2007, aktørid: 8, rolleid: 32 },
    { id: 5, dokumentid: 2007, aktørid: 2, rolleid: 32 },
    { id: 6, dokumentid: 2007, aktørid: 3, rolleid: 32 },
    { id: 7, dokumentid: 2007, aktørid: 4, rolleid: 33 },
    { id: 8, dokumentid: 1008, aktørid: 1, rolleid: 31 },
    { id: 9, dokumentid: 2009, aktørid: 4, rolleid: 33 },
    { id: 10, dokumentid: 1101, aktørid: 8, rolleid: 31 },
    { id: 11, dokumentid: 2101, aktørid: 3, rolleid: 32 },
  ]),
};
