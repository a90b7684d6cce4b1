import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, ArchivedItem, Outcome, Person } from '../../adapter.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { Editions } from '../../platforms/editions.ts';
import { problemOf } from '../../platforms/mastodon/activity.ts';
import { mapStandalone } from '../../platforms/mastodon/object.ts';
import { statusesIn } from '../../platforms/mastodon/pages.ts';
import { Renumbered } from '../../platforms/mastodon/renumbered.ts';
import { type FileOf, type IsSelf, isPublic, mapStatus } from '../../platforms/mastodon/status.ts';
import { knownStatusFields, status } from '../../platforms/mastodon/status-raw.ts';
import { about } from './about.ts';
import { type Generation, generationOf, mayOpen, pagesOf, pictureFinder, recordsOf } from './files.ts';

/** Posts of a Mastodon account as saved from its server, in a file or a folder of them. */
export const mastodonApi: Adapter = {
  id: 'mastodon-api',
  title: 'Mastodon API answers',
  channels: ['mastodon'],
  about,
  mayOpen,
  anyNames: true,
  async recognise(archive) {
    const found = await generationOf(archive);
    return found && { ...found, warnings: [] };
  },
  async *read(archive, recognition, options) {
    const generation = generations.find((one) => one === recognition.generation) ?? 'statuses';
    const self = selfOf(recognition.account, options.account);
    const editions = new Editions();
    const unknown = new UnknownFields();
    const renumbered = new Renumbered();
    for (const name of pagesOf(archive)) {
      const fileOf = generation === 'mastodon-archive-tool' ? pictureFinder(archive, name) : undefined;
      const reading: Reading = { generation, self, unknown, renumbered, fileOf };
      for await (const record of recordsOf(archive, name, generation)) {
        const place = `${name}#${record.index}`;
        if ('error' in record) {
          yield { kind: 'problem', message: record.error, place };
          continue;
        }
        const values = statusesIn(record.value);
        for (const [index, value] of values.entries()) {
          const at = values.length > 1 ? `${place}.${index}` : place;
          const outcome = mapRecord(value, at, reading);
          if (outcome.kind === 'mapped') editions.add(outcome.item, { place: outcome.place });
          else yield outcome;
        }
      }
    }
    const days: string[] = [];
    for (const outcome of editions.outcomes()) {
      if (outcome.kind === 'mapped' && outcome.item.author === 'self') days.push(dayInDenmark(outcome.item.at));
      yield outcome.kind === 'mapped' ? { ...outcome, item: renumbered.resolve(outcome.item) } : outcome;
    }
    yield* unknown.notices();
    const [from, to] = [days.sort()[0], days.at(-1)];
    // Pages say neither that they are all there are, nor what was asked for: the tool asks for everything.
    const state = generation === 'mastodon-archive-tool' ? 'captured' : 'unknown';
    if (from !== undefined && to !== undefined)
      yield { kind: 'coverage', coverage: [{ from, to, state }], inbound: false };
  },
};

const generations: readonly Generation[] = ['statuses', 'mastodon-archive-tool', 'activitystreams'];

interface Self {
  readonly handle: string;
  readonly is: IsSelf;
}

/**
 * The account, however pages spell it: `--account` may name another server than the addresses do, for a server can
 * serve accounts of a domain that is not its own.
 */
function selfOf(recognised: Person | undefined, account: string | undefined): Self {
  const handle = (account ?? recognised?.handle ?? '').toLowerCase();
  const user = (name: string): string => name.split('@')[0] ?? '';
  const known = recognised?.handle?.toLowerCase() ?? handle;
  const names = new Set(user(known) === user(handle) ? [handle, known] : [handle]);
  return { handle, is: (person) => names.has(person.handle?.toLowerCase() ?? '') };
}

interface Reading {
  readonly generation: Generation;
  readonly self: Self;
  readonly unknown: UnknownFields;
  readonly renumbered: Renumbered;
  readonly fileOf: FileOf | undefined;
}

function mapRecord(value: unknown, place: string, reading: Reading): Outcome {
  const { generation, self, unknown, renumbered, fileOf } = reading;
  if (generation === 'activitystreams') return mapStandalone(value, place, self.handle, unknown);
  if (!looksLikeStatus(value)) return { kind: 'skipped', reason: 'not-a-status', place };
  const read = status.safeParse(value);
  if (!read.success) return { kind: 'problem', message: problemOf(read.error, 'not a status'), place };
  const { data } = read;
  renumbered.see(data);
  if (!isPublic(data))
    return { kind: 'skipped', reason: data.visibility === 'private' ? 'followers-only' : 'direct', place };
  const item = mapStatus(data, self.is, fileOf);
  if ('problem' in item) return { kind: 'problem', message: item.problem, place };
  if (item.author !== 'self' && !speaksTo(item, self)) return { kind: 'skipped', reason: 'by-another-account', place };
  unknown.see('status', data, knownStatusFields);
  return { kind: 'mapped', item, place };
}

const looksLikeStatus = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'content' in value && 'account' in value && 'visibility' in value;

/** Somebody else's post belongs here when it answers the account or names it. */
const speaksTo = (item: ArchivedItem, self: Self): boolean =>
  item.share?.kind !== 'repost' &&
  (item.parent?.author === 'self' ||
    item.text.some((span) => typeof span === 'object' && 'mention' in span && self.is(span.mention)));
