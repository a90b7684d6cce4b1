import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command was called wrongly: an exit with code 2, what is wrong, and how it is called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly usage: string;
  constructor(message: string, usage: string) {
    super(message);
    this.usage = usage;
  }
}

/** `parseArgs` with its complaints as a UsageError. */
export function parseUsage<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message, usage);
    throw error;
  }
}
