import type { Trouble } from '../network/contract.ts';
import type { Oda } from './oda/client.ts';
import { equal } from './oda/filter.ts';
import type { Row } from './oda/rows.ts';

/** Who stands on a document, as far as they hold an office. */
export interface People {
  readonly asker?: { readonly name: string; readonly party?: string | undefined } | undefined;
  readonly committee?: string | undefined;
  /** "justitsministeren" */
  readonly ministerTitle?: string | undefined;
  /** The minister by name. */
  readonly minister?: string | undefined;
  /** "Justitsministeriet" */
  readonly ministry?: string | undefined;
}

/**
 * Kinds of actors that are let in. The service knows private persons too (citizens who wrote to a committee): they,
 * and any kind that is not named here, are dropped before anything looks at them.
 */
const offices = ['Person', 'Ministertitel', 'Ministerområde', 'Ministerium', 'Udvalg'] as const;
type Office = (typeof offices)[number];
/** The number of private persons, should their kind ever be called something else. */
const privatePerson = 12;

interface Actor {
  readonly id: number;
  readonly office: Office;
  readonly name: string;
  readonly role: string;
}

const askers = ['spørger', 'stiller', 'stiller/mfu', 'stiller (mfu)'];
const answerers = ['besvaret af', 'minister', 'afsender', 'afgivet af'];

/** Who asked and who answered. `documents`: ids of question and answers. `period`: id of the session, for the party. */
export async function peopleOf(
  oda: Oda,
  documents: { readonly question?: number | undefined; readonly answer?: number | undefined },
  session: number,
): Promise<{ readonly people: People } | { readonly trouble: Trouble }> {
  const found: { question: Actor[]; answer: Actor[] } = { question: [], answer: [] };
  for (const which of ['question', 'answer'] as const) {
    const document = documents[which];
    if (document === undefined) continue;
    const got = await actorsOf(oda, document);
    if ('trouble' in got) return got;
    found[which] = got.actors;
  }
  const all = [...found.question, ...found.answer];
  const first = (office: Office, among: readonly Actor[] = all): Actor | undefined =>
    among.find((actor) => actor.office === office);
  const asker = all.find(({ office, role }) => office === 'Person' && askers.includes(role));
  const party = asker === undefined ? { party: undefined } : await partyOf(oda, asker.id, session);
  if ('trouble' in party) return party;
  return {
    people: {
      asker: asker === undefined ? undefined : { name: asker.name, party: party.party },
      committee: (first('Udvalg', found.question) ?? first('Udvalg'))?.name,
      ministerTitle: first('Ministertitel')?.name,
      minister: found.answer.find(({ office, role }) => office === 'Person' && answerers.includes(role))?.name,
      ministry: (first('Ministerium') ?? first('Ministerområde'))?.name,
    },
  };
}

async function actorsOf(oda: Oda, document: number): Promise<{ actors: Actor[] } | { trouble: Trouble }> {
  const got = await oda.list('DokumentAktør', {
    where: [equal('dokumentid', document)],
    expand: ['Aktør/Aktørtype', 'DokumentAktørRolle'],
  });
  if ('trouble' in got) return got;
  return {
    actors: got.rows.flatMap(({ Aktør: actor, DokumentAktørRolle: role }) => {
      const office = offices.find((one) => one === actor?.Aktørtype?.type);
      if (office === undefined || actor?.navn === undefined || actor?.typeid === privatePerson) return [];
      return [{ id: actor.id, office, name: actor.navn, role: role?.rolle?.toLowerCase() ?? '' }];
    }),
  };
}

/** The party group a member sat in during the session. A group has a row of its own in every session. */
async function partyOf(
  oda: Oda,
  person: number,
  session: number,
): Promise<{ party: string | undefined } | { trouble: Trouble }> {
  const got = await oda.list('AktørAktør', { where: [equal('fraaktørid', person)], expand: ['TilAktør/Aktørtype'] });
  if ('trouble' in got) return got;
  const groups = new Set(
    got.rows.flatMap(({ TilAktør: group }: Row<'AktørAktør'>) =>
      group?.Aktørtype?.type === 'Folketingsgruppe' && group.periodeid === session ? (group.navn ?? []) : [],
    ),
  );
  // Whoever changed party in the session is not written into one of them.
  return { party: groups.size === 1 ? [...groups][0] : undefined };
}
