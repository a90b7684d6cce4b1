import type { Coverage, SourceProblem } from '#lib/model/source.ts';
import type { Adapter, ArchivedItem, Recognition } from './adapter.ts';
import type { Archive } from './archive.ts';

/** What an archive gave. The accounting law holds by construction: every outcome is counted once, under one head. */
export interface Collected {
  readonly items: readonly ArchivedItem[];
  readonly read: number;
  /** Items that became an item of content or a part of one. */
  readonly mapped: number;
  /** Items left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly problems: readonly SourceProblem[];
  readonly coverage: readonly Coverage[];
  readonly inbound: boolean;
  readonly notices: readonly string[];
}

/** How many items are read between two lines of progress. */
const progressStep = 5000;

export async function collect(
  adapter: Adapter,
  archive: Archive,
  recognition: Recognition,
  progress: (read: number) => void,
): Promise<Collected> {
  const items: ArchivedItem[] = [];
  const skipped: Record<string, number> = {};
  const problems: SourceProblem[] = [];
  const notices: string[] = [];
  let coverage: readonly Coverage[] = [];
  let inbound = false;
  let read = 0;
  let mapped = 0;
  for await (const outcome of adapter.read(archive, recognition)) {
    if (outcome.kind === 'coverage') {
      coverage = outcome.coverage;
      inbound = outcome.inbound;
      continue;
    }
    if (outcome.kind === 'notice') {
      notices.push(outcome.message);
      continue;
    }
    read += 1;
    if (read % progressStep === 0) progress(read);
    if (outcome.kind === 'skipped') skipped[outcome.reason] = (skipped[outcome.reason] ?? 0) + 1;
    else if (outcome.kind === 'problem') problems.push({ place: outcome.place, message: outcome.message });
    else {
      mapped += 1;
      if (outcome.kind === 'mapped') items.push(outcome.item);
    }
  }
  return { items, read, mapped, skipped, problems, coverage, inbound, notices };
}
