import type { ChannelUse } from '#lib/channel-use.ts';
import { type EvidenceRow, evidencePages } from '#lib/evidence-rows.ts';
import { figureCards } from '#lib/figure-cards.ts';
import { type AccountFigureId, figures } from '#lib/figures/account-figures.ts';
import { readThread } from '#lib/figures/read-thread.ts';
import { codingsOf } from './codings.ts';
import { monthFile } from './months.ts';
import { uses } from './uses.ts';

/** Figures whose posts are listed. The posts behind the activity are the months themselves. */
const listed = (Object.keys(figures) as AccountFigureId[]).filter((id) => id !== 'activity');

export interface EvidencePlace {
  readonly use: ChannelUse;
  readonly id: AccountFigureId;
}

/** Every figure of every account that anything is archived of. */
export async function evidencePlaces(): Promise<EvidencePlace[]> {
  return (await uses()).filter(({ months }) => months.length > 0).flatMap((use) => listed.map((id) => ({ use, id })));
}

/** The same, a page at a time: `path` is the rest of the address, undefined on the first page. */
export async function evidencePaths() {
  return (await evidencePlaces()).flatMap(({ use, id }) =>
    evidencePages(use.figures[id].evidenceCount).map((page) => ({
      params: {
        authority: use.authority.slug,
        channel: use.channel.slug,
        figure: figureCards[id].address,
        page: page === 1 ? undefined : String(page),
      },
      props: { use, id, page },
    })),
  );
}

/** One account is held at a time: its pages are built one after the other, and its posts are many. */
let held: { readonly key: string; readonly rows: Promise<ReadonlyMap<AccountFigureId, EvidenceRow[]>> } | undefined;

/** The rows behind a figure, by its parts and then by time. */
export async function evidenceRows({ use, id }: EvidencePlace): Promise<EvidenceRow[]> {
  const key = `${use.authority.slug}/${use.channel.slug}`;
  if (held?.key !== key) held = { key, rows: rowsOf(use) };
  return (await held.rows).get(id) ?? [];
}

async function rowsOf(use: ChannelUse): Promise<ReadonlyMap<AccountFigureId, EvidenceRow[]>> {
  const { authority, channel, context, summary } = use;
  const codings = await codingsOf(authority.slug, channel.slug);
  const rows = new Map<AccountFigureId, EvidenceRow[]>(listed.map((id) => [id, []]));
  for (const { month } of use.months) {
    const file = await monthFile(authority.slug, channel.slug, month);
    for (const thread of file.posts) {
      const items = new Map([thread, ...thread.replies].map((item) => [item.id, item]));
      // What a thread says is worked out once, for all figures.
      const facts = readThread(thread, file.sources, codings);
      for (const id of listed)
        for (const evidence of figures[id].evidence(facts, context, summary)) {
          const item = items.get(evidence.id);
          if (item === undefined) throw new Error(`${month} of ${authority.slug}/${channel.slug}: no ${evidence.id}`);
          rows.get(id)?.push({ evidence, month, item, thread });
        }
    }
  }
  for (const [id, all] of rows) {
    const order = Object.keys(figureCards[id].parts);
    const place = ({ evidence }: EvidenceRow): number => order.indexOf(evidence.part);
    all.sort(
      (a, b) =>
        place(a) - place(b) ||
        (a.evidence.at < b.evidence.at
          ? -1
          : a.evidence.at > b.evidence.at
            ? 1
            : a.evidence.id < b.evidence.id
              ? -1
              : 1),
    );
  }
  return rows;
}
