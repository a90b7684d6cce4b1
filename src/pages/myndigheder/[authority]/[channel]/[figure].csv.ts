import type { APIRoute, GetStaticPaths } from 'astro';
import { itemAddress } from '#lib/addresses.ts';
import { csv } from '#lib/csv.ts';
import { csvHead, csvRow } from '#lib/evidence-rows.ts';
import { figureCards } from '#lib/figure-cards.ts';
import { type EvidencePlace, evidencePlaces, evidenceRows } from '../../../../queries/evidence.ts';

/** The posts behind a figure as a table. */
export const getStaticPaths = (async () =>
  (await evidencePlaces()).map((place) => ({
    params: {
      authority: place.use.authority.slug,
      channel: place.use.channel.slug,
      figure: figureCards[place.id].address,
    },
    props: { ...place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<EvidencePlace> = async ({ props }) => {
  const { authority, channel } = props.use;
  const rows = (await evidenceRows(props)).map((row) =>
    csvRow(row, itemAddress(authority.slug, channel.slug, row.month, row.item.id)),
  );
  return new Response(csv(csvHead, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
