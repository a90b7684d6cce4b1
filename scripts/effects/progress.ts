import type { Clock } from './clock.ts';
import type { Log } from './log.ts';

/** Tells how far a long step is. `share`: the part of it that is done, from 0 to 1, where that is known. */
export type Step = (count: number, share: number | undefined) => void;

export interface Steps {
  /** Begins a step; the one before is over. `what`: what is counted, e.g. "items read". */
  begin(what: string): Step;
  /** Takes away the line that stands open, so that another may be written. */
  clear(): void;
}

export const silentSteps: Steps = { begin: () => () => undefined, clear: () => undefined };

export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Milliseconds between two lines: on a terminal one line is written over, elsewhere each is a line of a log. */
const [onTerminal, inLog] = [100, 10_000];
const clearLine = '\r\u001b[K';

/** Steps on a screen: count, rate and time left. What is over before a line is due says nothing. */
export function stepsOn(screen: Screen, clock: Clock): Steps {
  const isTerminal = screen.isTTY === true;
  let isOpen = false;
  const clear = (): void => {
    if (isOpen) screen.write(clearLine);
    isOpen = false;
  };
  return {
    clear,
    begin(what) {
      clear();
      const begun = clock.now();
      let last = begun;
      return (count, share) => {
        const now = clock.now();
        if (now - last < (isTerminal ? onTerminal : inLog)) return;
        last = now;
        const line = progressLine(what, count, share, (now - begun) / 1000);
        screen.write(isTerminal ? clearLine + line : `${line}\n`);
        isOpen = isTerminal;
      };
    },
  };
}

/** A log whose lines do not run into the one that stands open. */
export const beside = ({ clear }: Steps, { info, warn, out }: Log): Log => {
  const after =
    (say: (line: string) => void) =>
    (line: string): void => {
      clear();
      say(line);
    };
  return { info: after(info), warn: after(warn), out: after(out) };
};

/** "25000 items read, 8300 a second, about 40 seconds left" */
function progressLine(what: string, count: number, share: number | undefined, seconds: number): string {
  const rate = count / seconds;
  const shown = rate >= 100 ? Math.round(rate / 100) * 100 : rate >= 1 ? Math.round(rate) : rate.toFixed(1);
  const parts = [`${count} ${what}`, `${shown} a second`];
  // Before that, a guess would jump about.
  if (share !== undefined && share >= 0.02 && seconds >= 2) {
    const left = share >= 1 ? 0 : (seconds * (1 - share)) / share;
    parts.push(`about ${left < 90 ? `${Math.round(left)} seconds` : `${Math.round(left / 60)} minutes`} left`);
  }
  return parts.join(', ');
}
