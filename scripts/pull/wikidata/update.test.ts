import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf, scratchContent } from '../../../tests/scratch.ts';
import { accountsAnswer, authoritiesAnswer } from '../../../tests/wikidata-answers.ts';
import { checkContent } from '../../check/check.ts';
import { readAuthorities } from '../../content/read-content.ts';
import { filesIn } from '../../effects/files.ts';
import { commit } from '../../write/transaction.ts';
import { editHead, type HeadEdit } from '../../write/yaml-head.ts';
import { type RegistryUpdate, updateRegistry } from './update.ts';

const proeveby = {
  item: 'Q900001',
  da: 'Prøveby Kommune',
  en: 'Prøveby Municipality',
  code: '0901',
  cvr: '10000009',
  site: 'https://www.proeveby.example/',
};
const sandby = { item: 'Q900002', da: 'Sandby Kommune', en: 'Sandby Municipality', code: '902' };
const x = {
  item: 'Q900001',
  property: 'P2002',
  statement: 'Q900001$A',
  value: 'ProevebyKom',
  id: '4711',
  start: '2011-03',
};
const facebook = { item: 'Q900001', property: 'P2013', statement: 'Q900001$B', value: 'proeveby.kommune' };
const plain = `name: { da: Prøveby Kommune, en: Prøveby Municipality } # as it writes itself
kind: municipality
code: "901"
site: https://proeveby.example`;

interface Pulled {
  readonly update: RegistryUpdate | { readonly message: string };
  readonly written: number;
  /** Findings as "kind of field: message". */
  readonly findings: readonly string[];
}

async function pullInto(content: string, authorities: string, accounts: string, today = '2026-01-10'): Promise<Pulled> {
  const files = filesIn(content);
  const { records } = await readAuthorities(files);
  const update = await updateRegistry(files, records, { authorities, accounts }, { source: 'wikidata', today });
  if ('message' in update) return { update, written: 0, findings: [] };
  const { written } = await commit(files, update.changes);
  return {
    update,
    written,
    findings: update.findings.map(({ kind, of, field, message }) => `${kind} ${of} ${field}: ${message}`),
  };
}

const fileOf = (content: string, slug = 'proeveby'): string => filesOf(content).get(`authorities/${slug}.mdx`) ?? '';

describe('a first pull', () => {
  test('adds what is missing, leaves every line as it was, and says where each fact is from', async () => {
    const content = scratchContent({ proeveby: plain });
    const before = fileOf(content);
    const { findings } = await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer(x, facebook));
    const after = fileOf(content);
    for (const line of before.split('\n')) expect(after.split('\n')).toContain(line);
    expect(findings).toEqual([
      'added proeveby cvr: "10000009"',
      'added proeveby facebook @proeveby.kommune: from P2013',
      'added proeveby wikidata: "Q900001"',
      'added proeveby x @ProevebyKom: from P2002',
    ]);
    const { records, issues } = await readAuthorities(filesIn(content));
    expect(issues).toEqual([]);
    const made = records.get('proeveby');
    // Another spelling of the same site is no difference.
    expect(made?.site).toBe('https://proeveby.example');
    expect(made?.pulled).toEqual({
      source: 'wikidata',
      item: 'Q900001',
      at: '2026-01-10',
      values: { wikidata: 'Q900001', cvr: '10000009' },
    });
    expect(made?.accounts[1]).toMatchObject({
      channel: 'facebook',
      handle: 'proeveby.kommune',
      url: 'https://www.facebook.com/proeveby.kommune',
      status: 'official',
    });
    expect(made?.accounts[0]).toMatchObject({
      channel: 'x',
      handle: 'ProevebyKom',
      id: '4711',
      url: 'https://x.com/ProevebyKom',
      opened: '2011-03',
      source: { title: 'Wikidata (P2002)', url: 'https://www.wikidata.org/wiki/Q900001#P2002' },
      pulled: {
        item: 'Q900001$A',
        values: { handle: 'ProevebyKom', id: '4711', url: 'https://x.com/ProevebyKom', opened: '2011-03' },
      },
    });
  });

  test('makes the municipalities that content does not have', async () => {
    const content = scratchContent({});
    const { findings, written } = await pullInto(
      content,
      authoritiesAnswer(proeveby, sandby, {
        ...sandby,
        item: 'Q900003',
        da: 'Ærøbæk Kommune',
        en: undefined,
        code: '903',
      }),
      accountsAnswer(x),
    );
    expect(findings).toEqual([
      'added aeroebaek authority: new, with 0 accounts',
      'added proeveby authority: new, with 1 accounts',
      'added sandby authority: new, with 0 accounts',
    ]);
    expect(written).toBe(3);
    const { records } = await readAuthorities(filesIn(content));
    expect(records.get('proeveby')).toMatchObject({
      code: '901',
      cvr: '10000009',
      wikidata: 'Q900001',
      kind: 'municipality',
    });
    expect(records.get('aeroebaek')?.name).toEqual({ da: 'Ærøbæk Kommune', en: 'Ærøbæk Kommune' });
    const { issues } = await checkContent(filesIn(content));
    expect(issues.filter(({ rule }) => rule !== 'reference')).toEqual([]);
  });

  test('in whatever order the rows come, the same files are made', async () => {
    const authorities = [proeveby, sandby, { ...sandby, item: 'Q900004', code: '904', da: 'Klitby Kommune' }];
    const accounts = [
      x,
      facebook,
      { ...facebook, item: 'Q900002', statement: 'Q900002$C', value: 'sandby' },
      { ...x, property: 'P4033', statement: 'Q900001$D', value: 'proeveby@social.example' },
    ];
    const made = async (a: typeof authorities, b: typeof accounts): Promise<Map<string, string>> => {
      const content = scratchContent({ proeveby: plain });
      await pullInto(content, authoritiesAnswer(...a), accountsAnswer(...b));
      return filesOf(content);
    };
    const expected = await made(authorities, accounts);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(authorities, { minLength: 3 }),
        fc.shuffledSubarray(accounts, { minLength: 4 }),
        async (a, b) => {
          expect(await made(a, b)).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('a later pull', () => {
  test('of the same answer writes nothing, on whatever day', async () => {
    const content = scratchContent({ proeveby: plain });
    await pullInto(content, authoritiesAnswer(proeveby, sandby), accountsAnswer(x, facebook));
    const before = filesOf(content);
    const { written, findings } = await pullInto(
      content,
      authoritiesAnswer(proeveby, sandby),
      accountsAnswer(facebook, x),
      '2027-05-01',
    );
    expect({ written, findings }).toEqual({ written: 0, findings: [] });
    expect(filesOf(content)).toEqual(before);
  });

  test('changes what it wrote itself and tells it, the former handle kept where the id says it is the same account', async () => {
    const content = scratchContent({ proeveby: plain });
    await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer(x, facebook));
    const { findings } = await pullInto(
      content,
      authoritiesAnswer({ ...proeveby, cvr: '20000007' }),
      accountsAnswer({ ...x, value: 'Proeveby', end: '2023-11-20' }, facebook),
      '2027-05-01',
    );
    expect(findings).toEqual(
      [
        'changed proeveby cvr: "10000009" became "20000007"',
        'changed proeveby x @Proeveby: handle: "ProevebyKom" became "Proeveby"',
        'changed proeveby x @Proeveby: url: "https://x.com/ProevebyKom" became "https://x.com/Proeveby"',
        'added proeveby x @Proeveby: left: "2023-11-20"',
      ].sort((a, b) => (a.slice(a.indexOf(' ')) < b.slice(b.indexOf(' ')) ? -1 : 1)),
    );
    const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
    expect(made?.cvr).toBe('20000007');
    expect(made?.pulled).toMatchObject({ at: '2027-05-01', values: { cvr: '20000007' } });
    const account = made?.accounts.find(({ channel }) => channel === 'x');
    expect(account).toMatchObject({
      handle: 'Proeveby',
      formerHandles: ['ProevebyKom'],
      left: '2023-11-20',
      opened: '2011-03',
    });
    expect((await checkContent(filesIn(content))).issues.filter(({ rule }) => rule !== 'reference')).toEqual([]);
  });

  test('never touches what somebody wrote, changed or took out', async () => {
    const content = scratchContent({ proeveby: `${plain}\ncvr: "20000007" # from its letters` });
    await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer(x, facebook));
    const files = filesIn(content);
    const edited = fileOf(content)
      .replace('handle: ProevebyKom\n', 'handle: Proeveby_Kommune # renamed, see its site\n')
      .replace('url: https://x.com/ProevebyKom\n', 'url: https://x.com/Proeveby_Kommune\n')
      .replace('    opened: 2011-03\n', '')
      .replace('    opened: "2011-03"\n', '');
    expect(edited).not.toBe(fileOf(content));
    await files.write('authorities/proeveby.mdx', edited);
    const { written, findings } = await pullInto(
      content,
      authoritiesAnswer({ ...proeveby, cvr: '10000009' }),
      accountsAnswer({ ...x, value: 'EtHeltAndet', start: '2012' }, facebook),
    );
    expect(written).toBe(0);
    expect(fileOf(content)).toBe(edited);
    expect(findings).toEqual([
      'differs proeveby cvr: "20000007" here, "10000009" at Wikidata: left as it is',
      'differs proeveby x @EtHeltAndet: handle: "Proeveby_Kommune" here, "EtHeltAndet" at Wikidata: left as it is',
      'differs proeveby x @EtHeltAndet: url: "https://x.com/Proeveby_Kommune" here, "https://x.com/EtHeltAndet" at Wikidata: left as it is',
    ]);
  });

  test('whatever somebody writes in the place of what the pull wrote, it stands after every later pull', async () => {
    const facts = { cvr: '20000007', site: 'https://ny.example', wikidata: 'Q900001' };
    const words = { handle: 'Egen_konto', opened: '2010', left: '2020', id: '99', url: 'https://x.com/Egen_konto' };
    const now = fc.record({
      cvr: fc.constantFrom('10000009', '00000000', undefined),
      site: fc.constantFrom('https://a.example', undefined),
    });
    const then = fc.record({
      value: fc.constantFrom('ProevebyKom', 'Andet'),
      start: fc.constantFrom('2011-03', '2013'),
      end: fc.constantFrom('2021', undefined),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(Object.keys(facts)),
        fc.subarray(Object.keys(words)),
        now,
        then,
        async (own, ofAccount, authority, account) => {
          const content = scratchContent({ proeveby: plain.replace(/^site.*$/m, 'fictional: false') });
          await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer({ ...x, end: '2022' }));
          const set = [
            ...own.map((field): HeadEdit => ({ set: [field], value: Reflect.get(facts, field) })),
            ...ofAccount.map((field): HeadEdit => ({ set: ['accounts', 0, field], value: Reflect.get(words, field) })),
          ];
          await filesIn(content).write('authorities/proeveby.mdx', editHead(fileOf(content), set) ?? '');
          await pullInto(
            content,
            authoritiesAnswer({ ...proeveby, ...authority }),
            accountsAnswer({ ...x, ...account }),
            '2027-01-01',
          );
          const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
          for (const field of own) expect(made).toHaveProperty(field, Reflect.get(facts, field));
          for (const field of ofAccount) expect(made?.accounts[0]).toHaveProperty(field, Reflect.get(words, field));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a fact that is no longer marked is somebody’s own, though its value is the old one', async () => {
    const content = scratchContent({ proeveby: plain });
    await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer());
    await filesIn(content).write('authorities/proeveby.mdx', fileOf(content).replace(/ {4}cvr: .*\n/, ''));
    const { written, findings } = await pullInto(
      content,
      authoritiesAnswer({ ...proeveby, cvr: '20000007' }),
      accountsAnswer(),
    );
    expect(written).toBe(0);
    expect(findings).toEqual(['differs proeveby cvr: "10000009" here, "20000007" at Wikidata: left as it is']);
  });

  test('an account, a fact and an authority that Wikidata no longer has stay, and are told', async () => {
    const content = scratchContent({
      proeveby: plain,
      sandby: 'name: { da: Sandby Kommune, en: S }\nkind: municipality\ncode: "902"',
    });
    await pullInto(content, authoritiesAnswer(proeveby, sandby), accountsAnswer(x, facebook));
    const before = filesOf(content);
    const { written, findings } = await pullInto(
      content,
      authoritiesAnswer({ ...proeveby, cvr: undefined }),
      accountsAnswer(x),
    );
    expect(written).toBe(0);
    expect(filesOf(content)).toEqual(before);
    expect(findings).toEqual([
      'vanished proeveby cvr: "10000009" came from Wikidata, which no longer has it: left as it is',
      'vanished proeveby facebook @proeveby.kommune: came from Wikidata, which no longer has it: left as it is',
      'vanished sandby wikidata: is not in the answer of Wikidata: left as it is',
    ]);
  });
});

describe('accounts', () => {
  test('two on one channel are two, and one that was renamed is one', async () => {
    const content = scratchContent({ proeveby: plain });
    await pullInto(
      content,
      authoritiesAnswer(proeveby),
      accountsAnswer(
        { ...x, value: 'proeveby', end: '2014' },
        { ...x, statement: 'Q900001$E', start: '2014' },
        { ...x, statement: 'Q900001$F', value: 'ProevebyJob', id: undefined, start: undefined },
      ),
    );
    const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
    expect(made?.accounts).toMatchObject([
      { handle: 'ProevebyKom', formerHandles: ['proeveby'], opened: '2011-03' },
      { handle: 'ProevebyJob', formerHandles: [] },
    ]);
    expect(made?.accounts[0]?.left).toBeUndefined();
  });

  test('one that has ended is kept with its end', async () => {
    const content = scratchContent({ proeveby: plain });
    await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer({ ...x, end: '2023-11-20' }));
    const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
    expect(made?.accounts).toMatchObject([{ handle: 'ProevebyKom', opened: '2011-03', left: '2023-11-20' }]);
  });

  test('every property is read as an account with its public page', async () => {
    const content = scratchContent({ proeveby: plain });
    const channel = 'UC0123456789012345678901';
    const values: [string, string][] = [
      ['P2002', 'proeveby'],
      ['P2013', 'pages/Prøveby/100064123456789'],
      ['P2003', 'proeveby.kommune'],
      ['P2397', channel],
      ['P4264', 'prøveby-kommune'],
      ['P4033', 'proeveby@social.example'],
      ['P12361', 'proeveby.example'],
      ['P11892', 'proeveby'],
      ['P3789', 'proeveby'],
      ['P7085', 'proeveby'],
    ];
    const { findings } = await pullInto(
      content,
      authoritiesAnswer(proeveby),
      accountsAnswer(
        ...values.map(([property, value]) => ({ item: 'Q900001', property, statement: `Q900001$${property}`, value })),
        { item: 'Q900001', property: 'P11245', statement: 'Q900001$Y', value: 'ProevebyTV', id: channel },
      ),
    );
    expect(findings.filter((line) => line.startsWith('doubt'))).toEqual([]);
    const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
    expect(
      made?.accounts.map(({ channel: on, handle, id }) => `${on} ${handle ?? ''} ${id ?? ''}`.trim()).sort(),
    ).toEqual([
      'bluesky proeveby.example',
      'facebook  100064123456789',
      'instagram proeveby.kommune',
      'linkedin prøveby-kommune',
      'mastodon proeveby@social.example',
      'telegram proeveby',
      'threads proeveby',
      'tiktok proeveby',
      'x proeveby',
      `youtube ProevebyTV ${channel}`,
    ]);
    expect((await checkContent(filesIn(content))).issues.filter(({ rule }) => rule !== 'reference')).toEqual([]);
  });

  test('one that stands here with another status, or without a handle, is left to a person', async () => {
    const source = 'source: { title: a }';
    const content = scratchContent({
      proeveby: `${plain}\naccounts:\n  - { channel: x, handle: proevebykom, status: unofficial, ${source} }\n  - { channel: facebook, name: Siden, status: official, ${source} }`,
    });
    const { findings } = await pullInto(
      content,
      authoritiesAnswer(proeveby),
      accountsAnswer({ ...x, id: undefined, start: undefined }, facebook),
    );
    expect(findings).toContain(
      'differs proeveby x @ProevebyKom: is "unofficial" here, and the authority\'s own at Wikidata: left as it is',
    );
    expect(findings).toContain(
      'doubt proeveby facebook @proeveby.kommune: may be the account that stands here without a handle: if so, make them one',
    );
    const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
    expect(made?.accounts.map(({ handle, status }) => [handle, status])).toEqual([
      ['proevebykom', 'unofficial'],
      [undefined, 'official'],
      ['proeveby.kommune', 'official'],
    ]);
  });

  test('one that two authorities are said to have is given to neither', async () => {
    const content = scratchContent({
      proeveby: plain,
      klitby:
        'name: { da: Klitby Kommune, en: K }\nkind: municipality\ncode: "904"\naccounts:\n  - { channel: facebook, handle: proevebykommune, status: official, source: { title: a } }',
    });
    const { findings } = await pullInto(
      content,
      authoritiesAnswer(proeveby, sandby),
      accountsAnswer(x, facebook, { ...x, item: 'Q900002', statement: 'Q900002$G' }),
    );
    expect(findings).toContain(
      'doubt proeveby x @ProevebyKom: is an account of Q900002 here, and of this authority at Wikidata: not taken'.replace(
        'Q900002 here',
        'Q900002 here',
      ),
    );
    expect(findings).toContain(
      'doubt proeveby facebook @proeveby.kommune: is an account of klitby here, and of this authority at Wikidata: not taken',
    );
    const { records } = await readAuthorities(filesIn(content));
    expect(records.get('proeveby')?.accounts).toEqual([]);
    expect(records.get('sandby')?.accounts).toEqual([]);
  });

  test('a value that is no account, an end before the beginning and an unknown value do no harm', async () => {
    const content = scratchContent({ proeveby: plain });
    const { findings } = await pullInto(
      content,
      authoritiesAnswer({ ...proeveby, cvr: '12345678', site: 'proeveby.example' }),
      accountsAnswer(
        { ...x, value: 'https://x.com/proeveby' },
        { ...facebook, value: 'groups/proeveby' },
        { ...x, statement: 'Q900001$H', value: 'Proeveby', start: '2014', end: '2011' },
        { ...x, statement: 'Q900001$I', value: 'http://www.wikidata.org/.well-known/genid/abc' },
      ),
    );
    expect(findings).toEqual([
      'doubt proeveby Q900001: P2002: the account ends before it begins: its dates are left out',
      'doubt proeveby Q900001: P2002: the value is no account on x',
      'doubt proeveby Q900001: P2013: the value is no account on facebook',
      'doubt proeveby Q900001: cvr "12345678" is none',
      'doubt proeveby Q900001: site "proeveby.example" is none',
      'added proeveby wikidata: "Q900001"',
      'added proeveby x @Proeveby: from P2002',
    ]);
    const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
    expect(made?.accounts).toMatchObject([{ handle: 'Proeveby' }]);
    expect(made?.accounts[0]?.opened).toBeUndefined();
  });
});

test('accounts on a channel that content does not have are told and left out', async () => {
  const content = scratchContent({ proeveby: plain });
  await filesIn(content).remove('channels/facebook.mdx');
  const { findings } = await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer(x, facebook));
  expect(findings).toContain(
    'doubt channels facebook: 1 accounts at Wikidata are on this channel, which content does not have: add content/channels/facebook.mdx to take them',
  );
  const made = (await readAuthorities(filesIn(content))).records.get('proeveby');
  expect(made?.accounts.map(({ channel }) => channel)).toEqual(['x']);
});

describe('who is who', () => {
  test('two items with one code are both left alone, here and as new ones', async () => {
    const content = scratchContent({ proeveby: plain });
    const before = filesOf(content);
    const twins = [sandby, { ...sandby, item: 'Q900005', da: 'Sandby (afløst)' }];
    const { findings, written } = await pullInto(
      content,
      authoritiesAnswer(proeveby, { ...proeveby, item: 'Q900009', cvr: undefined }, ...twins),
      accountsAnswer(x),
    );
    expect(findings).toEqual([
      'doubt Q900002 wikidata: code 902 is of Q900005 too: nothing was made of it',
      'doubt Q900005 wikidata: code 902 is of Q900002 too: nothing was made of it',
      'doubt proeveby wikidata: Q900001 and Q900009 at Wikidata are all this authority by their numbers: name the right one as "wikidata" in its file',
    ]);
    expect(written).toBe(0);
    expect(filesOf(content)).toEqual(before);
  });

  test('an item that content names decides, and a code that leads to one and a CVR number that leads to another is nobody', async () => {
    const content = scratchContent({
      proeveby: `${plain}\nwikidata: Q900009`,
      region: 'name: { da: Region Prøve, en: R }\nkind: region\ncvr: "20000007"',
    });
    const { findings } = await pullInto(
      content,
      authoritiesAnswer(
        proeveby,
        { ...proeveby, item: 'Q900009', cvr: undefined },
        { item: 'Q900010', da: 'Region Prøve', cvr: '20000007' },
      ),
      accountsAnswer({ ...x, item: 'Q900009' }),
    );
    expect(findings.filter((line) => line.startsWith('added'))).toEqual([
      'added proeveby x @ProevebyKom: from P2002',
      'added region wikidata: "Q900010"',
    ]);
  });

  test('fictional authorities are of no matter to Wikidata', async () => {
    const content = scratchContent({ proeveby: `${plain}\nfictional: true` });
    const before = fileOf(content);
    await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer(x));
    expect(fileOf(content)).toBe(before);
  });

  test('a head that cannot be changed in place is left, and a person is asked', async () => {
    const content = scratchContent({ proeveby: plain });
    await pullInto(content, authoritiesAnswer(proeveby), accountsAnswer());
    const anchored = fileOf(content).replace(/^cvr: (.*)$/m, 'cvr: &number $1\nsources: [{ title: *number }]');
    await filesIn(content).write('authorities/proeveby.mdx', anchored);
    const { findings, written } = await pullInto(
      content,
      authoritiesAnswer({ ...proeveby, cvr: '20000007' }),
      accountsAnswer(x),
    );
    expect(written).toBe(0);
    expect(fileOf(content)).toBe(anchored);
    expect(findings).toEqual([
      'doubt proeveby head: the head is written in a way that cannot be added to without changing more: add what Wikidata says by hand',
    ]);
  });

  test('what does not fit the model is not written', async () => {
    const content = scratchContent({ proeveby: plain });
    const { findings, written } = await pullInto(
      content,
      authoritiesAnswer(proeveby),
      accountsAnswer({ ...x, property: 'P4264', value: "prøve'by" }),
    );
    expect(written).toBe(0);
    expect(findings).toEqual(['doubt proeveby head: what Wikidata says of it does not fit the model: add it by hand']);
  });
});

describe('an answer that is not whole', () => {
  const cases: [string, string, string, string][] = [
    ['no authorities at all', authoritiesAnswer(), accountsAnswer(), 'holds no authority'],
    [
      'a page',
      '<!DOCTYPE html><html><body>Service unavailable</body></html>',
      accountsAnswer(),
      'a page and not with data',
    ],
    ['an answer cut off', authoritiesAnswer(proeveby).slice(0, -20), accountsAnswer(), 'breaks off'],
    ['accounts cut off', authoritiesAnswer(proeveby), accountsAnswer(x).slice(0, 150), 'breaks off'],
    ['another shape', '{"head":{},"results":[]}', accountsAnswer(), 'another shape'],
    ['a variable that is gone', authoritiesAnswer(proeveby).replace('"cvr",', ''), accountsAnswer(), 'without cvr'],
    [
      'most authorities gone',
      authoritiesAnswer({ ...sandby, item: 'Q801', code: '801' }),
      accountsAnswer(),
      'lacks 5 of the 6 authorities',
    ],
    [
      'most accounts gone',
      authoritiesAnswer(
        ...['1', '2', '3', '4', '5', '6'].map((n) => ({ ...sandby, item: `Q80${n}`, code: `80${n}`, da: `By ${n}` })),
      ),
      accountsAnswer(),
      'holds 0 accounts, and 6 came from it before',
    ],
  ];
  test.each(cases)(
    '%s: nothing is written and the message says what to do',
    async (_, authorities, accounts, words) => {
      const content = scratchContent({});
      const numbers = ['1', '2', '3', '4', '5', '6'];
      await pullInto(
        content,
        authoritiesAnswer(...numbers.map((n) => ({ ...sandby, item: `Q80${n}`, code: `80${n}`, da: `By ${n}` }))),
        accountsAnswer(
          ...numbers.map((n) => ({ ...x, item: `Q80${n}`, statement: `Q80${n}$A`, value: `by${n}`, id: undefined })),
        ),
      );
      const first = filesOf(content);
      expect(first.size).toBeGreaterThan(6);
      const { update } = await pullInto(content, authorities, accounts);
      expect(update).toMatchObject({ message: expect.stringContaining(words) });
      expect(filesOf(content)).toEqual(first);
    },
  );
});
