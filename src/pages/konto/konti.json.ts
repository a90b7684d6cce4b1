import type { APIRoute } from 'astro';
import { accountIndex } from '../../queries/account-index.ts';

/**
 * Every account of the registry as one static file. An address gives a key (`how`), a key the account, the account its
 * authority; a key that is not there is of no account that is listed.
 */
export const GET: APIRoute = async () => {
  const made = process.env.AABNE_KANALER_DATE;
  return Response.json({
    ...(made && { made }),
    how: {
      da: 'Nøglen til en konto er "<kanal>/<kontonavn med små bogstaver, uden @>" (på Mastodon navn@server, på Facebook uden punktummer) eller "<kanal>/id/<nummer hos platformen>". keys[nøgle] er par af pladser i accounts og sandt, når kontoen har skiftet navn siden. Står nøglen der ikke, står kontoen ikke i registret.',
      en: 'The key of an account is "<channel>/<handle in lower case, without @>" (name@server at Mastodon, without full stops at Facebook) or "<channel>/id/<number at the platform>". keys[key] are pairs of a place in accounts and true when the account has changed its name since. When the key is not there, the account is not in the registry.',
    },
    ...(await accountIndex()),
  });
};
