import type { Outcome, ReadOptions } from '../../adapter.ts';
import type { UnknownFields } from '../../formats/unknown-fields.ts';
import { generationOf } from './api/generation.ts';
import { statusesInGraph } from './api/graph.ts';
import { partsOf } from './api/parts.ts';
import { manyAccounts, People } from './belonging.ts';
import { Reading } from './reading.ts';

/** Answers of the API of X that a web archive holds: v1.1, v2, and what the site fetches itself. */
export class CapturedX {
  readonly #people = new People();
  readonly #reading: Reading;
  readonly #unknown: UnknownFields;

  constructor({ named, account }: ReadOptions, unknown: UnknownFields) {
    this.#unknown = unknown;
    const only = account?.toLowerCase();
    this.#reading = new Reading(
      manyAccounts(
        this.#people,
        named ?? ((stream) => (stream.account.handle?.toLowerCase() === only ? stream.account : undefined)),
      ),
    );
  }

  /** What became of each post of an answer, as far as it is known yet; undefined where it is none of X's. */
  take(value: unknown, url: string, place: string): Outcome[] | undefined {
    const host = URL.parse(url)?.hostname ?? '';
    if (!/(?:^|\.)(?:x|twitter|twimg)\.com$/.test(host)) return undefined;
    const posts = isOfApi(value) ? value : statusesInGraph(value);
    if (Array.isArray(posts) && posts.length === 0) return undefined;
    const { made } = partsOf(posts, { file: place, place }, this.#people);
    return made.flatMap((one) => {
      if ('candidate' in one) for (const field of one.unknown) this.#unknown.count(`post.${field}`);
      return this.#reading.take(one) ?? [];
    });
  }

  /** What could not be told before all was read. */
  rest(): Outcome[] {
    return [...this.#reading.rest()].filter(({ kind }) => kind !== 'coverage');
  }
}

const known = new Set(['v1', 'v2-pages', 'v2-stream', 'v2-flat']);

function isOfApi(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return known.has(generationOf(first) ?? '');
}
