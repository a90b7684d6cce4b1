import { z } from 'zod';
import type { Files } from '../effects/files.ts';

/** Where a command puts what it makes. Paths are relative to content, with forward slashes. */
export interface Output {
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** True when the file was written or removed here, so that what stands in content is not what will. */
  has(path: string): boolean;
}

/** Files to write (what stands in them) or to remove (undefined), by path. */
export type Changes = ReadonlyMap<string, string | Uint8Array | undefined>;

/** An output that keeps what it is given, for whoever writes it together with more. */
export class ChangeSet implements Output {
  readonly changes = new Map<string, string | Uint8Array | undefined>();

  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.changes.set(path, content);
  }

  async remove(path: string): Promise<void> {
    this.changes.set(path, undefined);
  }

  has(path: string): boolean {
    return this.changes.has(path);
  }
}

const staging = '.staging';
const manifestFile = `${staging}/manifest.json`;
const lockFile = `${staging}/process`;
const manifest = z.strictObject({ write: z.array(z.string()), remove: z.array(z.string()) });
type Plan = z.infer<typeof manifest>;

/** Content is being written to by another command that still runs. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/**
 * Writes many files as one step: all are staged beside the content, then a manifest says that they are complete,
 * then each is put in its place. Whoever is stopped before the manifest has changed nothing; whoever is stopped
 * after it is finished by `finishTransaction`, which every command that reads content calls first.
 */
export class Transaction implements Output {
  readonly #files: Files;
  readonly #write = new Set<string>();
  readonly #remove = new Set<string>();
  /** Written, and the same as what stands. */
  readonly #same = new Set<string>();
  /** True once the manifest stands: from then on it is carried out, now or by whoever comes next. */
  #complete = false;

  private constructor(files: Files) {
    this.#files = files;
  }

  static async begin(files: Files): Promise<Transaction> {
    await finishTransaction(files);
    if (!(await files.create(lockFile, `${process.pid}\n`))) throw await busy(files);
    return new Transaction(files);
  }

  /** Stages the file, unless it stands in content as it should be. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.#remove.delete(path);
    if (await this.#files.holds(path, content)) {
      this.#same.add(path);
      // What was staged for it before is not wanted any more.
      if (this.#write.delete(path)) await this.#files.remove(`${staging}/files/${path}`);
      return;
    }
    await this.#files.write(`${staging}/files/${path}`, content);
    this.#write.add(path);
  }

  has(path: string): boolean {
    return this.#write.has(path) || this.#remove.has(path) || this.#same.has(path);
  }

  async remove(path: string): Promise<void> {
    this.#same.delete(path);
    if (this.#write.delete(path)) await this.#files.remove(`${staging}/files/${path}`);
    this.#remove.add(path);
  }

  async commit(): Promise<{ written: number; removed: number }> {
    const standing: string[] = [];
    for (const path of this.#remove) if (await this.#files.exists(path)) standing.push(path);
    const plan: Plan = { write: [...this.#write], remove: standing };
    if (plan.write.length + plan.remove.length > 0) {
      await this.#files.write(`${manifestFile}.part`, JSON.stringify(plan));
      await this.#files.move(`${manifestFile}.part`, manifestFile);
      this.#complete = true;
      await apply(this.#files, plan);
    }
    await this.#files.remove(staging);
    return { written: plan.write.length, removed: plan.remove.length };
  }

  /** Leaves content as it was, and nothing behind; after `commit` got as far as the manifest, does nothing. */
  async abandon(): Promise<void> {
    if (!this.#complete) await this.#files.remove(staging);
  }
}

/** All changes as one transaction. */
export async function commit(files: Files, changes: Changes): Promise<{ written: number; removed: number }> {
  const transaction = await Transaction.begin(files);
  try {
    for (const [path, content] of changes)
      if (content === undefined) await transaction.remove(path);
      else await transaction.write(path, content);
  } catch (error) {
    await transaction.abandon();
    throw error;
  }
  return transaction.commit();
}

/** Brings content to a whole state after a command was killed: finishes what was complete, drops what was not. */
export async function finishTransaction(files: Files): Promise<void> {
  if (await isRunning(files)) throw await busy(files);
  const text = await files.read(manifestFile);
  if (text !== undefined) await apply(files, manifest.parse(JSON.parse(text)));
  await files.remove(staging);
}

async function apply(files: Files, plan: Plan): Promise<void> {
  for (const path of plan.write) {
    // A file that is no longer staged was put in its place before the interruption.
    if (await files.exists(`${staging}/files/${path}`)) await files.move(`${staging}/files/${path}`, path);
  }
  for (const path of plan.remove) await files.remove(path);
  // The manifest goes first: from here on there is nothing left to finish.
  await files.remove(manifestFile);
}

async function isRunning(files: Files): Promise<boolean> {
  const text = (await files.read(lockFile)) ?? '';
  // Without its line end it is the beginning of a number: whoever wrote it was killed.
  const pid = text.endsWith('\n') ? Number(text) : 0;
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs too, although it may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function busy(files: Files): Promise<BusyError> {
  const pid = (await files.read(lockFile))?.trim();
  return new BusyError(
    `${files.root} is being written to by another command (process ${pid}). Wait for it; if there is no such command, remove ${files.root}/${staging}/process.`,
  );
}
