import { stringify } from 'yaml';
import { monthPath, sourcePath } from '#lib/content-layout.ts';
import type { Post, Reply } from '#lib/model/post.ts';
import type { Source } from '#lib/model/source.ts';
import { writeMonthFile } from '#lib/month-file/write.ts';
import { filesIn } from '../../scripts/effects/files.ts';
import { writeSource } from '../../scripts/write/ledger.ts';
import { addMediaStates } from './media-states.ts';

/** A made-up authority whose months have every state that the examples do not show: very long, withdrawn, edited, gone. */
export const stateAuthority = 'tilstandby';
/** A word that stands in one post of the long month only. */
export const rareWord = 'kalejdoskop';
export const longMonth = '2021-05';
export const rareId = 'x-7000000000000000123';

const source: Source = {
  kind: 'archive',
  authority: stateAuthority,
  channel: 'x',
  account: 'TilstandbyKom',
  format: 'x-archive',
  generation: 'tweets-js',
  archived: '2021-12-31',
  fictional: true,
  files: [],
  read: 251,
  mapped: 250,
  skipped: {},
  problems: [{ place: 'data/tweets.js#7', message: 'the post has no id' }],
  posts: 250,
  replies: 1,
  redacted: { cpr: 1, citizen: 2 },
  media: { copied: 19, skipped: { 'media-missing': 2, 'media-too-large': 1 } },
  key: '1a2b3c4d',
  bounds: { read: { min: 200, max: 1000 }, problems: { max: 3 } },
  coverage: [
    { from: '2021-05-01', to: '2021-08-31', state: 'captured' },
    { from: '2021-09-01', to: '2021-12-31', state: 'failed' },
  ],
  inbound: true,
};
const sourceId = `${stateAuthority}-x-2021`;

function post(number: number, more: Partial<Post> = {}): Post {
  const minutes = String(number % 60).padStart(2, '0');
  return {
    by: 'authority',
    id: `x-${7_000_000_000_000_000_000n + BigInt(number)}`,
    at: `${longMonth}-${String(1 + (number % 27)).padStart(2, '0')}T${String(8 + (number % 9)).padStart(2, '0')}:${minutes}:00Z`,
    lang: 'da',
    text: [`Vejarbejde nr. ${number} er i gang. Kør forsigtigt.`],
    media: [],
    versions: [],
    replies: [],
    ...more,
  };
}

const citizenReply: Reply = {
  by: 'borger-a',
  id: 'x-00aa11bb22cc33dd',
  at: '2021-08-02T10:00:00Z',
  text: ['Mit nummer er ', { redacted: 'cpr' }, ', kan ', { citizen: 'borger-b' }, ' se det?'],
  media: [],
  versions: [],
};

export async function addStates(content: string): Promise<void> {
  const files = filesIn(content);
  const head = {
    name: { da: 'Tilstandby Kommune', en: 'Tilstandby Municipality' },
    kind: 'municipality',
    fictional: true,
    accounts: [{ channel: 'x', handle: 'TilstandbyKom', status: 'official' }],
  };
  await files.write(`authorities/${stateAuthority}.mdx`, `---\n${stringify(head)}---\n`);
  await files.write(sourcePath(sourceId), writeSource(source));
  const long = Array.from({ length: 249 }, (_, number) =>
    post(
      number,
      number === 123
        ? { text: [`Et ${rareWord} af farver i parken.`] }
        : number === 124
          ? { text: [], media: [{ kind: 'image', alt: 'En gravemaskine' }, { kind: 'image' }] }
          : {},
    ),
  );
  const file = { authority: stateAuthority, channel: 'x', sources: [sourceId] };
  await addMediaStates(files, file);
  await files.write(
    monthPath(stateAuthority, 'x', longMonth),
    writeMonthFile({ ...file, month: longMonth, posts: long, withdrawn: [] }),
  );
  const states = post(400, {
    at: '2021-08-02T09:00:00Z',
    title: 'Et opslag med en titel',
    warning: 'Om en ulykke',
    editedAt: '2021-08-02T09:30:00Z',
    goneSince: '2021-12-31',
    cut: true,
    visibility: 'unlisted',
    text: [
      'Et opslag i alle sine tilstande, med et ',
      { url: 'https://www.tilstandby.example/a', text: 'link' },
      '.\n\nOg et afsnit til.',
    ],
    media: [
      { kind: 'image', alt: 'En rød bus ved stationen' },
      { kind: 'image' },
      { kind: 'video', seconds: 95 },
      { kind: 'file' },
    ],
    poll: { endsAt: '2021-08-05T09:00:00Z', options: [{ text: 'Ja', votes: 12 }, { text: 'Nej' }] },
    share: { kind: 'quote', by: 'borger-b', at: '2021-08-01T09:00:00Z', cut: true, text: ['Ord fra en anden'] },
    versions: [{ at: '2021-08-02T09:00:00Z', text: ['Et opslag, før det blev rettet'] }],
    replies: [
      citizenReply,
      {
        ...citizenReply,
        by: 'authority',
        id: 'x-7000000000000000402',
        at: '2021-08-02T11:00:00Z',
        inReplyTo: citizenReply.id,
        text: ['Skriv aldrig den slags her.'],
      },
    ],
  });
  await files.write(
    monthPath(stateAuthority, 'x', '2021-08'),
    writeMonthFile({
      ...file,
      month: '2021-08',
      posts: [states],
      withdrawn: [{ id: 'x-7000000000000000499', on: '2022-01-10', reason: 'Indeholdt oplysninger om en borger.' }],
    }),
  );
  await files.write(
    monthPath(stateAuthority, 'x', '2021-07'),
    writeMonthFile({
      ...file,
      month: '2021-07',
      posts: [],
      withdrawn: [{ id: 'x-7000000000000000498', on: '2022-01-10', reason: 'Indeholdt oplysninger om en borger.' }],
    }),
  );
}
