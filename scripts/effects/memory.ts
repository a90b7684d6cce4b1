import { setFlagsFromString } from 'node:v8';

/**
 * Asks for a heap that stays close to what is in use. Left alone it grows to several times that before garbage is
 * collected, and a long stream of records is almost nothing but garbage: a pull of 100,000 posts took 570 MB with a
 * hundred in use. (The room for what is new is set where the command is started, in `bootstrap.mjs`.)
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
