import { rulePack } from '../rules/pack.ts';
import { suppression, Working } from './basis.ts';
import type { Bucket } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { Share } from './result.ts';
import type { ThreadFacts } from './thread-facts.ts';

/** Dialogues that an authority moves into case work. */

const card = {
  id: 'crossover',
  address: 'sagsbehandling',
  version: 1,
  name: { da: 'Dialog, der bliver til en sag', en: 'Dialogue that becomes a case' },
  definition: {
    da: `Tråde, hvor myndigheden flytter en dialog med en borger over i sagsbehandling: den nævner et sagsnummer, opretter en sag, henviser til Digital Post eller beder om en privat besked. Altid vist med de ord, der siger det. Kodet efter regelpakken, version ${rulePack.version}; en menneskelig kodning går forud.`,
    en: `Threads in which the authority moves a dialogue with a citizen into case work: it names a case number, opens a case, points to Digital Post or asks for a private message. Always shown with the words that say so. Coded by the rule pack, version ${rulePack.version}; a human coding goes before it.`,
  },
  unit: { da: 'andel af tråde', en: 'share of threads' },
  denominator: { da: 'Tråde med mindst ét svar til en borger.', en: 'Threads with at least one reply to a citizen.' },
  suppression,
  ruleSource: {
    da: 'Offentlighedsloven § 15 og forvaltningens notatpligt: dialog kan blive til sagsbehandling, uden at nogen lægger mærke til det. Tallet viser, hvor det sker med åbne øjne.',
    en: 'Section 15 of the access to public administration files act and the duty to take notes: dialogue can become case work without anybody noticing. The number shows where it happens with open eyes.',
  },
  parts: { crossover: { da: 'Tråden bliver til en sag', en: 'The thread becomes a case' } },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

/** A thread belongs to the month of its first reply to a citizen. */
export function tallyCrossovers({ turns }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  const [first] = turns;
  if (first === undefined) return;
  const bucket = bucketAt(first.reply.at);
  bucket.dialogues += 1;
  if (turns.some(({ code }) => code.crossover)) bucket.crossovers += 1;
}

export const crossover: Figure<Share> = {
  ...card,
  compute(summary, context) {
    const working = new Working<Share>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { dialogues, crossovers } = working.bucket;
    return working.enough(crossovers, dialogues, crossovers, () => ({
      share: crossovers / dialogues,
      count: crossovers,
    }));
  },
  evidence({ root, turns }): Evidence[] {
    const turn = turns.find(({ code }) => code.crossover);
    const [first] = turns;
    if (turn === undefined || first === undefined) return [];
    const { coding } = turn.code;
    const matches = turn.code.matches.filter(
      ({ category, target }) => category === 'crossover' || target === 'digital-post' || target === 'private-message',
    );
    const reason = { kind: 'phrases', matches, ...(coding !== undefined && { coding }) } as const;
    return [{ id: turn.reply.id, thread: root.id, at: first.reply.at, part: 'crossover', reason }];
  },
};
