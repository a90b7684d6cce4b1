import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/check/check.ts';
import { pullNetwork } from '../../scripts/commands/pull-network.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import { createHttp } from '../../scripts/effects/http/client.ts';
import type { Http } from '../../scripts/effects/http.ts';
import { localServer, memoryCache, steppedClock, testMeans, transportTo } from '../local-http.ts';
import { addressOfAnswer, madeUpParliament } from '../replay/made-up-parliament.ts';
import { odaServer } from '../replay/oda-server.ts';
import { manifest } from '../replay/parliament-run.ts';
import { filesOf, keptLog, put, scratchFolder } from '../scratch.ts';
import { webArchive } from '../web-archive.ts';
import { accountsAnswer, authoritiesAnswer } from '../wikidata-answers.ts';

const post = '700000000000000101';
const letter = `<html><body><p>Spørgsmål nr. 7:</p><p>”Hvad er et opslag?”</p><p>Svar:</p><p>Et opslag kan være et dokument.</p></body></html>`;

/** The three services on this machine, content with channels and the manifest alone, and a pull between them. */
async function threeSources() {
  const content = path.join(scratchFolder(), 'content');
  mkdirSync(content);
  cpSync('content/channels', path.join(content, 'channels'), { recursive: true });
  for (const id of ['wikidata', 'wayback'])
    put(
      content,
      `sources/${id}.yml`,
      readFileSync(`content/sources/${id}.yml`, 'utf8').replace(/\nstate:[\s\S]*$/, '\n'),
    );
  put(content, 'sources/folketinget.yml', manifest('cases:\n  - { period: "20981", case: L 990, questions: [7] }\n'));

  const oda = await odaServer(madeUpParliament);
  const wikidata = await localServer((request, response) => {
    const query = new URL(request.url ?? '', 'https://query.wikidata.org').searchParams.get('query') ?? '';
    response.setHeader('content-type', 'application/sparql-results+json;charset=utf-8');
    response.end(
      query.includes('?statement')
        ? accountsAnswer({
            item: 'Q900001',
            property: 'P2002',
            statement: 'Q900001$A',
            value: 'ProevebyKom',
            start: '2011-03',
          })
        : authoritiesAnswer({ item: 'Q900001', da: 'Prøveby Kommune', en: 'Prøveby Municipality', code: '0901' }),
    );
  });
  const archive = webArchive([
    { timestamp: '20990114000000', original: addressOfAnswer(7), mime: 'text/html', status: '200', body: letter },
    {
      timestamp: '20220101000000',
      original: `https://twitter.com/ProevebyKom/status/${post}`,
      mime: 'application/json',
      status: '-',
      body: JSON.stringify({
        id_str: post,
        created_at: 'Wed Feb 17 16:53:00 +0000 2016',
        full_text: 'Svømmehallen åbner kl. 10.',
        user: { id_str: '4711', screen_name: 'ProevebyKom', name: 'Prøveby Kommune' },
        entities: { urls: [], user_mentions: [], hashtags: [] },
      }),
    },
  ]);
  const copies = await localServer((request, response) => archive.answer(request, response));

  const clock = steppedClock(Date.UTC(2099, 1, 3, 9));
  const log = keptLog();
  const transport = transportTo({ 'oda.ft.dk': oda.port, 'query.wikidata.org': wikidata, 'web.archive.org': copies });
  const means = testMeans(transport, { clock, cache: memoryCache() });
  const clients: Http[] = [];
  const httpFor = (hosts: Parameters<typeof createHttp>[1]): Http => {
    const client = createHttp(means, hosts);
    clients.push(client);
    return client;
  };
  return {
    content,
    log: log.lines,
    async pull() {
      clients.length = 0;
      const status = await pullNetwork({ content, dryRun: false, json: true }, { clock, log, httpFor });
      return { status, requests: clients.reduce((sum, { sent }) => sum + sent, 0) };
    },
  };
}

test('one pull fills an empty content folder from the registry, the Folketing and the web archive; a second writes nothing', async () => {
  const { content, log, pull } = await threeSources();
  const first = await pull();
  expect(log.warn.filter((line) => line.includes('nothing of it was written'))).toEqual([]);
  expect(first.status).toBe(0);
  const files = filesOf(content);
  expect(files.get('authorities/proeveby.mdx')).toContain('ProevebyKom');
  expect(files.get('answers/20981/l-990/7.mdx')).toContain('Et opslag kan være et dokument.');
  expect(files.get('posts/proeveby/x/2016-02.mdx')).toContain('Svømmehallen åbner kl. 10.');
  for (const id of ['folketinget', 'wayback', 'wikidata'])
    expect(parse(files.get(`sources/${id}.yml`) ?? '').state).toMatchObject({ pulled: '2099-02-03' });
  expect((await checkContent(filesIn(content))).issues).toEqual([]);

  const second = await pull();
  expect(second.status).toBe(0);
  expect(filesOf(content)).toEqual(files);
  expect(second.requests).toBeLessThan(first.requests);
});
