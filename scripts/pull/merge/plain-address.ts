/**
 * An address in the one spelling under which withdrawals know it: archives of different ways and years write the same
 * item's address with and without "www.", with http and with https, at twitter.com and at x.com.
 */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port, pathname, search, hash } = new URL(address);
  const host = hostname.replace(/^(?:www|m|mobile|web)\./, '').replace(/^twitter\.com$/, 'x.com');
  return `https://${host}${port === '' ? '' : `:${port}`}${pathname.replace(/\/+$/, '')}${search}${hash}`;
}
