import { networkMeans } from './network-means.ts';
import { pullNetwork } from './pull-network.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run pull -- wikidata [--content <dir>] [--dry-run] [--json]

  Asks Wikidata for the municipalities, for the other authorities of content, and for their accounts. What is missing in
  content is added, what an earlier pull wrote is brought up to date, and what somebody wrote is left as it is; every
  difference is told.
  --content    folder to write to (default: content)
  --dry-run    ask everything and write nothing
  --json       end with one line of JSON`;

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const { content, json } = values;
  return pullNetwork({ content, json, dryRun: values['dry-run'], kind: 'wikidata' }, networkMeans(usage));
}
