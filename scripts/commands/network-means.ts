import path from 'node:path';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { systemClock } from '../effects/clock.ts';
import { cacheIn } from '../effects/http/cache.ts';
import { createHttp } from '../effects/http/client.ts';
import { createPace } from '../effects/http/pace.ts';
import { networkTransport } from '../effects/http/transport.ts';
import { terminalLog } from '../effects/log.ts';
import type { NetworkMeans } from '../pull/network/run.ts';
import { UsageError } from './usage.ts';

const cacheFolder = path.join('.cache', 'http');

/** The network of this machine, with a name that services can answer to. */
export function networkMeans(usage: string): NetworkMeans {
  const contact = contactOf(process.env);
  if (contact === undefined)
    throw new UsageError(
      'Services want to know who asks: set AABNE_KANALER_CONTACT to an address where you can be reached, e.g. the page "Rettelser" of your site.',
      usage,
    );
  const means = {
    transport: networkTransport(),
    clock: systemClock,
    random: Math.random,
    pace: createPace(systemClock),
    cache: cacheIn(cacheFolder),
    userAgent: `AabneKanaler/${packageJson.version} (+${contact})`,
  };
  return { clock: systemClock, log: terminalLog, httpFor: (hosts) => createHttp(means, hosts) };
}

/** Where somebody who is troubled by the requests can write: said, or the repository that a workflow runs in. */
export function contactOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const said = z.httpUrl().safeParse(env.AABNE_KANALER_CONTACT);
  if (said.success) return said.data;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server !== undefined && repository !== undefined ? `${server}/${repository}/issues` : undefined;
}
