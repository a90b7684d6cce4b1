import { casePath } from '#lib/content-layout.ts';
import type { Citation } from '#lib/model/authority.ts';
import type { Trouble } from '../network/contract.ts';
import { caseRecord, type LaterCase, mergeCase } from './case-record.ts';
import { addressIn, changedAt, type QuestionDocuments, questionsIn } from './documents.ts';
import { caseOf, type Lookups } from './lookups.ts';
import { containing, equal, since } from './oda/filter.ts';
import type { Row } from './oda/rows.ts';
import { type Bench, type CaseAtHand, daysBetween, patienceDays, pullQuestion, readMissName } from './one-answer.ts';

/** The three questions that are put to the Folketing: a case, a committee's general questions, words in titles. */

export type Asked = { readonly trouble: Trouble } | { readonly lines: readonly string[] };

const aboutDocument = ['Fil', 'Dokumenttype', 'Dokumentstatus'];
const documentParts = ['Dokument/Fil', 'Dokument/Dokumenttype', 'Dokument/Dokumentstatus'];

/** A whole case, or some of its questions. A committee's general questions are a case too: "REU alm. del". */
export async function askCase(
  bench: Bench,
  lookups: Lookups,
  ask: { readonly period: string; readonly case: string; readonly questions?: readonly number[] | undefined },
): Promise<Asked> {
  const what = `${ask.period} ${ask.case}`;
  const session = await lookups.session(ask.period);
  if ('trouble' in session) return session;
  if (session.session === undefined) return notFound(bench, `${what}: samling ${ask.period}`);
  const got = await caseRow(bench, session.session, ask);
  if ('trouble' in got) return got;
  if (got.found === undefined) return notFound(bench, what);
  const of = await atHand(bench, ask, session.session, got.found);
  if ('trouble' in of) return of;
  const rows = await bench.oda.list('SagDokument', { where: [equal('sagid', got.found.id)], expand: documentParts });
  if ('trouble' in rows) return rows;
  const all = questionsIn(rows.rows).filter(({ address }) => address === undefined || address.period === ask.period);
  const wanted = ask.questions === undefined ? all : all.filter(({ number }) => ask.questions?.includes(number));
  for (const number of ask.questions ?? [])
    if (!wanted.some((one) => one.number === number && one.answers.length > 0))
      notFound(bench, `${what}, spm. ${number}`);
  return pullAll(bench, of, wanted, what);
}

/** Answers of every case with one of the words in their title, changed since the word was last asked for. */
export async function askSearch(
  bench: Bench,
  lookups: Lookups,
  search: { readonly words: readonly string[]; readonly since: string },
  cursor: Map<string, string>,
): Promise<Asked> {
  const type = await lookups.documentType('Svar');
  if ('trouble' in type) return type;
  const found = new Map<number, Row<'Dokument'>>();
  for (const word of search.words) {
    const key = `search ${word}`;
    const from = cursor.get(key) ?? `${search.since}T00:00:00`;
    const rows = await bench.oda.list('Dokument', {
      where: [equal('typeid', type.id), containing('titel', word), since('opdateringsdato', from)],
      expand: aboutDocument,
    });
    if ('trouble' in rows) return rows;
    for (const row of rows.rows) found.set(row.id, row);
    const newest = rows.rows
      .map((row) => row.opdateringsdato)
      .sort()
      .at(-1);
    if (newest !== undefined) cursor.set(key, newest);
  }
  const lines: string[] = [];
  for (const answer of [...found.values()].sort((a, b) => a.id - b.id)) {
    const asked = await askAnswer(bench, lookups, answer);
    if ('trouble' in asked) return asked;
    lines.push(...asked.lines);
  }
  return { lines: [`${found.size} answers name one of ${search.words.length} words`, ...lines] };
}

/** An answer that was found by its title: its case, its question and its other answers are asked for. */
async function askAnswer(bench: Bench, lookups: Lookups, answer: Row<'Dokument'>): Promise<Asked> {
  const address = addressIn(answer);
  if (address === undefined) return { lines: [] };
  const standing = await bench.desk.answer(address);
  const isKnown = standing?.oda?.answer === answer.id && standing.oda.changed >= changedAt([answer]);
  if (isKnown && standing.extent !== 'none') return { lines: [] };
  const related = await relatedTo(bench, answer);
  if ('trouble' in related) return related;
  const rows = related.documents.map((document) => ({
    id: 0,
    sagid: 0,
    dokumentid: document.id,
    bilagsnummer: undefined,
    Dokument: document,
  }));
  const documents = questionsIn(rows).find(({ number }) => number === address.number);
  if (documents === undefined) return { lines: [] };
  const session = await lookups.session(address.period);
  if ('trouble' in session) return session;
  if (session.session === undefined)
    return notFound(bench, `${address.period} ${address.case}: samling ${address.period}`);
  const got = await caseRow(bench, session.session, address);
  if ('trouble' in got) return got;
  const identity = { period: address.period, case: address.case };
  // Without its case an answer is still an answer: its address says whose it is.
  const of =
    got.found === undefined
      ? { ...identity, session: session.session, subjects: [] }
      : await atHand(bench, identity, session.session, got.found);
  return 'trouble' in of ? of : pullAll(bench, of, [documents], undefined);
}

/** The answer with its question and every other answer to it. */
async function relatedTo(
  { oda }: Bench,
  answer: Row<'Dokument'>,
): Promise<{ readonly documents: Row<'Dokument'>[] } | { readonly trouble: Trouble }> {
  if (answer.spørgsmålsid === undefined) return { documents: [answer] };
  const question = await oda.one('Dokument', answer.spørgsmålsid, aboutDocument);
  if ('trouble' in question) return question;
  const answers = await oda.list('Dokument', {
    where: [equal('spørgsmålsid', answer.spørgsmålsid)],
    expand: aboutDocument,
  });
  if ('trouble' in answers) return answers;
  return { documents: [question.row ?? [], answers.rows].flat() };
}

/** Answers that were missing before and that nothing has led to since: asked for again when they have waited long enough. */
export async function askMissing(bench: Bench, lookups: Lookups, partial: boolean): Promise<Asked> {
  for (const miss of bench.source.state?.missing ?? []) {
    if (bench.visited.has(miss.what) || bench.missing.some(({ what }) => what === miss.what)) continue;
    const identity = readMissName(miss.what);
    const id = identity === undefined ? undefined : (await bench.desk.answer(identity))?.oda?.answer;
    const isDue = id !== undefined && daysBetween(miss.tried, bench.today) >= patienceDays;
    if (partial || (id !== undefined && !isDue)) bench.missing.push(miss);
    else if (id !== undefined) {
      const document = await bench.oda.one('Dokument', id, aboutDocument);
      if ('trouble' in document) return document;
      const asked = document.row === undefined ? undefined : await askAnswer(bench, lookups, document.row);
      if (asked !== undefined && 'trouble' in asked) return asked;
    }
  }
  return { lines: [] };
}

/** The case in the service, asked for once in a pull. */
async function caseRow(
  { oda, rows }: Bench,
  session: Row<'Periode'>,
  { period, case: name }: { readonly period: string; readonly case: string },
): ReturnType<typeof caseOf> {
  const key = `${period} ${name}`;
  if (rows.has(key)) return { found: rows.get(key) };
  const got = await caseOf(oda, session, name);
  if ('found' in got) rows.set(key, got.found);
  return got;
}

async function pullAll(
  bench: Bench,
  of: CaseAtHand,
  questions: readonly QuestionDocuments[],
  what: string | undefined,
): Promise<Asked> {
  for (const documents of questions) {
    const failed = await pullQuestion(bench, of, documents);
    if (failed !== undefined) return failed;
  }
  if (what === undefined) return { lines: [] };
  const answered = questions.filter(({ answers }) => answers.length > 0).length;
  return { lines: [`${what}: ${questions.length} questions, ${answered} with a public answer`] };
}

/** Something the service does not know: no fault of it, and none of the pull. */
function notFound(bench: Bench, what: string): Asked {
  if (!bench.missing.some((miss) => miss.what === what)) bench.missing.push({ what, why: 'not-found' });
  return { lines: [`${what}: the Folketing's open data do not have it`] };
}

/** The case with its subject words; its own record is brought up to date on the way, once. */
async function atHand(
  bench: Bench,
  identity: { readonly period: string; readonly case: string },
  session: Row<'Periode'>,
  row: Row<'Sag'>,
): Promise<CaseAtHand | { readonly trouble: Trouble }> {
  const known = bench.cases.get(row.id);
  if (known !== undefined) return known;
  const subjects = await bench.oda.list('EmneordSag', { where: [equal('sagid', row.id)], expand: ['Emneord'] });
  if ('trouble' in subjects) return subjects;
  const later = await laterCases(bench, session, row);
  if ('trouble' in later) return later;
  const source: Citation = {
    title: `Folketingets åbne data, sag ${row.id}`,
    url: `${bench.source.service}Sag(${row.id})`,
  };
  const path = casePath(identity);
  const record = caseRecord(identity, row, later.later, source);
  const merged = mergeCase(path, await bench.desk.read(path), record);
  if ('message' in merged)
    return { trouble: { url: path, message: merged.message, hint: 'Mend the file, then run the pull again.' } };
  if (merged.text !== undefined) await bench.desk.put(path, merged.text);
  bench.desk.differences.push(...merged.differences.map((line) => `${path}: ${line}`));
  const of: CaseAtHand = {
    period: identity.period,
    case: identity.case,
    title: row.titel,
    session,
    subjects: subjects.rows.flatMap(({ Emneord: word }) => word?.emneord ?? []),
  };
  bench.cases.set(row.id, of);
  return of;
}

/** Bills of later sessions under the very same title. General questions have no title of their own. */
async function laterCases(
  { oda, source }: Bench,
  session: Row<'Periode'>,
  row: Row<'Sag'>,
): Promise<{ readonly later: LaterCase[] } | { readonly trouble: Trouble }> {
  if (row.titel === undefined || row.nummer === undefined || !/^[LB] \d/.test(row.nummer)) return { later: [] };
  const got = await oda.list('Sag', { where: [equal('titel', row.titel)], expand: ['Periode'] });
  if ('trouble' in got) return got;
  return {
    later: got.rows.flatMap(({ id, nummer, Periode: period }) =>
      nummer !== undefined &&
      period?.kode !== undefined &&
      period.startdato > session.startdato &&
      /^[LB] \d/.test(nummer)
        ? [
            {
              period: period.kode,
              case: nummer,
              source: { title: `Folketingets åbne data, sag ${id}`, url: `${source.service}Sag(${id})` },
            },
          ]
        : [],
    ),
  };
}
