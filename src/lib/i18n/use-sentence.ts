import { accountAddress, type Edition, evidenceAddress } from '../addresses.ts';
import type { ChannelUse } from '../channel-use.ts';
import { emptySpan, useState } from '../channel-use.ts';
import { figureCards } from '../figure-cards.ts';
import { figureMark } from '../figures/mark.ts';
import { date, number } from './format.ts';
import type { Piece } from './pieces.ts';
import { speaker } from './say.ts';
import { outOfTen } from './shown-figure.ts';
import { timeSpan } from './time-span.ts';

/**
 * The one sentence that answers: how does this authority use this channel? Written from figures, never by hand; every
 * number in it leads to its evidence.
 */
export function useSentence(edition: Edition, use: ChannelUse): Piece[] {
  const say = speaker(edition);
  const who = use.authority.data.name[edition];
  const where = use.channel.data.name[edition];
  const state = useState(use);
  if (state === 'other')
    return [
      say(
        `Det er ikke kendt, om ${who} har en officiel konto på ${where}.`,
        `It is not known whether ${who} has an official account on ${where}.`,
      ),
    ];
  const silent = emptySpan(use);
  if (state === 'known' && silent !== undefined)
    return [
      say(
        `${who} har en konto på ${where}. Arkivet siger, at intet blev skrevet der fra ${date('da', silent.from)} til ${date('da', silent.to)}.`,
        `${who} has an account on ${where}. The archive says that nothing was written there from ${date('en', silent.from)} to ${date('en', silent.to)}.`,
      ),
    ];
  if (state === 'known')
    return [
      say(
        `${who} har en konto på ${where}, men dens opslag er ikke arkiveret her.`,
        `${who} has an account on ${where}, but its posts are not archived here.`,
      ),
    ];
  if (use.summary.posts === 0 && use.summary.withdrawn > 0)
    return [
      say(
        `Alt, hvad arkivet rummede af ${who} på ${where}, er trukket tilbage.`,
        `All that the archive held of ${who} on ${where} was withdrawn.`,
      ),
    ];
  return [...paceWords(edition, use, who, where), ' ', ...replyWords(edition, use)];
}

function paceWords(edition: Edition, use: ChannelUse, who: string, where: string): Piece[] {
  const say = speaker(edition);
  const { pace, summary, authority, channel } = use;
  const mark = figureMark(use.figures.activity);
  const href = `${accountAddress(edition, authority.slug, channel.slug)}#maaneder`;
  if (pace === undefined)
    return [
      { text: number(edition, summary.written), href, mark },
      say(
        ` opslag og svar fra ${who} på ${where} er arkiveret her.`,
        ` posts and replies of ${who} on ${where} are archived here.`,
      ),
    ];
  const length: Piece =
    pace.months === 12
      ? say('år', 'year')
      : {
          text: say(
            `tidsrum på ${pace.months} ${pace.months === 1 ? 'måned' : 'måneder'}`,
            pace.months === 1 ? 'month' : `${pace.months} months`,
          ),
          datetime: `P${pace.months}M`,
        };
  const during: Piece[] = [
    say(` på ${where} i det `, ` on ${where} in the `),
    length,
    say(`, der sluttede med ${date('da', pace.to)}.`, ` that ended with ${date('en', pace.to)}.`),
  ];
  if (pace.aMonth === undefined) {
    const times =
      pace.written === 0
        ? say('slet ikke', 'not at all')
        : pace.written === 1
          ? say('én gang', 'once')
          : say(`${pace.written} gange`, `${pace.written} times`);
    return [say(`${who} skrev `, `${who} wrote `), { text: times, href, mark }, ...during];
  }
  const rate = number(edition, pace.aMonth < 10 ? Math.round(pace.aMonth * 10) / 10 : Math.round(pace.aMonth));
  return [
    say(`${who} skrev omkring `, `${who} wrote about `),
    { text: say(`${rate} gange om måneden`, `${rate} times a month`), href, mark },
    ...during,
  ];
}

function replyWords(edition: Edition, { authority, channel, summary, figures }: ChannelUse): Piece[] {
  const say = speaker(edition);
  const behind = (id: 'response-time' | 'redirect-rate' | 'dialogue-share'): string =>
    evidenceAddress(edition, authority.slug, channel.slug, figureCards[id].address);
  const count = number(edition, summary.repliesToCitizens);
  if (summary.repliesToCitizens === 0)
    return [say('Arkivet rummer ingen svar til borgere.', 'The archive holds no replies to citizens.')];
  const time = figures['response-time'];
  const redirects = figures['redirect-rate'];
  const known: Piece[][] = [];
  if (time.state === 'known')
    known.push([
      say('svarede typisk efter ', 'typically replied after '),
      {
        text: timeSpan(edition, time.value.clock.median),
        href: behind('response-time'),
        mark: figureMark(time),
      },
    ]);
  if (redirects.state === 'known')
    known.push([
      say('sendte ', 'sent '),
      {
        text: outOfTen(edition, redirects.value.share),
        href: behind('redirect-rate'),
        mark: figureMark(redirects),
      },
      say(' videre til en anden kanal', ' on to another channel'),
    ]);
  const [first, second] = known;
  if (first === undefined)
    return [
      say('Arkivet rummer ', 'The archive holds '),
      {
        text: say(`${count} svar`, `${count} ${summary.repliesToCitizens === 1 ? 'reply' : 'replies'}`),
        href: behind('dialogue-share'),
        mark: figureMark(figures['dialogue-share']),
      },
      say(' til borgere.', ' to citizens.'),
    ];
  return [say('Den ', 'It '), ...first, ...(second === undefined ? [] : [say(' og ', ' and '), ...second]), '.'];
}
