import type { Adapter, Outcome, Person, Recognition } from '../adapter.ts';
import { mastodonApi } from '../adapters/mastodon-api/index.ts';
import { warc } from '../adapters/warc/index.ts';
import { xApi } from '../adapters/x-api/index.ts';
import type { Archive } from '../archive.ts';
import { bytesOf, declaredCharset, decodeBytes } from '../formats/charset.ts';
import { parseHtml } from '../formats/html.ts';
import { postOfPage } from '../platforms/x/page.ts';
import { captureName, indexFile } from './as-archive.ts';
import type { Memento } from './mementos.ts';

/**
 * Captures of one account as an adapter reads them: every kind goes to the adapter of its format, as if it had been
 * handed over, and the pages of X to the mapper of its platform.
 */
export function captureAdapter(
  channel: string,
  account: Person,
  mementos: readonly Memento[],
  lost: ReadonlyMap<string, string>,
): Adapter {
  const addresses = new Map(mementos.map((memento) => [captureName(memento.capture), memento.address]));
  return {
    id: 'wayback',
    title: 'Captures of the Wayback Machine',
    channels: [channel],
    about: {
      generations: { captures: 'what the web archive saved of the posts of an account' },
      opens: ['captures of the addresses of the account’s posts'],
      reads: ['posts as JSON, as pages of X until 2020, as articles of a site'],
      ignores: { 'posts of others on the same page': 'their capture was not asked for' },
    },
    mayOpen: (name) => name === indexFile || /^\d{14}\/[\w-]+\.(?:json|html|warc)$/.test(name),
    recognise: async () => undefined,
    async *read(archive) {
      for (const [place, message] of lost) yield { kind: 'problem', message, place };
      if (channel === 'x') yield* xCaptures(archive, account, addresses);
      if (channel === 'mastodon') yield* read(mastodonApi, only(archive, '.json'), account, 'activitystreams');
      if (channel === 'web') yield* read(warc, only(archive, '.warc'), account, 'warc');
    },
  };
}

/** The archive as one of several readers sees it. */
const only = (archive: Archive, ending: string, keep: (name: string) => boolean = () => true): Archive => ({
  ...archive,
  files: archive.files.filter(({ name }) => name.endsWith(ending) && keep(name)),
});

async function* read(adapter: Adapter, archive: Archive, account: Person, generation: string): AsyncIterable<Outcome> {
  if (archive.files.length === 0) return;
  const recognition: Recognition = { generation, channel: adapter.channels[0], account, warnings: [] };
  // What a crawl came upon covers no day.
  for await (const { stream: _, ...outcome } of adapter.read(archive, recognition, { account: account.handle }))
    if (outcome.kind !== 'coverage') yield outcome;
}

/** Captures are read under the name the account had at the time: it is the author by that name. */
async function* xCaptures(archive: Archive, account: Person, addresses: ReadonlyMap<string, string>) {
  const nameAt = (file: string): string =>
    /\/(\w{1,15})\/status/.exec(addresses.get(withoutEnding(file)) ?? '')?.[1]?.toLowerCase() ?? '';
  const names = [...new Set(archive.files.map(({ name }) => nameAt(name)))].filter((name) => name !== '').sort();
  for (const handle of names) {
    const json = only(archive, '.json', (name) => nameAt(name) === handle);
    for await (const outcome of read(xApi, json, { ...account, handle }, 'v1')) yield ofNow(outcome, account, handle);
    for (const { name } of only(archive, '.html', (file) => nameAt(file) === handle).files)
      yield ofNow(await pageOutcome(archive, name, { ...account, handle }), account, handle);
  }
}

/** The address of a post is written under the account's name of today. */
function ofNow(outcome: Outcome, { handle }: Person, then: string): Outcome {
  if (outcome.kind !== 'mapped' || handle === undefined || outcome.item.url === undefined) return outcome;
  const url = outcome.item.url.replace(new RegExp(`^(https://x\\.com/)${then}(?=/status/)`, 'i'), `$1${handle}`);
  return { ...outcome, item: { ...outcome.item, url } };
}

const withoutEnding = (file: string): string => file.replace(/\.[a-z]+$/, '');

/** Larger than any page with a post. */
const maxBytes = 8 * 1024 * 1024;

async function pageOutcome(archive: Archive, name: string, account: Person): Promise<Outcome> {
  const bytes = await bytesOf(archive.open(name), maxBytes);
  const id = /\/x-(\d+)\.html$/.exec(name)?.[1];
  const page =
    bytes === undefined ? undefined : parseHtml(decodeBytes(bytes, [declaredCharset(bytes), 'utf-8']).text, true);
  if (id === undefined || page === undefined)
    return { kind: 'problem', message: 'the page is larger or nested deeper than any page with a post', place: name };
  const post = postOfPage(page, id, account);
  if (typeof post === 'string') return { kind: 'skipped', reason: post, place: name };
  if ('problem' in post) return { kind: 'problem', message: post.problem, place: name };
  return { kind: 'mapped', item: post.item, place: name };
}
