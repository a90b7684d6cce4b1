import { codingsPath, parseMonthPath, sourcePath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { Authority } from '#lib/model/authority.ts';
import type { Post } from '#lib/model/post.ts';
import type { Source, Withdrawal } from '#lib/model/source.ts';
import type { Files } from '../effects/files.ts';
import { silentSteps } from '../effects/progress.ts';
import { mergeAccount } from '../pull/account.ts';
import { accountNames, accountsOn } from '../pull/account-names.ts';
import { Withdrawals } from '../pull/merge/withdraw.ts';
import { Spool } from '../pull/spool.ts';
import { dropUnnamedMedia } from '../pull/unnamed-media.ts';
import type { Keyed } from '../redact/keyed.ts';
import type { Output } from '../write/transaction.ts';
import { type Findings, partOf } from './find.ts';
import { withoutCodings, withoutGone } from './named-elsewhere.ts';

export interface TakeDownInput {
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly sources: ReadonlyMap<string, Source>;
  /** As they will be. */
  readonly withdrawals: readonly Withdrawal[];
  readonly keyed: Keyed | undefined;
}

/**
 * Takes out of content what was withdrawn, as the next pull would do it: the months are merged with nothing new. `parts`:
 * of which at least one stands in every month file that may have to change.
 */
export async function takeDown(
  files: Files,
  parts: ReadonlySet<string>,
  input: TakeDownInput,
  output: Output,
): Promise<{ readonly issues: readonly Issue[] } | undefined> {
  const [named, before] = [new Set<string>(), new Set<string>()];
  for (const { authority, channel } of await accountsWith(files, parts)) {
    const done = await mergeWithNothing(files, authority, channel, input, output);
    if ('issues' in done) return done;
    for (const name of done.media.named) named.add(name);
    for (const name of done.media.before) before.add(name);
  }
  await dropUnnamedMedia(files, before.difference(named), output);
  return undefined;
}

/** What tells month files that may have to change: ids, moments, and what stands in addresses however they are spelled. */
export function partsOf(entries: readonly Withdrawal[], { items, shared }: Findings): Set<string> {
  const named = [...items.map(({ item }) => item), ...shared];
  const versions = items.flatMap(({ item }) => item.versions.map(({ id }) => id));
  const parts = [
    ...entries.flatMap(({ id, written }) => [id, written]),
    ...named.flatMap(({ id, url }) => [id, url === undefined ? undefined : partOf(url)]),
    ...versions,
  ];
  return new Set(parts.filter((part) => part !== undefined && part !== '').map(String));
}

/** Accounts with a month file in which one of the parts stands. */
async function accountsWith(files: Files, parts: ReadonlySet<string>) {
  const accounts = new Map<string, { readonly authority: string; readonly channel: string }>();
  for (const path of await files.list('posts', '.mdx')) {
    const place = parseMonthPath(path);
    const key = place && `${place.authority}/${place.channel}`;
    if (place === undefined || key === undefined || accounts.has(key)) continue;
    const text = (await files.read(path)) ?? '';
    if ([...parts].some((part) => text.includes(part))) accounts.set(key, place);
  }
  return accounts.values();
}

async function mergeWithNothing(
  files: Files,
  authority: string,
  channel: string,
  { authorities, sources: all, withdrawals: list, keyed }: TakeDownInput,
  output: Output,
) {
  const withdrawals = new Withdrawals(channel, list);
  const sources = new Map([...all].filter(([, one]) => one.authority === authority && one.channel === channel));
  const accounts = authorities.get(authority);
  const change = async (path: string, edit: (text: string) => string): Promise<void> => {
    const text = await files.read(path);
    if (text !== undefined) await output.write(path, edit(text));
  };
  const spool = new Spool<Post>();
  try {
    const merged = await mergeAccount(
      files,
      {
        authority,
        facts: { channel, withdrawals, fresh: new Set() },
        sources,
        before: sources,
        accountOf: accountNames(accounts === undefined ? [] : accountsOn(accounts, channel)),
        threads: [],
        spool,
        keyed,
        steps: silentSteps,
      },
      output,
    );
    if ('issues' in merged) return merged;
    const isGone = (item: string): boolean => withdrawals.has(item);
    for (const [id, { gone }] of sources)
      if (Object.keys(gone ?? {}).some(isGone)) await change(sourcePath(id), (text) => withoutGone(text, isGone));
    await change(codingsPath(authority, channel), (text) => withoutCodings(text, isGone));
    return merged;
  } finally {
    spool.close();
  }
}
