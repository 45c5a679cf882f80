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
  if (proxies.length === 0) return undefined;
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

/** Somebody for whom another acts, and in which processes: all or only some, without those in which an earlier proxy counts. */
export interface StandIn {
  readonly principal: string;
  /** Since when. */
  readonly from: Instant;
  /** Null: in all processes. */
  readonly only: readonly string[] | null;
  readonly except: readonly string[];
}

/** For whom a person stands in at a moment: the same as `proxyOf`, asked from the other side. */
export function standInsOf(
  { proxies = [], people }: Organization,
  { proxy, now }: { readonly proxy: string; readonly now: Instant },
): readonly StandIn[] {
  if (people[proxy]?.active !== true) return [];
  const standing = proxies
    .filter((each) => each.from <= now && now <= each.until && people[each.proxy]?.active === true)
    .toSorted((left, right) => (left.madeAt < right.madeAt ? -1 : 1));
  return standing.flatMap((each, place): readonly StandIn[] => {
    if (each.proxy !== proxy) return [];
    const earlier = standing.slice(0, place).filter(({ principal }) => principal === each.principal);
    if (earlier.some(({ processes }) => processes === undefined)) return [];
    const except = earlier.flatMap(({ processes = [] }) => processes);
    return [{ principal: each.principal, from: each.from, only: each.processes ?? null, except }];
  });
}

/** The one that lets its proxy act for a person in a process. */
export function standInFor(
  standIns: readonly StandIn[],
  { principal, process }: Omit<ProxyQuestion, 'now'>,
): StandIn | undefined {
  return standIns.find(
    (each) => each.principal === principal && (each.only?.includes(process) ?? true) && !each.except.includes(process),
  );
}
