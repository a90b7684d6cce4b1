import { cpSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientTo, localServer, memoryCache, steppedClock } from '../../../tests/local-http.ts';
import { filesOf, keptLog, put, scratchContent } from '../../../tests/scratch.ts';
import { type Saved, webArchive } from '../../../tests/web-archive.ts';
import { checkContent } from '../../check/check.ts';
import { pullNetwork } from '../../commands/pull-network.ts';
import { pullWayback } from '../../commands/pull-wayback.ts';
import { filesIn } from '../../effects/files.ts';

const head = (
  slug: string,
  account = `{ channel: x, handle: ProevebyKom, id: "4711", formerHandles: [proeveby], status: official, source: { title: a } }`,
): string => `name: { da: ${slug}, en: ${slug} }\nkind: municipality\naccounts:\n  - ${account}`;

/** A post as version 1.1 of the API of X gives it. */
const tweet = (id: string, text: string, more: object = {}): string =>
  JSON.stringify({
    id_str: id,
    created_at: 'Wed Feb 17 16:53:00 +0000 2016',
    full_text: text,
    user: { id_str: '4711', screen_name: 'ProevebyKom', name: 'Prøveby Kommune' },
    entities: { urls: [], user_mentions: [], hashtags: [] },
    favorite_count: 2,
    ...more,
  });

const address = (id: string, name = 'ProevebyKom'): string => `https://twitter.com/${name}/status/${id}`;
const [first, page, empty, old] = ['700000000000000101', '700000000000000001', '700000000000000301', '12345678901'];
const json = { mime: 'application/json', status: '-' };
const html = { mime: 'text/html', status: '200' };
const saved: readonly Saved[] = [
  {
    timestamp: '20220101000000',
    original: address(first),
    ...json,
    body: tweet(first, 'Svømmehallen åbner kl. 10 &amp; lukker kl. 18. Skriv ikke 010203-1234'),
  },
  { timestamp: '20160301000000', original: address(first), ...html, body: '<html>not asked for</html>' },
  {
    timestamp: '20160218000000',
    original: address(page),
    ...html,
    body: readFileSync('tests/fixtures/x-pages/2016.html', 'utf8'),
  },
  {
    timestamp: '20210101000000',
    original: address(empty),
    ...html,
    body: '<html><body><div id="react-root"></div></body></html>',
  },
  {
    timestamp: '20100501000000',
    original: address(old, 'proeveby').replace('https', 'http'),
    ...html,
    body: readFileSync('tests/fixtures/x-pages/2010.html', 'utf8'),
  },
  { timestamp: '20160401000000', original: address('700000000000000999'), mime: 'text/html', status: '404' },
];

async function archived(more: readonly Saved[] = []) {
  const content = scratchContent({ proeveby: head('proeveby') });
  cpSync('content/sources/wayback.yml', `${content}/sources/wayback.yml`);
  const archive = webArchive([...saved, ...more]);
  const port = await localServer((request, response) => archive.answer(request, response));
  const clock = steppedClock(Date.UTC(2026, 10, 24, 12));
  const log = keptLog();
  let cache = memoryCache();
  const means = () => ({
    clock,
    log,
    httpFor: (hosts: readonly { host: string }[]) =>
      clientTo(hosts[0]?.host ?? '', port, { clock, cache }, { perMinute: 600, pauseAfter429: 60 }),
  });
  const begin = (): void => {
    archive.asked.length = 0;
    for (const lines of Object.values(log.lines)) lines.length = 0;
  };
  return {
    content,
    archive,
    clock,
    log: log.lines,
    forget: () => {
      cache = memoryCache();
    },
    pull(options: { limit?: number; account?: string; channel?: string; authority?: string } = {}) {
      begin();
      return pullWayback(
        { content, authority: 'proeveby', channel: 'x', dryRun: false, json: true, ...options },
        means(),
      );
    },
    pullAll() {
      begin();
      return pullNetwork({ content, dryRun: false, json: true, kind: 'wayback' }, means());
    },
  };
}

const monthsOf = (content: string): string =>
  [...filesOf(content)]
    .filter(([name]) => name.startsWith('posts/'))
    .map(([name, text]) => `${name}\n${text}`)
    .join('\n');
const ledgersOf = (content: string): [string, string][] =>
  [...filesOf(content)].filter(([name]) => /^sources\/proeveby-x/.test(name));

describe('a pull of the web archive', () => {
  test('takes JSON and old pages through the mappers of their formats, redacted and accounted for', async () => {
    const { content, archive, pull, log } = await archived();
    expect(await pull()).toBe(0);
    const months = monthsOf(content);
    expect(months).toContain('Svømmehallen åbner kl. 10 \\& lukker kl. 18.');
    expect(months).toContain('<Redacted kind="cpr" />');
    expect(months).toContain('posts/proeveby/x/2016-02.mdx');
    expect(months).toContain('Læs mere: [proeveby.example/nyheder/artike…]');
    // The post of the former name, under the address of today.
    expect(months).toContain('posts/proeveby/x/2010-04.mdx');
    expect(months).toContain('url="https://x.com/ProevebyKom/status/12345678901"');
    expect(months).not.toMatch(/CANARY|en_borger|biblioteket<|not asked for/);
    const [[, ledger = ''] = []] = ledgersOf(content);
    expect(ledger).toMatch(/format: wayback/);
    expect(ledger).toMatch(/read: 4\nmapped: 3\nskipped:\n {2}no-words: 1\n/);
    expect(ledger).toContain('name: 20220101000000/x-700000000000000101.json');
    expect(ledger).toContain('coverage: []');
    // One question for each host and name, and one for each post.
    expect(archive.asked.filter((line) => line.startsWith('cdx'))).toHaveLength(6);
    expect(archive.asked.filter((line) => !line.startsWith('cdx'))).toHaveLength(4);
    expect(JSON.parse(log.out[0] ?? '')).toMatchObject({ ok: true, requests: 10 });
    expect((await checkContent(filesIn(content))).issues).toEqual([]);
    // Nothing is said of a post that content never had.
    expect([...filesOf(content).values()].join()).not.toContain('700000000000000999');
  });

  test('a second pull asks the index alone and writes nothing, with or without its cache', async () => {
    const { content, archive, pull, forget } = await archived();
    await pull();
    const before = filesOf(content);
    forget();
    expect(await pull()).toBe(0);
    expect(archive.asked.every((line) => line.startsWith('cdx'))).toBe(true);
    expect(filesOf(content)).toEqual(before);
  });

  test('pages of the index are followed by their keys', async () => {
    const { content, archive, pull } = await archived();
    archive.pageRows = 2;
    expect(await pull()).toBe(0);
    expect(archive.asked).toContain('cdx twitter.com/ProevebyKom/status key%2C2');
    expect(monthsOf(content)).toContain('Svømmehallen');
  });

  test('what is over the limit is left to the next pull', async () => {
    const { content, archive, pull, log } = await archived();
    expect(await pull({ limit: 2 })).toBe(0);
    expect(log.info.join('\n')).toContain('2 captures are left to the next pull');
    expect(await pull({ limit: 2 })).toBe(0);
    expect(archive.asked.filter((line) => !line.startsWith('cdx'))).toHaveLength(2);
    expect(ledgersOf(content)).toHaveLength(2);
    expect(await pull({ limit: 2 })).toBe(0);
    expect(ledgersOf(content)).toHaveLength(2);
  });

  test('a post that a later capture did not find is gone since then, and back when one finds it', async () => {
    const { content, archive, pull } = await archived();
    await pull();
    expect(monthsOf(content)).not.toContain('goneSince');
    archive.saved.push({ timestamp: '20220601120000', original: address(first), mime: 'text/html', status: '404' });
    expect(await pull()).toBe(0);
    expect(archive.asked.every((line) => line.startsWith('cdx'))).toBe(true);
    expect(monthsOf(content)).toContain('goneSince="2022-06-01"');
    const ledgers = ledgersOf(content);
    expect(ledgers).toHaveLength(2);
    expect(ledgers.map(([, text]) => text).join('\n')).toContain('gone:\n  x-700000000000000101: 2022-06-01');
    const before = filesOf(content);
    await pull();
    expect(filesOf(content)).toEqual(before);
    expect((await checkContent(filesIn(content))).issues).toEqual([]);
  });

  test('an archive of a later day that still holds the post is believed', async () => {
    const { content, archive, pull } = await archived();
    await pull();
    archive.saved.push({ timestamp: '20220601120000', original: address(first), mime: 'text/html', status: '404' });
    await pull();
    const [[name = '', ledger = ''] = []] = ledgersOf(content).filter(([, text]) => !text.includes('gone:'));
    // As if the archive had been handed over later: the same ledger with another format and day.
    put(
      content,
      name,
      ledger.replace('archived: 2022-01-01', 'archived: 2024-01-01').replace('format: wayback', 'format: x-archive'),
    );
    archive.saved.push({
      timestamp: '20160219000000',
      original: address('700000000000000777'),
      ...html,
      body: readFileSync('tests/fixtures/x-pages/2016.html', 'utf8').replaceAll(
        '700000000000000001',
        '700000000000000777',
      ),
    });
    await pull();
    expect(monthsOf(content)).not.toContain('goneSince');
  });

  test('what was withdrawn is neither asked for nor written', async () => {
    const { content, archive, pull } = await archived();
    put(content, 'withdrawals.yml', `- id: x-${first}\n  on: 2026-01-01\n  reason: Trukket tilbage.\n`);
    expect(await pull()).toBe(0);
    expect(archive.asked.join('\n')).not.toContain(`20220101000000 ${address(first)}`);
    expect(monthsOf(content)).not.toContain('Svømmehallen');
  });

  test('a capture that cannot be had is a problem with its place, and is not asked for again', async () => {
    const { content, archive, pull, forget } = await archived([
      { timestamp: '20170101000000', original: address('700000000000000401'), ...html },
      { timestamp: '20170102000000', original: address('700000000000000402'), ...html, body: '<html>x</html>' },
    ]);
    archive.fault = (request, response) => {
      if (!request.url?.includes('700000000000000402')) return false;
      // A saved "too many requests" is no request of the archive to wait.
      response
        .writeHead(429, { 'memento-datetime': 'Mon, 02 Jan 2017 00:00:00 GMT', 'content-type': 'text/html' })
        .end();
      return true;
    };
    expect(await pull()).toBe(0);
    expect(ledgersOf(content)[0]?.[1]).toContain('place: 20170101000000/x-700000000000000401');
    expect(ledgersOf(content)[0]?.[1]).toContain('what was saved is an answer 429');
    expect(archive.asked.filter((line) => line.includes('700000000000000402'))).toHaveLength(1);
    forget();
    await pull();
    expect(archive.asked.every((line) => line.startsWith('cdx'))).toBe(true);
  });

  test('posts of Mastodon as other servers ask for them, and articles of a site with what was changed in them', async () => {
    const content = scratchContent({
      proeveby: `${head('proeveby', '{ channel: mastodon, handle: proeveby@social.example, status: official, source: { title: a } }')}\n  - { channel: web, handle: proeveby.example, status: official, source: { title: a } }`,
    });
    cpSync('content/sources/wayback.yml', `${content}/sources/wayback.yml`);
    const note = 'https://social.example/users/proeveby/statuses/109012345678901234';
    const article = (words: string): string =>
      `<html lang="da"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2022-03-01T09:00:00+01:00"><meta property="og:title" content="Nyt bibliotek"></head><body><article><h1>Nyt bibliotek</h1><p>${words}</p></article></body></html>`;
    const archive = webArchive([
      {
        timestamp: '20221201000000',
        original: note,
        mime: 'application/activity+json',
        status: '200',
        body: JSON.stringify({
          id: note,
          type: 'Note',
          attributedTo: 'https://social.example/users/proeveby',
          published: '2022-11-25T10:00:00Z',
          url: 'https://social.example/@proeveby/109012345678901234',
          to: ['https://www.w3.org/ns/activitystreams#Public'],
          cc: [],
          content: '<p>Nu er vi også her.</p>',
          tag: [],
          attachment: [],
        }),
      },
      {
        timestamp: '20220302000000',
        original: 'https://www.proeveby.example/nyt-bibliotek',
        ...html,
        body: article('Det åbner i maj.'),
      },
      {
        timestamp: '20220402000000',
        original: 'https://www.proeveby.example/nyt-bibliotek',
        ...html,
        body: article('Det åbner i juni, et par uger senere.'),
      },
      {
        timestamp: '20220403000000',
        original: 'https://www.proeveby.example/',
        ...html,
        body: '<html><body>Forside</body></html>',
      },
    ]);
    const port = await localServer((request, response) => archive.answer(request, response));
    const clock = steppedClock();
    const means = { clock, log: keptLog(), httpFor: () => clientTo('web.archive.org', port, { clock }) };
    const options = { content, authority: 'proeveby', dryRun: false, json: true };
    expect(await pullWayback({ ...options, channel: 'mastodon' }, means)).toBe(0);
    expect(await pullWayback({ ...options, channel: 'web' }, means)).toBe(0);
    const months = monthsOf(content);
    expect(months).toContain('id="mastodon-109012345678901234"');
    expect(months).toContain('Nu er vi også her.');
    expect(months).toContain('Det åbner i juni, et par uger senere.');
    expect(months).toMatch(/<Version [^>]*>\n(?:.*\n)?Det åbner i maj\./);
    expect((await checkContent(filesIn(content))).issues).toEqual([]);
    const before = filesOf(content);
    archive.asked.length = 0;
    expect(await pullWayback({ ...options, channel: 'web' }, means)).toBe(0);
    expect(archive.asked.every((line) => line.startsWith('cdx'))).toBe(true);
    expect(filesOf(content)).toEqual(before);
  });

  test('without --authority the accounts of the manifest, some at a time, made-up ones never', async () => {
    const { content, archive, pullAll } = await archived();
    put(
      content,
      'authorities/andeby.mdx',
      `---\n${head('andeby', '{ channel: x, handle: AndebyKom, status: official, source: { title: a } }')}\n---\n`,
    );
    put(
      content,
      'authorities/opdigtet.mdx',
      `---\n${head('opdigtet', '{ channel: x, handle: OpdigtetKom, status: official }').replace('kind', 'fictional: true\nkind')}\n---\n`,
    );
    put(
      content,
      'sources/wayback.yml',
      filesOf(content).get('sources/wayback.yml')?.replace('accountsPerPull: 8', 'accountsPerPull: 1') ?? '',
    );
    expect(await pullAll()).toBe(0);
    expect(archive.asked.every((line) => line.includes('AndebyKom'))).toBe(true);
    expect(filesOf(content).get('sources/wayback.yml')).toContain('next: proeveby x proevebykom');
    expect(await pullAll()).toBe(0);
    expect(archive.asked.some((line) => line.includes('ProevebyKom'))).toBe(true);
    expect(monthsOf(content)).toContain('Svømmehallen');
    expect(await pullAll()).toBe(0);
    expect(archive.asked.join()).not.toContain('Opdigtet');
  });

  test('an account that is not known says what to do', async () => {
    const { content, pull, log } = await archived();
    expect(await pull({ authority: 'ingenby' })).toBe(1);
    expect(log.warn.join()).toContain('no such authority');
    expect(await pull({ channel: 'mastodon' })).toBe(1);
    expect(log.warn.join()).toContain('no official account on mastodon');
    expect(await pull({ account: 'enanden' })).toBe(1);
    expect(log.warn.join()).toContain('ProevebyKom');
    expect(await pull({ account: 'proeveby' })).toBe(0);
    expect(monthsOf(content)).toContain('Svømmehallen');
  });
});

describe('an archive in trouble leaves content as it was and says what to do', () => {
  type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;
  const ofCaptures =
    (answer: (response: ServerResponse) => void): Fault =>
    (request, response) => {
      if (!request.url?.startsWith('/web/')) return false;
      answer(response);
      return true;
    };
  const ofIndex =
    (answer: (response: ServerResponse) => void): Fault =>
    (request, response) => {
      if (!request.url?.startsWith('/cdx/')) return false;
      answer(response);
      return true;
    };
  const busy = (response: ServerResponse): void =>
    void response
      .writeHead(429, { 'content-type': 'text/html' })
      .end('You have sent too many requests in a given amount of time.');
  test.each<[string, Fault, RegExp]>([
    ['an index that is busy for good', ofIndex(busy), /asked too often/],
    ['captures that are busy for good', ofCaptures(busy), /asked too often/],
    [
      'an index that answers with a page',
      ofIndex((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')),
      /text\/html and not/,
    ],
    [
      'an index whose answer is no index',
      ofIndex((response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('Internal error\n')),
      /no captures/,
    ],
    [
      'an index whose answer is cut',
      ofIndex(
        (response) =>
          void response
            .writeHead(200, { 'content-type': 'text/plain', 'content-length': '999' })
            .write('x', () => response.destroy()),
      ),
      /connection ended/,
    ],
    [
      'an index that gives one page again and again',
      ofIndex((response) =>
        response
          .writeHead(200, { 'content-type': 'text/plain' })
          .end(`20150129034904 ${address(first)} text/html 200 ABC\n\nsame%2Ckey\n`),
      ),
      /again and again/,
    ],
    [
      'captures that break off',
      ofCaptures(
        (response) =>
          void response
            .writeHead(200, { 'content-type': 'text/html', 'content-length': '999' })
            .write('x', () => response.destroy()),
      ),
      /connection ended/,
    ],
    ['an archive with trouble of its own', ofCaptures((response) => response.writeHead(503).end()), /answers 503/],
  ])('%s', async (_, fault, words) => {
    const { content, archive, pull, log } = await archived();
    const before = filesOf(content);
    archive.fault = fault;
    expect(await pull()).toBe(1);
    expect(log.warn.join('\n')).toMatch(words);
    expect(log.warn.at(-1)).toBe('wayback: nothing of it was written; content is as it was.');
    expect(filesOf(content)).toEqual(before);
    // What was fetched before is kept, and the pull goes on from there.
    archive.fault = undefined;
    expect(await pull()).toBe(0);
    expect(monthsOf(content)).toContain('Svømmehallen');
  });

  test('a 429 that passes is waited for, a minute at least', async () => {
    const { archive, clock, pull } = await archived();
    let refused = 0;
    archive.fault = (_, response) => {
      refused += 1;
      if (refused > 1) return false;
      busy(response);
      return true;
    };
    expect(await pull()).toBe(0);
    expect(Math.max(...clock.slept)).toBeGreaterThanOrEqual(60_000);
  });

  test('a site that is not given out is no trouble, and stands among what could not be had', async () => {
    const { content, archive, pull, log } = await archived();
    archive.fault = ofIndex((response) =>
      response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end('org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error'),
    );
    expect(await pull()).toBe(0);
    expect(log.info.join('\n')).toContain('1 things could not be got');
    expect(filesOf(content).get('sources/wayback.yml')).toMatch(/what: proeveby x proevebykom\n +why: refused/);
    expect(monthsOf(content)).toBe('');
  });

  test('a page of the archive’s own in the place of a capture is no capture', async () => {
    const { content, archive, pull } = await archived();
    archive.fault = ofCaptures((response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sorry</html>'),
    );
    expect(await pull()).toBe(0);
    expect(ledgersOf(content)[0]?.[1]).toContain('the archive answered with a page of its own');
    expect(monthsOf(content)).toBe('');
  });
});
