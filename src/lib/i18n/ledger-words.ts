import type { Edition } from '../addresses.ts';
import type { Bilingual } from '../model/scalar.ts';
import { boundedCounts, type Source } from '../model/source.ts';
import { list, number } from './format.ts';
import { speaker } from './say.ts';
import { skipNames } from './skip-names.ts';

/** What a ledger says beyond its counts of items, in words. */

/** Images copied, and those that were left in the archive by reason. */
export function mediaWords(edition: Edition, { copied, skipped }: NonNullable<Source['media']>): string {
  const say = speaker(edition);
  const left = Object.entries(skipped).filter(([, count]) => count > 0);
  const sum = left.reduce((total, [, count]) => total + count, 0);
  const head = say(
    `${number('da', copied)} ${copied === 1 ? 'billede' : 'billeder'} kopieret hertil`,
    `${number('en', copied)} ${copied === 1 ? 'image' : 'images'} copied to this site`,
  );
  if (sum === 0) return `${head}.`;
  const reasons = left.map(([reason, count]) => `${number(edition, count)} ${skipNames[reason]?.[edition] ?? reason}`);
  return `${head}, ${number(edition, sum)} ${say('udeladt', 'left out')}: ${list(edition, reasons)}.`;
}

const countNames: Readonly<Record<(typeof boundedCounts)[number], Bilingual>> = {
  read: { da: 'læst', en: 'read' },
  mapped: { da: 'overført', en: 'carried over' },
  skipped: { da: 'udeladt', en: 'left out' },
  problems: { da: 'fejl', en: 'problems' },
  posts: { da: 'opslag', en: 'posts' },
  replies: { da: 'svar', en: 'replies' },
};

/** Bounds that were set, undefined where none was. */
export function boundsWords(edition: Edition, bounds: Source['bounds']): string | undefined {
  const say = speaker(edition);
  const set = boundedCounts.flatMap((count) => {
    const { min, max } = bounds?.[count] ?? {};
    const limits = [
      ...(min === undefined ? [] : [say(`mindst ${number('da', min)}`, `at least ${number('en', min)}`)]),
      ...(max === undefined ? [] : [say(`højst ${number('da', max)}`, `at most ${number('en', max)}`)]),
    ];
    return limits.length === 0 ? [] : [`${list(edition, limits)} ${countNames[count][edition]}`];
  });
  if (set.length === 0) return undefined;
  return `${set.join('; ')}. ${say('Et arkiv uden for dem bliver ikke taget ind.', 'An archive outside of them is not taken in.')}`;
}

/** Whether the pull could know citizens again, and by which key: its mark says nothing of the key. */
export const keyWords = (edition: Edition, key: string | undefined): string =>
  key === undefined
    ? speaker(edition)(
        'Hentet ind uden nøgle: et senere arkiv kan ikke altid føje svar til tråde, der står her.',
        'Pulled without a key: a later archive cannot always add replies to threads that stand here.',
      )
    : speaker(edition)(
        `Hentet ind med nøglen ${key}: svar i et senere arkiv kan finde deres tråd. Mærket siger intet om nøglen selv.`,
        `Pulled with key ${key}: replies of a later archive can find their thread. The mark says nothing of the key itself.`,
      );
