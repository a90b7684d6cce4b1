import { period as periodSchema } from '#lib/model/answer.ts';
import type { FolketingetSource } from '#lib/model/network-source.ts';
import { day } from '#lib/model/scalar.ts';
import { filesIn } from '../effects/files.ts';
import { readCaseName } from '../pull/answers/choose-exchange.ts';
import { pullByKind } from '../pull/network/pullers.ts';
import { type NetworkMeans, pullSource } from '../pull/network/run.ts';
import { finishTransaction } from '../write/transaction.ts';
import { networkMeans } from './network-means.ts';
import { readForPull } from './pull-network.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run pull -- ft --period <session> --case <case> [--question <number> …] [--content <dir>] [--dry-run]
       npm run pull -- ft --period <session> --committee <letters> …
       npm run pull -- ft --search <word> [--search <word> …] --since <yyyy-mm-dd> …

  Asks the Folketing once for more than the manifest follows. To follow it for good, add it to content/sources.
  --period     session, e.g. 20101
  --case       a case, e.g. "L 90"; with --question only those of its questions
  --committee  a committee's general questions (alm. del), e.g. REU
  --search     answers of every case with the word in their title, changed since --since
  --content    folder to write to (default: content)
  --dry-run    ask everything and write nothing

  Set AABNE_KANALER_CONTACT to an address where the service can reach you.`;

/** What is asked this time, in the place of what the manifest follows. */
export type FtAsk = Pick<FolketingetSource, 'cases' | 'committees' | 'search'>;

export interface FtOptions {
  readonly ask: FtAsk;
  readonly content: string;
  readonly dryRun: boolean;
}

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    {
      args,
      options: {
        period: { type: 'string' },
        case: { type: 'string' },
        question: { type: 'string', multiple: true },
        committee: { type: 'string' },
        search: { type: 'string', multiple: true },
        since: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const ask = readAsk(values);
  if (typeof ask === 'string') throw new UsageError(ask, usage);
  return pullFt({ ask, content: values.content, dryRun: values['dry-run'] }, networkMeans(usage));
}

/** The ask of the command line, or what is wrong with it. */
export function readAsk(values: {
  readonly period?: string | undefined;
  readonly case?: string | undefined;
  readonly question?: readonly string[] | undefined;
  readonly committee?: string | undefined;
  readonly search?: readonly string[] | undefined;
  readonly since?: string | undefined;
}): FtAsk | string {
  const named = [values.case, values.committee, values.search].filter((value) => value !== undefined).length;
  if (named !== 1) return 'Say what to ask for: one of --case, --committee and --search.';
  if (values.search !== undefined) {
    const since = day.safeParse(values.since);
    if (!since.success) return 'Say since when: --since 2024-01-01.';
    const short = values.search.find((word) => word.trim().length < 3);
    if (short !== undefined) return `"${short}" is too short to search for.`;
    return { cases: [], committees: [], search: { words: [...values.search], since: since.data } };
  }
  const period = periodSchema.safeParse(values.period);
  if (!period.success) return 'Say in which session: --period 20101.';
  if (values.committee !== undefined) {
    if (!/^[a-zæøå]{2,4}$/i.test(values.committee))
      return `"${values.committee}" is no committee: write its letters, e.g. REU.`;
    return { cases: [], committees: [{ period: period.data, committee: values.committee.toUpperCase() }] };
  }
  const name = readCaseName(values.case ?? '');
  if (name === undefined) return `"${values.case}" is no case: write it like "L 90".`;
  const questions = values.question?.map(Number);
  if (questions?.some((number) => !Number.isInteger(number) || number < 1))
    return 'A question is a number: --question 55.';
  return {
    cases: [{ period: period.data, case: name, ...(questions !== undefined && { questions }) }],
    committees: [],
  };
}

/** Asks once, under the manifest's hosts and terms. Returns the exit code: 1 also when nothing of it is known there. */
export async function pullFt({ ask, content, dryRun }: FtOptions, means: NetworkMeans): Promise<number> {
  const files = filesIn(content);
  await finishTransaction(files);
  const start = await readForPull(files, means.log);
  if (start === undefined) return 1;
  const found = [...start.network].find(([, source]) => source.kind === 'folketinget');
  if (found === undefined) {
    means.log.warn(
      `${files.root}/sources: no source is of kind "folketinget". Add one: it says which hosts may be asked, and under which terms.`,
    );
    return 1;
  }
  const [id, source] = found;
  const asked = { ...source, search: undefined, ...ask };
  const report = await pullSource(files, { id, source: asked }, start.content, pullByKind, means, {
    dryRun,
    partial: true,
  });
  return report.ok && !report.nothing ? 0 : 1;
}
