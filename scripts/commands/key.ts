import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Log, terminalLog } from '../effects/log.ts';
import { keyText, readKeyText } from '../redact/key-text.ts';
import { usualKeyFile, whyNoKeyThere } from './key-place.ts';
import { parseUsage } from './usage.ts';

const usage = `Usage: npm run key [-- --file <file>] [--content <dir>]

  Makes the key of pulls: with it a later pull knows the same citizen's item again, without it nobody does.
  It stands outside of the repository, readable by you alone, and one that is there is never overwritten.
  --file     where to put it (default: ~/.config/aabne-kanaler/key, where every pull looks)
  --content  the content folder, in which no key may stand (default: content)`;

export function run(args: string[]): Promise<number> {
  const { values } = parseUsage(
    { args, options: { file: { type: 'string' }, content: { type: 'string', default: 'content' } } },
    usage,
  );
  const usual = usualKeyFile(process.env, homedir());
  return makeKey({ file: values.file ?? usual, usual, content: values.content }, randomBytes(32), terminalLog);
}

export interface KeyOptions {
  readonly file: string;
  /** Where a pull looks by itself. */
  readonly usual: string;
  readonly content: string;
}

/** `random`: 32 bytes by chance. */
export async function makeKey({ file, usual, content }: KeyOptions, random: Uint8Array, log: Log): Promise<number> {
  const why = whyNoKeyThere(file, ['.', content]);
  if (why !== undefined) {
    log.warn(`${file}: no key was made: ${why}. Name another place with --file.`);
    return 1;
  }
  const text = keyText(random);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const made = await writeFile(file, `${text}\n`, { flag: 'wx', mode: 0o600 }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (!made) {
    log.warn(
      `${file}: there is a key already, and it was left as it is: citizens' items that were pulled with it could not be known again by another one.`,
    );
    return 1;
  }
  // Whatever the machine takes away from new files by itself: nobody else may read it, and its owner may.
  await chmod(file, 0o600);
  log.out(`${file}: the key ${readKeyText(text)?.mark}`);
  for (const line of howToKeep(file, file === usual)) log.info(line);
  return 0;
}

const howToKeep = (file: string, isUsual: boolean): string[] => [
  isUsual
    ? 'Every pull on this machine uses it from now on.'
    : `A pull uses it when AABNE_KANALER_KEY_FILE=${file} is set.`,
  'Keep a copy where you keep passwords: whoever pulls for the same site needs the same key, and none can be made again.',
  'In a CI, hand it over as the secret AABNE_KANALER_KEY. Never send it by mail, and never commit it.',
  'Whoever has it and an archive can tell which citizen wrote what. Lost: pulls go on without it, and say what they cannot join.',
];
