import { lookup, type LookupAddress } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Gives all addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** A host whose address is not to be asked. */
export class PrivateAddressError extends Error {}

/** By the name server of this machine. */
export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });

/**
 * A look-up for the connections of one host that is made once: a name server that answers otherwise
 * the next time changes nothing. A host with a public name that leads into the local network is
 * refused: whoever owns the name would have this machine ask its neighbours.
 */
export function pinLookup(host: string, resolve: Resolve): LookupFunction {
  let found: Promise<readonly LookupAddress[]> | null = null;
  return (_name, options, callback) => {
    found ??= resolve(host).then((addresses) => refusePrivate(host, addresses));
    found.then(
      ([first, ...others]) => {
        if (!first) callback(new Error(`No address: ${host}`), "");
        else if (options.all) callback(null, [first, ...others]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), "");
      },
    );
  };
}

function refusePrivate(
  host: string,
  addresses: readonly LookupAddress[],
): readonly LookupAddress[] {
  if (isLocalName(host)) return addresses;
  const inner = addresses.find(({ address }) => isPrivate(address));
  if (inner) throw new PrivateAddressError(inner.address);
  return addresses;
}

/** Names that nobody but the local network answers for; an address in figures is meant as it is. */
function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  const isSingle = !name.includes(".");
  return (
    isIP(name) !== 0 || isSingle || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(name)
  );
}

/** Networks that do not lead out (IANA, special-purpose addresses). */
const networks: readonly (readonly [network: string, prefix: number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  // These hold an IPv4 address: whatever gateway there is would take them inside.
  ["::", 96, "ipv6"],
  ["::ffff:0:0:0", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["2001::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["100::", 64, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const blocked = new BlockList();
for (const [network, prefix, family] of networks) blocked.addSubnet(network, prefix, family);

/** Also of an IPv4 address that is written as one of IPv6. */
export function isPrivate(address: string): boolean {
  const version = isIP(address);
  return version === 0 || blocked.check(address, version === 6 ? "ipv6" : "ipv4");
}
