import { type AddressedAccount, type ReadAddress, readAddress } from './read-address.ts';

/**
 * What a person may write to ask about an account: an address with or without https://, a handle, `user@server`, a DID.
 * `bare`: a handle that says no platform. `site`: an address on a host that is no platform of the table.
 */
export type ReadInput = ReadAddress | { readonly bare: string } | { readonly site: string };

/** Undefined: nothing that could be an account. */
export function readInput(words: string): ReadInput | undefined {
  // People paste from letters and messages: quotes, brackets and the full stop of the sentence come along.
  const input = words.trim().replace(/^[<"'»“(\s]+|[>"'«”),.;\s]+$/g, '');
  if (input === '' || /\s/.test(input)) return undefined;
  return bluesky(input) ?? fediverse(input) ?? handle(input) ?? web(input);
}

function bluesky(input: string): AddressedAccount | undefined {
  const found = /^@?(?:at:\/\/)?(?:(did:(?:plc|web):[\w.:%-]+)|([\w-]+\.bsky\.social))(?:\/[\w.]+\/(\w+))?$/i.exec(
    input,
  );
  if (!found) return undefined;
  const [, id, name, post] = found;
  return {
    channel: 'bluesky',
    owner: 'anyone',
    ...(id !== undefined && { id }),
    ...(name !== undefined && { handle: name }),
    ...(post !== undefined && { post }),
  };
}

function fediverse(input: string): AddressedAccount | undefined {
  const found = /^(?:acct:)?@?([\w.-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,})$/i.exec(input);
  return found ? { channel: 'mastodon', handle: `${found[1]}@${found[2]}`, owner: 'anyone' } : undefined;
}

const handle = (input: string): { bare: string } | undefined => {
  const found = /^@?([\p{L}\p{N}_.-]+)$/u.exec(input);
  if (!found?.[1]) return undefined;
  // Without an @ in front, a name with an ending is an address: kolding.dk, x.com.
  return input.startsWith('@') || !/\.\p{L}{2,}$/u.test(input) ? { bare: found[1] } : undefined;
};

function web(input: string): ReadInput | undefined {
  const address = /^https?:\/\//i.test(input) ? input : `https://${input.replace(/^\/\//, '')}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  if (!/\.[a-z][a-z0-9-]+$/i.test(hostname)) return undefined;
  return readAddress(address) ?? { site: hostname.replace(/\.$/, '') };
}
