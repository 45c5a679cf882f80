import { latestOccurrence, nextOccurrence, type Organization, plainWeek, type ScheduleClock } from '@dealwright/shared';
import type { CountingVersion } from './counting-versions.ts';

type Counted = Pick<CountingVersion, 'version' | 'publishedAt' | 'schedule'>;

/** By which clock and calendar schedules of a region are counted. */
export function clockIn({ regions, calendars }: Organization, region: string): ScheduleClock {
  const timeZone = regions[region]?.timeZone ?? 'UTC';
  return { timeZone, calendar: calendars?.[region] ?? plainWeek(region, timeZone) };
}

/** When something is due next by the schedule of any of the versions; null when nothing is in sight. */
export function nextTime(versions: readonly Counted[], clock: ScheduleClock, after: string): string | null {
  const times = versions.flatMap(({ schedule }) => nextOccurrence(schedule, clock, after) ?? []);
  return times.toSorted()[0] ?? null;
}

/**
 * What has fallen due since, with the versions it is due for, oldest first. Of what a version missed only the latest counts; what lies
 * before its publication was never its own.
 */
export function dueTimes(
  versions: readonly Counted[],
  clock: ScheduleClock,
  { after, until }: { readonly after: string; readonly until: string },
): readonly (readonly [string, readonly number[]])[] {
  const due = new Map<string, number[]>();
  for (const { version, publishedAt, schedule } of versions) {
    const since = publishedAt > after ? publishedAt : after;
    const at = latestOccurrence(schedule, clock, { after: since, until });
    if (at !== null) due.set(at, [...(due.get(at) ?? []), version]);
  }
  return [...due].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
