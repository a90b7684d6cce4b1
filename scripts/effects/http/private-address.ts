import { BlockList, isIP } from 'node:net';

/**
 * Addresses that no public service has: this machine, private and link-local networks, carriers' networks, multicast,
 * documentation (RFC 6890 and the IANA special-purpose registries).
 */
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  special.addSubnet(net, bits, 'ipv6');

/** `address`: an IP address, IPv6 with or without brackets. Anything that is no address is none to contact. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return true;
  if (family === 4) return special.check(bare, 'ipv4');
  // IPv4 inside of IPv6 (::ffff:0:0/96 and 64:ff9b::/96): the inner address is the one that is reached.
  const inner = embeddedIpv4(bare);
  return inner === undefined ? special.check(bare, 'ipv6') : special.check(inner, 'ipv4');
}

function embeddedIpv4(address: string): string | undefined {
  const words = expanded(address);
  const [high = 0, low = 0] = words.slice(6);
  const head = words
    .slice(0, 6)
    .map((word) => word.toString(16))
    .join(':');
  if (!['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0', '0:0:0:0:ffff:0'].includes(head)) return undefined;
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight words of an IPv6 address. */
function expanded(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const pair = (a: string | undefined, b: string | undefined): string => (Number(a) * 256 + Number(b)).toString(16);
  const plain = dotted ? `${dotted[1]}${pair(dotted[2], dotted[3])}:${pair(dotted[4], dotted[5])}` : address;
  const [left = '', right] = plain.split('::');
  const words = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
  const [before, after] = [words(left), words(right ?? '')];
  return right === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}
