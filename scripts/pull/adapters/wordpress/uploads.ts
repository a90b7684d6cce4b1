import type { FileOfAddress } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { siteOf } from '../../platforms/web/identity.ts';

/** The pictures of a site, where its folder of uploads was put beside the export: `wp-content/uploads/2019/03/hal.jpg`. */
const uploads = /^(?:[^/]+\/)?(?:wp-content\/)?uploads\/((?:[^/]+\/)*[^/]+\.(?:jpe?g|png|webp|gif|avif))$/i;

export const isUpload = (name: string): boolean => uploads.test(name);

/**
 * The file of a picture by its address on one of `sites`. WordPress shows sizes that it made of a picture
 * (`hal-300x200.jpg`): where a size is not there the picture itself is taken. An export alone lacks no pictures.
 */
export function uploadsOf(archive: Archive, sites: readonly (string | undefined)[]): FileOfAddress {
  const byPath = new Map(
    archive.files.flatMap(({ name }) => {
      const path = uploads.exec(name)?.[1];
      return path === undefined ? [] : [[path, name] as const];
    }),
  );
  if (byPath.size === 0) return () => undefined;
  return (address) => {
    const path = /\/uploads\/(.+)$/.exec(pathOf(address))?.[1];
    if (path === undefined || !sites.includes(siteOf(address))) return undefined;
    const whole = path.replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/i, '');
    const missing = `wp-content/uploads/${path}`;
    return byPath.get(path) ?? byPath.get(whole) ?? (isUpload(missing) ? missing : undefined);
  };
}

/** Addresses spell letters such as æ in two ways, and files are named with the letters. */
function pathOf(address: string): string {
  const path = URL.parse(address)?.pathname ?? '';
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return path;
  }
}
