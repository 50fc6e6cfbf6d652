import { nodeModule } from '../config/index.js';
import { getLogger } from '../logging/index.js';

const what = 'Checking where a URL leads';

/** Networks that are nobody's on the public internet. */
const reserved4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** The same for IPv6, and the ranges that stand for IPv4 addresses without saying which network they lead to. */
const reserved6: readonly [string, number][] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

let reserved: import('node:net').BlockList | undefined;

/**
 * Whether a URL may be asked for on behalf of somebody else: it is http or https, and every address of its host is on
 * the public internet, so that it leads into no private network and not to this machine. [helpers]
 * @param allowPrivate Let any host pass.
 */
export async function validateUrl(url: string, allowPrivate = false): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || hostname === '') return false;
  if (allowPrivate) return true;
  const addresses = await addressesOf(hostname.replace(/^\[|\]$/g, ''));
  return addresses.length > 0 && addresses.every(isPublic);
}

async function addressesOf(host: string): Promise<string[]> {
  if (nodeModule('net', what).isIP(host) !== 0) return [host];
  try {
    const found = await nodeModule('dns', what).promises.lookup(host, { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    getLogger('Security').debug('A host is not known, and so not let pass.', { host, error });
    return [];
  }
}

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  const { BlockList, isIPv6 } = nodeModule('net', what);
  if (!reserved) {
    reserved = new BlockList();
    for (const [network, bits] of reserved4) reserved.addSubnet(network, bits, 'ipv4');
    for (const [network, bits] of reserved6) reserved.addSubnet(network, bits, 'ipv6');
  }
  return !reserved.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
