import type { Archive } from '../../archive.ts';
import { beginsLikeFeed } from '../../formats/feed/read.ts';

/** Names that feeds are saved under, in folders of any depth. JSON only where its name says that it is a feed. */
const names =
  /(?:^|\/)(?:[^/]+\.(?:xml|rss|rss2|atom|rdf)|(?:feed|rss|atom)(?:[._?-][^/]*)?|[^/]*feed[^/]*\.json|index\.html\?feed=\w+)$/i;

/** Files of other archives that are XML and hold nobody's news. */
const otherFiles = /(?:^|\/)(?:sitemap[^/]*|opml[^/]*|\[content_types\]|browserconfig|crossdomain|manifest)\.xml$/i;

export const mayOpen = (name: string): boolean => names.test(name) && !otherFiles.test(name);

export const candidates = (archive: Archive): string[] => archive.files.map(({ name }) => name).filter(mayOpen);

/** How many files are looked into before an archive is taken to be something else. */
const looked = 6;
const headBytes = 4096;

/** The first file that begins like a feed. */
export async function firstFeed(archive: Archive): Promise<string | undefined> {
  for (const name of candidates(archive).slice(0, looked))
    if (beginsLikeFeed(await head(archive.open(name)))) return name;
  return undefined;
}

async function head(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  let start = Buffer.alloc(0);
  for await (const chunk of chunks) {
    start = Buffer.concat([start, chunk]);
    if (start.length >= headBytes) break;
  }
  return start.subarray(0, headBytes);
}
