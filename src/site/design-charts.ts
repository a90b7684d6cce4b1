import type { ActivityMonth } from '#lib/figures/values.ts';

/** Every state of every chart, with made-up numbers: the page of components shows them, and the goldens hold them. */

const months = (from: number, to: number): string[] =>
  Array.from(
    { length: (to - from + 1) * 12 },
    (_, index) => `${from + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );

const series = (from: number, to: number, written: (index: number) => number | undefined): ActivityMonth[] =>
  months(from, to).map((month, index) => ({ month, written: written(index), replies: 0, reposts: index % 3 }));

const common = { edition: 'da', colour: 'mastodon' } as const;

export const activityStates = [
  {
    ...common,
    name: 'aktivitet-tre-aar',
    title: 'Tre år, med måneder, ingen kender',
    months: series(2021, 2023, (index) => (index > 8 && index < 14 ? undefined : (index * 7) % 13)),
  },
  { ...common, name: 'aktivitet-en-maaned', title: 'Én måned', months: series(2021, 2021, () => 3).slice(4, 5) },
  {
    ...common,
    name: 'aktivitet-lang',
    title: 'Femten år, og én måned, der rager op',
    colour: 'x',
    months: series(2009, 2023, (index) => (index === 134 ? 2140 : (index * 31) % 90)),
  },
  { ...common, name: 'aktivitet-nul', title: 'Ingen opslag i to år', months: series(2022, 2023, () => 0) },
];

const week = (count: (day: number, hour: number) => number): number[][] =>
  Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (__, hour) => count(day, hour)));

export const weekStates = [
  {
    ...common,
    name: 'uge-arbejdstid',
    title: 'Mest i arbejdstiden',
    counts: week((day, hour) => (day < 5 && hour > 6 && hour < 18 ? (day * 3 + hour * 5) % 17 : hour === 20 ? 1 : 0)),
  },
  { ...common, name: 'uge-tom', title: 'Ingen opslag', counts: week(() => 0) },
  {
    ...common,
    name: 'uge-stor',
    title: 'Mange, også om natten',
    colour: 'facebook',
    counts: week((day, hour) => 200 + ((day * 37 + hour * 91) % 1800)),
  },
];

const hour = 3600;

export const responseStates = [
  {
    ...common,
    name: 'svartid-med-loefte',
    title: '63 svar til borgere',
    seconds: Array.from({ length: 63 }, (_, index) => Math.round(180 * 1.135 ** index)),
    marks: { median: 2.5 * hour, p90: 44 * hour, promise: 24 * hour },
  },
  {
    ...common,
    name: 'svartid-faa',
    title: 'Fem svar, alle hurtige',
    seconds: [40, 300, 500, 700, 850],
    marks: { median: 500 },
  },
  {
    ...common,
    name: 'svartid-stor',
    title: '40.000 svar',
    colour: 'facebook',
    seconds: Array.from({ length: 40_000 }, (_, index) => 60 + ((index * 7919) % 900_000)),
    marks: { median: 124 * hour, p90: 224 * hour },
  },
];

/** Texts as the outcomes of replies have them. */
export const partStates = [
  {
    ...common,
    name: 'udfald',
    title: 'Hvad svarene gjorde',
    counted: 'Svar',
    parts: [
      { key: 'replied', label: 'svarede', count: 22, texture: 'solid', href: '#udfald' },
      { key: 'both', label: 'svarede og sendte videre', count: 7, texture: 'stripes', href: '#udfald' },
      { key: 'redirected', label: 'sendte videre', count: 11, texture: 'hatch', href: '#udfald' },
      { key: 'refused', label: 'sagde nej til at svare', count: 2, texture: 'cross', href: '#udfald' },
      { key: 'unknown', label: 'ikke til at afgøre', count: 1, texture: 'dots', href: '#udfald' },
    ],
  },
  {
    ...common,
    name: 'udfald-faa',
    title: 'For få til at regne på',
    counted: 'Svar',
    parts: [
      { key: 'replied', label: 'svarede', count: 3, texture: 'solid', href: '#udfald' },
      { key: 'redirected', label: 'sendte videre', count: 0, texture: 'hatch', href: '#udfald' },
    ],
  },
  {
    ...common,
    name: 'udfald-tomt',
    title: 'Ingen svar i arkivet',
    counted: 'Svar',
    parts: [{ key: 'replied', label: 'svarede', count: 0, texture: 'outline' }],
  },
] as const;

export const rowStates = [
  {
    edition: 'da',
    colour: 'mastodon',
    caption: 'Hvor folk sendes hen',
    heads: ['Kanal', 'Svar'],
    rows: [
      { label: 'Digital Post', mark: 'digital-post', count: 14, href: '#henvisninger' },
      { label: 'telefon', mark: 'phone', count: 9, href: '#henvisninger' },
      { label: 'e-mail', mark: 'email', count: 3, href: '#henvisninger' },
      { label: 'formular', mark: 'form', count: 1, href: '#henvisninger' },
      { label: 'borgerservice', mark: 'counter', count: 0 },
    ],
  },
] as const;

export const coverageStates = [
  {
    ...common,
    name: 'daekning-fire',
    title: 'Alle fire tilstande',
    coverage: [
      { from: '2019-03-01', to: '2020-05-31', state: 'captured' },
      { from: '2020-06-01', to: '2020-09-30', state: 'failed' },
      { from: '2020-10-01', to: '2021-12-31', state: 'captured' },
      { from: '2022-06-01', to: '2022-12-31', state: 'empty' },
      { from: '2023-01-01', to: '2023-11-30', state: 'captured' },
    ],
  },
  {
    ...common,
    name: 'daekning-en-dag',
    title: 'Tolv år, én tabt dag',
    colour: 'x',
    coverage: [
      { from: '2011-01-10', to: '2018-05-05', state: 'captured' },
      { from: '2018-05-06', to: '2018-05-06', state: 'failed' },
      { from: '2018-05-07', to: '2023-03-01', state: 'captured' },
    ],
  },
  { ...common, name: 'daekning-ukendt', title: 'Ingen dækning', coverage: [] },
] as const;

export const timelineStates = [
  {
    edition: 'da',
    name: 'kanaler-tre',
    title: 'Fra 2011 til 2024',
    lives: [
      {
        channel: 'x',
        label: 'X',
        opened: '2011-01',
        left: '2023-06-30',
        archived: { from: '2011-01-10', to: '2023-06-12' },
        events: [
          { at: '2011-01', number: 1 },
          { at: '2014-03', number: 2 },
          { at: '2023-06-30', number: 5 },
        ],
      },
      {
        channel: 'facebook',
        label: 'Facebook, en gruppe om byen',
        opened: undefined,
        left: undefined,
        archived: undefined,
        events: [{ at: '2016', number: 3 }],
      },
      {
        channel: 'mastodon',
        label: 'Mastodon',
        opened: '2022-11',
        left: undefined,
        archived: { from: '2022-11-08', to: '2024-02-24' },
        events: [
          { at: '2022-11', number: 4 },
          { at: '2023-09', number: 6 },
          { at: '2023-10', number: 7 },
        ],
      },
    ],
  },
  { edition: 'da', name: 'kanaler-ingen', title: 'Ingen kendte datoer', lives: [] },
] as const;

export const sparkStates = [
  { months: months(2022, 2023).map((month, index) => ({ month, value: (index * 5) % 11 })) },
  { months: months(2022, 2023).map((month, index) => ({ month, value: index < 9 ? undefined : index % 4 })) },
  { months: [] },
];
