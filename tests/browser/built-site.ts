import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/commands/build.ts';
import { registerExamples } from '../../scripts/commands/examples.ts';
import { pullExamples } from '../../scripts/commands/pull-examples.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import type { Log } from '../../scripts/effects/log.ts';
import { serveFolder } from '../../scripts/effects/serve-folder.ts';
import { addAnswerStates } from './answer-states.ts';
import { addStates } from './states.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at its end. */
    readonly site: string;
    /** Folder of the built site. */
    readonly folder: string;
  }
}

/**
 * The site that the browser tests read: the content of the project, with the examples in it whether or not somebody
 * took them out, and with every state a page can have. Its index has several segments, as one of a hundred thousand posts has. Built once for all tests, served as a static host would.
 */
export default async function builtSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = path.resolve('tests/artifacts/site');
  const content = path.resolve('tests/artifacts/content');
  const told: string[] = [];
  const keep = (line: string): void => void told.push(line);
  const log: Log = { info: keep, warn: keep, out: keep };
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  await registerExamples(filesIn(content));
  if ((await pullExamples(content, log)) !== 0)
    throw new Error(`the examples could not be pulled:\n${told.join('\n')}`);
  await addStates(content);
  await addAnswerStates(filesIn(content), log);
  if ((await build({ content, out: folder, base: '/', recordsPerSegment: 150, unlessUnchanged: true }, log)) !== 0)
    throw new Error(`the site could not be built:\n${told.join('\n')}`);
  const { address, server } = await serveFolder(folder, 0);
  project.provide('site', address);
  project.provide('folder', folder);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
