import { type ChannelUse, channelUse } from '#lib/channel-use.ts';
import { emptySummary } from '#lib/figures/month-summary.ts';
import { ministryAnswer } from '#lib/model/answer.ts';
import { authority, channel } from '#lib/model/authority.ts';
import { type Post, post } from '#lib/model/post.ts';

/** Made-up records for the page of components. */

const source = { title: 'Opdigtet' };

export const exampleChannels = (
  [
    ['facebook', 'Facebook', false],
    ['x', 'X', false],
    ['instagram', 'Instagram', false],
    ['linkedin', 'LinkedIn', false],
    ['youtube', 'YouTube', false],
    ['mastodon', 'Mastodon', false],
    ['bluesky', 'Bluesky', false],
    ['threads', 'Threads', false],
    ['digital-post', 'Digital Post', true],
    ['email', 'E-mail', true],
    ['phone', 'Telefon', true],
    ['letter', 'Brev', true],
    ['counter', 'Borgerservice', true],
  ] as const
).map(([slug, name, formal], order) => ({
  slug,
  data: channel.parse({
    name: { da: name, en: name },
    formal,
    order,
    mark: slug,
    summary: { da: 'En kanal.', en: 'A channel.' },
  }),
}));

export const exampleAuthority = {
  slug: 'eksempelby',
  data: authority.parse({
    name: { da: 'Eksempelby Kommune', en: 'Eksempelby Municipality' },
    kind: 'municipality',
    fictional: true,
    accounts: [
      { channel: 'facebook', name: 'Eksempelby', status: 'unofficial', source },
      { channel: 'x', handle: 'EksempelbyKom', status: 'official', source },
      { channel: 'mastodon', handle: 'eksempelby@social.example', status: 'official', source },
    ],
  }),
};

const question = { period: '20981', case: 'L 990', ministry: 'eksempelby', sources: [source] };
/** Answers in a list: whole and in time, a part and late, and known of only. */
export const exampleAnswers = [
  {
    id: '20981/l-990/1',
    fictional: true,
    data: ministryAnswer.parse({
      ...question,
      number: 1,
      title: { da: 'Om kommunens svar på sociale medier' },
      askedAt: '2098-11-01',
      answeredAt: '2098-11-22',
      askedBy: { name: 'Ane Opdigtet', party: 'Ø' },
      extent: 'whole',
    }),
  },
  {
    id: '20981/l-990/2',
    fictional: true,
    asked: 'Vil ministeren redegøre for, hvor længe opslag bliver gemt, og hvem der kan få dem at se?',
    data: ministryAnswer.parse({
      ...question,
      number: 2,
      askedAt: '2098-11-01',
      answeredAt: '2099-01-10',
      extent: 'excerpt',
    }),
  },
  { id: '20981/l-990/3', fictional: true, data: ministryAnswer.parse({ ...question, number: 3, extent: 'none' }) },
];

const year = (from: number): string[] =>
  Array.from({ length: 12 }, (_, index) => `${from}-${String(index + 1).padStart(2, '0')}`);
const months = [...year(2021), ...year(2022), ...year(2023)];

export const exampleUses: ChannelUse[] = exampleChannels
  .filter(({ slug }) => exampleAuthority.data.accounts.some((account) => account.channel === slug))
  .map((on) => {
    const archived = on.slug === 'mastodon' ? months : [];
    return channelUse(
      exampleAuthority,
      on,
      archived.map((month) => ({ month, summary: { ...emptySummary, posts: 3, written: 3 } })),
      [],
    );
  });

export const exampleThread: Post = post.parse({
  id: 'x-1',
  at: '2023-02-04T13:49:00Z',
  lang: 'da',
  likes: 38,
  shares: 1,
  editedAt: '2023-02-04T14:00:00Z',
  warning: 'Om regn',
  text: [
    'Loppemarked på havnen søndag. ',
    { url: 'https://www.eksempelby.example/marked', text: 'eksempelby.example/marked' },
  ],
  media: [{ kind: 'image', alt: 'Boder på en havnekaj' }, { kind: 'image' }, { kind: 'video', seconds: 95 }],
  poll: { endsAt: '2023-02-05T12:00:00Z', options: [{ text: 'Jeg kommer', votes: 12 }, { text: 'Måske' }] },
  share: {
    kind: 'quote',
    by: 'listed:EksempelbyAvis',
    at: '2023-02-03T08:00:00Z',
    cut: true,
    text: ['Nu er det snart'],
  },
  versions: [{ at: '2023-02-04T13:49:00Z', text: ['Loppemarked på havnen lørdag.'] }],
  replies: [
    {
      by: 'borger-a',
      id: 'x-2',
      at: '2023-02-04T15:00:00Z',
      inReplyTo: 'x-1',
      text: ['Kan man parkere?'],
      media: [],
      versions: [],
    },
    {
      by: 'authority',
      id: 'x-3',
      at: '2023-02-04T16:00:00Z',
      inReplyTo: 'borger-b',
      inReplyToAt: '2023-02-04T15:30:00Z',
      visibility: 'unlisted',
      goneSince: '2024-01-01',
      text: ['Ja, ved hallen, ', { citizen: 'borger-b' }, '.'],
      media: [],
      versions: [],
    },
  ],
});
