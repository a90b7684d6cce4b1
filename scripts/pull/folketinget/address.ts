/** What an address of a document at ft.dk says of it. */
export interface DocumentAddress {
  readonly period: string;
  /** "L 90", "REU alm. del" */
  readonly case: string;
  readonly number: number;
  /** True for an answer, false for the document of a question. */
  readonly isAnswer: boolean;
  readonly ending: 'pdf' | 'docx' | 'htm' | 'other';
}

/** `/samling/20101/lovforslag/l90/spm/55/svar/776055/950378/index.htm` and its kin, whatever the case of letters. */
const form =
  /^\/samling\/(\d{5})\/(lovforslag|beslutningsforslag|almdel)\/([a-zæøå]{1,4})(\d{1,4})?([a-z])?\/spm\/(\d{1,5})\/(svar\/\d+\/)?\d+(?:\/index)?\.([a-z]+)$/;

/** Hosts that give out the same documents under the same paths. */
const hosts = new Set(['ft.dk', 'eu.dk']);

/** Undefined for addresses of anything else than a question to a minister or its answer. */
export function readDocumentAddress(address: string | undefined): DocumentAddress | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!hosts.has(url.hostname.replace(/^www\./, ''))) return undefined;
  const match = form.exec(decodeURIComponent(url.pathname).toLowerCase());
  if (match === null) return undefined;
  const [, period = '', kind, letters = '', digits, part, number, answer, ending] = match;
  const isGeneral = kind === 'almdel';
  if (isGeneral !== (digits === undefined)) return undefined;
  return {
    period,
    case: isGeneral
      ? `${letters.toUpperCase()} alm. del`
      : [letters.toUpperCase(), digits, part?.toUpperCase()].filter(Boolean).join(' '),
    number: Number(number),
    isAnswer: answer !== undefined,
    ending: ending === 'pdf' || ending === 'docx' ? ending : ending?.startsWith('htm') ? 'htm' : 'other',
  };
}

/** The address as it is linked: https, and the host that people know. */
export const officialAddress = (address: string): string =>
  address.replace(/^http:\/\//i, 'https://').replace(/^https:\/\/(?:www\.)?(?:ft|eu)\.dk\//i, 'https://www.ft.dk/');

/** Addresses under which the web archive may hold the same document: the file, its page of words, and the mirror host. */
export function archivedAddresses(files: readonly string[]): string[] {
  const all = files.flatMap((file) => {
    const official = officialAddress(file);
    const page = official.replace(/\.(?:pdf|docx)$/i, '/index.htm');
    return [official, page, page.replace('https://www.ft.dk/', 'https://www.eu.dk/')];
  });
  return [...new Set(all)];
}
