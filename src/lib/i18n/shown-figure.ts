import type { Edition } from '../addresses.ts';
import { type Basis, type FigureResult, type Share, unknownReasons } from '../figures/result.ts';
import type { AccountFigures, FigureValues, LinkShare } from '../figures/values.ts';
import type { Bilingual } from '../model/scalar.ts';
import { date, number, percent } from './format.ts';
import { speaker } from './say.ts';
import { timeSpan, workingSpan } from './time-span.ts';

/** A figure as a reader meets it: the number, what it says, and what it rests on. Words only; links are the page's. */

export type ShownId = Exclude<keyof AccountFigures, 'promise-practice'>;

export interface ShownFigure {
  /** The number as one says it: "21 %", "3 timer", "2 af 3", or that it is not known. */
  readonly value: string;
  /** What the number is of, or why there is none, in one sentence. */
  readonly says: string;
  readonly state: 'known' | 'suppressed' | 'unknown';
}

interface Said {
  readonly value: string;
  readonly says: string;
}
type Words<V> = (edition: Edition, value: V, n: number) => Said;

const of =
  (da: string, en: string): Words<Share> =>
  (edition, { share, count }, n) => ({
    value: percent(edition, share),
    says: speaker(edition)(
      `${number('da', count)} af ${number('da', n)} ${da}.`,
      `${number('en', count)} of ${number('en', n)} ${en}.`,
    ),
  });

const linked =
  (da: string, en: string): Words<LinkShare> =>
  (edition, value, n) => {
    const { says, ...said } = of(da, en)(edition, value, n);
    if (value.leftOut === 0) return { ...said, says };
    const rest = speaker(edition)(
      `${number('da', value.leftOut)} med forkortede links, hvis mål ikke kendes, er holdt ude.`,
      `${number('en', value.leftOut)} with shortened links of unknown target are left out.`,
    );
    return { ...said, says: `${says} ${rest}` };
  };

const words: { readonly [Id in ShownId]: Words<FigureValues[Id]> } = {
  activity: (edition, { written, reposts, pace }) => {
    const say = speaker(edition);
    const rate =
      pace?.aMonth === undefined
        ? ''
        : say(
            `${number('da', pace.aMonth)} om måneden ${pace.months === 12 ? 'i det seneste dækkede år' : pace.months === 1 ? 'i den seneste dækkede måned' : `i de seneste ${pace.months} dækkede måneder`}. `,
            `${number('en', pace.aMonth)} a month in the last ${pace.months === 12 ? 'covered year' : pace.months === 1 ? 'covered month' : `${pace.months} covered months`}. `,
          );
    return {
      value: number(edition, written),
      says: `${rate}${reposts === 0 ? say('Ingen delinger af andres opslag.', 'No reposts of others.') : say(`${number('da', reposts)} ${reposts === 1 ? 'deling' : 'delinger'} af andres opslag kommer oveni.`, `${number('en', reposts)} ${reposts === 1 ? 'repost' : 'reposts'} of others apart.`)}`,
    };
  },
  'dialogue-share': (edition, value, n) => {
    const said = of('opslag og svar er svar til borgere', 'posts and replies are replies to citizens')(
      edition,
      value,
      n,
    );
    if (value.unclear === 0) return said;
    const rest = speaker(edition)(
      `${number('da', value.unclear)} svar, hvor arkivet ikke siger til hvem, er holdt ude.`,
      `${number('en', value.unclear)} ${value.unclear === 1 ? 'reply of which the archive does not say to whom is' : 'replies of which the archive does not say to whom are'} left out.`,
    );
    return { ...said, says: `${said.says} ${rest}` };
  },
  inquiries: (edition, { seen, inferred }) => {
    const say = speaker(edition);
    return {
      value: number(edition, seen + inferred),
      says: say(
        `${number('da', seen)} er arkiveret; ${number('da', inferred)} kendes kun af svaret på ${inferred === 1 ? 'den' : 'dem'}.`,
        `${number('en', seen)} ${seen === 1 ? 'is' : 'are'} archived; ${number('en', inferred)} ${inferred === 1 ? 'is known only from the reply to it' : 'are known only from the reply to them'}.`,
      ),
    };
  },
  'response-time': (edition, { clock, working, fromId }, n) => {
    const say = speaker(edition);
    const read =
      fromId === 0
        ? ''
        : say(
            ` Ved ${fromId === n ? 'alle' : number('da', fromId)} er tidspunktet for spørgsmålet læst af dets nummer.`,
            ` For ${fromId === n ? 'all' : number('en', fromId)} the time of the question is read from its number.`,
          );
    return {
      value: timeSpan(edition, clock.median),
      says: `${say(
        `Halvdelen af ${number('da', n)} svar kom inden for den tid, 9 af 10 inden for ${timeSpan('da', clock.p90)}. Regnet i arbejdstid: ${workingSpan('da', working.median)}.`,
        `Half of ${number('en', n)} replies came within that time, 9 of 10 within ${timeSpan('en', clock.p90)}. In working hours: ${workingSpan('en', working.median)}.`,
      )}${read}`,
    };
  },
  'response-rate': (edition, value, n) =>
    of('henvendelser fik svar inden for 14 dage', 'inquiries had a reply within 14 days')(edition, value, n),
  'redirect-rate': (edition, value, n) => {
    const say = speaker(edition);
    const { says, ...said } = of(
      'svar peger på en anden kanal og siger ikke andet',
      'replies point to another channel and say nothing else',
    )(edition, value, n);
    return {
      ...said,
      says: `${says} ${say(`${number('da', value.alsoReplied)} sender videre og siger mere.`, `${number('en', value.alsoReplied)} ${value.alsoReplied === 1 ? 'sends on and says' : 'send on and say'} more.`)}`,
    };
  },
  crossover: of('tråde med svar bliver til en sag undervejs', 'threads with replies turn into a case on the way'),
  'self-service': linked('opslag linker til selvbetjening', 'posts link to self-service'),
  'web-tie': linked('opslag linker til myndighedens egen side', 'posts link to the authority’s own site'),
  'alt-text': of('billeder har en alt-tekst', 'images have an alt text'),
  'edited-deleted': (edition, { edited, gone, seenTwice, goneShare }) => {
    const say = speaker(edition);
    const changed = say(
      `${number('da', edited)} er rettet`,
      `${number('en', edited)} ${edited === 1 ? 'was' : 'were'} edited`,
    );
    // Of what was captured once, nobody knows whether it is still there: that is no nought.
    if (gone === 0 && seenTwice === 0)
      return {
        value: say(`${number('da', edited)} og ukendt`, `${number('en', edited)} and unknown`),
        says: say(
          `${changed}; intet er hentet to gange, så en sletning kan ikke ses.`,
          `${changed}; nothing was captured twice, so a deletion cannot be seen.`,
        ),
      };
    const value = say(
      `${number('da', edited)} og ${number('da', gone)}`,
      `${number('en', edited)} and ${number('en', gone)}`,
    );
    // A later look may find an item gone without claiming to be whole: then it is no part of what was captured twice.
    const isPart = gone === 0 || (goneShare !== undefined && Math.round(goneShare * seenTwice) === gone);
    return {
      value,
      says: isPart
        ? say(
            `${changed}; ${number('da', gone)} af ${number('da', seenTwice)}, der er hentet to gange, var væk anden gang.`,
            `${changed}; ${number('en', gone)} of ${number('en', seenTwice)} captured twice ${gone === 1 ? 'was' : 'were'} gone the second time.`,
          )
        : say(
            `${changed}; ${number('da', gone)} var væk, da der blev set efter igen.`,
            `${changed}; ${number('en', gone)} ${gone === 1 ? 'was' : 'were'} gone when it was looked at again.`,
          ),
    };
  },
};

/** What a figure is counted over, where there is none of it: "0 of 0" would tell nobody anything. */
const countedOver: { readonly [Id in ShownId]: Bilingual } = {
  activity: { da: 'ingen opslag', en: 'no posts' },
  'dialogue-share': { da: 'ingen opslag', en: 'no posts' },
  inquiries: { da: 'ingen henvendelser', en: 'no inquiries' },
  'response-time': { da: 'ingen svar', en: 'no replies' },
  'response-rate': { da: 'ingen henvendelser', en: 'no inquiries' },
  'redirect-rate': { da: 'ingen svar', en: 'no replies' },
  crossover: { da: 'ingen svar', en: 'no replies' },
  'self-service': { da: 'ingen opslag', en: 'no posts' },
  'web-tie': { da: 'ingen opslag', en: 'no posts' },
  'alt-text': { da: 'ingen billeder', en: 'no images' },
  'edited-deleted': { da: 'ingen opslag', en: 'no posts' },
};

const nothing = (edition: Edition, id: ShownId): Said => ({
  value: countedOver[id][edition],
  says: speaker(edition)('Der er intet at regne på.', 'There is nothing to calculate with.'),
});

export function showFigure<Id extends ShownId>(
  edition: Edition,
  id: Id,
  result: FigureResult<FigureValues[Id]>,
): ShownFigure {
  const say = speaker(edition);
  switch (result.state) {
    case 'known': {
      const write: Words<FigureValues[Id]> = words[id];
      return { ...write(edition, result.value, result.n), state: 'known' };
    }
    case 'suppressed':
      if (result.n === 0) return { ...nothing(edition, id), state: 'suppressed' };
      return {
        value: say(
          `${number('da', result.count)} af ${number('da', result.n)}`,
          `${number('en', result.count)} of ${number('en', result.n)}`,
        ),
        says: say('For få til at regne videre på.', 'Too few to calculate with.'),
        state: 'suppressed',
      };
    case 'unknown':
      return { value: say('ukendt', 'unknown'), says: unknownReasons[result.reason][edition], state: 'unknown' };
  }
}

/** What a number rests on: its period, and how many of its days the sources answer for. */
export function basisWords(edition: Edition, { window, coverage }: Basis): string {
  const say = speaker(edition);
  if (window === undefined) return say('Intet er arkiveret.', 'Nothing is archived.');
  const { days, covered } = coverage;
  const held =
    covered === days
      ? say('alle dage dækket', 'every day covered')
      : covered === 0
        ? say('dækningen er ukendt', 'coverage unknown')
        : say(
            `${number('da', covered)} af ${number('da', days)} dage dækket`,
            `${number('en', covered)} of ${number('en', days)} days covered`,
          );
  return `${date(edition, window.from)}–${date(edition, window.to)}, ${held}.`;
}

/** A share as people say it, out of ten; where that would be none or all, in per cent. */
export function outOfTen(edition: Edition, share: number): string {
  const tenths = Math.round(share * 10);
  return tenths < 1 || tenths > 9 ? percent(edition, share) : speaker(edition)(`${tenths} af 10`, `${tenths} of 10`);
}

/** The figure that stands at the head of its evidence; of promises, how many of the latest were kept. */
export function showEvidenced(edition: Edition, id: keyof AccountFigures, figures: AccountFigures): ShownFigure {
  if (id !== 'promise-practice') return showFigure(edition, id, figures[id]);
  const say = speaker(edition);
  const result = figures[id];
  const shares = result.state === 'known' ? result.value.flatMap(({ kept }) => (kept === undefined ? [] : [kept])) : [];
  const latest = shares.at(-1);
  if (result.state === 'unknown')
    return { value: say('ukendt', 'unknown'), says: unknownReasons[result.reason][edition], state: 'unknown' };
  if (latest === undefined)
    return {
      value: say('ingen andel', 'no share'),
      says: say(
        'Kontoen lover ingen tid, der kan måles, eller der er for få svar.',
        'The account promises no time that can be measured, or there are too few replies.',
      ),
      state: 'suppressed',
    };
  return {
    value: percent(edition, latest.share),
    says: say(
      'Så mange af svarene kom inden for det senest lovede.',
      'So many of the replies came within what was last promised.',
    ),
    state: 'known',
  };
}
