import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Log, terminalLog } from '../effects/log.ts';
import { serveFolder } from '../effects/serve-folder.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run serve [-- --out <dir>] [--port <n>]

  Serves a built site (default: dist) on this machine (default port: 4321) until it is stopped with Ctrl+C.`;

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    { args, options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } },
    usage,
  );
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`"${values.port}" is no port: a port is a whole number from 0 to 65535.`, usage);
  return serve(values.out, port, terminalLog);
}

/** Serves until the process is stopped. Exits with 1 at once when there is nothing to serve or the port is taken. */
export async function serve(out: string, port: number, log: Log): Promise<number> {
  if (!existsSync(path.join(out, 'index.html'))) {
    log.warn(`${out}: there is no built site here. Build it with "npm run build".`);
    return 1;
  }
  try {
    const { address, server } = await serveFolder(out, port);
    log.out(`The site is at ${address} - stop with Ctrl+C.`);
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    await new Promise((resolve) => server.once('close', resolve));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    log.warn(
      `Port ${port} is taken: stop what runs there, or choose another with "npm run serve -- --port ${port + 1}".`,
    );
    return 1;
  }
}
