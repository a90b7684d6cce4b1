import type { Bilingual } from '../model/scalar.ts';

/** The words of the field, as the site uses them. The method page shows them. */
export const glossary: readonly { readonly word: Bilingual; readonly meaning: Bilingual }[] = [
  {
    word: { da: 'myndighed', en: 'authority' },
    meaning: {
      da: 'En offentlig enhed: en kommune, en region, et ministerium, en styrelse, en politikreds.',
      en: 'A public body: a municipality, a region, a ministry, an agency, a police district.',
    },
  },
  {
    word: { da: 'kanal', en: 'channel' },
    meaning: {
      da: 'Et sted, hvor man kan skrive eller tale: Facebook, X, men også Digital Post, telefon og fremmøde.',
      en: 'A place to write or talk: Facebook, X, but also Digital Post, phone and the counter.',
    },
  },
  {
    word: { da: 'konto', en: 'account' },
    meaning: {
      da: 'En myndigheds sted på en kanal. Den kan være officiel, privat, ikke officiel eller uklar.',
      en: 'An authority’s place on a channel. It may be official, private, unofficial or unclear.',
    },
  },
  {
    word: { da: 'opslag', en: 'post' },
    meaning: {
      da: 'Noget, nogen har skrevet. Med sine svar er det en tråd.',
      en: 'Something somebody wrote. With its replies it is a thread.',
    },
  },
  {
    word: { da: 'deling', en: 'share' },
    meaning: { da: 'En andens opslag, sendt videre.', en: 'Somebody else’s post, passed on.' },
  },
  {
    word: { da: 'henvendelse', en: 'inquiry' },
    meaning: {
      da: 'Et opslag, som en anden har rettet til myndigheden.',
      en: 'A post that somebody else addressed to the authority.',
    },
  },
  {
    word: { da: 'svar', en: 'reply' },
    meaning: {
      da: 'Det, myndigheden skriver tilbage til en borger.',
      en: 'What the authority writes back to a citizen.',
    },
  },
  {
    word: { da: 'henvisning', en: 'redirect' },
    meaning: {
      da: 'Et svar, der peger på en anden kanal, i stedet for at svare eller ved siden af.',
      en: 'A reply that points to another channel, instead of replying or besides.',
    },
  },
  {
    word: { da: 'overgang til sag', en: 'crossover' },
    meaning: {
      da: 'Når en samtale bliver til sagsbehandling: et sagsnummer, Digital Post, en privat besked.',
      en: 'When a conversation turns into case work: a case number, Digital Post, a private message.',
    },
  },
  {
    word: { da: 'dækning', en: 'coverage' },
    meaning: {
      da: 'De dage, som en kilde siger, at den rummer alt fra.',
      en: 'The days of which a source says that it holds everything.',
    },
  },
  {
    word: { da: 'belæg', en: 'evidence' },
    meaning: { da: 'De opslag, der står bag et tal.', en: 'The posts behind a number.' },
  },
  {
    word: { da: 'median', en: 'median' },
    meaning: {
      da: 'Den midterste, når alle stilles op efter størrelse: halvdelen er mindre, halvdelen er større.',
      en: 'The one in the middle when all stand in order of size: half are less, half are more.',
    },
  },
  {
    word: { da: 'anonymisering', en: 'redaction' },
    meaning: {
      da: 'Ord, der er erstattet, før noget blev gemt, med en mærkat, der siger hvorfor.',
      en: 'Words replaced before anything was stored, with a label that says why.',
    },
  },
  {
    word: { da: 'tilbagetrækning', en: 'withdrawal' },
    meaning: {
      da: 'Et opslag, der er taget ned. Tilbage står dagen og grunden.',
      en: 'A post that was taken down. The day and the reason remain.',
    },
  },
];
