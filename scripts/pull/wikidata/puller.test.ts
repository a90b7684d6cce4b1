import { cpSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientTo, localServer, steppedClock } from '../../../tests/local-http.ts';
import { filesOf, keptLog, scratchContent } from '../../../tests/scratch.ts';
import { accountsAnswer, authoritiesAnswer } from '../../../tests/wikidata-answers.ts';
import { pullNetwork } from '../../commands/pull-network.ts';

const host = 'query.wikidata.org';
const authorities = authoritiesAnswer(
  { item: 'Q900001', da: 'Prøveby Kommune', en: 'Prøveby Municipality', code: '0901', cvr: '10000009' },
  { item: 'Q900002', da: 'Sandby Kommune', code: '902' },
  { item: 'Q900010', da: 'Region Prøve', cvr: '20000007' },
);
const accounts = accountsAnswer(
  { item: 'Q900001', property: 'P2002', statement: 'Q900001$A', value: 'ProevebyKom', start: '2011-03' },
  { item: 'Q900010', property: 'P4033', statement: 'Q900010$B', value: 'region@social.example' },
);

type Answer = (kind: 'authorities' | 'accounts', response: ServerResponse, tries: number) => void;

const whole: Answer = (kind, response) => {
  response.setHeader('content-type', 'application/sparql-results+json;charset=utf-8');
  response.end(kind === 'authorities' ? authorities : accounts);
};

/** Content with one municipality and one region, pulled from a server that answers as it is told. */
async function pulling(first: Answer = whole) {
  const content = scratchContent({
    proeveby: 'name: { da: Prøveby Kommune, en: P }\nkind: municipality\ncode: "901"',
    'region-proeve': 'name: { da: Region Prøve, en: R }\nkind: region\ncvr: "20000007"',
  });
  cpSync('content/sources/wikidata.yml', `${content}/sources/wikidata.yml`);
  const asked: string[] = [];
  let answer = first;
  const port = await localServer((request, response) => {
    const query = new URL(request.url ?? '', `https://${host}`).searchParams.get('query') ?? '';
    asked.push(query);
    const kind = query.includes('?statement') ? 'accounts' : 'authorities';
    answer(kind, response, asked.filter((other) => other === query).length);
  });
  const clock = steppedClock();
  const log = keptLog();
  return {
    content,
    asked,
    clock,
    log: log.lines,
    answerWith(next: Answer) {
      answer = next;
    },
    pull(seconds?: number) {
      log.lines.warn.length = 0;
      log.lines.out.length = 0;
      const httpFor = () => {
        const http = clientTo(host, port, { clock });
        return {
          get sent() {
            return http.sent;
          },
          forget: http.forget,
          get: (request: Parameters<typeof http.get>[0]) => http.get({ ...request, ...(seconds && { seconds }) }),
        };
      };
      return pullNetwork({ content, dryRun: false, json: true, kind: 'wikidata' }, { clock, log, httpFor });
    },
  };
}

describe('a pull of Wikidata', () => {
  test('asks twice, fills content, and asks and writes nothing more the second time', async () => {
    const { content, asked, log, pull } = await pulling();
    expect(await pull()).toBe(0);
    expect(JSON.parse(log.out[0] ?? '')).toMatchObject({ requests: 2, written: 4, ok: true });
    expect(asked[0]).toContain('VALUES ?asked { "20000007" }');
    const files = filesOf(content);
    expect(files.get('authorities/sandby.mdx')).toContain('code: "902"');
    expect(files.get('authorities/region-proeve.mdx')).toContain('handle: region@social.example');
    expect(files.get('sources/wikidata.yml')).toContain('accounts: 2');
    expect(log.info.join('\n')).toContain('proeveby: added x @ProevebyKom: from P2002');

    expect(await pull()).toBe(0);
    expect(JSON.parse(log.out[0] ?? '')).toMatchObject({ requests: 2, written: 0 });
    expect(filesOf(content)).toEqual(files);
    // The region is asked for by its item from now on.
    expect(asked.at(-1)).toContain('VALUES ?item { wd:Q900010 }');
    expect(asked.at(-1)).not.toContain('20000007');
  });

  test('what differs is told at every pull, and content is left as it is', async () => {
    const { content, log, pull, answerWith } = await pulling();
    await pull();
    const before = filesOf(content);
    answerWith((kind, response, tries) => {
      response.setHeader('content-type', 'application/sparql-results+json');
      if (kind === 'accounts') return whole(kind, response, tries);
      response.end(authorities.replace('"902"', '"903"').replace('Q900002', 'Q900003').replace('Sandby', 'Klitby'));
    });
    expect(await pull()).toBe(0);
    expect(log.warn).toEqual(['wikidata: sandby: wikidata: is not in the answer of Wikidata: left as it is']);
    const after = filesOf(content);
    expect([...after.keys()].filter((file) => !before.has(file))).toEqual(['authorities/klitby.mdx']);
    expect(after.get('authorities/sandby.mdx')).toBe(before.get('authorities/sandby.mdx'));
    expect(after.get('sources/wikidata.yml')).toContain('what: sandby');
  });

  test('a service that is busy for a moment is waited for', async () => {
    const { clock, log, pull } = await pulling((kind, response, tries) => {
      if (tries > 1) return whole(kind, response, tries);
      response.writeHead(kind === 'accounts' ? 500 : 429, { 'retry-after': '30' });
      response.end();
    });
    expect(await pull()).toBe(0);
    expect(JSON.parse(log.out[0] ?? '')).toMatchObject({ requests: 4, ok: true });
    expect(Math.max(...clock.slept)).toBeGreaterThanOrEqual(30_000);
  });
});

describe('a service in trouble leaves content as it was and says what to do', () => {
  const json = { 'content-type': 'application/sparql-results+json' };
  test.each<[string, Answer, RegExp]>([
    [
      'a page for data',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      /text\/html and not/,
    ],
    [
      'a page that says it is data',
      (_, response) => response.writeHead(200, json).end('<!DOCTYPE html>'),
      /Try again later/,
    ],
    [
      'an empty answer',
      (kind, response) =>
        response.writeHead(200, json).end(kind === 'accounts' ? accountsAnswer() : authoritiesAnswer()),
      /holds no authority/,
    ],
    [
      'an answer cut in its words',
      (kind, response) => response.writeHead(200, json).end(kind === 'accounts' ? accounts.slice(0, 99) : authorities),
      /breaks off/,
    ],
    [
      'a changed schema',
      (_, response) => response.writeHead(200, json).end(authorities.replace('"cvr",', '"nummer",')),
      /without cvr/,
    ],
    [
      'a connection that ends',
      (_, response) =>
        void response.writeHead(200, { ...json, 'content-length': '9999' }).write('{', () => response.destroy()),
      /connection ended/,
    ],
    [
      'a redirect to another host',
      (_, response) => response.writeHead(302, { location: 'https://evil.example/' }).end(),
      /redirects to/,
    ],
    ['a refusal', (_, response) => response.writeHead(403).end('blocked'), /answers 403/],
    ['an error that lasts', (_, response) => response.writeHead(500).end(), /answers 500/],
    [
      'too many requests, that lasts',
      (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
      /left alone/,
    ],
  ])('%s', async (_, fault, words) => {
    const { content, log, pull, answerWith } = await pulling();
    await pull();
    const before = filesOf(content);
    answerWith(fault);
    expect(await pull()).toBe(1);
    expect(log.warn.join('\n')).toMatch(words);
    expect(log.warn.at(-1)).toBe('wikidata: nothing of it was written; content is as it was.');
    expect(filesOf(content)).toEqual(before);
  });

  test('an answer that does not come', async () => {
    const { content, log, pull } = await pulling(() => undefined);
    const before = filesOf(content);
    expect(await pull(0.05)).toBe(1);
    expect(log.warn.join('\n')).toContain('no whole answer within 0.05 seconds');
    expect(filesOf(content)).toEqual(before);
  });

  test('content with errors is not pulled into, and a manifest without Wikidata says so', async () => {
    const broken = await pulling();
    writeFileSync(`${broken.content}/authorities/proeveby.mdx`, '---\nname: x\n---\n');
    expect(await broken.pull()).toBe(1);
    expect(broken.asked).toEqual([]);
    const unnamed = await pulling();
    rmSync(`${unnamed.content}/sources/wikidata.yml`);
    expect(await unnamed.pull()).toBe(1);
    expect(unnamed.log.warn.join()).toContain('names no source of kind "wikidata"');
  });
});
