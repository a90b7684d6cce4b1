import { redirectTargets } from '../model/coding.ts';
import { rulePack } from '../rules/pack.ts';
import { suppression, Working } from './basis.ts';
import { addTo, type Bucket, sumOf } from './bucket.ts';
import type { FigureCard } from './card.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { ThreadFacts, Turn } from './thread-facts.ts';
import type { RedirectRate } from './values.ts';

/** How many replies send citizens on to another channel, and to which. */

const card = {
  id: 'redirect-rate',
  address: 'henvisning',
  version: 2,
  name: { da: 'Andel sendt videre', en: 'Share sent on' },
  definition: {
    da: `Svar til borgere, der peger på en anden kanal og ikke siger andet, delt med alle svar til borgere. Svar, der peger på en anden kanal og siger mere, tælles for sig; om det, der også siges, er et svar, kan reglerne ikke se. Kodet efter regler, version ${rulePack.version}: hver regel er ord eller links, der vises ved svaret. Reglerne siger aldrig, at der er svaret på spørgsmålet. Fortsætter myndigheden sit svar i et nyt opslag, læses de som ét svar. En menneskelig kodning går forud for reglerne.`,
    en: `Replies to citizens that point to another channel and say nothing else, divided by all replies to citizens. Replies that point to another channel and say more are counted apart; whether what else is said is an answer the rules cannot see. Coded by rules, version ${rulePack.version}: each rule is words or links, shown with the reply. The rules never say that the question was answered. When the authority goes on in a second item, both are read as one reply. A human coding goes before the rules.`,
  },
  unit: { da: 'andel', en: 'share' },
  denominator: {
    da: 'Svar til borgere. Svar, som et menneske har kodet »ukendt«, er ude af regnestykket.',
    en: 'Replies to citizens. Replies that a person coded "unknown" are left out.',
  },
  suppression,
  ruleSource: {
    da: 'Regelpakken og dens træfsikkerhed er offentliggjort på en side for sig under Metode.',
    en: 'The rule pack and how well it hits are published on a page of its own under Method.',
  },
  caveat: {
    da: 'At sende videre kan være det rigtige: en sag med personlige oplysninger hører ikke hjemme i en offentlig tråd.',
    en: 'To send on may be right: a case with personal information does not belong in a public thread.',
  },
  parts: {
    redirected: { da: 'Sendt videre uden andet', en: 'Sent on, and nothing else' },
    'also-replied': { da: 'Sendt videre, og sagt mere', en: 'Sent on, and more was said' },
    refused: { da: 'Siger, at der ikke svares her', en: 'Says that it does not answer here' },
    other: { da: 'Øvrige svar', en: 'Other replies' },
    'left-out': { da: 'Kodet »ukendt«, holdt udenfor', en: 'Coded "unknown", left out' },
  },
  changes: [
    { version: 1, on: '2026-11-24', text: { da: 'Første udgave.', en: 'First edition.' } },
    {
      version: 2,
      on: '2026-11-25',
      text: {
        da: 'Regelpakke 2: spørgsmål til borgeren, og det, der kun siger hvorfor eller hvordan man skriver et andet sted, tæller ikke som noget, der også er sagt.',
        en: 'Rule pack 2: questions to the citizen, and what only tells why or how to write elsewhere, do not count as something said besides.',
      },
    },
  ],
} as const satisfies FigureCard;

function partOf({ code: { outcome, targets } }: Turn): keyof typeof card.parts {
  if (outcome === 'unknown') return 'left-out';
  if (outcome === 'redirected' || outcome === 'refused') return outcome;
  return targets.length > 0 ? 'also-replied' : 'other';
}

export function tallyRedirects({ turns }: ThreadFacts, bucketAt: (at: string) => Bucket): void {
  for (const turn of turns) {
    const bucket = bucketAt(turn.reply.at);
    const part = partOf(turn);
    if (turn.code.coding !== undefined) bucket.coded += 1;
    if (part === 'left-out') bucket.undecided += 1;
    if (part === 'refused') bucket.refused += 1;
    if (part === 'redirected') bucket.redirected += 1;
    if (part === 'also-replied') bucket.alsoReplied += 1;
    const counter = part === 'redirected' ? bucket.instead : part === 'also-replied' ? bucket.besides : undefined;
    if (counter !== undefined) for (const target of turn.code.targets) addTo(counter, target);
  }
}

export const redirectRate: Figure<RedirectRate> = {
  ...card,
  compute(summary, context) {
    const working = new Working<RedirectRate>(card, summary, context);
    if (working.isEmpty) return working.unknown('no-archive');
    const { redirected, alsoReplied, refused, coded, undecided, instead, besides } = working.bucket;
    const replies = sumOf(working.bucket.replies);
    const n = replies - undecided;
    const count = (target: string) => ({ instead: instead[target] ?? 0, besides: besides[target] ?? 0 });
    return working.enough(redirected, n, replies, () => ({
      share: redirected / n,
      count: redirected,
      alsoReplied,
      refused,
      targets: Object.fromEntries(redirectTargets.map((target) => [target, count(target)])) as RedirectRate['targets'],
      coded,
      leftOut: undecided,
    }));
  },
  evidence: ({ root, turns }) =>
    turns.map((turn): Evidence => {
      const { matches, coding } = turn.code;
      return {
        id: turn.reply.id,
        thread: root.id,
        at: turn.reply.at,
        part: partOf(turn),
        reason: { kind: 'phrases', matches, ...(coding !== undefined && { coding }) },
      };
    }),
};
