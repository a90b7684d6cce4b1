import { instantOfDanishTime } from '#lib/time/copenhagen.ts';
import { type DocumentAddress, readDocumentAddress } from './address.ts';
import type { Row } from './oda/rows.ts';

/** A question of a case with its answers, as documents of the service. */
export interface QuestionDocuments {
  readonly number: number;
  readonly question?: Row<'Dokument'> | undefined;
  /** Oldest first. Public ones only; none that was withdrawn. */
  readonly answers: readonly Row<'Dokument'>[];
  /** What the address of a file says; it has the last word on case and number. */
  readonly address?: DocumentAddress | undefined;
}

/** Only what is open to the public: the code is "O". */
const isPublic = ({ offentlighedskode }: Row<'Dokument'>): boolean => offentlighedskode === 'O';
const isWithdrawn = ({ Dokumentstatus: status }: Row<'Dokument'>): boolean =>
  /tilbagetaget/i.test(status?.status ?? '');

const isQuestion = ({ Dokumenttype: type }: Row<'Dokument'>): boolean => type?.type === 'Spørgsmål';
const isAnswer = ({ Dokumenttype: type }: Row<'Dokument'>): boolean => type?.type === 'Svar';

/** Questions and answers among the documents of a case, by the number of the question. */
export function questionsIn(rows: readonly Row<'SagDokument'>[]): QuestionDocuments[] {
  const documents = rows.flatMap(({ Dokument: document, bilagsnummer }) =>
    document !== undefined && document !== null && isPublic(document) && !isWithdrawn(document)
      ? [{ document, bilagsnummer }]
      : [],
  );
  const byNumber = new Map<
    number,
    { question?: Row<'Dokument'>; answers: Row<'Dokument'>[]; address?: DocumentAddress }
  >();
  const at = (number: number) => {
    const known = byNumber.get(number) ?? { answers: [] };
    byNumber.set(number, known);
    return known;
  };
  const numberOfQuestion = new Map<number, number>();
  for (const { document, bilagsnummer } of documents.filter((one) => isQuestion(one.document))) {
    const address = addressIn(document);
    // An attachment's number alone could be that of an attachment: it counts where nothing else says it.
    const number =
      address?.number ?? numberInTitle(document.titel) ?? Number(/^\d+$/.exec(bilagsnummer ?? '')?.[0] ?? 0);
    if (number === 0) continue;
    numberOfQuestion.set(document.id, number);
    const entry = at(number);
    entry.question ??= document;
    if (address !== undefined) entry.address ??= address;
  }
  for (const { document } of documents.filter((one) => isAnswer(one.document))) {
    const address = addressIn(document);
    const asked = document.spørgsmålsid === undefined ? undefined : numberOfQuestion.get(document.spørgsmålsid);
    const number = address?.number ?? asked ?? numberInTitle(document.titel);
    if (number === undefined) continue;
    const entry = at(number);
    if (address !== undefined) entry.address = address;
    if (!entry.answers.some(({ id }) => id === document.id)) entry.answers.push(document);
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, entry]) => ({ number, ...entry, answers: entry.answers.toSorted(oldestFirst) }));
}

const oldestFirst = (a: Row<'Dokument'>, b: Row<'Dokument'>): number =>
  a.dato === b.dato ? a.id - b.id : a.dato < b.dato ? -1 : 1;

export const addressIn = (document: Row<'Dokument'>): DocumentAddress | undefined => {
  for (const { filurl } of document.Fil ?? []) {
    const address = readDocumentAddress(filurl);
    if (address !== undefined) return address;
  }
  return undefined;
};

/** "L 140 - svar på spm. 1 om …", "MOF alm. del - svar på MFU spm. 141 om …" */
const numberInTitle = (title: string | undefined): number | undefined => {
  const digits = /\b(?:spm\.|spørgsmål) ?(\d{1,5})\b/i.exec(title ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Addresses of the files of a document: the PDF first, then what the ministry wrote it in. */
export const filesOf = ({ Fil: files = [] }: Row<'Dokument'>): string[] =>
  files.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id).flatMap(({ filurl }) => filurl ?? []);

const rank = ({ variantkode, filurl }: { variantkode?: string | undefined; filurl?: string | undefined }): number =>
  variantkode === 'P' ? 0 : /\.pdf$/i.test(filurl ?? '') ? 1 : 2;

/** When the service last changed one of them: UTC. */
export const changedAt = (documents: readonly Row<'Dokument'>[]): string =>
  documents
    .flatMap(({ opdateringsdato, Fil: files = [] }) => [opdateringsdato, ...files.map((file) => file.opdateringsdato)])
    .flatMap((time) => instantOfDanishTime(time) ?? [])
    .sort()
    .at(-1) ?? '1970-01-01T00:00:00Z';

export const statusOf = ({ Dokumentstatus: status }: Row<'Dokument'>): 'final' | 'preliminary' | undefined =>
  /foreløbig/i.test(status?.status ?? '') ? 'preliminary' : /endelig/i.test(status?.status ?? '') ? 'final' : undefined;

/** The answer that counts: the newest that is not preliminary, else the newest. */
export const mainAnswer = (answers: readonly Row<'Dokument'>[]): Row<'Dokument'> | undefined =>
  answers.findLast((answer) => statusOf(answer) !== 'preliminary') ?? answers.at(-1);

/** What was asked, in the Folketing's words: the titles of question and answer around the same stretch. */
export function titleIn(question: string | undefined, answer: string | undefined): string | undefined {
  const asked = /^(?:MFU )?(?:spm|samrådsspm)\. ?(?:om,? ?)(.+?)(?:, til [\p{L} ,-]*minister[\p{L} ,-]*)?$/iu.exec(
    question ?? '',
  )?.[1];
  const answered =
    /svar på (?:MFU )?(?:spm\.|spørgsmål) ?\d+,? ?(?:om,? ?)(.+?)(?:, fra [\p{L} ,-]*minister[\p{L} ,-]*)?$/iu.exec(
      answer ?? '',
    )?.[1];
  const words = (asked ?? answered)?.trim();
  return words === undefined || words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
