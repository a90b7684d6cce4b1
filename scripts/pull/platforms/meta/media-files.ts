import type { ArchivedMedia } from '../../adapter.ts';

/** Where the bytes of media lie. An export names them from its own root, which later parts and other hands rename. */
export class MediaFiles {
  readonly #byBase = new Map<string, string[]>();

  /** `names`: media inside the archive. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const base = baseOf(name);
      this.#byBase.set(base, [...(this.#byBase.get(base) ?? []), name]);
    }
  }

  /**
   * The name inside the archive: the file whose last folders agree longest, where there are several of that name. Of a
   * picture that is not there the name it was given: an export that holds media and not this one lacks it.
   */
  find(uri: string): string | undefined {
    const found = this.#byBase.get(baseOf(uri)) ?? [];
    const [best, second] = found
      .map((name) => ({ name, agree: agreement(name, uri) }))
      .sort((a, b) => b.agree - a.agree || (a.name < b.name ? -1 : 1));
    if (best !== undefined && second?.agree !== best.agree) return best.name;
    return this.#byBase.size > 0 && !uri.includes(':') && kindOfFile(uri).kind === 'image' ? uri : undefined;
  }
}

export const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

function agreement(name: string, uri: string): number {
  const [a, b] = [name.split('/').reverse(), uri.split('/').reverse()];
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

const byEnding: Readonly<Record<string, readonly [ArchivedMedia['kind'], string]>> = {
  jpg: ['image', 'image/jpeg'],
  jpeg: ['image', 'image/jpeg'],
  png: ['image', 'image/png'],
  webp: ['image', 'image/webp'],
  heic: ['image', 'image/heic'],
  gif: ['image', 'image/gif'],
  mp4: ['video', 'video/mp4'],
  mov: ['video', 'video/quicktime'],
  m4v: ['video', 'video/mp4'],
  webm: ['video', 'video/webm'],
};

/** What a medium is, by the ending of its name; some files have none. These exports never hold alt texts. */
export function kindOfFile(uri: string): Pick<ArchivedMedia, 'kind' | 'mime' | 'noAlt'> {
  const known = byEnding[/\.(\w{1,5})$/.exec(uri)?.[1]?.toLowerCase() ?? ''];
  if (known === undefined) return { kind: 'file' };
  return { kind: known[0], ...(known[0] === 'image' && { noAlt: 'unknown' }), mime: known[1] };
}

/** Endings of files that are media, for lists of what may be opened. */
export const mediaEnding = new RegExp(String.raw`\.(?:${Object.keys(byEnding).join('|')})$`, 'i');
