import { type Edition, evidenceAddress } from '../addresses.ts';
import { type ChannelUse, useState } from '../channel-use.ts';
import { figureCards } from '../figure-cards.ts';
import { figureMark } from '../figures/mark.ts';
import { list } from './format.ts';
import type { Piece } from './pieces.ts';
import { speaker } from './say.ts';
import { timeSpan } from './time-span.ts';
import { useSentence } from './use-sentence.ts';

/** How many channels one sentence can speak of before nobody reads it to its end. */
const fewChannels = 2;
/** Of how many channels the response time is told, where there are many. */
const toldTimes = 3;

/** What is counted where the sentence says on how many channels an authority is: rows of its list of accounts. */
export const usedChannel = 'used-channel';

/** True for a channel that the authority has left: it has official accounts there, and none that it still uses. */
export function isLeft({ accounts }: Pick<ChannelUse, 'accounts'>): boolean {
  const official = accounts.filter(({ status }) => status === 'official');
  return official.length > 0 && official.every(({ left }) => left !== undefined);
}

/** True for a channel where the authority is: by an official account, or by posts of it, and it did not leave. */
export const isUsed = (use: ChannelUse): boolean => useState(use) !== 'other' && !isLeft(use);

/**
 * The answer at the head of an authority's page: where is it, and does it answer? A sentence for each channel where
 * there are one or two; where there are many, how many, and how quickly it answers where most answers stand.
 * `listed`: anchor of the list of its accounts on the page.
 */
export function authoritySentence(
  edition: Edition,
  name: string,
  uses: readonly ChannelUse[],
  listed: string,
): readonly Piece[] {
  const say = speaker(edition);
  const official = uses.filter((use) => useState(use) !== 'other');
  const archived = uses.filter((use) => useState(use) === 'archived');
  if (uses.length === 0)
    return [
      say(
        `Det er ikke undersøgt endnu, hvilke konti ${name} har på sociale medier.`,
        `It has not been looked into yet which accounts ${name} has on social media.`,
      ),
    ];
  if (official.length === 0)
    return [
      say(
        `Der er ikke fundet en officiel konto for ${name} i kilderne.`,
        `No official account of ${name} was found in the sources.`,
      ),
    ];
  if (archived.length === 0) {
    const names = official.map(({ channel }) => channel.data.name[edition]);
    return [
      say(
        `${name} er kendt på ${list('da', names)}, men ingen opslag er arkiveret her.`,
        `${name} is known on ${list('en', names)}, but no posts are archived here.`,
      ),
    ];
  }
  if (archived.length <= fewChannels)
    return archived.flatMap((use, index) => [...(index > 0 ? [' '] : []), ...useSentence(edition, use)]);
  return [...whereWords(edition, name, official, listed), ' ', ...timeWords(edition, archived)];
}

function whereWords(edition: Edition, name: string, official: readonly ChannelUse[], listed: string): Piece[] {
  const say = speaker(edition);
  const used = official.filter(isUsed).length;
  const left = official.length - used;
  const count: Piece =
    used === 0
      ? say('ingen kanaler', 'no channels')
      : {
          text: say(`${used} ${used === 1 ? 'kanal' : 'kanaler'}`, `${used} ${used === 1 ? 'channel' : 'channels'}`),
          href: `#${listed}`,
          tally: usedChannel,
        };
  const names = official.filter((use) => !isUsed(use)).map(({ channel }) => channel.data.name[edition]);
  return [
    say(`${name} er på `, `${name} is on `),
    count,
    left === 0 ? '.' : say(` og har forladt ${list('da', names)}.`, ` and has left ${list('en', names)}.`),
  ];
}

/** Response times of the channels with the most answers, each leading to its posts; those that were left come last. */
function timeWords(edition: Edition, archived: readonly ChannelUse[]): Piece[] {
  const say = speaker(edition);
  const known = archived.flatMap((use) => {
    const result = use.figures['response-time'];
    return result.state === 'known' ? [{ use, result, median: result.value.clock.median }] : [];
  });
  const told = known
    .toSorted((a, b) => Number(isLeft(a.use)) - Number(isLeft(b.use)) || b.result.n - a.result.n)
    .slice(0, toldTimes);
  if (told.length === 0)
    return [say('Hvor hurtigt den svarer, kan arkivet ikke vise.', 'The archive cannot show how quickly it replies.')];
  const times = told.map(({ use, result, median }): Piece[] => [
    {
      text: timeSpan(edition, median),
      href: evidenceAddress(edition, use.authority.slug, use.channel.slug, figureCards['response-time'].address),
      mark: figureMark(result),
    },
    say(` på ${use.channel.data.name.da}`, ` on ${use.channel.data.name.en}`),
  ]);
  const joined = times.flatMap((words, index): Piece[] => [
    ...(index === 0 ? [] : [index === times.length - 1 ? say(' og ', ' and ') : ', ']),
    ...words,
  ]);
  return [say('Et svar kom typisk efter ', 'A reply typically came after '), ...joined, '.'];
}
