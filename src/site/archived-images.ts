import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { mediaPath } from '#lib/content-layout.ts';
import { contentFolder } from '../loaders/content-folder.ts';

/** The bytes of an archived image. Throws where it is not a file of `media/` itself: a link would publish what it leads to. */
export async function archivedImage(name: string): Promise<Buffer> {
  const place = path.join(await realpath(contentFolder()), ...mediaPath(name).split('/'));
  if ((await realpath(place)) !== place)
    throw new Error(`${place}: this is a link, and only files are published. Pull the archive of the image again.`);
  return readFile(place);
}
