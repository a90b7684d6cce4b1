import type { Adapter, Outcome, Person, ReadOptions, Recognition } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { indexEntries } from '../../formats/web-archive/cdx.ts';
import { readWacz, verifyWacz } from '../../formats/web-archive/wacz.ts';
import { parseDate } from '../../platforms/date.ts';
import { siteOf } from '../../platforms/web/identity.ts';
import { about } from './about.ts';
import { mayOpen, recordFiles, recordsOf } from './files.ts';
import { Gatherer } from './gather.ts';
import { openPictures } from './pictures.ts';

/** Web archives: what crawlers and browsers saved of sites, and the posts in it. */
export const warc: Adapter = {
  id: 'warc',
  title: 'Web archive (WARC, ARC, WACZ)',
  channels: ['web', 'mastodon', 'bluesky', 'youtube', 'x'],
  about,
  mayOpen,
  anyNames: true,
  async recognise(archive) {
    const wacz = await readWacz(archive);
    const [name] = recordFiles(archive);
    if (wacz === undefined && name === undefined) return undefined;
    const first = name === undefined ? undefined : await firstCapture(archive, name);
    const generation = wacz ? 'wacz' : /\.arc(?:\.gz)?$/i.test(name ?? '') ? 'arc' : 'warc';
    return {
      generation,
      channel: 'web',
      account: first?.account,
      manyAccounts: true,
      archived: (wacz ? parseDate(wacz.created ?? '') : first?.date)?.slice(0, 10),
      warnings: wacz
        ? recordFiles(archive)
            .filter((file) => !wacz.listed.has(file))
            .map((file) => `${file} is not on the archive's list: its hash is not known`)
        : [],
    };
  },
  read: readRecords,
  openMedia: openPictures,
};

/** How many records are looked at for the first page. */
const looked = 50;

async function firstCapture(
  archive: Archive,
  name: string,
): Promise<{ account: Person | undefined; date: string | undefined }> {
  let date: string | undefined;
  for await (const record of recordsOf(archive, name)) {
    if ('error' in record || record.index >= looked) break;
    date ??= parseDate(record.date);
    const handle = record.type === 'response' || record.type === 'resource' ? siteOf(record.url) : undefined;
    if (handle !== undefined) return { account: { handle }, date };
  }
  return { account: undefined, date };
}

async function* readRecords(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  if (recognition.generation === 'wacz') await verifyWacz(archive, mayOpen);
  const unknown = new UnknownFields();
  const gatherer = new Gatherer(unknown, options);
  const captured = new Set<string>();
  let changed = 0;
  for (const name of recordFiles(archive)) {
    for await (const record of recordsOf(archive, name)) {
      const place = `${name}#${record.index}`;
      if ('error' in record) {
        yield { kind: 'problem', message: record.error, place, stream: ownStream(recognition, options) };
        continue;
      }
      if (record.changed) changed += 1;
      captured.add(visitKey(record.url, record.date));
      gatherer.add(record, place);
    }
  }
  for (const outcome of gatherer.outcomes()) {
    const own = inAccount(outcome, recognition, options);
    if (own !== undefined) yield own;
  }
  if (changed > 0)
    yield {
      kind: 'notice',
      message: `${changed} records are not what their hashes say: they were changed after they were made, or the hash was wrong from the start`,
    };
  yield* unknown.notices();
  if (recognition.generation === 'wacz') yield* missing(archive, captured);
}

const ownStream = ({ account }: Recognition, options: ReadOptions): Outcome['stream'] => ({
  channel: 'web',
  account: options.account === undefined ? (account ?? {}) : { handle: options.account },
});

/** With `--account` the archive is pulled for that account alone: what is of others is counted with it, and left out. */
function inAccount(outcome: Outcome, recognition: Recognition, { account }: ReadOptions): Outcome | undefined {
  const own = account === undefined || outcome.stream?.account.handle?.toLowerCase() === account.toLowerCase();
  if (own || outcome.kind === 'notice' || outcome.kind === 'gone') return outcome;
  if (outcome.kind === 'coverage') return undefined;
  const stream = ownStream(recognition, { account });
  return { kind: 'skipped', reason: 'by-another-account', place: outcome.place, stream };
}

/** An address and 14 digits of a time, as indexes name a visit. */
const visitKey = (url: string, date: string): string => `${url} ${date.replaceAll(/\D/g, '').slice(0, 14)}`;

/** Visits that the index lists and no file holds. */
async function* missing(archive: Archive, captured: ReadonlySet<string>): AsyncIterable<Outcome> {
  let listed = 0;
  let lost = 0;
  for await (const { url, timestamp } of indexEntries(archive)) {
    listed += 1;
    if (!captured.has(`${url} ${timestamp.slice(0, 14)}`)) lost += 1;
  }
  if (lost > 0)
    yield {
      kind: 'notice',
      message: `${lost} of ${listed} visits that the index lists stand in no file of the archive`,
    };
}
