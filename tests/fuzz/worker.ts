import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { type Random, randomFrom } from '../../bench/random.ts';
import { pull } from '../../scripts/commands/pull.ts';
import { adapters } from '../../scripts/pull/registry.ts';
import { type Fixture, fixtures } from '../fixture-list.ts';
import { zipOf } from '../made-zip.ts';
import { faultsOf } from '../sound-content.ts';
import { mutated } from './mutate.ts';
import { namesIn, Room } from './room.ts';

/** Runs of the fuzzer from `from` on, one after another. Says each before it begins, so that one that hangs is known. */

const { from, runs, seed }: { from: number; runs: number; seed: number } = workerData;
const rooms = new Map<string, Room>();

for (let run = from; run < from + runs; run += 1) {
  const fixture = fixtures[run % fixtures.length];
  if (fixture === undefined) throw new Error('there are no fixtures');
  parentPort?.postMessage({ run, archive: fixture.archive });
  const faults = await once(fixture, randomFrom(seed * 1_000_003 + run));
  if (faults.length > 0) parentPort?.postMessage({ run, archive: fixture.archive, faults });
}
for (const room of rooms.values()) room.close();
parentPort?.postMessage('done');

async function once(fixture: Fixture, random: Random): Promise<string[]> {
  const room = rooms.get(fixture.authority) ?? new Room(fixture);
  rooms.set(fixture.authority, room);
  const scratch = mkdtempSync(path.join(tmpdir(), 'aabne-kanaler-fuzz-'));
  try {
    const archive = archiveOf(fixture, scratch, random);
    const before = namesIn(scratch);
    const { account, accounts, columns } = fixture;
    const authority = accounts === undefined ? fixture.authority : undefined;
    const said: string[] = [];
    const ended: string[] = [];
    const log = {
      info: () => undefined,
      warn: (line: string) => said.push(line),
      out: (line: string) => ended.push(line),
    };
    const options = {
      archive,
      authority,
      account,
      accounts,
      columns,
      content: room.content,
      dryRun: false,
      json: true,
    };
    const status = await pull(options, log);
    const { files, faults } = room.written();
    faults.push(...faultsOf(files));
    if (status !== 0 && said.length === 0) faults.push('it failed without a word');
    if (status !== 0 && ended.length === 0 && files.size > 0) faults.push('it was refused and wrote something');
    const clutter = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;
    for (const line of said.flatMap((text) => text.split('\n  ')))
      if (clutter.test(line)) faults.push(`a message holds control signs: ${JSON.stringify(line).slice(0, 200)}`);
    if (namesIn(scratch).join() !== before.join()) faults.push('something was written beside the archive');
    return faults;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  } finally {
    room.empty();
    rmSync(scratch, { recursive: true });
  }
}

/** The archive with some of its files changed; or packed, and the package changed. */
function archiveOf({ archive, format }: Fixture, scratch: string, random: Random): string {
  const adapter = adapters.find(({ id }) => id === format);
  const copy = path.join(scratch, path.basename(archive));
  cpSync(archive, copy, { recursive: true });
  const names = namesIn(copy);
  const read = names.filter((name) => adapter?.mayOpen(name) && !/\.(?:jpe?g|png|webp|mp4)$/i.test(name));
  const change = (name: string): void => {
    const file = path.join(copy, name);
    writeFileSync(file, mutated(readFileSync(file), name, random));
  };
  const isPacked = random.below(5) === 0;
  if (!isPacked || random.below(2) === 0) {
    change(random.below(8) === 0 ? random.pick(asSome(names)) : random.pick(asSome(read)));
    if (random.below(4) === 0) change(random.pick(asSome(read)));
  }
  if (!isPacked) return copy;
  const zip = zipOf(
    names.map((name) => ({ name, data: readFileSync(path.join(copy, name)) })),
    { zip64: random.below(4) === 0 },
  );
  const packed = path.join(scratch, `${path.basename(archive)}.zip`);
  const bytes = random.below(8) === 0 ? gzipSync(zip) : zip;
  writeFileSync(packed, random.below(3) === 0 ? bytes : mutated(bytes, 'arkiv.zip', random));
  rmSync(copy, { recursive: true });
  return packed;
}

function asSome(names: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = names;
  if (first === undefined) throw new Error('a fixture without files that its adapter opens');
  return [first, ...rest];
}
