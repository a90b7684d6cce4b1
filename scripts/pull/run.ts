import type { Post } from '#lib/model/post.ts';
import type { Files } from '../effects/files.ts';
import type { Output } from '../write/transaction.ts';
import type { ArchivedItem, Stream } from './adapter.ts';
import { onlyOpening } from './archive.ts';
import { type Collected, collect } from './collect.ts';
import type { PulledSource, PullInput, PullRefused, PullResult } from './contract.ts';
import { copyMedia } from './media.ts';
import { Spool } from './spool.ts';
import { pullTarget, type Target } from './target.ts';
import { dropUnnamedMedia } from './unnamed-media.ts';

/**
 * An archive and the content as it is; out go the files as they should be. Items pass through temporary files, so that
 * memory holds an index of them and one month at a time, whatever the archive's size.
 */
export async function pullArchive(files: Files, input: PullInput, output: Output): Promise<PullResult | PullRefused> {
  const raw = new Spool<ArchivedItem>();
  const redacted = new Spool<Post>();
  try {
    return await pullThrough(files, input, output, raw, redacted);
  } finally {
    raw.close();
    redacted.close();
  }
}

async function pullThrough(
  files: Files,
  input: PullInput,
  output: Output,
  raw: Spool<ArchivedItem>,
  redacted: Spool<Post>,
): Promise<PullResult | PullRefused> {
  const archive = onlyOpening(input.archive, input.adapter);
  const wanted = (stream: Stream): boolean => input.ownerOf(stream) !== undefined;
  const collected = await collect({ ...input, archive, spool: raw, wanted });
  // What is opened from here on is no part of what the source is known by.
  const opened = archive.opened();
  const targets = new Map<string, Target>();
  let leftOut = 0;
  let leftOutAccounts = 0;
  for (const stream of collected) {
    const owner = input.ownerOf(stream.stream);
    if (owner === undefined) {
      leftOut += stream.read;
      leftOutAccounts += 1;
      continue;
    }
    if ('message' in owner) return owner;
    // Two accounts of one authority on one channel share its months.
    const { channel } = stream.stream;
    const target = targets.get(`${owner.slug}/${channel}`) ?? { channel, owner, streams: [] };
    targets.set(`${owner.slug}/${channel}`, target);
    target.streams.push({ collected: stream, account: owner.account });
  }
  const wantedStreams = [...targets.values()].flatMap(({ streams }) => streams.map((one) => one.collected));
  // A handle that nobody in the archive has must not leave an empty ledger behind.
  if (leftOutAccounts > 0 && wantedStreams.length > 0 && wantedStreams.every(isEmpty))
    return {
      message: `it holds nothing of the account that is asked for, and items of ${leftOutAccounts} others: check how --account is spelled.`,
    };
  const shown = new Set(collected.flatMap(({ media }) => [...media]));
  const media = await copyMedia(archive, input.adapter, shown, output, input.steps);
  const sources: PulledSource[] = [];
  const warnings: string[] = [];
  const [named, dropped] = [new Set<string>(), new Set<string>()];
  let [loose, lostMarks] = [0, 0];
  for (const target of targets.values()) {
    const pulled = await pullTarget(files, target, { ...input, opened, media, output, raw, redacted });
    if ('issues' in pulled || 'message' in pulled) return pulled;
    sources.push(...pulled.sources);
    if (pulled.warning !== undefined) warnings.push(pulled.warning);
    for (const name of pulled.media.named) named.add(name);
    for (const name of pulled.media.before) dropped.add(name);
    loose += pulled.loose;
    lostMarks += pulled.lostMarks;
  }
  for (const { name } of media.images.values()) dropped.add(name);
  await dropUnnamedMedia(files, dropped.difference(named), output);
  return { sources, leftOut, leftOutAccounts, warnings, notes: unjoined(loose, lostMarks) };
}

const isEmpty = ({ read, coverage, gone }: Collected): boolean =>
  read === 0 && coverage.length === 0 && gone.size === 0;

function unjoined(loose: number, lostMarks: number): string[] {
  return [
    ...(loose > 0
      ? [
          `${loose} answers are to items of others that are not in the archive: should those come with another archive, only a pull with a key (npm run key) lets the answers find them.`,
        ]
      : []),
    ...(lostMarks > 0
      ? [
          `${lostMarks} marks of citizens were lost because their thread moved and this pull had no key: the same person may have two letters there.`,
        ]
      : []),
  ];
}
