import { createHash } from 'node:crypto';
import { CarBlockIterator } from '@ipld/car/iterator';
import { decode } from '@ipld/dag-cbor';
import { CID } from 'multiformats/cid';

/**
 * A repository of the AT Protocol in a CAR file: a signed commit, a search tree of keys, and the records they lead to.
 * Blocks come in any order, and some belong to what was deleted or changed since: only what the tree leads to is read.
 * The signature is not checked, for that takes a key that is not in the file; that each block is what its CID says is.
 */
export interface Repository {
  readonly did: string;
  /** Version of the commit: 2 until 2023, 3 since. */
  readonly version: number;
  /** Key (`app.bsky.feed.post/3k…`) and record, in the order of the tree. */
  readonly entries: readonly Entry[];
  /** What is wrong with the file or the tree. */
  readonly faults: readonly string[];
}

/** `value` is undefined where the caller did not ask for records of this kind. */
export type Entry =
  | { readonly key: string; readonly value: unknown }
  | { readonly key: string; readonly error: string };

interface Node {
  readonly left: string | undefined;
  readonly entries: readonly {
    readonly prefix: number;
    /** Bytes, each as a character. */
    readonly suffix: string;
    readonly value: string;
    readonly right: string | undefined;
  }[];
}

/** `wanted`: the kinds of records (`$type`) whose values are kept. undefined: the file is no repository. */
export async function readRepository(
  chunks: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<string>,
): Promise<Repository | undefined> {
  const blocks = await readBlocks(chunks, wanted);
  if (blocks?.commit === undefined) return undefined;
  const { did, version, data } = blocks.commit;
  const faults = [...blocks.faults];
  const entries: Entry[] = [];
  for (const leaf of leaves(blocks.nodes, data, faults)) {
    const { key, value: cid } = leaf;
    if (blocks.records.has(cid)) entries.push({ key, value: blocks.records.get(cid) });
    else if (blocks.known.has(cid) || !wanted.has(key.slice(0, key.indexOf('/'))))
      entries.push({ key, value: undefined });
    else entries.push({ key, error: blocks.broken.get(cid) ?? 'the file does not hold the record' });
  }
  return { did, version, entries, faults };
}

/** Whose repository it is, from as much of the file as it takes to meet the commit. undefined: it is none. */
export async function commitOf(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly did: string; readonly version: number } | undefined> {
  try {
    const car = await CarBlockIterator.fromIterable(chunks);
    const [root] = await car.getRoots();
    if (root === undefined) return undefined;
    for await (const { cid, bytes } of car) if (cid.equals(root)) return commitIn(decode(bytes));
  } catch (error) {
    // What the library cannot read is no CAR.
    if (!(error instanceof Error)) throw error;
  }
  return undefined;
}

interface Blocks {
  commit: Commit | undefined;
  readonly nodes: Map<string, Node>;
  readonly records: Map<string, unknown>;
  /** Blocks that are there and were not kept. */
  readonly known: Set<string>;
  readonly broken: Map<string, string>;
  readonly faults: string[];
}

async function readBlocks(chunks: AsyncIterable<Uint8Array>, wanted: ReadonlySet<string>): Promise<Blocks | undefined> {
  const blocks: Blocks = {
    commit: undefined,
    nodes: new Map(),
    records: new Map(),
    known: new Set(),
    broken: new Map(),
    faults: [],
  };
  try {
    const car = await CarBlockIterator.fromIterable(chunks);
    const [root] = (await car.getRoots()).map(nameOf);
    for await (const { cid, bytes } of car) {
      const name = nameOf(cid);
      const value = decoded(cid, bytes);
      if ('error' in value) {
        if (!blocks.records.has(name)) blocks.broken.set(name, value.error);
        continue;
      }
      if (name === root) blocks.commit = commitIn(value.value);
      else keep(blocks, name, value.value, wanted);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (blocks.commit === undefined && blocks.nodes.size === 0) return undefined;
    blocks.faults.push(`the file cannot be read to its end: ${error.message}`);
  }
  return blocks;
}

function keep(blocks: Blocks, name: string, value: unknown, wanted: ReadonlySet<string>): void {
  const node = nodeIn(value);
  if (node) blocks.nodes.set(name, node);
  else if (isRecord(value) && typeof value.$type === 'string' && wanted.has(value.$type))
    blocks.records.set(name, value);
  else blocks.known.add(name);
}

const cbor = 0x71;
const sha256 = 0x12;

function decoded(cid: CID, bytes: Uint8Array): { value: unknown } | { error: string } {
  if (cid.code !== cbor || cid.multihash.code !== sha256) return { error: 'the record is written in an unknown way' };
  if (!createHash('sha256').update(bytes).digest().equals(cid.multihash.digest))
    return { error: 'the record was changed: it does not fit its CID' };
  try {
    return { value: decode(bytes) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: 'the record is not valid CBOR' };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** A CID by its hash alone, each byte as a character: short, and all records have the same kind of CID. */
const nameOf = (cid: CID): string => Buffer.from(cid.multihash.digest).toString('latin1');
function linkIn(value: unknown): string | undefined {
  const cid = CID.asCID(value);
  return cid ? nameOf(cid) : undefined;
}

interface Commit {
  readonly did: string;
  readonly version: number;
  readonly data: string;
}

function commitIn(value: unknown): Commit | undefined {
  if (!isRecord(value)) return undefined;
  const { did, version } = value;
  const data = linkIn(value.data);
  return typeof did === 'string' && typeof version === 'number' && data ? { did, version, data } : undefined;
}

function nodeIn(value: unknown): Node | undefined {
  if (!isRecord(value) || !('l' in value) || !Array.isArray(value.e)) return undefined;
  const entries = value.e.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const { p: prefix, k: suffix } = entry;
    const found = linkIn(entry.v);
    return typeof prefix === 'number' && suffix instanceof Uint8Array && found
      ? [{ prefix, suffix: Buffer.from(suffix).toString('latin1'), value: found, right: linkIn(entry.t) }]
      : [];
  });
  return { left: linkIn(value.l), entries };
}

/** Keys in order with the CIDs they lead to. The tree is walked with a list of what is left to do: a file may nest as it likes. */
function* leaves(
  nodes: ReadonlyMap<string, Node>,
  root: string,
  faults: string[],
): Iterable<{ key: string; value: string }> {
  type Task = { readonly node: string } | { readonly key: string; readonly value: string };
  const tasks: Task[] = [{ node: root }];
  const walked = new Set<string>();
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ('key' in task) {
      yield task;
      continue;
    }
    const node = nodes.get(task.node);
    if (node === undefined || walked.has(task.node)) {
      faults.push(
        node ? 'the tree of records runs in a ring' : 'a part of the tree of records is missing: posts are missing',
      );
      continue;
    }
    walked.add(task.node);
    const found: Task[] = node.left === undefined ? [] : [{ node: node.left }];
    let last = '';
    for (const { prefix, suffix, value, right } of node.entries) {
      last = last.slice(0, prefix) + suffix;
      found.push({ key: Buffer.from(last, 'latin1').toString('utf8'), value });
      if (right !== undefined) found.push({ node: right });
    }
    tasks.push(...found.reverse());
  }
}
