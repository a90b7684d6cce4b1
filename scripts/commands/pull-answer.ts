import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { answerPath } from '#lib/content-layout.ts';
import { type answerFile, period as periodSchema } from '#lib/model/answer.ts';
import { accountRegistry } from '../content/account-registry.ts';
import { type Files, filesIn } from '../effects/files.ts';
import { type Log, terminalLog } from '../effects/log.ts';
import { chooseExchange, readCaseName } from '../pull/answers/choose-exchange.ts';
import { makeAnswer } from '../pull/answers/make-answer.ts';
import { mergeAnswer } from '../pull/answers/merge-answer.ts';
import { ministryOf, newMinistry } from '../pull/answers/ministry.ts';
import { readDocument } from '../pull/formats/document.ts';
import { readLetter } from '../pull/letter/read-letter.ts';
import { commit, finishTransaction } from '../write/transaction.ts';
import { readForPull } from './pull-network.ts';
import { parseUsage, UsageError } from './usage.ts';

const usage = `Usage: npm run pull -- answer <file> --period <session> --case <case> --question <number>
                         [--ministry <slug>] [--url <address>] [--copy <address>] [--content <dir>] [--dry-run]

  Reads a minister's answer from a file on this machine: PDF, DOCX, HTML or plain text.
  --period     session of the Folketing, e.g. 20101
  --case       the case, e.g. "L 90", or for a committee's general questions "REU alm. del"
  --question   number of the question, as its address at the Folketing has it
  --ministry   the authority that answered, where the letter does not say it: the name of a file in content/authorities
  --url        its address at the Folketing
  --copy       address that the file was taken from, where that is another one
  --content    folder to write to (default: content)
  --dry-run    read everything and write nothing`;

export interface AnswerOptions {
  readonly file: string;
  readonly period: string;
  readonly case: string;
  readonly question: number;
  readonly ministry?: string | undefined;
  readonly url?: string | undefined;
  readonly copy?: string | undefined;
  readonly content: string;
  readonly dryRun: boolean;
}

export function run(args: string[]): Promise<number> {
  const { values, positionals } = parseUsage(
    {
      args,
      allowPositionals: true,
      options: {
        period: { type: 'string' },
        case: { type: 'string' },
        question: { type: 'string' },
        ministry: { type: 'string' },
        url: { type: 'string' },
        copy: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
      },
    },
    usage,
  );
  const wrong = (message: string): never => {
    throw new UsageError(message, usage);
  };
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) return wrong('Say which file to read, one at a time.');
  const period = periodSchema.safeParse(values.period);
  if (!period.success) return wrong('Say in which session it was asked: --period 20101.');
  const name = readCaseName(values.case ?? '');
  if (name === undefined) return wrong('Say which case it is: --case "L 90" or --case "REU alm. del".');
  const question = Number(values.question);
  if (!Number.isInteger(question) || question < 1) return wrong('Say which question it answers: --question 55.');
  for (const address of [values.url, values.copy])
    if (address !== undefined && !z.httpUrl().safeParse(address).success) return wrong(`"${address}" is no address.`);
  const { ministry, url, copy, content } = values;
  return pullAnswer(
    { file, period: period.data, case: name, question, ministry, url, copy, content, dryRun: values['dry-run'] },
    terminalLog,
  );
}

/** Reads one answer from a file into content. Returns the exit code. */
export async function pullAnswer(options: AnswerOptions, log: Log): Promise<number> {
  const refuse = (message: string, hint: string): number => {
    log.warn(`${options.file}: ${message}.\n  ${hint}\nNothing was written.`);
    return 1;
  };
  const bytes = await readFile(options.file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    if (bytes.code !== 'ENOENT' && bytes.code !== 'EISDIR') throw bytes;
    return refuse('there is no such file', 'Look at the path.');
  }
  const document = await readDocument(new Uint8Array(bytes));
  if ('message' in document) return refuse(document.message, document.hint);
  const letter = readLetter(document.pages);
  if (letter === undefined)
    return refuse(
      'no question and answer can be told apart in it',
      'A letter has "Spørgsmål …:" before the question and "Svar:" before the answer, each at the beginning of a line.',
    );
  const chosen = chooseExchange(letter, { case: options.case, number: options.question });
  if ('message' in chosen) return refuse(chosen.message, chosen.hint);

  const files = filesIn(options.content);
  await finishTransaction(files);
  const start = await readForPull(files, log);
  if (start === undefined) return 1;
  const { authorities, listed } = start.content;
  const identity = { period: options.period, case: options.case, number: options.question };
  const target = answerPath(identity);
  const before = await files.read(target);
  const source = {
    title: options.copy === undefined ? `Fil: ${path.basename(options.file)}` : new URL(options.copy).hostname,
    ...(options.copy !== undefined && { url: options.copy }),
  };
  const found =
    options.ministry === undefined
      ? ministryOf(
          { name: letter.head.ministry, ministerTitle: letter.head.ministerTitle, domains: letter.head.domains },
          authorities,
        )
      : { slug: options.ministry };
  if (found === undefined || ('slug' in found && !authorities.has(found.slug)))
    return refuse(
      found === undefined ? 'the letter does not say which ministry it is of' : `there is no authority "${found.slug}"`,
      'Say it with --ministry <slug>: the name of a file in content/authorities.',
    );
  const made = 'name' in found ? newMinistry(found.name, source) : undefined;
  const { exchange } = chosen;
  const answer = makeAnswer(
    {
      ...identity,
      ministry: 'slug' in found ? found.slug : (made?.slug ?? ''),
      officialUrl: options.url,
      sources: [source],
    },
    {
      letter,
      exchange,
      file: {
        format: document.format,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        from: 'local',
        copyUrl: options.copy,
      } satisfies Partial<z.infer<typeof answerFile>>,
    },
    [],
    await channelSlugs(files),
    accountRegistry(authorities.values(), listed),
  );
  const merged = mergeAnswer(target, before, answer);
  if ('message' in merged) return refuse(`${target}: ${merged.message}`, 'Mend the file first.');
  const changes = new Map([[target, merged.text], ...(made === undefined ? [] : [[made.path, made.text] as const])]);
  const { written } = options.dryRun ? { written: 0 } : await commit(files, changes);
  if (chosen.warning !== undefined) log.warn(`${target}: ${chosen.warning}`);
  for (const line of merged.differences) log.warn(`${target}: ${line}`);
  if (made !== undefined) log.warn(`${made.path} is new: give the ministry its English name.`);
  log.info(told(answer, merged.words, options.dryRun ? undefined : written, target));
  return 0;
}

function told(
  { answer, words }: ReturnType<typeof makeAnswer>,
  change: 'new' | 'replaced' | 'kept' | 'none',
  written: number | undefined,
  target: string,
): string {
  const redacted = [...(words?.redacted.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const extent = { whole: 'the whole answer', excerpt: 'a part of the answer', none: 'the question alone' }[
    answer.extent
  ];
  const files = written === undefined ? 'dry run, nothing written' : `${written} files written`;
  return `${target}: ${extent}, words ${change}, ${redacted} spans replaced; ${files}.`;
}

/** Slugs of the channels in content. */
export const channelSlugs = async (files: Files): Promise<ReadonlySet<string>> =>
  new Set((await files.list('channels', '.mdx')).map((file) => file.replace(/^channels\//, '').replace(/\.mdx$/, '')));
