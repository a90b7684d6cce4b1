import type { Archive } from '../../archive.ts';

/**
 * Where an export keeps pictures: those of posts, pictures that were sent as files, and the stills of films. In the
 * export of a whole account each chat has a folder. Profile pictures and stories lie in others, and are not on this list.
 */
const pictures =
  /^(?:chats\/chat_\d+\/)?(?:(?:photos|files)\/[^/]+|(?:video_files|round_video_messages)\/[^/]+_thumb)\.(?:jpe?g|png|webp)$/i;

export const isPicture = (name: string): boolean => pictures.test(name);

/**
 * Tells the file of what a message names. An export that holds pictures and not this one lacks it; one without any was
 * made or handed over without them. Where a file was left out, words stand in the place of its name.
 */
export function picturesOf(archive: Archive): (name: string | undefined) => string | undefined {
  const holds = archive.files.some(({ name }) => isPicture(name));
  return (name) => (holds && name !== undefined && isPicture(name) ? name : undefined);
}
