import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** Answers kept on disk, outside of content. Losing it costs requests and nothing else. */
export interface HttpCache {
  read(key: string): Promise<CachedAnswer | undefined>;
  write(key: string, answer: CachedAnswer): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface CachedAnswer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** When it was asked or last confirmed: milliseconds since 1970. */
  readonly at: number;
  readonly body: Uint8Array;
}

const head = z.strictObject({
  key: z.string(),
  url: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  at: z.number(),
  bytes: z.number(),
  sha256: z.string(),
});

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** One file for each answer: a line of JSON, then the body. A file that is not whole is no answer. */
export function cacheIn(folder: string): HttpCache {
  const fileOf = (key: string): string => {
    const name = hash(key);
    return path.join(folder, name.slice(0, 2), name);
  };
  return {
    async read(key) {
      const bytes = await readFile(fileOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (bytes === undefined) return undefined;
      const end = bytes.indexOf('\n');
      const read = head.safeParse(parsed(bytes.subarray(0, Math.max(0, end)).toString('utf8')));
      const body = new Uint8Array(bytes.subarray(end + 1));
      if (!read.success || read.data.key !== key || read.data.bytes !== body.length || read.data.sha256 !== hash(body))
        return undefined;
      const { url, status, headers, at } = read.data;
      return { url, status, headers, at, body };
    },
    async write(key, { body, ...rest }) {
      const file = fileOf(key);
      await mkdir(path.dirname(file), { recursive: true });
      const part = `${file}.${randomUUID()}.part`;
      const line = JSON.stringify({ key, ...rest, bytes: body.length, sha256: hash(body) });
      await writeFile(part, Buffer.concat([Buffer.from(`${line}\n`), body]));
      await rename(part, file);
    },
    remove: (key) => rm(fileOf(key), { force: true }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
