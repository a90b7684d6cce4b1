import { checkContent } from '../check/check.ts';
import { reporters } from '../check/reporters.ts';
import { filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { finishTransaction } from '../write/transaction.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run check [-- --content <dir>] [--reporter ${Object.keys(reporters).join('|')}]

  Prints path:line:col: message [rule] for everything that is wrong in content, and exits 1 when anything is.`;

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        content: { type: 'string', default: 'content' },
        reporter: { type: 'string', default: process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal' },
      },
    },
    usage,
  );
  if (!Object.hasOwn(reporters, values.reporter))
    throw new UsageError(`There is no reporter "${values.reporter}".`, usage);
  return check(values.content, values.reporter, terminalLog);
}

export async function check(content: string, reporter: string, log: Log): Promise<number> {
  const files = filesIn(content);
  await finishTransaction(files);
  const { issues, files: count } = await checkContent(files);
  for (const line of reporters[reporter]?.(issues) ?? []) log.out(line);
  log.info(issues.length === 0 ? `${count} content files are in order.` : `${issues.length} problems in content.`);
  return issues.length === 0 ? 0 : 1;
}
