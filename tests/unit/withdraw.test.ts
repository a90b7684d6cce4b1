import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/check/check.ts';
import { pullExamples } from '../../scripts/commands/pull-examples.ts';
import { type WithdrawOptions, withdraw } from '../../scripts/commands/withdraw.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import { plainAddress } from '../../scripts/pull/merge/plain-address.ts';
import { hashOfAddress, sha256 } from '../../scripts/pull/merge/withdraw.ts';
import { mediaNamesIn } from '../../scripts/pull/unnamed-media.ts';
import { keyedBy } from '../../scripts/redact/keyed.ts';
import { withEntries } from '../../scripts/withdraw/withdrawals-file.ts';
import { filesOf, keptLog, madeUp, pullInto, put, scratchFolder } from '../scratch.ts';

let content: string;
beforeEach(() => {
  content = path.join(scratchFolder(), 'content');
  cpSync('content', content, { recursive: true });
});

async function takeDown(item: string, more: Partial<WithdrawOptions> = {}) {
  const log = keptLog();
  const options = { item, reason: 'Den, der skrev det, bad om det.', ahead: false, content, today: '2026-01-20' };
  const status = await withdraw({ ...options, ...more }, log);
  return { status, log: log.lines };
}

const months = (): [string, string][] => [...filesOf(content)].filter(([name]) => name.startsWith('posts/'));
const withdrawals = (): string => readFileSync(path.join(content, 'withdrawals.yml'), 'utf8');
const mediaOf = (): string[] => readdirSync(path.join(content, 'media'), { recursive: true }).map(String);

/** Begin of the first item of which the tag is so. */
function tagOf(wanted: RegExp, channel = ''): { id: string; at: string; url: string; month: string; name: string } {
  for (const [name, month] of months())
    if (name.includes(`/${channel}`))
      for (const [tag] of month.matchAll(/^<(?:Post|Reply) .*>$/gm))
        if (wanted.test(tag)) {
          const value = (field: string): string => new RegExp(` ${field}="([^"]*)"`).exec(tag)?.[1] ?? '';
          return { id: value('id'), at: value('at'), url: value('url'), month, name };
        }
  throw new Error(`no item is ${wanted}`);
}

describe('npm run withdraw', () => {
  test('takes an item out at once with its images, leaves a tombstone, and says the same twice', async () => {
    const [name, month] = months().find(([, text]) => mediaNamesIn(text).length > 0) ?? ['', ''];
    const [image = ''] = mediaNamesIn(month);
    const before = month.slice(0, month.indexOf(image));
    const id = [...before.matchAll(/^<(?:Post|Reply) id="([^"]+)"/gm)].at(-1)?.[1] ?? '';
    const words = filesOf(content).get('withdrawals.yml') ?? '';
    const { status, log } = await takeDown(id);
    expect([status, log.warn]).toEqual([0, []]);
    const after = filesOf(content).get(name) ?? '';
    expect(after).toContain(`<Withdrawn id="${id}" on="2026-01-20" reason="Den, der skrev det, bad om det."`);
    expect(after).not.toContain(`<Post id="${id}"`);
    expect(mediaOf().some((file) => file.endsWith(image))).toBe(false);
    expect(withdrawals()).toBe(
      `${words.replace('[]\n', '')}- id: ${id}\n  on: "2026-01-20"\n  reason: Den, der skrev det, bad om det.\n`,
    );
    const all = filesOf(content);
    expect((await takeDown(id, { today: '2026-03-01' })).status).toBe(0);
    expect(filesOf(content)).toEqual(all);
  });

  test('keeps the item out at every later pull, with a key and without', async () => {
    const citizens = tagOf(/by="borger-/, 'mastodon');
    const own = tagOf(/^<Post id="x-\d+" .*url="/, 'x');
    expect((await takeDown(citizens.id)).status).toBe(0);
    expect((await takeDown(own.id)).status).toBe(0);
    expect(withdrawals()).toContain(`- id: ${citizens.id}\n  written: "${citizens.at}"\n`);
    const down = new Map(months());
    expect(await pullExamples(content, keptLog())).toBe(0);
    expect(new Map(months())).toEqual(down);
    const keyed = keyedBy(Buffer.alloc(32, 3));
    await pullInto(content, 'examples/eksempelby-mastodon-api', 'eksempelby', { keyed });
    const text = months()
      .map(([, month]) => month)
      .join('\n');
    expect(text.match(new RegExp(`at="${citizens.at}" by="borger`, 'g'))).toBeNull();
    expect(text).toContain(`<Withdrawn id="${citizens.id}"`);
  });

  test('writes down no more than hashes of an address, in whatever spelling it is given', async () => {
    const { id, url } = tagOf(/^<Post id="x-\d+" .*url="https:\/\/x\.com/, 'x');
    const spelled = `${url.replace('https://x.com', 'http://www.twitter.com')}/`;
    expect(spelled).not.toBe(url);
    await takeDown(spelled);
    const named = [...filesOf(content)].filter(([, text]) => new RegExp(`${id}(?!\\d)`).test(text));
    // Codings go with it, and what the check names is left to a person: that file alone may name it still.
    expect(named.map(([name]) => name).filter((name) => !name.startsWith('good-examples/'))).toEqual([]);
    expect(parse(withdrawals())).toMatchObject([{ urlHash: hashOfAddress(url), idHash: sha256(id) }]);
    expect(
      months().some(([, text]) => text.includes(`<Withdrawn id="x-withdrawn-${hashOfAddress(url).slice(0, 16)}"`)),
    ).toBe(true);
    const down = new Map(months());
    expect(await pullExamples(content, keptLog())).toBe(0);
    expect(new Map(months())).toEqual(down);
  });

  test("reaches a citizen's item by its address with the key, and says what to do without", async () => {
    const keyed = keyedBy(Buffer.alloc(32, 3));
    const archive = 'tests/fixtures/x-api-v1';
    put(content, 'authorities/proeveby.mdx', `---\n${madeUp()}---\n`);
    expect((await pullInto(content, archive, 'proeveby', { keyed, account: 'ProevebyKom' })).status).toBeLessThan(2);
    const raw = JSON.stringify([...filesOf(archive).values()]);
    const citizens = months().flatMap(([, month]) =>
      [...month.matchAll(/id="(x-borger-[0-9a-f]{24})"/g)].map(([, id = '']) => id),
    );
    const numbers = [...raw.matchAll(/id_str\\*": ?\\*"(\d+)/g)].map(([, number = '']) => number);
    const number = numbers.find((one) => citizens.includes(keyed.item('x', `x-${one}`)));
    expect(number).toBeDefined();
    const address = `https://x.com/nogen/status/${number}`;
    const before = filesOf(content);
    const without = await takeDown(address);
    expect([without.status, without.log.warn.join()]).toEqual([
      1,
      expect.stringContaining('stand here without theirs'),
    ]);
    expect(filesOf(content)).toEqual(before);
    await takeDown(address, { keyed });
    expect(months().some(([, month]) => month.includes(`<Withdrawn id="${keyed.item('x', `x-${number}`)}"`))).toBe(
      true,
    );
  });

  test('takes the address of the post on this site for its id', async () => {
    const { id, name } = tagOf(/by="borger-/, 'mastodon');
    expect((await takeDown(`https://kanaler.example/myndigheder/eksempelby/mastodon/2024-03/#${id}`)).status).toBe(0);
    expect(filesOf(content).get(name)).toContain(`<Withdrawn id="${id}"`);
  });

  test('changes nothing where there is no such item, the reason is missing or private, or the day is to come', async () => {
    const before = filesOf(content);
    const { id } = tagOf(/^<Post id="x-\d+"/, 'x');
    for (const [item, more, words] of [
      ['x-1', {}, /there is no such item in content/],
      ['https://x.com/eksempelby/status/1', {}, /no item in content has this address/],
      [id, { reason: undefined }, /say why/],
      [id, { reason: '  ' }, /say why/],
      [id, { reason: 'To\nlinjer' }, /one line/],
      [id, { reason: 'Skriv til opdigtet.person@post.example.' }, /something private \(email\)/],
      [id, { on: '2026-02-01' }, /still to come/],
      ['ingenting', {}, /neither the id/],
    ] as const) {
      const { status, log } = await takeDown(item, more);
      expect([status, log.warn.join('\n')]).toEqual([1, expect.stringMatching(words)]);
      expect(log.warn.at(-1)).toBe('Nothing was changed.');
      expect(filesOf(content), item).toEqual(before);
    }
  });

  test('--ahead keeps an item out that no archive has brought yet', async () => {
    const { id, url } = tagOf(/^<Post id="mastodon-\d+" .*url="/, 'mastodon');
    const empty = path.join(scratchFolder(), 'content');
    for (const part of ['authorities', 'channels', 'listed.yml'])
      cpSync(`content/${part}`, path.join(empty, part), { recursive: true });
    for (const item of [id, url]) {
      expect((await takeDown(item, { ahead: true, content: empty })).log.info.join()).toMatch(
        /no later pull will bring one/,
      );
      await pullInto(empty, 'examples/eksempelby-mastodon-api', 'eksempelby');
      const standing = [...filesOf(empty)].filter(([, text]) => text.includes(`<Post id="${id}"`));
      expect(standing, item).toEqual([]);
      put(empty, 'withdrawals.yml', '');
    }
  });

  test('takes codings with it, and says which examples tell of the item and what to do', async () => {
    const coded = /item: (x-\d+)/.exec(readFileSync(path.join(content, 'codings/eksempelby/x.yml'), 'utf8'))?.[1] ?? '';
    await takeDown(coded);
    expect(readFileSync(path.join(content, 'codings/eksempelby/x.yml'), 'utf8')).not.toContain(coded);
    const [example, text] = [...filesOf(content)].find(([name]) => name.startsWith('good-examples/da/')) ?? ['', ''];
    const shown = /id: ["']?([a-z]+-[\w.-]+)/.exec(text)?.[1] ?? '';
    const { status, log } = await takeDown(shown);
    expect(status).toBe(1);
    expect(log.warn.join('\n')).toContain(`${content}/${example}`);
    expect(log.warn.join('\n')).toMatch(/was withdrawn: take it out of the example/);
  });

  test('the check finds what was withdrawn by hand, and names the command', async () => {
    const { id, url } = tagOf(/^<Post id="mastodon-\d+" .*url="/, 'mastodon');
    put(content, 'withdrawals.yml', `- { urlHash: ${hashOfAddress(url)}, on: "2026-01-01", reason: Bad om det. }\n`);
    const { issues } = await checkContent(filesIn(content));
    expect(issues.map(({ rule, message }) => [rule, message])).toEqual([
      ['withdrawn', expect.stringContaining(`run npm run withdraw -- ${id}`)],
    ]);
    expect((await takeDown(url, { reason: undefined })).status).toBe(0);
    expect((await checkContent(filesIn(content))).issues).toEqual([]);
  });
});

test('the list keeps its head and its comments, stands in order, and changes only what is said', () => {
  const head = '# Hvad der er taget ned.\n\n';
  const one = { id: 'x-2', on: '2024-02-02', reason: 'Bad om det.' };
  const other = { id: 'x-1', on: '2024-01-01', reason: 'Nævnte: en adresse.' };
  const made = withEntries(`${head}[]\n`, [one]);
  expect(made).toBe(`${head}- id: x-2\n  on: "2024-02-02"\n  reason: Bad om det.\n`);
  const commented = made.replace('  reason', '  # aftalt på telefonen\n  reason');
  const both = withEntries(commented, [other]);
  expect(both).toBe(
    `${head}- id: x-1\n  on: "2024-01-01"\n  reason: "Nævnte: en adresse."\n${commented.slice(head.length)}`,
  );
  expect(withEntries(both, [one, other])).toBe(both);
  expect(withEntries('', [one])).toBe(made.slice(head.length));
  expect(withEntries(both, [{ ...one, reason: 'Noget andet.' }])).toBe(both.replace('Bad om det.', 'Noget andet.'));
});

test.each([
  ['http://www.twitter.com/a/status/1/', 'https://x.com/a/status/1'],
  ['https://m.facebook.com/a?id=1', 'https://facebook.com/a?id=1'],
  ['https://a.example:8443/b#c', 'https://a.example:8443/b#c'],
  ['ikke en adresse', 'ikke en adresse'],
])('%s is %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});
