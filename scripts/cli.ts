import { enableCompileCache } from 'node:module';
import { UsageError } from './commands/usage.ts';
import { EncodingError } from './effects/files.ts';
import { BusyError } from './write/transaction.ts';

// To strip the types of a hundred files takes longer than most commands: what was stripped once is kept.
enableCompileCache('node_modules/.cache/node-compile');

/** The only entry point: a command name, its arguments, an exit code. 0 fine, 1 problem in the data, 2 wrong usage. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  pull: () => import('./commands/pull-any.ts'),
  check: () => import('./commands/check.ts'),
  build: () => import('./commands/build.ts'),
  serve: () => import('./commands/serve.ts'),
  start: () => import('./commands/start.ts'),
  examples: () => import('./commands/examples.ts'),
  dictionary: () => import('./commands/dictionary.ts'),
  key: () => import('./commands/key.ts'),
  withdraw: () => import('./commands/withdraw.ts'),
  detectors: () => import('./commands/detectors.ts'),
  rules: () => import('./commands/rules.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  process.stderr.write(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await load()).run(args);
  } catch (error) {
    if (error instanceof BusyError || error instanceof EncodingError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${error.usage}\n`);
      process.exitCode = 2;
    } else throw error;
  }
}
