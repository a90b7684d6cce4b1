import type { Archive } from '../../archive.ts';

/** The still of a film that yt-dlp or youtube-dl wrote beside its file: named as the film is, with its id at the end. */
const stills = /(?:^|\/)(?:[^/]*(?:\[[\w-]{11}\]|-[\w-]{11})|[\w-]{11})\.(?:jpe?g|png|webp)$/i;

export const isStill = (name: string): boolean => stills.test(name);

/** Finds the still that lies beside the file of a film. Many are fetched without: none is missing. */
export function stillsOf(archive: Archive): (infoFile: string, id: string) => string | undefined {
  const byStem = new Map(
    archive.files.flatMap(({ name }) => (isStill(name) ? [[name.replace(/\.\w+$/, ''), name] as const] : [])),
  );
  return (infoFile, id) => {
    const stem = infoFile.replace(/\.info\.json$/i, '');
    return stem.replace(/\]$/, '').endsWith(id) ? byStem.get(stem) : undefined;
  };
}
