import { ministryAnswer } from '#lib/model/answer.ts';
import type { FolketingetSource } from '#lib/model/network-source.ts';
import { readProse } from '#lib/prose/read.ts';
import { accountRegistry } from '../../content/account-registry.ts';
import type { Files } from '../../effects/files.ts';
import type { PullContext, Pulled, Puller } from '../network/contract.ts';
import { type Asked, askCase, askMissing, askSearch } from './ask.ts';
import { type Desk, deskOver } from './desk.ts';
import { lookupsOf } from './lookups.ts';
import { odaClient } from './oda/client.ts';
import type { Bench } from './one-answer.ts';

/** The Folketing: its cases, its committees' general questions, and answers found by words in their titles. */
export const folketinget: Puller<'folketinget'> = { kind: 'folketinget', pull };

async function pull(context: PullContext<FolketingetSource>): Promise<Pulled> {
  const { source, files, content, http } = context;
  const oda = odaClient(http, source.service);
  const lookups = lookupsOf(oda, source.service);
  const desk = deskOver(files, content.authorities);
  const bench: Bench = {
    source,
    oda,
    http,
    desk,
    channels: await channelsOf(files),
    registry: accountRegistry(content.authorities.values(), content.listed),
    today: context.today,
    missing: [],
    visited: new Set(),
    rows: new Map(),
    cases: new Map(),
  };
  const cursor = new Map(Object.entries(source.state?.cursor ?? {}));
  const lines: string[] = [];
  for (const ask of asksOf(source)) {
    context.progress(ask.name);
    const asked: Asked =
      'case' in ask ? await askCase(bench, lookups, ask) : await askSearch(bench, lookups, ask.search, cursor);
    if ('trouble' in asked) return { troubles: [asked.trouble] };
    lines.push(...asked.lines);
  }
  const again = await askMissing(bench, lookups, context.partial);
  if ('trouble' in again) return { troubles: [again.trouble] };
  return {
    changes: desk.changes,
    state: { cursor: Object.fromEntries(cursor), counts: await countsOf(files, desk), missing: bench.missing },
    summary: [...lines, ...changesOf(desk)],
    differences: desk.differences,
  };
}

type Ask = { readonly name: string } & (
  | { readonly period: string; readonly case: string; readonly questions?: readonly number[] | undefined }
  | { readonly search: NonNullable<FolketingetSource['search']> }
);

const asksOf = ({ cases, committees, search }: FolketingetSource): Ask[] => [
  ...cases.map((one) => ({ name: `${one.period} ${one.case}`, ...one })),
  ...committees.map(({ period, committee }) => {
    const name = `${committee.toUpperCase()} alm. del`;
    return { name: `${period} ${name}`, period, case: name };
  }),
  ...(search === undefined ? [] : [{ name: `answers since ${search.since}`, search }]),
];

const changesOf = ({ counted }: Desk): string[] =>
  counted.size === 0
    ? ['nothing new']
    : [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);

async function channelsOf(files: Files): Promise<ReadonlySet<string>> {
  const found = await files.list('channels', '.mdx');
  return new Set(found.map((file) => file.replace(/^channels\//, '').replace(/\.mdx$/, '')));
}

/** Answers in content after the pull, by how much of them stands there. */
async function countsOf(files: Files, desk: Desk): Promise<Record<string, number>> {
  const paths = new Set([...(await files.list('answers', '.mdx')), ...desk.changes.keys()]);
  const counts: Record<string, number> = { whole: 0, excerpt: 0, none: 0 };
  for (const path of paths) {
    if (!path.startsWith('answers/')) continue;
    const read = readProse((await desk.read(path)) ?? '', path, ministryAnswer);
    if ('data' in read) counts[read.data.extent] = (counts[read.data.extent] ?? 0) + 1;
  }
  return counts;
}
