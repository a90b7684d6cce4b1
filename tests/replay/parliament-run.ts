import { readFileSync } from 'node:fs';
import { type FtAsk, pullFt } from '../../scripts/commands/pull-ft.ts';
import { pullNetwork } from '../../scripts/commands/pull-network.ts';
import { createHttp } from '../../scripts/effects/http/client.ts';
import type { Http } from '../../scripts/effects/http.ts';
import { memoryCache, steppedClock, testMeans, transportTo } from '../local-http.ts';
import { keptLog, put, scratchContent } from '../scratch.ts';
import { type ArchiveServer, archiveServer } from './archive-server.ts';
import { addressOfAnswer, madeUpParliament } from './made-up-parliament.ts';
import { type OdaServer, type OdaTables, odaServer } from './oda-server.ts';

/** The source of a made-up session, at the addresses of the real services. */
export const manifest = (asks: string): string => `# Written by hand.
kind: folketinget
title: { da: Prøvetinget, en: The Test Parliament }
about: { da: Opdigtet., en: Made up. }
site: https://tinget.example/
service: https://oda.ft.dk/api/
webArchive: https://web.archive.org/web/
hosts:
  - { host: oda.ft.dk, path: /api/, perMinute: 180 }
  - { host: web.archive.org, path: /web/, perMinute: 480, pauseAfter429: 60 }
licence: { da: Ingen., en: None. }
${asks}`;

export const wholeCase = 'cases:\n  - { period: "20981", case: L 990 }\n';

export interface ParliamentRun {
  readonly content: string;
  readonly oda: OdaServer;
  readonly archive: ArchiveServer;
  readonly log: ReturnType<typeof keptLog>;
  readonly clock: ReturnType<typeof steppedClock>;
  /** Pulls as `npm run pull` does. Returns the exit code and the requests of this run. */
  pull(): Promise<{ status: number; requests: number }>;
  ask(ask: FtAsk): Promise<number>;
}

/** Both services on this machine, an empty content folder but for the manifest, and a pull between them. */
export async function parliamentRun(
  asks: string,
  tables: OdaTables = madeUpParliament,
  pageSize = 4,
): Promise<ParliamentRun> {
  const oda = await odaServer(tables, pageSize);
  const letter = {
    timestamp: '20990202100000',
    type: 'application/pdf',
    body: readFileSync('tests/fixtures/answers/l-990-7.pdf'),
  };
  const archive = await archiveServer({ [addressOfAnswer(7)]: letter });
  const content = scratchContent({});
  put(content, 'sources/folketinget.yml', manifest(asks));
  const clock = steppedClock(Date.UTC(2099, 1, 3, 9));
  const log = keptLog();
  const cache = memoryCache();
  const transport = transportTo({ 'oda.ft.dk': oda.port, 'web.archive.org': archive.port });
  const clients: Http[] = [];
  const means = testMeans(transport, { clock, cache, patience: { tries: 3, first: 1_000, longest: 300_000 } });
  const network = {
    clock,
    log,
    httpFor: (hosts: Parameters<typeof createHttp>[1]) => {
      const client = createHttp(means, hosts);
      clients.push(client);
      return client;
    },
  };
  return {
    content,
    oda,
    archive,
    log,
    clock,
    async pull() {
      clients.length = 0;
      const status = await pullNetwork({ content, dryRun: false, json: true }, network);
      return { status, requests: clients.reduce((sum, { sent }) => sum + sent, 0) };
    },
    ask: (ask) => pullFt({ ask, content, dryRun: false }, network),
  };
}
