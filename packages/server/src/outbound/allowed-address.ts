import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Finds the addresses of a host name; the way the operating system does, or another one in a test. */
export type Resolver = (host: string, done: (error: Error | null, addresses: readonly string[]) => void) => void;

/** Asks the operating system for all addresses of a name. */
export const systemResolver: Resolver = (host, done) => {
  resolve(host, { all: true, verbatim: true }, (error, found) =>
    done(
      error,
      (found ?? []).map(({ address }) => address),
    ),
  );
};

/** Why nothing is sent to an address: it is not one of the wide network. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** The part of IPv6 that is given out to the wide network; what lies outside may hold an address of the own one. */
const globalUnicast = ipaddr.IPv6.parse('2000::');

/** Whether an address is one of the wide network: not loopback, private, link-local, reserved or one of those inside IPv6. */
export function isGlobal(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || (parsed.zoneId === undefined && parsed.match(globalUnicast, 3));
}

const ports: ReadonlySet<string> = new Set(['', '443', '8443']);

/** Whether a request may go to an address as it is written; what its name resolves to is asked when connecting. */
export function mayAsk(url: URL, allowed: readonly string[]): boolean {
  if (allowed.includes(url.origin)) return true;
  if (url.protocol !== 'https:' || !ports.has(url.port) || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return ipaddr.isValid(host) ? isGlobal(host) : host.includes('.') && !/(^|\.)(localhost|local|internal)$/i.test(host);
}

/**
 * A look-up for one connection: the name is resolved once, refused unless every address is of the wide network, and the connection
 * goes to the address that was judged, so that a second answer of the name server changes nothing.
 */
export function guardedLookup(resolver: Resolver): LookupFunction {
  return (host, options, done) => {
    resolver(host, (error, addresses) => {
      const [first] = addresses;
      if (error !== null) return done(error, '', 0);
      if (first === undefined || !addresses.every(isGlobal)) return done(new AddressRefused(host), '', 0);
      const family = ipaddr.parse(first).kind() === 'ipv6' ? 6 : 4;
      return options.all === true ? done(null, [{ address: first, family }]) : done(null, first, family);
    });
  };
}
