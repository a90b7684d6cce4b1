import type { Account, Authority } from '../model/authority.ts';
import type { Bilingual } from '../model/scalar.ts';
import type { Coverage, Source } from '../model/source.ts';

/** What the codes of the model are called. Tables, so that a word is changed in one place. */

export const authorityKindNames: Readonly<Record<Authority['kind'], { one: Bilingual; many: Bilingual }>> = {
  municipality: { one: { da: 'Kommune', en: 'Municipality' }, many: { da: 'Kommuner', en: 'Municipalities' } },
  region: { one: { da: 'Region', en: 'Region' }, many: { da: 'Regioner', en: 'Regions' } },
  ministry: { one: { da: 'Ministerium', en: 'Ministry' }, many: { da: 'Ministerier', en: 'Ministries' } },
  agency: { one: { da: 'Styrelse', en: 'Agency' }, many: { da: 'Styrelser', en: 'Agencies' } },
  police: { one: { da: 'Politi', en: 'Police' }, many: { da: 'Politi', en: 'Police' } },
  university: { one: { da: 'Universitet', en: 'University' }, many: { da: 'Universiteter', en: 'Universities' } },
  other: { one: { da: 'Myndighed', en: 'Authority' }, many: { da: 'Andre myndigheder', en: 'Other authorities' } },
};

export const accountStatusNames: Readonly<Record<Account['status'], Bilingual>> = {
  official: { da: 'officiel', en: 'official' },
  private: { da: 'en ansats eller valgts egen', en: 'of a person in its service' },
  unofficial: { da: 'ikke officiel: i myndighedens navn eller om den', en: 'not official: in its name or about it' },
  unclear: { da: 'uklart, om den er officiel', en: 'unclear whether it is official' },
};

export const archivingNames: Readonly<Record<Account['archiving']['regime'], Bilingual>> = {
  none: { da: 'arkiveres ikke', en: 'is not archived' },
  'on-deletion': { da: 'arkiveres, når noget slettes', en: 'is archived when something is deleted' },
  snapshot: { da: 'arkiveres med mellemrum', en: 'is archived at intervals' },
  everything: { da: 'arkiveres helt', en: 'is archived in full' },
  unknown: { da: 'ukendt', en: 'unknown' },
};

export const coverageNames: Readonly<Record<Coverage['state'], Bilingual>> = {
  captured: { da: 'alt, hvad kontoen skrev', en: 'all the account wrote' },
  empty: { da: 'intet blev skrevet', en: 'nothing was written' },
  failed: { da: 'mangler i arkivet', en: 'missing in the archive' },
  unknown: { da: 'ukendt', en: 'unknown' },
};

export const redactedNames: Readonly<Record<keyof Source['redacted'] & string, Bilingual>> = {
  citizen: { da: 'borgere', en: 'citizens' },
  cpr: { da: 'CPR-numre', en: 'CPR numbers' },
  phone: { da: 'telefonnumre', en: 'phone numbers' },
  email: { da: 'e-mailadresser', en: 'e-mail addresses' },
  address: { da: 'adresser', en: 'addresses' },
  plate: { da: 'nummerplader', en: 'number plates' },
  iban: { da: 'kontonumre', en: 'account numbers' },
  ip: { da: 'IP-adresser', en: 'IP addresses' },
  name: { da: 'navne', en: 'names' },
};
