import { indexOfAccounts } from '#lib/accounts/index-of-accounts.ts';
import type { AccountIndex } from '#lib/accounts/lookup.ts';
import { authorities } from './authorities.ts';
import { channels } from './channels.ts';

/** Every account of the registry by the addresses it has or had. The channels made for case work have none. */
export async function accountIndex(): Promise<AccountIndex> {
  const formal = (await channels()).filter(({ data }) => data.formal).map(({ slug }) => slug);
  return indexOfAccounts(await authorities(), new Set(formal));
}
