import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where the key of pulls is kept: outside of everything that is published. */

/** The place where a pull looks when nothing names another. */
export function usualKeyFile(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const settings = env.XDG_CONFIG_HOME;
  // A relative path there is to be taken for none, says the standard.
  const folder = settings !== undefined && path.isAbsolute(settings) ? settings : path.join(home, '.config');
  return path.join(folder, 'aabne-kanaler', 'key');
}

/**
 * Why the key may not stand there, or undefined where it may. `folders`: what is published, such as the content folder.
 * Links are followed: where the bytes end up is what counts.
 */
export function whyNoKeyThere(file: string, folders: readonly string[]): string | undefined {
  const place = real(path.resolve(file));
  for (const folder of folders) {
    const inside = path.relative(real(path.resolve(folder)), place);
    if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside)))
      return `it is inside of ${folder}, and a key must never come near what is published`;
  }
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git')))
      return `${folder} is kept by git, and a key must never be committed anywhere`;
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** The path with every link in it followed, as far as it is there. */
function real(place: string): string {
  const parent = path.dirname(place);
  if (existsSync(place) || parent === place) return realpathSync(place);
  return path.join(real(parent), path.basename(place));
}
