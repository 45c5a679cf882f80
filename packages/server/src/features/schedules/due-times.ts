import { latestOccurrence, nextOccurrence, type Organization, plainWeek, type ScheduleClock } from '@dealwright/shared';
import type { ScheduledFlow } from './counting-versions.ts';

type Timed = Pick<ScheduledFlow, 'version' | 'schedule'>;

/** By which clock and calendar schedules of a region are counted. */
export function clockIn({ regions, calendars }: Organization, region: string): ScheduleClock {
  const timeZone = regions[region]?.timeZone ?? 'UTC';
  return { timeZone, calendar: calendars?.[region] ?? plainWeek(region, timeZone) };
}

/** When something is due next by the schedule of any of the versions; null when nothing is in sight. */
export function nextTime(versions: readonly Timed[], clock: ScheduleClock, after: string): string | null {
  const times = versions.flatMap(({ schedule }) => nextOccurrence(schedule, clock, after) ?? []);
  return times.toSorted()[0] ?? null;
}

/** What counts now, what counted when the schedule was planned, and the time that nobody has seen to yet. */
export interface Overdue {
  readonly counting: readonly Timed[];
  readonly planned: readonly Timed[];
  readonly after: string;
  readonly until: string;
}

/**
 * What has fallen due since, with the versions it is due for, oldest first. Of what a version missed only the latest counts. One that was
 * not planned, as it was released while something was overdue, missed nothing of its own; it takes up what was planned at its times.
 */
export function dueTimes(
  { counting, planned, after, until }: Overdue,
  clock: ScheduleClock,
): readonly (readonly [string, readonly number[]])[] {
  const latest = ({ schedule }: Timed) => latestOccurrence(schedule, clock, { after, until }) ?? [];
  const due = new Map<string, number[]>();
  for (const each of counting) {
    const isPlanned = planned.some(({ version }) => version === each.version);
    const times = isPlanned ? [latest(each)].flat() : planned.flatMap(latest).filter((at) => isTimeOf(each, at, clock));
    const at = times.toSorted().at(-1);
    if (at !== undefined) due.set(at, [...(due.get(at) ?? []), each.version]);
  }
  return [...due].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function isTimeOf({ schedule }: Timed, at: string, clock: ScheduleClock): boolean {
  const after = new Date(Date.parse(at) - 1).toISOString();
  return latestOccurrence(schedule, clock, { after, until: at }) === at;
}
