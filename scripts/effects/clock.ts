/** Time, as an argument: nothing else asks the machine what it is. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
