import type { Bilingual } from '../model/scalar.ts';
import type { RedactionKind } from '../model/span.ts';

/** What stands where something was replaced. The same words on the pages, in search and in alt texts. */
export const redactionWords: Readonly<Record<RedactionKind, Bilingual>> = {
  cpr: { da: 'CPR-nummer fjernet', en: 'CPR number removed' },
  phone: { da: 'telefonnummer fjernet', en: 'phone number removed' },
  email: { da: 'e-mailadresse fjernet', en: 'e-mail address removed' },
  address: { da: 'adresse fjernet', en: 'address removed' },
  plate: { da: 'nummerplade fjernet', en: 'number plate removed' },
  iban: { da: 'kontonummer fjernet', en: 'account number removed' },
  ip: { da: 'IP-adresse fjernet', en: 'IP address removed' },
  name: { da: 'navn fjernet', en: 'name removed' },
};

/** `borger-a` -> "Borger A" / "Citizen A". */
export const citizenName = (citizen: string, lang: 'da' | 'en'): string =>
  `${lang === 'da' ? 'Borger' : 'Citizen'} ${citizen.replace(/^borger-/, '').toUpperCase()}`;
