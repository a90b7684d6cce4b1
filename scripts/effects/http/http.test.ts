import { appendFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  clientTo,
  type Handler,
  listed,
  localServer,
  memoryCache,
  steppedClock,
  testMeans,
  transportTo,
} from '../../../tests/local-http.ts';
import { filesOf, scratchFolder } from '../../../tests/scratch.ts';
import { formatTrouble, type HttpResult, textOf } from '../http.ts';
import { cacheIn } from './cache.ts';
import { createHttp } from './client.ts';
import { createPace } from './pace.ts';
import { networkTransport } from './transport.ts';

const host = 'service.example';
const address = (path = '/api') => `https://${host}${path}`;
const json = 'application/json';

/** Answers the handlers in turn, the last one for good; counts the requests and keeps their headers. */
async function answering(...handlers: readonly Handler[]) {
  const seen: Record<string, string | string[] | undefined>[] = [];
  const port = await localServer((request, response) => {
    seen.push({ ...request.headers, url: request.url });
    (handlers[seen.length - 1] ?? handlers.at(-1))?.(request, response);
  });
  return { port, seen };
}

const ok: Handler = (_, response) => {
  response.setHeader('content-type', `${json}; charset=utf-8`);
  response.end('{"value":[]}');
};
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end('no');
  };

const troubleOf = (result: HttpResult) => ('trouble' in result ? result.trouble : undefined);
const words = (result: HttpResult) => ('response' in result ? textOf(result.response) : undefined);

describe('a question and its answer', () => {
  test('says who asks, accepts what was named, and carries nothing that tells one person from another', async () => {
    const { port, seen } = await answering(ok);
    const result = await clientTo(host, port).get({ url: address(), accept: [json] });
    expect(words(result)).toBe('{"value":[]}');
    expect(seen[0]).toMatchObject({
      'user-agent': 'AabneKanaler/test (https://kanaler.example/rettelser/)',
      accept: json,
    });
    expect(Object.keys(seen[0] ?? {}).filter((name) => /cookie|authorization|referer/.test(name))).toEqual([]);
  });

  test('a page of HTML in the place of JSON is trouble that says so', async () => {
    const { port, seen } = await answering((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<h1>Vedligeholdelse</h1>');
    });
    const found = troubleOf(await clientTo(host, port).get({ url: address(), accept: [json] }));
    expect(found?.kind).toBe('wrong-type');
    expect(found?.message).toBe('the answer is text/html and not application/json');
    expect(seen).toHaveLength(1);
  });

  test('a 404 is trouble at once, and its body can be read', async () => {
    const { port, seen } = await answering(status(404));
    const found = troubleOf(await clientTo(host, port).get({ url: address() }));
    expect(found).toMatchObject({ kind: 'status', message: 'the service answers 404' });
    expect(found?.response && textOf(found.response)).toBe('no');
    expect(seen).toHaveLength(1);
  });
});

describe('patience', () => {
  test('a 500 is asked again with growing waits, and is trouble in the end', async () => {
    const { port, seen } = await answering(status(500));
    const clock = steppedClock();
    const found = troubleOf(await clientTo(host, port, { clock }).get({ url: address() }));
    expect(found).toMatchObject({ kind: 'status', message: 'the service answers 500' });
    expect(formatTrouble(found ?? { url: '', message: '', hint: '' })).toContain('run the pull again later');
    expect(seen).toHaveLength(5);
    expect(clock.slept).toEqual([750, 1500, 3000, 6000]);
  });

  test('the jitter keeps a wait between half of its step and all of it', async () => {
    const waits = [];
    for (const random of [0, 1]) {
      const { port } = await answering(status(503), ok);
      const clock = steppedClock();
      await clientTo(host, port, { clock, random: () => random }).get({ url: address() });
      waits.push(clock.slept[0]);
    }
    expect(waits).toEqual([500, 1000]);
  });

  test.each([
    ['seconds', '7', 7_000],
    ['a date', new Date(Date.UTC(2030, 0, 15, 12, 0, 30)).toUTCString(), 30_000],
  ])('Retry-After as %s is kept', async (_, value, wait) => {
    const { port, seen } = await answering(status(429, { 'retry-after': value }), ok);
    const clock = steppedClock();
    expect(words(await clientTo(host, port, { clock }).get({ url: address() }))).toBe('{"value":[]}');
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(wait);
    expect(seen).toHaveLength(2);
  });

  test('a 429 without Retry-After pauses every lane of the host for as long as the manifest says', async () => {
    const { port } = await answering(status(429), ok);
    const clock = steppedClock();
    const http = createHttp(testMeans(transportTo({ [host]: port }), { clock }), [
      listed(host, { path: '/cdx/', pauseAfter429: 60 }),
      listed(host, { path: '/web/' }),
    ]);
    await http.get({ url: address('/cdx/') });
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000);
  });

  test('a service that asks for hours is left alone at once', async () => {
    const { port, seen } = await answering(status(429, { 'retry-after': '7200' }));
    const found = troubleOf(await clientTo(host, port).get({ url: address() }));
    expect(found).toMatchObject({ kind: 'busy', message: 'the service asks to be left alone for 120 minutes' });
    expect(seen).toHaveLength(1);
  });

  test('a cut connection is tried again', async () => {
    const cut: Handler = (request, response) => {
      response.writeHead(200, { 'content-type': json, 'content-length': '500' });
      response.write('{"val');
      setTimeout(() => request.socket.destroy(), 5);
    };
    const { port, seen } = await answering(cut, ok);
    expect(words(await clientTo(host, port).get({ url: address() }))).toBe('{"value":[]}');
    expect(seen).toHaveLength(2);
    const always = await answering(cut);
    expect(troubleOf(await clientTo(host, always.port).get({ url: address() }))?.kind).toBe('cut');
  });

  test('a service that is not there at all is trouble, not a crash', async () => {
    const found = troubleOf(
      await createHttp(
        testMeans(
          networkTransport(async () => {
            throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
          }),
        ),
        [listed(host)],
      ).get({ url: address() }),
    );
    expect(found?.kind).toBe('no-host');
  });

  test('an answer that takes too long is trouble', async () => {
    const { port } = await answering((_, response) => {
      response.writeHead(200, { 'content-type': json });
      response.write('{');
    });
    const patience = { tries: 2, first: 1, longest: 10 };
    const found = troubleOf(await clientTo(host, port, { patience }).get({ url: address(), seconds: 0.1 }));
    expect(found).toMatchObject({ kind: 'timeout', message: 'no whole answer within 0.1 seconds' });
  });

  test.each([
    ['says its size', true],
    ['does not', false],
  ])('an answer that is too large is dropped, whether it %s or not', async (_, says) => {
    const { port, seen } = await answering((_, response) => {
      response.writeHead(200, says ? { 'content-length': '5000' } : {});
      response.end('x'.repeat(5_000));
    });
    const found = troubleOf(await clientTo(host, port).get({ url: address(), maxBytes: 1_000 }));
    expect(found).toMatchObject({ kind: 'too-large', message: 'the answer is larger than 1000 bytes' });
    expect(seen).toHaveLength(1);
  });
});

describe('only the hosts of the manifest', () => {
  test.each([
    ['another host', 'https://other.example/api'],
    ['http', `http://${host}/api`],
    ['another path', `https://${host}/other`],
    ['another port', `https://${host}:8443/api`],
    ['a login', `https://me:secret@${host}/api`],
    ['no address', 'api/Sag'],
  ])('%s is not asked', async (_, url) => {
    const { port, seen } = await answering(ok);
    const http = clientTo(host, port, {}, { path: '/api' });
    expect(troubleOf(await http.get({ url }))?.kind).toBe('not-listed');
    expect(seen).toHaveLength(0);
    expect(http.sent).toBe(0);
  });

  test('a redirect on the host is followed', async () => {
    const { port } = await answering(status(302, { location: '/api/two' }), ok);
    const result = await clientTo(host, port).get({ url: address() });
    expect('response' in result && result.response.url).toBe(address('/api/two'));
  });

  test.each([
    ['another host', 'https://other.example/'],
    ['this machine', 'https://127.0.0.1/'],
    ['plain http', `http://${host}/api`],
    ['no address', 'https://'],
  ])('a redirect to %s is refused', async (_, location) => {
    const { port, seen } = await answering(status(301, { location }));
    expect(troubleOf(await clientTo(host, port).get({ url: address() }))?.kind).toBe('redirect');
    expect(seen).toHaveLength(1);
  });

  test('redirects in a ring end', async () => {
    const { port, seen } = await answering(status(302, { location: '/api' }));
    expect(troubleOf(await clientTo(host, port).get({ url: address() }))?.kind).toBe('redirect');
    expect(seen).toHaveLength(6);
  });

  test.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['172.31.0.1'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['0.0.0.0'],
    ['::1'],
    ['fe80::1'],
    ['fd00::1'],
    ['::ffff:10.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['::ffff:0:127.0.0.1'],
  ])('a name that leads to %s is refused after it was resolved', async (found) => {
    const resolve = async () => [{ address: found, family: found.includes(':') ? 6 : 4 }];
    const http = createHttp(testMeans(networkTransport(resolve)), [listed(host)]);
    expect(troubleOf(await http.get({ url: address() }))?.kind).toBe('private-address');
  });

  test('a name with one public and one private address is refused', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    const http = createHttp(testMeans(networkTransport(resolve)), [listed(host)]);
    expect(troubleOf(await http.get({ url: address() }))?.kind).toBe('private-address');
  });

  test.each([['127.0.0.1'], ['[::1]'], ['2130706433']])(
    'the literal address %s is refused although it is listed',
    async (name) => {
      const literal = new URL(`https://${name}/`).host;
      const http = createHttp(testMeans(networkTransport()), [listed(literal)]);
      expect(troubleOf(await http.get({ url: `https://${name}/` }))?.kind).toBe('private-address');
    },
  );
});

describe('pace', () => {
  test('requests to one lane keep their distance, and lanes do not wait for each other', async () => {
    const clock = steppedClock();
    const pace = createPace(clock);
    const slow = { host, path: '/cdx/', perMinute: 24 };
    for (let turn = 0; turn < 3; turn += 1) await pace.turn(slow);
    expect(clock.slept).toEqual([2_500, 2_500]);
    await pace.turn({ host, path: '/web/', perMinute: 480 });
    expect(clock.slept).toHaveLength(2);
  });
});

describe('the cache', () => {
  const tagged =
    (tag: Record<string, string>): Handler =>
    (request, response) => {
      const same = request.headers['if-none-match'] === tag.etag && tag.etag !== undefined;
      const since = request.headers['if-modified-since'];
      if (same || (since !== undefined && since === tag['last-modified'])) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': json, ...tag }).end('{"big":true}');
    };

  test.each([
    ['an ETag', { etag: '"v1"' }],
    ['a Last-Modified', { 'last-modified': 'Tue, 15 Jan 2030 10:00:00 GMT' }],
  ])('what has %s is asked for again and not sent again', async (_, tag) => {
    const { port, seen } = await answering(tagged(tag));
    const http = clientTo(host, port, { cache: memoryCache() });
    const first = await http.get({ url: address() });
    const second = await http.get({ url: address() });
    expect('response' in first && first.response.from).toBe('network');
    expect('response' in second && second.response.from).toBe('unchanged');
    expect(words(second)).toBe('{"big":true}');
    expect(seen).toHaveLength(2);
  });

  test('what is young enough, and what never changes, is not asked for at all', async () => {
    const { port } = await answering(ok);
    const clock = steppedClock();
    const http = clientTo(host, port, { cache: memoryCache(), clock });
    await http.get({ url: address(), maxAge: 60 });
    clock.move(59_000);
    await http.get({ url: address(), maxAge: 60 });
    expect(http.sent).toBe(1);
    clock.move(2_000);
    await http.get({ url: address(), maxAge: 60 });
    expect(http.sent).toBe(2);
    clock.move(10 ** 12);
    await http.get({ url: address(), maxAge: 'for-good' });
    expect(http.sent).toBe(2);
  });

  test('on disk it comes back as it went in, and a damaged file is no answer', async () => {
    const folder = scratchFolder();
    const cache = cacheIn(folder);
    const body = new Uint8Array([0, 10, 255, 123, 10]);
    await cache.write('k', { url: address(), status: 200, headers: { etag: '"1"' }, at: 5, body });
    expect(await cacheIn(folder).read('k')).toEqual({
      url: address(),
      status: 200,
      headers: { etag: '"1"' },
      at: 5,
      body,
    });
    expect(await cache.read('other')).toBeUndefined();
    for (const file of filesOf(folder).keys()) appendFileSync(`${folder}/${file}`, 'x');
    expect(await cache.read('k')).toBeUndefined();
  });

  test('trouble is never kept', async () => {
    const { port, seen } = await answering(status(404), ok);
    const http = clientTo(host, port, { cache: memoryCache() });
    await http.get({ url: address(), maxAge: 'for-good' });
    expect(words(await http.get({ url: address(), maxAge: 'for-good' }))).toBe('{"value":[]}');
    expect(seen).toHaveLength(2);
  });
});
