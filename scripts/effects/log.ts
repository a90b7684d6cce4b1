/** What a command tells a person. Progress and problems go to standard error, results to standard output. */
export interface Log {
  /** Progress, one line. */
  info(line: string): void;
  /** Something that a person should look at. */
  warn(line: string): void;
  /** The result itself: what a script would read. */
  out(line: string): void;
}

export const terminalLog: Log = {
  info: (line) => process.stderr.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  out: (line) => process.stdout.write(`${line}\n`),
};
