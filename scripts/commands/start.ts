import { existsSync } from 'node:fs';
import { terminalLog } from '../effects/log.ts';
import { build } from './build.ts';
import { pullExamples } from './pull-examples.ts';
import { serve } from './serve.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm start [-- --port <n>]

  Pulls the example archives, builds the site and serves it on this machine (default port: 4321).`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseUsage({ args, options: { port: { type: 'string', default: '4321' } } }, usage);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`"${values.port}" is no port: a port is a whole number from 0 to 65535.`, usage);
  const log = terminalLog;
  // Whoever removed the examples does not want them back.
  if (existsSync('content/authorities/eksempelby.mdx')) {
    log.info('Pulling the example archives …');
    const status = await pullExamples('content', log);
    if (status !== 0) return status;
  }
  const built = await build({ content: 'content', out: 'dist', base: '/', unlessUnchanged: true }, log);
  return built === 0 ? serve('dist', port, log) : built;
}
