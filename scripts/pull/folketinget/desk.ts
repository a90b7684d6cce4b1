import { answerPath } from '#lib/content-layout.ts';
import type { MinistryAnswer } from '#lib/model/answer.ts';
import { ministryAnswer } from '#lib/model/answer.ts';
import type { Authority } from '#lib/model/authority.ts';
import { readProse } from '#lib/prose/read.ts';
import type { Files } from '../../effects/files.ts';

/**
 * Content as a pull finds it, with what the pull has made of it so far: a file that was changed reads as it was
 * changed. Nothing reaches the disk here.
 */
export interface Desk {
  read(path: string): Promise<string | undefined>;
  /** Puts a file on the desk. The same text as before is no change. */
  put(path: string, text: string): Promise<void>;
  answer(identity: { period: string; case: string; number: number }): Promise<MinistryAnswer | undefined>;
  readonly authorities: Map<string, Authority>;
  readonly changes: ReadonlyMap<string, string | undefined>;
  readonly differences: string[];
  /** Files that were made or changed, by what they are. */
  readonly counted: Map<string, number>;
}

export function deskOver(files: Files, authorities: ReadonlyMap<string, Authority>): Desk {
  const changes = new Map<string, string | undefined>();
  const counted = new Map<string, number>();
  const read = async (path: string): Promise<string | undefined> =>
    changes.has(path) ? changes.get(path) : files.read(path);
  return {
    read,
    async put(path, text) {
      const before = await read(path);
      if (before === text) return;
      changes.set(path, text);
      const kind = `${path.split('/')[0]} ${before === undefined ? 'new' : 'changed'}`;
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
    },
    async answer(identity) {
      const path = answerPath(identity);
      const text = await read(path);
      if (text === undefined) return undefined;
      const found = readProse(text, path, ministryAnswer);
      return 'issues' in found ? undefined : found.data;
    },
    authorities: new Map(authorities),
    changes,
    differences: [],
    counted,
  };
}
