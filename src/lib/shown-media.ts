import type { Media } from './model/post.ts';

/** How a page shows what was attached: the picture that is archived, and how large it may be. */

export interface Picture {
  /** Name in `media/`. */
  readonly name: string;
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The archived picture of a medium: the image itself, or a still picture of what moves. */
export function pictureOf({ src, poster, width, height }: Media): Picture | undefined {
  const name = src ?? poster;
  return name === undefined || !width || !height ? undefined : { name, width, height };
}

/** The whole picture inside a square, never enlarged: width and height in CSS pixels. */
export function fitted({ width, height }: Picture, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const isPicture = ({ kind }: Media): boolean => kind === 'image' || kind === 'animation';

/**
 * What is to be said where a picture has no alt text: that it lacks one, or that the archive does not say. Undefined for
 * media that need none to be told of, and for those that have one.
 */
export const altState = (medium: Media): 'missing' | 'unknown' | undefined =>
  medium.alt !== undefined || !isPicture(medium) ? undefined : (medium.noAlt ?? 'missing');

/** True where nothing is known of the alt texts of several pictures: that is said once, and not under each. */
export const nothingKnown = (media: readonly Media[]): boolean => {
  const states = media.filter(isPicture).map(altState);
  return states.length > 1 && states.every((state) => state === 'unknown');
};
