import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { isPrivateAddress } from './private-address.ts';

/** One request on the wire: no redirects followed, nothing kept. Throws what the wire throws. */
export type Transport = (
  url: URL,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<TransportResponse>;

export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** Addresses of a host, as the resolver gives them. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The host leads into a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'EPRIVATE';
}

const systemResolve: Resolve = (host) => systemLookup(host, { all: true });

/**
 * HTTP over the network. The address is looked at after the name was resolved and is the one that is connected to, so
 * that no name can lead into a private network, whatever it resolved to a moment ago.
 */
export function networkTransport(resolve: Resolve = systemResolve): Transport {
  const lookup: LookupFunction = (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address)))
          callback(new PrivateAddressError(`${host} leads to a private address`), '');
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
  const dispatcher = new Agent({ connect: { lookup, timeout: 20_000 }, keepAliveTimeout: 4_000 });
  return async (url, { headers, signal }) => {
    // A literal address is never looked up.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && isPrivateAddress(literal))
      throw new PrivateAddressError(`${literal} is a private address`);
    const {
      status,
      headers: found,
      body,
    } = await fetch(url, {
      dispatcher,
      headers,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return { status, headers: new Headers([...found]), body };
  };
}
