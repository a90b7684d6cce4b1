import { createHash } from 'node:crypto';
import type { AnswerFile } from '#lib/model/answer.ts';
import type { Missing } from '#lib/model/network-source.ts';
import type { Http, HttpResponse } from '../../effects/http.ts';
import { type DocumentLines, readDocument } from '../formats/document.ts';
import { type Letter, readLetter } from '../letter/read-letter.ts';
import type { Trouble } from '../network/contract.ts';
import { archivedAddresses, officialAddress } from './address.ts';

export interface GotLetter {
  readonly letter: Letter;
  readonly file: Omit<AnswerFile, 'words' | 'flaws'>;
}
export type LetterResult =
  | GotLetter
  | { readonly why: Missing['why']; readonly where?: string | undefined }
  | { readonly trouble: Trouble };

/** Larger than any letter with its attachments that could still be read here. */
const mostBytes = 40 * 1024 * 1024;

/**
 * The letter behind the files of a document. ft.dk does not let scripts in, so it is never relied on: it is asked only
 * where the manifest lists its host, and the copy of the web archive nearest to `day` stands in.
 */
export async function letterFrom(
  http: Http,
  files: readonly string[],
  day: string,
  {
    webArchive,
    hosts,
  }: { readonly webArchive?: string | undefined; readonly hosts: readonly { readonly host: string }[] },
): Promise<LetterResult> {
  const [first] = files;
  if (first === undefined) return { why: 'no-file' };
  const where = officialAddress(first);
  let why: Missing['why'] = 'no-copy';
  for (const attempt of attempts(files, day, webArchive, hosts)) {
    const got = await http.get({ url: attempt.url, maxBytes: mostBytes, maxAge: 'for-good', seconds: 120 });
    if ('trouble' in got) {
      // Not there, or not given out: the next address may have it. Anything else is trouble of the moment.
      if (got.trouble.kind === 'status' && [401, 403, 404, 410].includes(got.trouble.response?.status ?? 0)) continue;
      if (got.trouble.kind === 'redirect') continue;
      return got;
    }
    // The archive shows pages of its own too; only a memento says when it was captured.
    if (attempt.from === 'web-archive' && !got.response.headers.has('memento-datetime')) continue;
    const document = await readDocument(got.response.body);
    const letter = 'message' in document ? undefined : readLetter(document.pages);
    if ('message' in document || letter === undefined) {
      why = 'message' in document ? 'unreadable' : 'no-parts';
      // A later capture may be better; this one must not stand in its way.
      await http.forget(attempt);
      continue;
    }
    return { letter, file: fileOf(got.response, document, attempt.from) };
  }
  return { why, where };
}

function attempts(
  files: readonly string[],
  day: string,
  webArchive: string | undefined,
  hosts: readonly { readonly host: string }[],
): { url: string; from: 'official' | 'web-archive' }[] {
  const listed = new Set(hosts.map(({ host }) => host));
  const official = files.map(officialAddress).filter((url) => listed.has(new URL(url).host));
  const copies = webArchive === undefined ? [] : archivedAddresses(files);
  return [
    ...official.map((url) => ({ url, from: 'official' as const })),
    ...copies.map((url) => ({
      url: `${webArchive}${day.replaceAll('-', '')}000000id_/${url}`,
      from: 'web-archive' as const,
    })),
  ];
}

const fileOf = (
  { url, body }: HttpResponse,
  { format }: DocumentLines,
  from: 'official' | 'web-archive',
): Omit<AnswerFile, 'words' | 'flaws'> => ({
  format,
  sha256: createHash('sha256').update(body).digest('hex'),
  from,
  // The copy as a person sees it: without the mark that asks for the bytes alone.
  ...(from === 'web-archive' && { copyUrl: url.replace(/(\/web\/\d{14})id_\//, '$1/') }),
});
