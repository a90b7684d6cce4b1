import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, Outcome, Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonItems } from '../../formats/json-items.ts';
import { mapStatus, type StatusContext } from '../../platforms/x/map-status.ts';
import { rawStatus, unknownFields } from '../../platforms/x/status.ts';
import { parseCreatedAt } from '../../platforms/x/time.ts';
import { about } from './about.ts';
import { type Layout, layoutOf, mayOpen } from './layout.ts';
import { type Note, noteFor, readNotes } from './notes.ts';
import { picturesIn } from './pictures.ts';

/** The account archive of X (Twitter), all four generations, as zip or folder. */
export const xArchive: Adapter = {
  id: 'x-archive',
  title: 'X account archive',
  channels: ['x'],
  about,
  mayOpen,
  async recognise(archive) {
    const layout = await layoutOf(archive);
    if (layout === undefined) return undefined;
    const { generation, account, archived, warnings } = layout;
    return { generation, account, archived, warnings };
  },
  async *read(archive, recognition) {
    const layout = await layoutOf(archive);
    if (layout === undefined) return;
    yield* readLayout(archive, layout, recognition.account ?? {});
  },
};

async function* readLayout(archive: Archive, layout: Layout, account: Person): AsyncIterable<Outcome> {
  const { notes, problems } = await readNotes(archive, layout.notes);
  for (const problem of problems) yield { kind: 'problem', ...problem };
  const unknown = new Map<string, number>();
  const days = new Set<string>();
  const fileOf = picturesIn(archive.files.map(({ name }) => name));
  for (const file of [...layout.posts, ...layout.communities]) {
    const isCommunity = layout.communities.includes(file);
    const context: StatusContext = { account, author: 'self', from: 'archive', ...(!isCommunity && { fileOf }) };
    for await (const item of jsonItems(archive.open(file))) {
      const place = `${file}#${item.index}`;
      const outcome: Outcome =
        'error' in item
          ? { kind: 'problem', message: item.error, place }
          : mapValue(item.value, place, context, notes, unknown);
      if (outcome.kind === 'mapped') days.add(dayInDenmark(outcome.item.at));
      yield outcome;
    }
  }
  for (const { joined, place } of notes)
    yield joined ? { kind: 'joined', place } : { kind: 'skipped', reason: 'note-without-post', place };
  for (const [field, count] of unknown)
    yield {
      kind: 'notice',
      message: `field "${field}" of ${count} posts is not known and was left out: report it, so that it is handled or named`,
    };
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = layout.archived ?? sorted.at(-1);
  if (first !== undefined && last !== undefined)
    yield { kind: 'coverage', coverage: [{ from: first, to: last, state: 'captured' }], inbound: false };
}

function mapValue(
  value: unknown,
  place: string,
  context: StatusContext,
  notes: readonly Note[],
  unknown: Map<string, number>,
): Outcome {
  const wrapped = typeof value === 'object' && value !== null && 'tweet' in value ? value.tweet : value;
  const read = rawStatus.safeParse(wrapped);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      kind: 'problem',
      message: `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not a post'}`,
      place,
    };
  }
  const raw = read.data;
  for (const field of unknownFields(raw)) unknown.set(field, (unknown.get(field) ?? 0) + 1);
  if (raw.scopes?.followers === true || raw.user?.protected === true)
    return { kind: 'skipped', reason: 'followers-only', place };
  const at = parseCreatedAt(raw.created_at);
  const note = at === undefined ? undefined : noteFor(notes, at, raw.full_text ?? raw.text ?? '');
  const item = mapStatus(raw, { ...context, whole: note?.spans });
  if ('problem' in item) return { kind: 'problem', message: item.problem, place };
  if (note) note.joined = true;
  return { kind: 'mapped', item, place };
}
