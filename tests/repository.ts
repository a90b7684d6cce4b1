import { createHash } from 'node:crypto';
import { encode } from '@ipld/dag-cbor';
import { CID } from 'multiformats/cid';
import * as digest from 'multiformats/hashes/digest';

/** Repositories of the AT Protocol, made for tests: the tree as the protocol asks for it, the signature made up. */

export interface Block {
  readonly cid: CID;
  readonly bytes: Uint8Array;
}

export function blockOf(value: unknown): Block {
  const bytes = encode(value);
  return { bytes, cid: CID.createV1(0x71, digest.create(0x12, createHash('sha256').update(bytes).digest())) };
}

/** The tree over keys, as blocks; the first is its root. */
export function treeOf(leaves: ReadonlyMap<string, CID>): Block[] {
  const sorted = [...leaves].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const top = Math.max(0, ...sorted.map(([key]) => layerOf(key)));
  return node(sorted, top) ?? [blockOf({ l: null, e: [] })];
}

type Leaf = readonly [string, CID];

function node(leaves: readonly Leaf[], layer: number): Block[] | undefined {
  if (leaves.length === 0) return undefined;
  const below: Block[] = [];
  const subtree = (part: readonly Leaf[]): CID | null => {
    const blocks = node(part, layer - 1);
    below.push(...(blocks ?? []));
    return blocks?.[0]?.cid ?? null;
  };
  const here = leaves.flatMap(([key], index) => (layerOf(key) === layer ? [index] : []));
  const left = subtree(leaves.slice(0, here[0] ?? leaves.length));
  let last = Buffer.alloc(0);
  const entries = here.map((index, place) => {
    const leaf = leaves[index];
    if (leaf === undefined) throw new Error('no such leaf');
    const key = Buffer.from(leaf[0]);
    let prefix = 0;
    while (prefix < last.length && last[prefix] === key[prefix]) prefix += 1;
    last = key;
    return {
      p: prefix,
      k: new Uint8Array(key.subarray(prefix)),
      v: leaf[1],
      t: subtree(leaves.slice(index + 1, here[place + 1] ?? leaves.length)),
    };
  });
  return [blockOf({ l: left, e: entries }), ...below];
}

/** Half of the leading zero bits of the hash: the fanout is 4. */
function layerOf(key: string): number {
  const hash = createHash('sha256').update(key).digest();
  let zeros = 0;
  for (const byte of hash) {
    zeros += Math.clz32(byte) - 24;
    if (byte !== 0) break;
  }
  return Math.floor(zeros / 2);
}

export interface Made {
  readonly did: string;
  readonly version?: 2 | 3;
  /** Key (`app.bsky.feed.post/3k…`) and record. */
  readonly records: ReadonlyMap<string, unknown>;
  /** Blocks that the tree does not lead to, e.g. of deleted records. */
  readonly loose?: readonly unknown[];
}

/** A repository as blocks, its commit first. */
export function repositoryOf({ did, version = 3, records, loose = [] }: Made): Block[] {
  const made = new Map([...records].map(([key, value]) => [key, blockOf(value)] as const));
  const tree = treeOf(new Map([...made].map(([key, { cid }]) => [key, cid] as const)));
  const sig = new Uint8Array(64).fill(7);
  const [root] = tree;
  const commit = blockOf(
    version === 3
      ? { did, version, data: root?.cid, rev: '3l2p4t6v8xa2b', prev: null, sig }
      : { did, version, data: root?.cid, prev: null, sig },
  );
  return [commit, ...tree, ...made.values(), ...loose.map(blockOf)];
}

/** Blocks in a CAR file whose root is the first of them. */
export function carOf(blocks: readonly Block[]): Buffer {
  const header = encode({ version: 1, roots: blocks.slice(0, 1).map(({ cid }) => cid) });
  const parts = blocks.flatMap(({ cid, bytes }) => [varint(cid.bytes.length + bytes.length), cid.bytes, bytes]);
  return Buffer.concat([varint(header.length), header, ...parts]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
