import type { Authority } from '#lib/model/authority.ts';

/** Accounts of an authority on a channel that have a handle. */
export const accountsOn = ({ accounts }: Authority, channel: string): Authority['accounts'] =>
  accounts.filter((account) => account.channel === channel && account.handle !== undefined);

/** One name for all handles that an account has had: the handle it has now, whichever of them is given. */
export function accountNames(accounts: Authority['accounts']): (handle: string) => string {
  return (handle) => {
    const same = (other: string | undefined): boolean => other?.toLowerCase() === handle.toLowerCase();
    const known = accounts.find((account) => same(account.handle) || account.formerHandles.some(same));
    return (known?.handle ?? handle).toLowerCase();
  };
}
