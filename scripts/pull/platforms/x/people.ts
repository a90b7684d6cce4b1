import type { Person } from '../../adapter.ts';

/** Who is who on X: by id where both are known with one, else by handle, whatever its case. */
export const isSame = (a: Person, b: Person): boolean =>
  (a.id !== undefined && a.id === b.id) ||
  (a.handle !== undefined && a.handle.toLowerCase() === b.handle?.toLowerCase());

export const selfOr = (who: Person, account: Person): 'self' | Person => (isSame(who, account) ? 'self' : who);

/** -1 stands for an account that was gone when the archive was made. */
export const knownId = (id: string | null | undefined): string | undefined => (id && id !== '-1' ? id : undefined);

/**
 * Whom a post answers that does not say it: one that begins with a name is addressed to it, and old posts say it in no
 * other way. What begins with the account's own name is addressed to the account, which all of it is.
 */
export function addressee(text: string, account: Person): { readonly author: Person } | undefined {
  const handle = /^[@＠](\w{1,15})\b/.exec(text)?.[1];
  return handle === undefined || isSame({ handle }, account) ? undefined : { author: { handle } };
}
