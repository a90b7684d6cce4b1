import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Archive, ArchiveError } from '../../archive.ts';
import { bytesOf } from '../charset.ts';

/** The list of files of a WACZ (1.0 to 1.2), with the hash of each. */

const resource = z.looseObject({
  path: z.string(),
  hash: z.string().optional(),
  hashing: z.string().optional(),
  bytes: z.number().optional(),
  // Before 1.1.
  stats: z.looseObject({ hash: z.string().optional(), bytes: z.number().optional() }).optional(),
});
const dataPackage = z.looseObject({
  profile: z.string().optional(),
  wacz_version: z.string().optional(),
  created: z.string().optional(),
  resources: z.array(resource),
});
const digest = z.looseObject({ path: z.string(), hash: z.string() });

export interface Wacz {
  readonly created: string | undefined;
  /** Files of the list, by name. */
  readonly listed: ReadonlySet<string>;
}

const packageFile = 'datapackage.json';
const digestFile = 'datapackage-digest.json';
export const waczFiles: readonly string[] = [packageFile, digestFile];
const maxList = 64 * 1024 * 1024;

/** Cheap: the list, not the files. Undefined where there is none that is a WACZ's. */
export async function readWacz(archive: Archive): Promise<Wacz | undefined> {
  const bytes = await bytesOfFile(archive, packageFile);
  const read = dataPackage.safeParse(bytes === undefined ? undefined : jsonOf(bytes));
  if (!read.success) return undefined;
  const { profile, wacz_version, created, resources } = read.data;
  if (profile === 'multi-wacz-package')
    throw new ArchiveError(
      'it is a list of web archives and holds none itself',
      'Pull each of the archives that it lists by itself.',
    );
  const web = resources.some(({ path }) => /(?:^|\/)(?:archive|indexes|warcs?)\//.test(path));
  if (wacz_version === undefined && !web) return undefined;
  return { created, listed: new Set(resources.map(({ path }) => path)) };
}

/**
 * Nothing of a WACZ is believed before every hash is right: of the list itself, and of each file on it. A file that is
 * listed and missing, or hashed in a way that is not known, ends the pull. Files that are never opened are not hashed:
 * nothing of them is believed anyway.
 */
export async function verifyWacz(archive: Archive, mayOpen: (name: string) => boolean): Promise<void> {
  const bytes = await bytesOfFile(archive, packageFile);
  const read = dataPackage.safeParse(bytes === undefined ? undefined : jsonOf(bytes));
  if (bytes === undefined || !read.success) throw damaged(packageFile, 'cannot be read');
  const signed = await bytesOfFile(archive, digestFile);
  if (signed !== undefined) {
    const stated = digest.safeParse(jsonOf(signed));
    if (!stated.success || stated.data.path !== packageFile) throw damaged(digestFile, 'cannot be read');
    await check(archive, packageFile, algorithmOf(stated.data.hash), undefined);
  }
  for (const { path, hash, hashing, bytes: size, stats } of read.data.resources) {
    const stated = hash ?? stats?.hash;
    if (stated === undefined) throw damaged(path, 'is listed without its hash');
    if (mayOpen(path)) await check(archive, path, algorithmOf(stated, hashing), size ?? stats?.bytes);
    else if (!archive.files.some(({ name }) => name === path)) throw damaged(path, missing);
  }
}

interface Stated {
  readonly algorithm: string;
  readonly hash: string;
}

/** `sha256:…`, or a bare hash with its algorithm beside it; SHA-256 where nothing is said. */
function algorithmOf(hash: string, hashing = 'sha256'): Stated {
  const [algorithm = '', value] = hash.split(':');
  return value === undefined ? { algorithm: hashing, hash } : { algorithm, hash: value };
}

const known = new Set(['sha224', 'sha256', 'sha384', 'sha512', 'sha1', 'md5']);

async function check(
  archive: Archive,
  name: string,
  { algorithm, hash }: Stated,
  size: number | undefined,
): Promise<void> {
  const method = algorithm.toLowerCase().replace('-', '');
  if (!archive.files.some((file) => file.name === name)) throw damaged(name, missing);
  if (!known.has(method)) throw damaged(name, 'is hashed in a way that is not known');
  const hasher = createHash(method);
  let bytes = 0;
  for await (const chunk of archive.open(name)) {
    hasher.update(chunk);
    bytes += chunk.length;
  }
  if (hasher.digest('hex') !== hash.toLowerCase()) throw damaged(name, 'is not what the list of hashes says it is');
  if (size !== undefined && bytes !== size) throw damaged(name, 'is not as long as the list says');
}

const missing = 'is listed and is not in the archive';

const damaged = (name: string, what: string): ArchiveError =>
  new ArchiveError(`${name} ${what}`, 'The web archive was changed or damaged after it was made: get it again.');

async function bytesOfFile(archive: Archive, name: string): Promise<Uint8Array | undefined> {
  return archive.files.some((file) => file.name === name) ? bytesOf(archive.open(name), maxList) : undefined;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
