import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Values set aside in a temporary file, so that memory holds no more than where each of them is. The file is outside of
 * content, readable to nobody else, and has no name from the moment it is open: whatever happens to the process, nothing
 * is left. (Windows keeps the name until the end.)
 */
export class Spool<T> {
  readonly #folder: string;
  readonly #file: number;
  #pending: string[] = [];
  #pendingLength = 0;
  readonly #ends: number[] = [];
  /** Bytes that are in the file. */
  #written = 0;
  #count = 0;
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
    this.#pending.push(json);
    this.#pendingLength += json.length;
    if (this.#pendingLength > pendingLimit) this.#flush();
    return this.#count++;
  }

  get(number: number): T {
    if (number >= this.#ends.length) this.#flush();
    const end = this.#ends[number];
    if (end === undefined) throw new Error(`there is no value ${number} in the spool`);
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    return JSON.parse(this.#read(start, end).toString('utf8'));
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.from(this.#pending.join(''));
    let end = this.#written;
    for (const json of this.#pending) {
      end += Buffer.byteLength(json);
      this.#ends.push(end);
    }
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#written = end;
    this.#pending = [];
    this.#pendingLength = 0;
  }

  #read(start: number, end: number): Buffer {
    if (start < this.#windowStart || end > this.#windowStart + this.#window.length) {
      const length = Math.max(end - start, Math.min(windowBytes, fstatSync(this.#file).size - start));
      const window = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const read = readSync(this.#file, window, filled, length - filled, start + filled);
        if (read === 0) break;
        filled += read;
      }
      this.#window = window.subarray(0, filled);
      this.#windowStart = start;
    }
    return this.#window.subarray(start - this.#windowStart, end - this.#windowStart);
  }
}

const pendingLimit = 1 << 20;
const windowBytes = 1 << 18;
