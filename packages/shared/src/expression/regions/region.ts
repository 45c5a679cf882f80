import { type Domain, neighbour } from './domain.ts';
import { complementIntervals, everything, type Interval, intersectIntervals } from './intervals.ts';
import { commonNames, joinNames, otherNames } from './names.ts';

/** A set of values of one subject: intervals or names, and whether the empty value is among them. */
export type Region =
  | { readonly kind: 'ordered'; readonly intervals: readonly Interval[]; readonly empty: boolean }
  /** `except` true: every name but these. */
  | { readonly kind: 'named'; readonly names: ReadonlySet<string>; readonly except: boolean; readonly empty: boolean };

/** All that a subject can be. */
export function fullRegion(domain: Domain): Region {
  const empty = domain.mayBeEmpty;
  if (domain.kind === 'ordered') return { kind: 'ordered', intervals: [everything], empty };
  return { kind: 'named', names: new Set(), except: true, empty };
}

/** Intervals of stepwise values with closed ends, so that "over 9" and "from 10" are the same. */
export function steppedIntervals(intervals: readonly Interval[], domain: Domain): readonly Interval[] {
  const stepped = intervals.map(({ low, high }) => {
    const first = low === null || low.closed ? null : neighbour(low.value, domain, 1);
    const last = high === null || high.closed ? null : neighbour(high.value, domain, -1);
    return {
      low: first === null ? low : { value: first, closed: true },
      high: last === null ? high : { value: last, closed: true },
    };
  });
  return intersectIntervals(stepped, [everything]);
}

function intersectNames(a: Extract<Region, { kind: 'named' }>, b: Extract<Region, { kind: 'named' }>) {
  if (a.except && b.except) return { names: joinNames(a.names, b.names), except: true };
  if (a.except) return { names: otherNames(b.names, a.names), except: false };
  return { names: b.except ? otherNames(a.names, b.names) : commonNames(a.names, b.names), except: false };
}

/** The values in both regions of one domain. */
export function intersectRegions(a: Region, b: Region, domain: Domain): Region {
  const empty = a.empty && b.empty;
  if (a.kind === 'ordered' && b.kind === 'ordered') {
    return {
      kind: 'ordered',
      intervals: steppedIntervals(intersectIntervals(a.intervals, b.intervals), domain),
      empty,
    };
  }
  if (a.kind === 'named' && b.kind === 'named') return { kind: 'named', ...intersectNames(a, b), empty };
  return a;
}

/** The values of the domain that are not in the region. */
export function complementRegion(region: Region, domain: Domain): Region {
  const empty = domain.mayBeEmpty && !region.empty;
  if (region.kind === 'named') return { ...region, except: !region.except, empty };
  return { kind: 'ordered', intervals: steppedIntervals(complementIntervals(region.intervals), domain), empty };
}

/** Whether no value of the domain is in the region. */
export function isNothing(region: Region, domain: Domain): boolean {
  if (region.empty) return false;
  if (region.kind === 'ordered') return region.intervals.length === 0;
  if (domain.names === undefined) return !region.except && region.names.size === 0;
  const left = region.except ? otherNames(domain.names, region.names) : commonNames(domain.names, region.names);
  return left.size === 0;
}
