import type { Edition } from '#lib/addresses.ts';
import { type ChannelUse, channelUse } from '#lib/channel-use.ts';
import { authorities } from './authorities.ts';
import { channels } from './channels.ts';
import { months } from './months.ts';
import { sources } from './sources.ts';

/**
 * Every use of a channel by an authority: where it has an account, and where posts of it are archived. By authority, in
 * the order of an edition.
 */
export async function uses(edition: Edition = 'da'): Promise<ChannelUse[]> {
  const [allAuthorities, allChannels, allMonths, allSources] = await Promise.all([
    authorities(edition),
    channels(),
    months(),
    sources(),
  ]);
  const monthsOf = Map.groupBy(allMonths, ({ authority, channel }) => `${authority}/${channel}`);
  const sourcesOf = Map.groupBy(allSources, ({ data }) => `${data.authority}/${data.channel}`);
  return allAuthorities.flatMap((authority) =>
    allChannels
      .filter(
        ({ slug }) =>
          authority.data.accounts.some((account) => account.channel === slug) ||
          monthsOf.has(`${authority.slug}/${slug}`),
      )
      .map((channel) => {
        const key = `${authority.slug}/${channel.slug}`;
        return channelUse(authority, channel, monthsOf.get(key) ?? [], sourcesOf.get(key) ?? []);
      }),
  );
}
