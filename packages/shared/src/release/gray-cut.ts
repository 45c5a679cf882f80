import { bucketOf, bucketPoints, pointsOf } from './bucket-of.ts';

/** Below this many people a share is counted out exactly; a hash alone would make it a lottery. */
export const exactQuotaBelow = 1000;

/** What decides how far up the line a gray version reaches. */
export interface GrayShare {
  readonly salt: string;
  readonly percent: number;
  /** Ids of everybody whom the targeting lets in today. */
  readonly population: readonly string[];
  /** Cut of the same release before, when its share changes. */
  readonly before?: { readonly percent: number; readonly cut: number };
}

/**
 * The point on the line below which people get the gray version; stored with the release. With fewer than a thousand people it
 * lies where exactly round(share × people) of them are below it, at least one for any share above zero; newcomers join by
 * their own point against the same cut. A larger share never has a lower cut than before, so nobody leaves while it grows.
 */
export function grayCut(share: GrayShare): number {
  const cut = cutFor(share);
  const { before } = share;
  if (before === undefined || share.percent === before.percent) return before?.cut ?? cut;
  return share.percent > before.percent ? Math.max(cut, before.cut) : Math.min(cut, before.cut);
}

function cutFor({ salt, percent, population }: GrayShare): number {
  if (percent <= 0) return 0;
  if (percent >= 100) return bucketPoints;
  const points = population.map((unit) => bucketOf(salt, unit)).filter((point) => point !== null);
  if (points.length === 0 || points.length >= exactQuotaBelow) return pointsOf(percent);
  points.sort((left, right) => left - right);
  const picks = Math.max(1, Math.round((points.length * Math.round(percent * 1000)) / 100_000));
  return between(points[picks - 1] ?? 0, points[picks] ?? bucketPoints);
}

/** A cut above the last pick and not above the first who stays out; in the middle, so that newcomers join in proportion. */
function between(last: number, next: number): number {
  return Math.max(last + 1, Math.floor((last + next) / 2));
}
