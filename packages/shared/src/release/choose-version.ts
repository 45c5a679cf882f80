import { bucketOf, pointsOf } from './bucket-of.ts';
import { isTargeted, type ReleaseSubject, type Targeting, targetingInWords } from './targeting.ts';

/** A candidate that reaches some people. */
export interface GrayRelease {
  readonly version: number;
  readonly targeting: Targeting;
  /** Process and attempt, such as "equipment-quote#7"; another attempt picks other people. */
  readonly salt: string;
  /** Stored point below which people of the organization get the candidate (`grayCut`). Left out: the percentage of the whole line. */
  readonly cut?: number;
}

/** Which versions are live: a stable one, and at most one candidate. */
export interface Release {
  readonly stable: number | null;
  readonly gray: GrayRelease | null;
}

/** The answer of the release; written on the deal once and never asked again. `version` is null when nothing is stable yet. */
export interface VersionChoice {
  readonly arm: 'gray' | 'stable';
  readonly version: number | null;
  /** Why, in words for the record; `readRule` takes them apart. */
  readonly rule: string;
}

/**
 * Which version a new deal gets. The unit that is bucketed is the person, or the visit of a stranger; without one the deal gets
 * the stable version.
 */
export function chooseVersion(release: Release, subject: ReleaseSubject): VersionChoice {
  const { gray } = release;
  if (gray === null) return { arm: 'stable', version: release.stable, rule: 'stable' };
  const because = (reason: string): VersionChoice => ({
    arm: 'stable',
    version: release.stable,
    rule: `stable: ${reason}`,
  });
  if (!isTargeted(gray.targeting, subject)) return because(`outside gray ${targetingInWords(gray.targeting)}`);
  const point = bucketOf(gray.salt, subject.person ?? subject.visit ?? '');
  if (point === null) return because('nobody to place in the gray share');
  if (point >= cutFor(gray, subject)) return because(`not among the gray ${gray.targeting.percent} %`);
  return { arm: 'gray', version: gray.version, rule: `gray: ${targetingInWords(gray.targeting)}` };
}

/** The stored cut counts out the people of the organization; strangers are any number, so theirs is the share of the line. */
function cutFor({ cut, targeting }: GrayRelease, { person }: ReleaseSubject): number {
  const share = pointsOf(targeting.percent);
  return person === null ? share : (cut ?? share);
}
