import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Values set aside in a temporary file, so that memory holds no more than where each of them is. The file is outside of
 * content, readable to nobody else, and has no name from the moment it is open: whatever happens to the process, nothing
 * is left. (Windows keeps the name until the end.) JSON has a byte for each sign in it, for then it needs no decoding and
 * a value ends where its length says; UTF-8 only where a sign needs more.
 */
export class Spool<T> {
  readonly #folder: string;
  readonly #file: number;
  #pending: string[] = [];
  #pendingLength = 0;
  /** Of each value where it ends, doubled, and one more where it is in UTF-8: there may be millions. */
  readonly #ends: number[] = [];
  /** Bytes that are in the file. */
  #written = 0;
  /** What was last read of the file: values are read much in the order in which they were written. */
  #window = Buffer.alloc(0);
  #windowStart = 0;

  constructor() {
    this.#folder = mkdtempSync(path.join(tmpdir(), 'aabne-kanaler-'));
    this.#file = openSync(path.join(this.#folder, 'spool'), 'wx+', 0o600);
    if (process.platform !== 'win32') rmSync(this.#folder, { recursive: true });
  }

  /** Number of the value, from 0. */
  add(value: T): number {
    const json = JSON.stringify(value);
    const wide = /[^\0-\xFF]/.test(json);
    const signs = wide ? Buffer.from(json, 'utf8').toString('latin1') : json;
    this.#pending.push(signs);
    this.#pendingLength += signs.length;
    const number = this.#ends.push((this.#written + this.#pendingLength) * 2 + (wide ? 1 : 0)) - 1;
    if (this.#pendingLength > pendingLimit) this.#flush();
    return number;
  }

  get(number: number): T {
    const mark = this.#ends[number];
    if (mark === undefined) throw new Error(`there is no value ${number} in the spool`);
    const end = Math.floor(mark / 2);
    if (end > this.#written) this.#flush();
    const start = number === 0 ? 0 : Math.floor((this.#ends[number - 1] ?? 0) / 2);
    return JSON.parse(this.#read(start, end, mark % 2 === 1 ? 'utf8' : 'latin1'));
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending.join(''), 'latin1');
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingLength = 0;
  }

  #read(start: number, end: number, encoding: 'latin1' | 'utf8'): string {
    if (start < this.#windowStart || end > this.#windowStart + this.#window.length) {
      const length = Math.max(end - start, Math.min(windowBytes, this.#written - start));
      const window = Buffer.allocUnsafe(length);
      for (let filled = 0; filled < length; ) {
        const read = readSync(this.#file, window, filled, length - filled, start + filled);
        if (read === 0)
          throw new Error(
            'the temporary file of this pull was cut off while it was read: nothing was written, pull again',
          );
        filled += read;
      }
      this.#window = window;
      this.#windowStart = start;
    }
    return this.#window.toString(encoding, start - this.#windowStart, end - this.#windowStart);
  }
}

const pendingLimit = 1 << 20;
const windowBytes = 1 << 18;
