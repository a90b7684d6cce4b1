import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { Log } from '../effects/log.ts';
import { readKeyText } from '../redact/key-text.ts';
import type { Keyed } from '../redact/keyed.ts';
import { usualKeyFile, whyNoKeyThere } from './key-place.ts';

/** What is known of the key of pulls outside of the command line. */
export interface KeyPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Home folder of whoever pulls. */
  readonly home: string;
  /** The content folder, in which no key may stand. */
  readonly content: string;
}

/** The key, and where it is from; neither where there is none. `warnings`: what should be put in order. */
export type FoundKey =
  | { readonly keyed?: Keyed; readonly from?: string; readonly warnings: readonly string[] }
  | { readonly message: string };

/**
 * The key of pulls: of the variable AABNE_KANALER_KEY, of the file that AABNE_KANALER_KEY_FILE names, or of the usual
 * file where that is there. A variable that is set to nothing is none: so a CI hands over a secret that it has not.
 */
export async function findKey({ env, home, content }: KeyPlaces): Promise<FoundKey> {
  const { AABNE_KANALER_KEY: text = '', AABNE_KANALER_KEY_FILE: named = '' } = env;
  if (text !== '' && named !== '')
    return { message: 'AABNE_KANALER_KEY and AABNE_KANALER_KEY_FILE are both set: take one of them away.' };
  if (text !== '') return keyIn(text, 'AABNE_KANALER_KEY');
  const file = named === '' ? usualKeyFile(env, home) : named;
  const read = await readFile(file, 'utf8').catch((error: unknown) =>
    error instanceof Error && 'code' in error ? { code: String(error.code) } : Promise.reject(error),
  );
  if (typeof read !== 'string') {
    if (named === '' && (read.code === 'ENOENT' || read.code === 'ENOTDIR')) return { warnings: [] };
    return {
      message: `${file}: the key cannot be read (${read.code})${named === '' ? '' : ': make it with npm run key, or correct AABNE_KANALER_KEY_FILE'}.`,
    };
  }
  const why = whyNoKeyThere(file, ['.', content]);
  if (why !== undefined) return { message: `${file}: the key must be moved away from there: ${why}.` };
  const found = keyIn(read, file);
  const open = process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0;
  return 'message' in found || !open
    ? found
    : { ...found, warnings: [`${file}: others on this machine may read the key: chmod 600 ${file}`] };
}

function keyIn(text: string, from: string): FoundKey {
  const keyed = readKeyText(text);
  return keyed === undefined
    ? {
        message: `${from}: this is no key: a key is one line of "aabne-kanaler-key-" and 64 digits, as npm run key makes it.`,
      }
    : { keyed, from, warnings: [] };
}

/** The key of this machine, told in one line; undefined, with the reason told, where there is one that cannot be used. */
export async function keyForPull(
  content: string,
  log: Log,
): Promise<{ readonly keyed: Keyed | undefined } | undefined> {
  const found = await findKey({ env: process.env, home: homedir(), content });
  if ('message' in found) {
    log.warn(found.message);
    log.warn('Nothing was done.');
    return undefined;
  }
  for (const warning of found.warnings) log.warn(warning);
  if (found.keyed) log.info(`With the key ${found.keyed.mark} of ${found.from}`);
  return { keyed: found.keyed };
}
