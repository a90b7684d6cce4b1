import type { Log } from '../effects/log.ts';
import { pull } from './pull.ts';

/** The example archives and whose they are, in the order in which an authority would hand them over; some come in parts. */
const archives: readonly { readonly of: string; readonly parts: readonly [string, ...string[]] }[] = [
  { of: 'eksempelby', parts: ['eksempelby-x-archive-2013'] },
  { of: 'eksempelby', parts: ['eksempelby-x-archive'] },
  { of: 'eksempelby', parts: ['eksempelby-mastodon-archive'] },
  { of: 'eksempelby', parts: ['eksempelby-facebook-2018-10-31'] },
  { of: 'eksempelby', parts: ['eksempelby-facebook-2026-01-12-1', 'eksempelby-facebook-2026-01-12-2'] },
  { of: 'eksempelby', parts: ['eksempelby-instagram-2025-12-01'] },
  { of: 'eksempelby', parts: ['eksempelby-linkedin'] },
  { of: 'eksempelby', parts: ['eksempelby-youtube-takeout'] },
  { of: 'eksempelby', parts: ['eksempelby-bluesky'] },
  { of: 'eksempelby', parts: ['eksempelby-wordpress'] },
  { of: 'eksempelby', parts: ['eksempelby-web-feed'] },
  { of: 'eksempelby', parts: ['eksempelby-web-archive'] },
  { of: 'eksempelby', parts: ['eksempelby-mastodon-api'] },
  { of: 'eksempelby', parts: ['eksempelby-x-api-2024'] },
  { of: 'eksempelby', parts: ['eksempelby-x-csv'] },
  { of: 'eksempelby', parts: ['eksempelby-telegram'] },
  { of: 'eksempelby', parts: ['eksempelby-tiktok'] },
  { of: 'fabelland', parts: ['fabelland-x-archive'] },
  { of: 'eksempelby-forsyning', parts: ['eksempelby-forsyning-mastodon-archive'] },
  { of: 'eksempelby-forsyning', parts: ['eksempelby-forsyning-x-api-2025'] },
];

/** Handles that an archive does not say itself. */
const handles: Readonly<Record<string, string>> = { 'eksempelby-telegram': 'eksempelbydrift' };

/** Pulls every example archive into `content`. A second time it changes nothing. */
export async function pullExamples(content: string, log: Log): Promise<number> {
  for (const { of, parts } of archives) {
    const [first, ...rest] = parts;
    const status = await pull(
      {
        archive: `examples/${first}`,
        parts: rest.map((name) => `examples/${name}`),
        authority: of,
        account: handles[first],
        content,
        dryRun: false,
        json: false,
      },
      log,
    );
    if (status !== 0) return status;
  }
  return 0;
}
