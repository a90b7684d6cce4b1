import { describe, expect, test } from 'vitest';
import { authority } from '#lib/model/authority.ts';
import { exampleContent, scratchContent } from '../../tests/scratch.ts';
import { filesIn } from '../effects/files.ts';
import { checkContent } from './check.ts';
import { accountIssues } from './check-accounts.ts';

const head = `name: { da: Prøveby Kommune, en: Prøveby Municipality }
kind: municipality
`;
const source = `source: { title: Prøvebys egen side }`;

/** What the check says of an authority with one account, given as YAML in flow form. */
async function issuesOf(account: string, more = ''): Promise<string[]> {
  const content = scratchContent({ proeveby: `${head}${more}accounts:\n  - { ${account} }` });
  const { issues } = await checkContent(filesIn(content));
  return issues.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}

describe('what must hold of an account', () => {
  test('one with a source, a right handle and right dates is in order', async () => {
    expect(
      await issuesOf(
        `channel: x, handle: ProevebyKom, id: "4711", url: "https://twitter.com/proevebykom", status: official, opened: "2011", left: "2011-05", ${source}`,
      ),
    ).toEqual([]);
    expect((await checkContent(filesIn(exampleContent()))).issues).toEqual([]);
  });

  test.each([
    ['channel: x, handle: ProevebyKom, status: official', 'unsourced', 'source'],
    [
      `channel: x, handle: ProevebyKom, status: official, archiving: { regime: everything }, ${source}`,
      'unsourced',
      'archiving',
    ],
    [`channel: x, handle: Proeveby-Kommune, status: official, ${source}`, 'handle', 'letters, digits and _'],
    [`channel: mastodon, handle: proeveby, status: official, ${source}`, 'handle', 'user@server'],
    [`channel: bluesky, handle: proeveby, status: official, ${source}`, 'handle', 'dots'],
    [`channel: x, handle: ProevebyKom, formerHandles: [proevebykom], status: official, ${source}`, 'handle', 'former'],
    [
      `channel: x, handle: ProevebyKom, url: "https://x.com/enanden", status: official, ${source}`,
      'account-url',
      'another',
    ],
    [
      `channel: x, handle: ProevebyKom, url: "https://facebook.com/ProevebyKom", status: official, ${source}`,
      'account-url',
      'another',
    ],
    [
      `channel: youtube, id: UC0123456789012345678901, name: P, url: "https://www.youtube.com/channel/UC1123456789012345678901", status: official, ${source}`,
      'account-url',
      'another',
    ],
    [
      `channel: x, handle: ProevebyKom, opened: "2012", left: "2011-05", status: official, ${source}`,
      'dates',
      'before it was opened',
    ],
    [
      `channel: x, handle: ProevebyKom, opened: "2012", status: official, ${source}, events: [{ at: "2011", kind: verified, text: { da: a, en: a }, ${source} }]`,
      'dates',
      '"verified" at 2011',
    ],
    [
      `channel: x, handle: ProevebyKom, opened: "2011", status: official, ${source}, events: [{ at: "2012", kind: opened, text: { da: a, en: a }, ${source} }]`,
      'dates',
      'by its events, 2012',
    ],
    [
      `channel: x, handle: ProevebyKom, status: official, ${source}, policies: [{ from: "2012", to: "2011", text: a, ${source} }]`,
      'dates',
      'policy',
    ],
  ])('%s', async (account, rule, words) => {
    const found = await issuesOf(account);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(` ${rule}: `);
    expect(found[0]).toContain(words);
  });

  test('the address of a former handle and the address by id are fine', async () => {
    expect(
      await issuesOf(
        `channel: x, handle: Nyt, formerHandles: [gammelt], url: "https://x.com/gammelt", status: official, ${source}`,
      ),
    ).toEqual([]);
    expect(
      await issuesOf(
        `channel: facebook, handle: proeveby, url: "https://www.facebook.com/profile.php?id=100064123456789", status: official, ${source}`,
      ),
    ).toEqual([]);
  });

  test('a made-up authority needs no sources', async () => {
    expect(await issuesOf('channel: x, handle: ProevebyKom, status: official', 'fictional: true\n')).toEqual([]);
  });

  test('the line is that of the field', () => {
    const text = `---\n${head}accounts:\n  - channel: x\n    handle: ProevebyKom\n    status: official\n    source:\n      title: a\n    opened: "2012"\n    left: "2011"\n---\n`;
    const { accounts, ...rest } = authority.parse({
      name: { da: 'a', en: 'a' },
      kind: 'municipality',
      accounts: [
        {
          channel: 'x',
          handle: 'ProevebyKom',
          status: 'official',
          source: { title: 'a' },
          opened: '2012',
          left: '2011',
        },
      ],
    });
    expect(accountIssues('a.mdx', text, { ...rest, accounts }, new Set())).toMatchObject([{ line: 11, rule: 'dates' }]);
  });

  test('what a pull wrote names a source that there is', async () => {
    const pulled = 'pulled: { source: wikidata, item: Q1, at: "2026-01-10", values: { cvr: "10000009" } }\n';
    expect(await issuesOf(`channel: x, handle: a, status: official, ${source}`, `cvr: "10000009"\n${pulled}`)).toEqual([
      '5 reference: pulled: there is no sources/wikidata: add it, or take "pulled" out, which makes the facts your own',
    ]);
  });

  test('two authorities cannot both have one account as their own', async () => {
    const account = `accounts:\n  - { channel: facebook, handle: proeveby.kommune, status: official, ${source} }`;
    const content = scratchContent({
      en: `${head}${account}`,
      to: `${head}${account.replace('proeveby.kommune', 'ProevebyKommune')}`,
      tre: `${head}${account.replace('official', 'unofficial')}`,
    });
    const { issues } = await checkContent(filesIn(content));
    expect(issues.map(({ path, rule }) => [path.replace(/^.*content\//, ''), rule])).toEqual([
      ['authorities/to.mdx', 'shared-account'],
    ]);
  });
});
