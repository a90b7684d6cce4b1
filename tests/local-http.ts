import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Clock } from '../scripts/effects/clock.ts';
import type { HttpCache } from '../scripts/effects/http/cache.ts';
import { createHttp, type HttpMeans } from '../scripts/effects/http/client.ts';
import { createPace } from '../scripts/effects/http/pace.ts';
import type { Transport } from '../scripts/effects/http/transport.ts';
import type { HostRule } from '../scripts/effects/http.ts';

/** A server on this machine for one test. Returns its port. */
export async function localServer(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the server has no port');
  return bound.port;
}

/** Leads every https host of the test to a server on this machine, as a name server would. */
export const transportTo =
  (ports: Readonly<Record<string, number>>): Transport =>
  async (url, { headers, signal }) => {
    const port = ports[url.host];
    if (port === undefined) throw new Error(`the test has no server for ${url.host}`);
    const response = await fetch(new URL(`http://127.0.0.1:${port}${url.pathname}${url.search}`), {
      headers,
      signal,
      redirect: 'manual',
    });
    return { status: response.status, headers: response.headers, body: response.body };
  };

/** A clock that only sleeping moves. */
export function steppedClock(
  start = Date.UTC(2030, 0, 15, 12),
): Clock & { readonly slept: number[]; move(ms: number): void } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
    move: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A cache that is gone with the test. */
export function memoryCache(): HttpCache {
  const kept = new Map<string, Parameters<HttpCache['write']>[1]>();
  return {
    read: async (key) => kept.get(key),
    write: async (key, answer) => void kept.set(key, answer),
    remove: async (key) => void kept.delete(key),
  };
}

/** Means of a client of one test: local servers, a stepped clock, no chance. */
export function testMeans(transport: Transport, more: Partial<HttpMeans> = {}): HttpMeans & { clock: Clock } {
  const clock = more.clock ?? steppedClock();
  return {
    transport,
    random: () => 0.5,
    pace: createPace(clock),
    userAgent: 'AabneKanaler/test (https://kanaler.example/rettelser/)',
    ...more,
    clock,
  };
}

export const listed = (host: string, more: Partial<HostRule> = {}): HostRule => ({ host, perMinute: 600, ...more });

export const clientTo = (host: string, port: number, more: Partial<HttpMeans> = {}, rule: Partial<HostRule> = {}) =>
  createHttp(testMeans(transportTo({ [host]: port }), more), [listed(host, rule)]);

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
