import { createHash } from 'node:crypto';
import { longestSide } from '#lib/archived-image.ts';
import { mediaPath } from '#lib/content-layout.ts';
import type { Steps } from '../effects/progress.ts';
import type { Output } from '../write/transaction.ts';
import type { Adapter, ArchivedItem, OpenedMedium } from './adapter.ts';
import type { Archive } from './archive.ts';
import { beginsLikePicture } from './picture-signature.ts';

/** Images of an archive, made ready for the web: one size, one format, nothing in them but the picture. */

/** Bytes that one image may have in the archive. */
const maxBytes = 64 * 1024 ** 2;
/** Pixels that one image may unpack to: a small file can claim a very large picture. */
const maxPixels = 120_000_000;

export interface CopiedImage {
  /** Name in `media/`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export interface CopiedMedia {
  /** By name inside the archive. */
  readonly images: ReadonlyMap<string, CopiedImage>;
  /** By name inside the archive: why it was left there. A slug with words in `skip-names.ts`. */
  readonly skipped: ReadonlyMap<string, string>;
}

/** The files of the archive that an item shows: pictures, and the still pictures of videos. Videos and sounds stay there. */
export function* mediaFilesOf(item: ArchivedItem): Iterable<string> {
  for (const { kind, file, posterFile } of item.media) {
    if (file !== undefined && (kind === 'image' || kind === 'animation')) yield file;
    if (posterFile !== undefined) yield posterFile;
  }
}

/** Copies every wanted image once, named by the hash of its own bytes: the same picture is the same file. */
export async function copyMedia(
  archive: Archive,
  adapter: Pick<Adapter, 'openMedia'>,
  wanted: ReadonlySet<string>,
  output: Pick<Output, 'write'>,
  steps: Steps,
): Promise<CopiedMedia> {
  const images = new Map<string, CopiedImage>();
  const skipped = new Map<string, string>();
  const sizes = new Map(archive.files.map(({ name, bytes }) => [name, bytes]));
  const [present, inside] = [new Set<string>(), new Set<string>()];
  for (const name of wanted) {
    const bytes = sizes.get(name);
    if (bytes === undefined && adapter.openMedia) inside.add(name);
    else if (bytes === undefined) skipped.set(name, 'media-missing');
    else if (bytes > maxBytes) skipped.set(name, 'media-too-large');
    else present.add(name);
  }
  const total = present.size + inside.size;
  let count = 0;
  const step = steps.begin('images copied');
  for await (const { name, chunks } of openAll(archive, adapter, present, inside)) {
    count += 1;
    step(count, count / total);
    inside.delete(name);
    const bytes = await gather(chunks);
    const made = bytes === undefined ? 'media-too-large' : await webImage(bytes);
    if (typeof made === 'string') {
      skipped.set(name, made);
      continue;
    }
    const image = { name: made.name, width: made.width, height: made.height };
    images.set(name, image);
    await output.write(mediaPath(made.name), made.bytes);
  }
  for (const name of inside) skipped.set(name, 'media-missing');
  return { images, skipped };
}

/** Files one after another; an archive that has no list of its own is walked once for all of them. */
async function* openAll(
  archive: Archive,
  adapter: Pick<Adapter, 'openMedia'>,
  files: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): AsyncIterable<OpenedMedium> {
  if (files.size > 0 && archive.openEach) yield* archive.openEach(files);
  else for (const name of [...files].sort()) yield { name, chunks: archive.open(name) };
  if (inside.size > 0 && adapter.openMedia) yield* adapter.openMedia(archive, new Set(inside));
}

async function gather(chunks: OpenedMedium['chunks']): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= maxBytes) parts.push(chunk);
  }
  return length > maxBytes ? undefined : Buffer.concat(parts);
}

/**
 * The image as WebP, upright, no longer than `longestSide`, without place, camera, time, colour profile or anything else
 * that was written into it; of an animation, its first picture. A reason where it cannot be read.
 */
export async function webImage(bytes: Buffer): Promise<(CopiedImage & { readonly bytes: Buffer }) | string> {
  if (!beginsLikePicture(bytes)) return 'media-unreadable';
  // Loaded where it is needed: most archives that come as text hold no picture, and a pull is small without it.
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80, effort: 4 })
      .toBuffer({ resolveWithObject: true });
    const name = `${createHash('sha256').update(data).digest('hex').slice(0, 32)}.webp`;
    return { name, width: info.width, height: info.height, bytes: data };
  } catch (error) {
    // sharp says in words what is wrong with a picture, and in no other way.
    return error instanceof Error && /pixel limit/i.test(error.message) ? 'media-too-large' : 'media-unreadable';
  }
}
