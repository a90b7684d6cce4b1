import type { Adapter, Outcome, ReadOptions, Recognition } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { partsOf, rawProfile } from '../../platforms/x/api/parts.ts';
import { manyAccounts, oneAccount, People } from '../../platforms/x/belonging.ts';
import { Reading } from '../../platforms/x/reading.ts';
import { about } from './about.ts';
import { layoutOf, mayOpen, recordsOf } from './layout.ts';
import { recogniseApi } from './recognise.ts';

/** Data of the API of X (Twitter), versions 1.1 and 2, and what was made of them: of one account or of many. */
export const xApi: Adapter = {
  id: 'x-api',
  title: 'Data of the API of X',
  channels: ['x'],
  about,
  mayOpen,
  anyNames: true,
  recognise: recogniseApi,
  read,
};

async function* read(archive: Archive, recognition: Recognition, options: ReadOptions): AsyncIterable<Outcome> {
  const { posts, profiles } = layoutOf(archive);
  const people = new People();
  for (const file of profiles) await meetProfiles(archive, file, people);
  const { named } = options;
  const own = { ...recognition.account, ...(options.account !== undefined && { handle: options.account }) };
  const reading = new Reading(named ? manyAccounts(people, named) : oneAccount(own, recognition.manyAccounts));
  const unknown = new Map<string, number>();
  const count = (fields: readonly string[]): void => {
    for (const field of fields) unknown.set(field, (unknown.get(field) ?? 0) + 1);
  };
  let refused = 0;
  for (const file of posts)
    for await (const record of recordsOf(archive, file)) {
      const spot = { file, place: `${file}#${record.index}` };
      const found =
        'error' in record ? { made: [{ problem: record.error, ...spot }] } : partsOf(record.value, spot, people);
      refused += found.refused ?? 0;
      count(found.fields ?? []);
      for (const made of found.made) {
        if ('candidate' in made) count(made.unknown);
        const outcome = reading.take(made);
        if (outcome) yield outcome;
      }
    }
  yield* reading.rest();
  if (refused > 0)
    yield {
      kind: 'notice',
      message: `${refused} posts that these posts point to were not handed out: deleted, protected or withheld`,
    };
  for (const [field, posts] of unknown)
    yield {
      kind: 'notice',
      message: `field "${field}" of ${posts} posts is not known and was left out: report it, so that it is handled or named`,
    };
}

/** Files of accounts: what posts do not say of their authors. */
async function meetProfiles(archive: Archive, file: string, people: People): Promise<void> {
  for await (const record of recordsOf(archive, file)) {
    const values = 'value' in record ? [record.value].flat() : [];
    for (const value of values) {
      const read = rawProfile.safeParse(value);
      if (!read.success) continue;
      const { id_str, id, screen_name, username, name, protected: isProtected } = read.data;
      const person = people.meet({ id: id_str ?? id, handle: screen_name ?? username, name: name ?? undefined });
      if (isProtected === true) people.protect(person);
    }
  }
}
