import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the heap from which on memory matters more than time. */
const large = 110 * 1024 ** 2;

/**
 * Asks for a heap that stays close to what is in use. Left alone it grows to several times that before garbage is
 * collected, and a long stream of records is almost nothing but garbage: a pull of 100,000 posts took 570 MB with a
 * hundred in use. Once the heap is large it is kept closer still, which takes time that small archives need not spend.
 * (The room for what is new is set where the command is started, in `bootstrap.mjs`.)
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40');
  const look = setInterval(() => {
    if (getHeapStatistics().used_heap_size < large) return;
    setFlagsFromString('--heap-growing-percent=15');
    clearInterval(look);
  }, 250);
  look.unref();
}
