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

/** Text from an archive as it may be printed: on one line, in one direction, with nothing that steers a terminal. */
export const onOneLine = (text: string): string =>
  text.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');

/** A log that may be told what stands in an archive. */
export const cleanLog = ({ info, warn, out }: Log): Log => ({
  info: (line) => info(onOneLine(line)),
  warn: (line) => warn(onOneLine(line)),
  out,
});
