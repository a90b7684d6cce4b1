import { answerPath } from '#lib/content-layout.ts';
import type { Citation } from '#lib/model/authority.ts';
import type { Missing } from '#lib/model/network-source.ts';
import type { Http } from '../../effects/http.ts';
import type { Registry } from '../../redact/redact.ts';
import { chooseExchange } from '../answers/choose-exchange.ts';
import { type KnownOfAnswer, makeAnswer, type ReadFile } from '../answers/make-answer.ts';
import { mergeAnswer } from '../answers/merge-answer.ts';
import { ministryOf, newMinistry } from '../answers/ministry.ts';
import type { Miss, SourceOf, Trouble } from '../network/contract.ts';
import { officialAddress } from './address.ts';
import type { Desk } from './desk.ts';
import { changedAt, filesOf, mainAnswer, type QuestionDocuments, statusOf, titleIn } from './documents.ts';
import { type LetterResult, letterFrom } from './files.ts';
import type { Oda } from './oda/client.ts';
import type { Row } from './oda/rows.ts';
import { type People, peopleOf } from './people.ts';

/** What a pull of the Folketing has at hand. */
export interface Bench {
  readonly source: SourceOf<'folketinget'>;
  readonly oda: Oda;
  readonly http: Http;
  readonly desk: Desk;
  readonly channels: ReadonlySet<string>;
  readonly registry: Registry;
  readonly today: string;
  readonly missing: Miss[];
  /** Questions that were looked at, as `missing` names them. */
  readonly visited: Set<string>;
  /** Cases as the service has them, by session and name. */
  readonly rows: Map<string, Row<'Sag'> | undefined>;
  /** Cases that were asked for in this pull, by their id. */
  readonly cases: Map<number, CaseAtHand>;
}

export interface CaseAtHand {
  readonly period: string;
  readonly case: string;
  readonly title?: string | undefined;
  readonly session: Row<'Periode'>;
  readonly subjects: readonly string[];
}

/** How the list of what is missing names an answer, and back again. */
const missName = ({ period, case: name, number }: { period: string; case: string; number: number }): string =>
  `${period} ${name}, spm. ${number}: svar`;
export function readMissName(what: string): { period: string; case: string; number: number } | undefined {
  const [, period, name, number] = /^(\d{5}) (.+), spm\. (\d+): svar$/.exec(what) ?? [];
  return period === undefined || name === undefined ? undefined : { period, case: name, number: Number(number) };
}

/** Days after which a file that no archive had is asked for again. */
export const patienceDays = 7;

/** One question with its answers into content. Trouble ends the pull; what could not be got is written down as missing. */
export async function pullQuestion(
  bench: Bench,
  of: CaseAtHand,
  documents: QuestionDocuments,
): Promise<{ readonly trouble: Trouble } | undefined> {
  const { desk, oda, source } = bench;
  const main = mainAnswer(documents.answers);
  if (main === undefined) return undefined;
  const identity = { period: of.period, case: of.case, number: documents.number };
  const what = missName(identity);
  // A search may lead to one question by each of its answers.
  if (bench.visited.has(what)) return undefined;
  bench.visited.add(what);
  const all = [...documents.answers, ...(documents.question === undefined ? [] : [documents.question])];
  const changed = changedAt(all);
  const standing = await desk.answer(identity);
  const missed = source.state?.missing.find((miss) => miss.what === what);
  const isUpToDate = standing?.oda !== undefined && standing.oda.changed >= changed;
  if (isUpToDate && (missed === undefined || daysBetween(missed.tried, bench.today) < patienceDays)) {
    if (missed !== undefined) bench.missing.push(missed);
    return undefined;
  }

  const people = await peopleOf(oda, { question: documents.question?.id, answer: main.id }, of.session.id);
  if ('trouble' in people) return people;
  const got = await letterFrom(bench.http, filesOf(main), main.dato.slice(0, 10), source);
  if ('trouble' in got) return got;
  const read = chosen(got, identity);
  if ('why' in read)
    bench.missing.push({ what, why: read.why, ...(read.where !== undefined && { where: read.where }) });
  // Where the answer is not to be had, the question may be: its words say what was asked.
  const asked = 'why' in read ? await questionAlone(bench, documents, identity) : read;
  if ('trouble' in asked) return asked;
  const file = 'why' in asked ? undefined : asked;

  const citation = citationOf(source.service, main);
  const ministry = await ministryFor(bench, people.people, file, citation);
  if (ministry === undefined) {
    bench.missing.push({ what: `${of.period} ${of.case}, spm. ${documents.number}: ministerium`, why: 'ambiguous' });
    return undefined;
  }
  const known = knownOf(of, documents, main, people.people, ministry, [citation, ...copyOf(file)], changed);
  const path = answerPath(identity);
  const merged = mergeAnswer(path, await desk.read(path), makeAnswer(known, file, [], bench.channels, bench.registry));
  if ('message' in merged)
    return { trouble: { url: path, message: merged.message, hint: 'Mend the file, then run the pull again.' } };
  desk.differences.push(...merged.differences.map((line) => `${path}: ${line}`));
  await desk.put(path, merged.text);
  return undefined;
}

export const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

type Chosen = ReadFile | { readonly why: Missing['why']; readonly where?: string | undefined };

function chosen(got: Exclude<LetterResult, { trouble: unknown }>, identity: { case: string; number: number }): Chosen {
  if ('why' in got) return got;
  const exchange = chooseExchange(got.letter, identity);
  return 'message' in exchange
    ? { why: 'ambiguous', where: got.file.copyUrl }
    : { letter: got.letter, exchange: exchange.exchange, file: got.file };
}

async function questionAlone(
  { http, source }: Bench,
  { question }: QuestionDocuments,
  identity: { case: string; number: number },
): Promise<Chosen | { readonly trouble: Trouble }> {
  if (question === undefined) return { why: 'no-file' };
  const got = await letterFrom(http, filesOf(question), question.dato.slice(0, 10), source);
  return 'trouble' in got ? got : chosen(got, identity);
}

async function ministryFor(
  { desk }: Bench,
  people: People,
  file: ReadFile | undefined,
  citation: Citation,
): Promise<string | undefined> {
  const head = file?.letter.head;
  const found = ministryOf(
    {
      name: people.ministry ?? head?.ministry,
      ministerTitle: people.ministerTitle ?? head?.ministerTitle,
      domains: head?.domains,
    },
    desk.authorities,
  );
  if (found === undefined || 'slug' in found) return found?.slug;
  const made = newMinistry(found.name, citation);
  if (!desk.authorities.has(made.slug)) {
    await desk.put(made.path, made.text);
    desk.authorities.set(made.slug, made.authority);
    desk.differences.push(`${made.path} is new: give the ministry its English name`);
  }
  return made.slug;
}

const citationOf = (service: string, document: Row<'Dokument'>): Citation => ({
  title: `Folketingets åbne data, dokument ${document.id}`,
  url: `${service}Dokument(${document.id})`,
  at: document.dato.slice(0, 10),
});

const copyOf = (file: ReadFile | undefined): Citation[] =>
  file?.file.copyUrl === undefined
    ? []
    : [
        {
          title: 'Internet Archive',
          url: file.file.copyUrl,
          note: {
            da: 'Webarkivets kopi af filen, som ordene er læst i.',
            en: "The web archive's copy of the file that the words were read from.",
          },
        },
      ];

function knownOf(
  of: CaseAtHand,
  { question, answers, number }: QuestionDocuments,
  main: Row<'Dokument'>,
  people: People,
  ministry: string,
  sources: readonly Citation[],
  changed: string,
): KnownOfAnswer {
  const title = titleIn(question?.titel, main.titel);
  const official = filesOf(main)[0];
  return {
    period: of.period,
    case: of.case,
    caseTitle: of.title,
    number,
    title: title === undefined ? undefined : { da: title },
    committee: people.committee,
    askedBy: people.asker,
    askedAt: question?.dato.slice(0, 10),
    ministry,
    minister: people.minister,
    ministerTitle: people.ministerTitle,
    answeredAt: main.dato.slice(0, 10),
    status: statusOf(main),
    officialUrl: official === undefined ? undefined : officialAddress(official),
    others: answers
      .filter((answer) => answer !== main)
      .flatMap((answer) => {
        const [url] = filesOf(answer);
        return url === undefined
          ? []
          : [{ status: statusOf(answer), answeredAt: answer.dato.slice(0, 10), officialUrl: officialAddress(url) }];
      }),
    oda: { question: question?.id, answer: main.id, changed },
    subjects: [...of.subjects],
    sources,
  };
}
