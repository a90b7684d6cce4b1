import { dayInDenmark } from '#lib/time/copenhagen.ts';
import type { Adapter, Outcome, ReadOptions, Recognition } from '../../adapter.ts';
import { type Archive, ArchiveError } from '../../archive.ts';
import { scanJson } from '../../formats/json-scan.ts';
import { leftClosed } from '../../formats/left-closed.ts';
import { UnknownFields } from '../../formats/unknown-fields.ts';
import { about } from './about.ts';
import { choosing, isHandle, listOf, sections } from './lists.ts';
import { mapPost } from './map.ts';
import { knownFields, lowered, rawPost } from './raw.ts';

const dataFile = /^user_data(?:_tiktok)?\.json$/i;
export const mayOpen = (name: string): boolean => dataFile.test(name);

/** The export of a TikTok account, in the layouts of all years. */
export const tiktok: Adapter = {
  id: 'tiktok',
  title: 'TikTok export',
  channels: ['tiktok'],
  about,
  mayOpen,
  recognise,
  read,
};

const fileIn = (archive: Archive): string | undefined => archive.files.find(({ name }) => mayOpen(name))?.name;

/** Files of an export as text, which TikTok offers beside JSON. */
const textFiles = /^(?:(?:Post|Posts|Video|Videos|Activity|Your Activity)\/)?(?:Posts|Videos)\.txt$/i;

async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const file = fileIn(archive);
  if (file === undefined) {
    if (
      archive.files.some(({ name }) => textFiles.test(name)) &&
      archive.files.every(({ name }) => name.endsWith('.txt'))
    )
      throw new ArchiveError(
        'it is an export of TikTok as text, which loses line ends and fields',
        'Ask TikTok for the data again: Settings, Account, "Download your data", and JSON as the format.',
      );
    return undefined;
  }
  const { handle, generation, found } = await outline(archive, file);
  if (!found) return undefined;
  return {
    generation: generation ?? 'post',
    account: handle === undefined ? undefined : { handle },
    warnings: [
      ...(generation === undefined ? ['there is no list of posts in it'] : []),
      ...leftClosed(archive, file, mayOpen),
    ],
  };
}

/** Which layout it is and whose, without parsing anything but the handle. */
async function outline(archive: Archive, file: string) {
  let handle: string | undefined;
  let generation: string | undefined;
  let found = false;
  const choose = choosing(false);
  const scan = scanJson(archive.open(file), (path, kind) => {
    if (path.length === 1 && sections.has(String(path[0]))) found = true;
    if (kind !== 'scalar') generation ??= listOf([...path, 0])?.generation;
    return choose(path, kind);
  });
  for await (const one of scan) if ('value' in one && typeof one.value === 'string') handle = one.value;
  return { handle: handle?.replace(/^@/, '') || undefined, generation, found };
}

async function* read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  const file = fileIn(archive);
  if (file === undefined) return;
  const handle = options.account ?? recognition.account?.handle;
  const unknown = new UnknownFields();
  const days: string[] = [];
  const seconds = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  let index = -1;
  for await (const found of scanJson(archive.open(file), choosing(true))) {
    const list = listOf(found.path);
    if (list === undefined) {
      // A handle is known from the first look; a fault stands where it stands.
      if ('error' in found && !isHandle(found.path)) yield { kind: 'problem', message: found.error, place: file };
      continue;
    }
    index += 1;
    const place = `${file}#${index}`;
    if ('error' in found) {
      yield { kind: 'problem', message: found.error, place };
      continue;
    }
    const outcome = outcomeOf(found.value, list.deleted === true, place, handle, seconds, unknown);
    if (outcome.kind === 'mapped' && seen.has(outcome.item.id)) {
      yield { kind: 'joined', place };
      continue;
    }
    if (outcome.kind === 'mapped') {
      seen.add(outcome.item.id);
      days.push(dayInDenmark(outcome.item.at));
    }
    yield outcome;
  }
  yield* unknown.notices();
  const [first] = days.sort();
  const last = days.at(-1);
  if (first !== undefined && last !== undefined)
    yield { kind: 'coverage', coverage: [{ from: first, to: last, state: 'captured' }], inbound: false };
}

function outcomeOf(
  value: unknown,
  deleted: boolean,
  place: string,
  handle: string | undefined,
  seconds: Map<string, readonly string[]>,
  unknown: UnknownFields,
): Outcome {
  if (deleted) return { kind: 'skipped', reason: 'deleted', place };
  const read = rawPost.safeParse(lowered(value));
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      kind: 'problem',
      message: `field ${issue?.path.join('.') || '(record)'}: ${issue?.message ?? 'not a post'}`,
      place,
    };
  }
  const raw = read.data;
  unknown.see('post', raw, knownFields);
  if (!/^(?:|everyone|public|public to everyone)$/i.test(raw.whocanview.trim()))
    return { kind: 'skipped', reason: 'not-public', place };
  // Two posts of one second are told apart by their words; with the same words they are one.
  const titles = seconds.get(raw.date) ?? [];
  const known = titles.indexOf(raw.title);
  if (known < 0) seconds.set(raw.date, [...titles, raw.title]);
  const twin = known < 0 ? titles.length : known;
  const item = mapPost(raw, handle, twin);
  return 'problem' in item ? { kind: 'problem', message: item.problem, place } : { kind: 'mapped', item, place };
}
