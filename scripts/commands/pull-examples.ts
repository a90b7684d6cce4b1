import type { Log } from '../effects/log.ts';
import { pull } from './pull.ts';

/** The example archives in the order in which an authority would hand them over. */
const archives = ['eksempelby-x-archive-2013', 'eksempelby-x-archive', 'eksempelby-mastodon-archive'];

/** Pulls every example archive into `content`. A second time it changes nothing. */
export async function pullExamples(content: string, log: Log): Promise<number> {
  for (const name of archives) {
    const status = await pull(
      { archive: `examples/${name}`, authority: 'eksempelby', content, dryRun: false, json: false },
      log,
    );
    if (status !== 0) return status;
  }
  return 0;
}
