import type { FileOfAddress, OpenedMedium } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { readHttp, typeOf } from '../../formats/web-archive/http.ts';
import type { WebRecord } from '../../formats/web-archive/record.ts';
import { recordFiles, recordsOf } from './files.ts';

/** Pictures that a crawl saved beside the pages. In a web archive a file has no name but its address. */
export const pictureName: FileOfAddress = (address) => {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2000) return undefined;
  url.hash = '';
  return url.href;
};

/** Walks the records once more for the pictures that articles show; of several captures of one the first. */
export async function* openPictures(archive: Archive, names: ReadonlySet<string>): AsyncIterable<OpenedMedium> {
  const left = new Set(names);
  for (const file of recordFiles(archive)) {
    if (left.size === 0) return;
    for await (const record of recordsOf(archive, file)) {
      const name = 'error' in record ? undefined : pictureName(record.url);
      const bytes = 'error' in record || name === undefined || !left.has(name) ? undefined : pictureIn(record);
      if (name === undefined || bytes === undefined) continue;
      left.delete(name);
      yield { name, chunks: [bytes] };
      if (left.size === 0) return;
    }
  }
}

/** The bytes, where the record is a picture that a server gave. */
function pictureIn({ type, block, contentType }: WebRecord): Uint8Array | undefined {
  if (block === undefined) return undefined;
  if (type === 'resource') return isPicture(contentType) ? block : undefined;
  const answer = type === 'response' ? readHttp(block) : undefined;
  return answer?.status === 200 && isPicture(answer.headers.get('content-type')) ? answer.body : undefined;
}

const isPicture = (type: string | undefined): boolean => typeOf(type).mime.startsWith('image/');
