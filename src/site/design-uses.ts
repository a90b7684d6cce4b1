import { type ChannelUse, channelUse } from '#lib/channel-use.ts';
import type { EvidenceRow } from '#lib/evidence-rows.ts';
import { type AccountFigureId, figures } from '#lib/figures/account-figures.ts';
import { mergeSummaries } from '#lib/figures/month-summary.ts';
import { readThread } from '#lib/figures/read-thread.ts';
import { noCodings, summarise } from '#lib/figures/summarise.ts';
import { authority } from '#lib/model/authority.ts';
import { type Post, post } from '#lib/model/post.ts';
import { source } from '#lib/model/source.ts';
import { exampleAuthority, exampleChannels } from './design-examples.ts';

/** One authority's use of a channel in every state a number can have: none, few, usual and very many. All made up. */

const sourceId = 'opdigtet-kilde';
const archive = source.parse({
  kind: 'archive',
  authority: exampleAuthority.slug,
  channel: 'mastodon',
  account: 'eksempelby@social.example',
  format: 'mastodon-archive',
  generation: 'activitypub',
  archived: '2023-12-31',
  fictional: true,
  files: [],
  read: 0,
  mapped: 0,
  skipped: {},
  problems: [],
  posts: 0,
  replies: 0,
  redacted: {},
  coverage: [{ from: '2023-01-01', to: '2023-12-31', state: 'captured' }],
  inbound: true,
});

const replies = [
  'Lygten er skiftet i formiddags.',
  'Det kan vi ikke svare på her. Skriv til os i Digital Post.',
  'Ja, der er åbent til kl. 18. Ring på 70 00 00 10, hvis du bliver forsinket.',
  'Vi kommenterer ikke enkeltsager.',
] as const;

/** The thread of one inquiry: asked on a day of 2023, replied to some hours later, except for every fifth. */
function inquiry(index: number): Post {
  const month = String((index % 12) + 1).padStart(2, '0');
  const day = String((index % 27) + 1).padStart(2, '0');
  const asked = `2023-${month}-${day}T08:10:00Z`;
  const id = `mastodon-${1000 + index * 2}`;
  return post.parse({
    by: 'borger-a',
    id,
    at: asked,
    text: ['Hvornår bliver det lavet?'],
    media: [],
    versions: [],
    replies:
      index % 5 === 4
        ? []
        : [
            {
              by: 'authority',
              id: `mastodon-${1001 + index * 2}`,
              at: new Date(Date.parse(asked) + (1 + (index % 9)) * 2_900_000).toISOString().replace('.000Z', 'Z'),
              inReplyTo: id,
              text: [replies[index % replies.length]],
              media: [],
              versions: [],
            },
          ],
  });
}

const archived = (count: number) => {
  const posts = Array.from({ length: count }, (_, index) => inquiry(index));
  const months = [...Map.groupBy(posts, ({ at }) => at.slice(0, 7))].sort(([a], [b]) => (a < b ? -1 : 1));
  return months.map(([month, ofMonth]) => ({
    month,
    posts: ofMonth,
    summary: summarise({ posts: ofMonth, sources: [sourceId] }),
  }));
};

const promising = {
  slug: exampleAuthority.slug,
  data: authority.parse({
    ...exampleAuthority.data,
    accounts: [
      {
        channel: 'mastodon',
        handle: 'eksempelby@social.example',
        status: 'official',
        policies: [
          { from: '2023-01', lang: 'da', text: 'Vi svarer inden for 4 timer.', source: { title: 'Opdigtet' } },
        ],
        source: { title: 'Opdigtet' },
      },
    ],
  }),
};

function useOf(slug: string, months: ReturnType<typeof archived>, times = 1): ChannelUse {
  const on = exampleChannels.find((channel) => channel.slug === slug);
  if (on === undefined) throw new Error(`no made-up channel ${slug}`);
  return channelUse(
    promising,
    on,
    months.map(({ month, summary }) => ({
      month,
      summary: mergeSummaries(Array.from({ length: times }, () => summary)),
    })),
    months.length === 0 ? [] : [{ id: sourceId, data: archive }],
  );
}

const usual = archived(60);
/** In the order: nothing archived, too few to calculate with, as usual, a thousand times as many. */
export const useStates = {
  none: useOf('facebook', []),
  few: useOf('bluesky', archived(3)),
  usual: useOf('mastodon', usual),
  many: useOf('x', usual, 1000),
};

/** The first rows of a figure's evidence. */
export const evidenceOf = (id: AccountFigureId, count: number): EvidenceRow[] =>
  usual
    .flatMap(({ month, posts }) =>
      posts.flatMap((thread) =>
        figures[id]
          .evidence(readThread(thread, [sourceId], noCodings), useStates.usual.context, useStates.usual.summary)
          .flatMap((evidence) => {
            const item = [thread, ...thread.replies].find((one) => one.id === evidence.id);
            return item === undefined ? [] : [{ evidence, item, thread, month }];
          }),
      ),
    )
    .slice(0, count);
