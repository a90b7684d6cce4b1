import { createHash } from 'node:crypto';
import { largestImage, longestSide, pictureChunks, readWebp, type WebpFacts } from '#lib/archived-image.ts';
import { mediaNameOf, mediaPath } from '#lib/content-layout.ts';
import type { Issue } from '#lib/issue.ts';
import type { IssueRule } from '#lib/issue-rules.ts';
import type { Media, Post, Reply } from '#lib/model/post.ts';
import type { Files } from '../effects/files.ts';

/** The archived images: that each is what its name says, that posts name each, and that what they name is there. */

type Fault = Pick<Issue, 'rule' | 'message'>;

/** Name -> the picture, or undefined where the file is not what a picture must be. */
type Known = ReadonlyMap<string, WebpFacts | undefined>;

export class ArchivedImages {
  /** What is wrong with the files themselves. */
  readonly issues: readonly Issue[];
  readonly #root: string;
  readonly #known: Known;
  readonly #named = new Set<string>();
  #allRead = true;

  private constructor(root: string, known: Known, issues: readonly Issue[]) {
    this.#root = root;
    this.#known = known;
    this.issues = issues;
  }

  /** `paths`: files of the content folder. Links are none, so an image that a link leads to is not there. */
  static async read(files: Files, paths: readonly string[]): Promise<ArchivedImages> {
    const known = new Map<string, WebpFacts | undefined>();
    const issues: Issue[] = [];
    for (const path of paths) {
      const name = mediaNameOf(path);
      if (name === undefined) continue;
      const read = imageFaults(name, (await files.bytes(path)) ?? new Uint8Array());
      known.set(name, read.picture);
      issues.push(...read.faults.map((fault) => ({ path: `${files.root}/${path}`, line: 1, col: 1, ...fault })));
    }
    return new ArchivedImages(files.root, known, issues);
  }

  /** What is wrong with the images that an item names. They are named from now on. */
  look(item: Post | Reply): Fault[] {
    return item.media.flatMap((medium) => {
      if (isOfCitizen(item) && (medium.src ?? medium.poster) !== undefined) return [citizens];
      const names = [medium.src, medium.poster].filter((name) => name !== undefined);
      for (const name of names) this.#named.add(name);
      const lost = names.filter((name) => !this.#known.has(name));
      return lost.length > 0 ? lost.map((name) => this.#lost(name)) : this.#sizeFaults(medium);
    });
  }

  /** A month could not be read: what it names nobody knows. */
  unread(): void {
    this.#allRead = false;
  }

  #lost(name: string): Fault {
    const message = `names ${this.#root}/${mediaPath(name)}, and there is no such file (a link is none): pull the archive again, or take the name out`;
    return { rule: 'media-missing', message };
  }

  /** A page keeps the place of a picture free by its numbers, and shows it in their shape. */
  #sizeFaults({ src, poster, width, height }: Media): Fault[] {
    const picture = this.#known.get(src ?? poster ?? '');
    if (picture === undefined || (picture.width === width && picture.height === height)) return [];
    const message = `says that a picture is ${width ?? '?'} × ${height ?? '?'}, and the one it names is ${picture.width} × ${picture.height}: pull the archive again, or write these numbers`;
    return [{ rule: 'media-size', message }];
  }

  /** Images that no item named which was looked at; none while a month cannot be read. */
  unnamed(): Issue[] {
    if (!this.#allRead) return [];
    return [...this.#known.keys()]
      .filter((name) => !this.#named.has(name))
      .map((name) => ({
        path: `${this.#root}/${mediaPath(name)}`,
        line: 1,
        col: 1,
        rule: 'media-unnamed',
        message: 'no post names this image, so nobody would ever see that it is here: remove the file',
      }));
  }
}

const citizens: Fault = {
  rule: 'privacy-media',
  message: 'shows a picture of somebody who is not listed: pull the archive again, or take "src" and "poster" out',
};

/** True for an item of a citizen, and for what was passed on of somebody who is not listed. */
const isOfCitizen = ({ by, share }: Post | Reply): boolean =>
  by.startsWith('borger-') || (share?.kind === 'repost' && !/^(?:authority$|listed:)/.test(share.by ?? ''));

/** The image, and what is wrong with its file. `name`: as it stands in `media/`. */
export function imageFaults(name: string, bytes: Uint8Array): { picture: WebpFacts | undefined; faults: Fault[] } {
  const again = 'remove the file and pull the archive again';
  const fault = (rule: IssueRule, message: string): Fault => ({ rule, message: `${message}: ${again}` });
  const faults: Fault[] = [];
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  if (`${hash}.webp` !== name)
    faults.push(fault('media-hash', 'the name is not the hash of the bytes, so these changed'));
  if (bytes.length > largestImage)
    faults.push(fault('media-large', `has ${bytes.length} bytes, and an image may have ${largestImage}`));
  const picture = readWebp(bytes);
  if (picture === undefined) faults.push(fault('media-format', 'is no whole WebP'));
  else {
    const others = [...new Set(picture.chunks)].filter((chunk) => !pictureChunks.has(chunk)).map(shown);
    if (others.length > 0)
      faults.push(
        fault(
          'media-format',
          `holds more than a still picture (${others.join(', ')}): place, device or time may stand there`,
        ),
      );
    if (Math.max(picture.width, picture.height) > longestSide)
      faults.push(
        fault('media-large', `is ${picture.width} × ${picture.height}, and its longest side may be ${longestSide}`),
      );
  }
  return { picture, faults };
}

/** A name of a part as it can be printed: any four bytes may stand there. */
const shown = (chunk: string): string => chunk.trim().replaceAll(/[^\x21-\x7e]/g, '?');
