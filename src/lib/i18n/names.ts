import type { HistoryEntry } from '../accounts/history.ts';
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
  private: {
    da: 'personlig: tilhører en ansat eller en folkevalgt',
    en: 'personal: of somebody employed by or elected to it',
  },
  unofficial: { da: 'ikke officiel: i myndighedens navn eller om den', en: 'not official: in its name or about it' },
  unclear: { da: 'uklart, om den er officiel', en: 'unclear whether it is official' },
};

/** The head of an entry in the history of an account, and a sentence for those that have no words of their own. */
export const historyNames: Readonly<Record<HistoryEntry['kind'], { head: Bilingual; text: Bilingual }>> = {
  opened: {
    head: { da: 'Åbnet', en: 'Opened' },
    text: { da: 'Kontoen blev åbnet.', en: 'The account was opened.' },
  },
  observed: {
    head: { da: 'Set', en: 'Seen' },
    text: { da: 'Sådan blev kontoen fundet.', en: 'This is how the account was found.' },
  },
  renamed: {
    head: { da: 'Nyt navn', en: 'Renamed' },
    text: { da: 'Kontoen skiftede navn.', en: 'The account changed its name.' },
  },
  verified: {
    head: { da: 'Verificeret', en: 'Verified' },
    text: { da: 'Platformen mærkede kontoen som ægte.', en: 'The platform marked the account as genuine.' },
  },
  unverified: {
    head: { da: 'Ikke længere verificeret', en: 'No longer verified' },
    text: { da: 'Platformens mærke forsvandt.', en: 'The mark of the platform went.' },
  },
  'comments-closed': {
    head: { da: 'Kommentarer lukket', en: 'Comments closed' },
    text: { da: 'Der kan ikke længere kommenteres.', en: 'Comments can no longer be written.' },
  },
  'comments-opened': {
    head: { da: 'Kommentarer åbnet', en: 'Comments opened' },
    text: { da: 'Der kan kommenteres.', en: 'Comments can be written.' },
  },
  'messages-closed': {
    head: { da: 'Beskeder lukket', en: 'Messages closed' },
    text: { da: 'Der kan ikke længere sendes beskeder.', en: 'Messages can no longer be sent.' },
  },
  'messages-opened': {
    head: { da: 'Beskeder åbnet', en: 'Messages opened' },
    text: { da: 'Der kan sendes beskeder.', en: 'Messages can be sent.' },
  },
  left: {
    head: { da: 'Forladt', en: 'Left' },
    text: { da: 'Kontoen blev forladt eller lukket.', en: 'The account was left or closed.' },
  },
  returned: {
    head: { da: 'I brug igen', en: 'In use again' },
    text: { da: 'Kontoen blev taget i brug igen.', en: 'The account was taken up again.' },
  },
  policy: {
    head: { da: 'Kontoens egne ord', en: 'The account’s own words' },
    text: { da: 'Det stod der om, hvad kontoen er til:', en: 'This is what it said the account is for:' },
  },
  'policy-ended': {
    head: { da: 'Ordene forsvandt', en: 'The words went' },
    text: { da: 'Dette stod der ikke længere:', en: 'This no longer stood there:' },
  },
  archiving: {
    head: { da: 'Arkivering', en: 'Archiving' },
    text: { da: 'Arkiveringen fra da af: Kontoen', en: 'Archiving from then on: the account' },
  },
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
