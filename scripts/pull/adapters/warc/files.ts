import type { Archive } from '../../archive.ts';
import { gunzipped } from '../../formats/gzip.ts';
import { arcRecords } from '../../formats/web-archive/arc.ts';
import type { WebRecordOrError } from '../../formats/web-archive/record.ts';
import { waczFiles } from '../../formats/web-archive/wacz.ts';
import { warcRecords } from '../../formats/web-archive/warc.ts';

const warc = /\.warc(?:\.gz)?(?:\.open)?$/i;
const arc = /\.arc(?:\.gz)?$/i;

/** Records, and what a WACZ has beside them: all of it is hashed before anything is read. */
export const mayOpen = (name: string): boolean =>
  warc.test(name) ||
  arc.test(name) ||
  waczFiles.includes(name) ||
  /^(?:data\/)?(?:archive|indexes|pages|logs)\//.test(name) ||
  name === 'fuzzy.json';

export const recordFiles = (archive: Archive): string[] =>
  archive.files.map(({ name }) => name).filter((name) => warc.test(name) || arc.test(name));

export const recordsOf = (archive: Archive, name: string): AsyncIterable<WebRecordOrError> =>
  arc.test(name) ? arcRecords(gunzipped(name, archive.open(name))) : warcRecords(name, archive.open(name));
