import type { Organization, Proxy as StandingProxy } from '@dealwright/shared';
import type { Instant } from '../state.ts';

/** When and in which process somebody might act for another. */
export interface ProxyQuestion {
  readonly principal: string;
  readonly process: string;
  readonly now: Instant;
}

/** Who stands in for a person in a process at a moment; of two that overlap the one made first (S-25). */
export function proxyOf(
  { proxies = [], people }: Organization,
  { principal, process, now }: ProxyQuestion,
): StandingProxy | undefined {
  const standing = proxies.filter(
    (each) =>
      each.principal === principal &&
      each.from <= now &&
      now <= each.until &&
      (each.processes?.includes(process) ?? true) &&
      people[each.proxy]?.active === true,
  );
  return standing.toSorted((left, right) => (left.madeAt < right.madeAt ? -1 : 1))[0];
}
