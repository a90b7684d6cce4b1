import type { Person } from '../../adapter.ts';
import type { Archive } from '../../archive.ts';
import { jsonValue } from '../../formats/json-items.ts';
import { oldProfile, personalInformation } from './raw.ts';

export interface Owner {
  readonly person: Person;
  /** Only followers may read a private account. */
  readonly isPrivate: boolean;
}

/** Names of the fields, in the languages an export may be in. */
const labels = {
  username: ['username', 'brugernavn', 'brukernavn', 'användarnamn', 'benutzername', "nom d'utilisateur", 'nutzername'],
  name: ['name', 'navn', 'namn', 'nom', 'nombre'],
  privacy: ['private account', 'privat konto', 'privat profil', 'privates konto', 'privatkonto', 'compte privé'],
} as const;
const yes = /^(?:true|sand|sandt|ja|yes|sant|wahr|1)$/iu;

/** Whose export it is. The file holds an address and a phone number too, which are not looked at. */
export async function readOwner(archive: Archive, file: string | undefined): Promise<Owner | undefined> {
  if (file === undefined) return undefined;
  const value = await jsonValue(archive.open(file));
  const old = oldProfile.safeParse(value);
  if (old.success)
    return {
      person: { handle: old.data.username, name: old.data.name },
      isPrivate: old.data.private_account === true,
    };
  const read = personalInformation.safeParse(value);
  if (!read.success) return undefined;
  const fields = new Map(
    read.data.profile_user.flatMap(({ string_map_data = {} }) =>
      Object.entries(string_map_data).map(([key, { value: said }]) => [key.toLowerCase(), said] as const),
    ),
  );
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((said) => said !== undefined && said !== '');
  const handle = find(labels.username);
  return {
    person: { handle: handle?.replace(/^@/, ''), name: find(labels.name) },
    isPrivate: yes.test(find(labels.privacy) ?? ''),
  };
}
