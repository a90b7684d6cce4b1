import { Worker } from 'node:worker_threads';

/** What a run showed to be wrong. `npm run fuzz -- --from <run> --runs 1` does it again. */
export interface Find {
  readonly run: number;
  readonly archive: string;
  readonly faults: readonly string[];
}

export interface FuzzOptions {
  readonly runs: number;
  /** Number of the first run. */
  readonly from?: number;
  readonly seed?: number;
  /** Told every find at once. */
  readonly found?: (find: Find) => void;
  readonly say?: (line: string) => void;
}

/** How long one run may take. The slowest take a fraction of a second; a machine may be busy with other things. */
const patience = 30_000;
/** Memory that the runs may have, in MB. */
const megabytes = 512;

/**
 * Pulls archives that were damaged at random. Runs go in a thread of their own, which can be ended when it hangs, and
 * begin anew behind the run that ended it.
 */
export async function fuzz({ runs, from = 0, seed = 1, found, say = () => undefined }: FuzzOptions): Promise<Find[]> {
  const finds: Find[] = [];
  const take = (find: Find): void => {
    finds.push(find);
    found?.(find);
  };
  for (let next = from; next < from + runs; ) next = await session(next, from + runs - next, seed, take, say);
  return finds;
}

/** Returns the number of the run that comes next. */
function session(
  from: number,
  runs: number,
  seed: number,
  take: (find: Find) => void,
  say: (line: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { from, runs, seed },
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stderr: true,
    });
    let [current, archive] = [from, ''];
    let clock: NodeJS.Timeout | undefined;
    let ended = false;
    const end = (next: number): void => {
      if (ended) return;
      ended = true;
      clearTimeout(clock);
      void worker.terminate().then(() => resolve(next));
    };
    const found = (...faults: string[]): void => take({ run: current, archive, faults });
    const watch = (): void => {
      clearTimeout(clock);
      clock = setTimeout(() => {
        found(`it took longer than ${patience / 1000} seconds`);
        end(current + 1);
      }, patience);
    };
    worker.on('message', (message: 'done' | { run: number; archive: string; faults?: readonly string[] }) => {
      if (message === 'done') {
        end(from + runs);
        return;
      }
      if (message.faults !== undefined) {
        take({ ...message, faults: message.faults });
        return;
      }
      [current, archive] = [message.run, message.archive];
      if (current > from && current % 500 === 0) say(`${current} runs`);
      watch();
    });
    worker.on('error', (error) => {
      found(error.message);
      end(current + 1);
    });
    worker.on('exit', (code) => {
      if (!ended) found(`the thread ended with ${code}`);
      end(current + 1);
    });
    watch();
  });
}
