import type { Edition } from '../addresses.ts';
import type { ChannelUse } from '../channel-use.ts';
import { useState } from '../channel-use.ts';
import { date, number } from './format.ts';
import { speaker } from './say.ts';

/** The one sentence that answers: how does this authority use this channel? Written from figures, never by hand. */
export function useSentence(edition: Edition, use: ChannelUse): string {
  const say = speaker(edition);
  const who = use.authority.data.name[edition];
  const where = use.channel.data.name[edition];
  const state = useState(use);
  if (state === 'other')
    return say(
      `Det er ikke kendt, om ${who} har en officiel konto på ${where}.`,
      `It is not known whether ${who} has an official account on ${where}.`,
    );
  if (state === 'known')
    return say(
      `${who} har en konto på ${where}, men dens opslag er ikke arkiveret her.`,
      `${who} has an account on ${where}, but its posts are not archived here.`,
    );
  return `${paceSentence(edition, use, who, where)} ${replySentence(edition, use)}`;
}

function paceSentence(edition: Edition, { pace, summary }: ChannelUse, who: string, where: string): string {
  const say = speaker(edition);
  if (pace === undefined) {
    const count = number(edition, summary.written);
    return say(
      `${count} opslag og svar fra ${who} på ${where} er arkiveret her.`,
      `${count} posts and replies of ${who} on ${where} are archived here.`,
    );
  }
  const months = pace.months === 12 ? say('år', 'year') : say(`${pace.months} måneder`, `${pace.months} months`);
  const until = date(edition, pace.to);
  if (pace.aMonth === undefined) {
    const times = { da: pace.written === 0 ? 'slet ikke' : pace.written === 1 ? 'én gang' : `${pace.written} gange` };
    const inEnglish =
      pace.written === 0 ? 'did not write at all' : `wrote ${pace.written === 1 ? 'once' : `${pace.written} times`}`;
    return say(
      `${who} skrev ${times.da} på ${where} i det ${pace.months === 12 ? '' : 'tidsrum på '}${months}, der sluttede med ${until}.`,
      `${who} ${inEnglish} on ${where} in the ${months} that ended with ${until}.`,
    );
  }
  const rate = number(edition, pace.aMonth < 10 ? Math.round(pace.aMonth * 10) / 10 : Math.round(pace.aMonth));
  return say(
    `${who} skrev omkring ${rate} gange om måneden på ${where} i det ${pace.months === 12 ? '' : 'tidsrum på '}${months}, der sluttede med ${until}.`,
    `${who} wrote about ${rate} times a month on ${where} in the ${months} that ended with ${until}.`,
  );
}

function replySentence(edition: Edition, { summary }: ChannelUse): string {
  const say = speaker(edition);
  const count = number(edition, summary.repliesToCitizens);
  if (summary.repliesToCitizens === 0)
    return say('Arkivet rummer ingen svar til borgere.', 'The archive holds no replies to citizens.');
  return say(
    `I alt rummer arkivet ${count} svar til borgere.`,
    `In all the archive holds ${count} ${summary.repliesToCitizens === 1 ? 'reply' : 'replies'} to citizens.`,
  );
}
