import { UsageError } from './commands/usage.ts';

/** The only entry point: a command name, its arguments, an exit code. 0 fine, 1 problem in the data, 2 wrong usage. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>> = {
  pull: () => import('./commands/pull-any.ts'),
  check: () => import('./commands/check.ts'),
  build: () => import('./commands/build.ts'),
  serve: () => import('./commands/serve.ts'),
  start: () => import('./commands/start.ts'),
  examples: () => import('./commands/examples.ts'),
  dictionary: () => import('./commands/dictionary.ts'),
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
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${error.usage}\n`);
    process.exitCode = 2;
  }
}
