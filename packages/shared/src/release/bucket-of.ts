import { utf8ToBytes } from '@noble/hashes/utils.js';
import { murmur3 } from './murmur3.ts';

/** Name of the bucketing scheme, stored with a release; a scheme is never changed, only joined by another. */
export const bucketScheme = 'm3-1';

/** Number of points on the line; a share of everybody is a number of points from the bottom. */
export const bucketPoints = 2 ** 32;

/**
 * The place of a unit (a person, a team, a region) on the line of 2^32 points: murmur3-32 of UTF-8(salt ":" unit), seed 0.
 * Null for a unit that is missing or is no well-formed text: such a unit is in nobody's share.
 */
export function bucketOf(salt: string, unit: string): number | null {
  const key = `${salt}:${unit.normalize('NFC')}`;
  return unit === '' || !key.isWellFormed() ? null : murmur3(utf8ToBytes(key), 0);
}

/** Points that a share takes from the bottom of the line; three decimals of a percent count. 100 % takes every point. */
export function pointsOf(percent: number): number {
  const thousandths = Math.round(Math.min(Math.max(percent, 0), 100) * 1000);
  return Math.ceil((thousandths * bucketPoints) / 100_000);
}
