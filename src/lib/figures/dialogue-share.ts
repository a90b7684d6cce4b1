import { suppression, Working } from './basis.ts';
import { sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { DialogueShare } from './values.ts';

/** How much of what an authority writes answers citizens. Counted by `tallyActivity`. */

const card = {
  id: 'dialogue-share',
  address: 'dialog',
  version: 1,
  name: { da: 'Andel af dialog', en: 'Share of dialogue' },
  definition: {
    da: 'Svar til borgere delt med alt, hvad myndigheden selv har skrevet. Et svar til en borger tæller, også når borgerens egne ord ikke er arkiveret. At myndigheden fortsætter sit eget opslag eller svar, er ikke et svar. Svar til offentlige konti (andre myndigheder, folkevalgte, presse) tæller med i det, der deles med, men ikke som dialog med borgere.',
    en: 'Replies to citizens divided by all the authority wrote itself. A reply to a citizen counts even when the words of the citizen are not archived. Going on from its own post or reply is no reply. Answers to public accounts (other authorities, elected members, press) count in the denominator, but not as dialogue with citizens.',
  },
  unit: { da: 'andel', en: 'share' },
  denominator: {
    da: 'Opslag og svar, som myndigheden selv har skrevet, uden delinger. Svar, hvor arkivet ikke siger til hvem, er ude af regnestykket.',
    en: 'Posts and replies the authority wrote itself, without reposts. Answers of which the archive does not say to whom are left out.',
  },
  suppression,
  ruleSource: {
    da: 'Projektets egen regel. En borger er enhver, der ikke står på listen over offentlige konti.',
    en: 'A rule of this project. A citizen is anybody who is not on the list of public accounts.',
  },
  parts: {
    reply: { da: 'Svar til borgere', en: 'Replies to citizens' },
    aside: { da: 'Svar til andre, i nævneren', en: 'Answers to others, in the denominator' },
    unclear: { da: 'Svar til ukendte, holdt udenfor', en: 'Answers to unknown, left out' },
  },
  changes: [{ version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } }],
} as const satisfies FigureCard;

export const dialogueShare: Figure<DialogueShare> = {
  ...card,
  compute(summary, context) {
    const working = new Working<DialogueShare>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { written, asides, unclear } = working.bucket;
    const replies = sumOf(working.bucket.replies);
    const all = sumOf(written) - unclear;
    return working.enough(replies, all, replies + asides + unclear, () => ({
      share: replies / all,
      count: replies,
      asides,
      unclear,
    }));
  },
  evidence: ({ root, items }) =>
    items.flatMap(({ item, role }): Evidence[] =>
      role === 'reply' || role === 'aside' || role === 'unclear'
        ? [{ id: item.id, thread: root.id, at: item.at, part: role, reason: { kind: 'item' } }]
        : [],
    ),
};
