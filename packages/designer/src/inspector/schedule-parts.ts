import type { ScheduleStart } from '@dealwright/shared';

/** A schedule as it is when it has just been chosen. */
export const freshSchedule: ScheduleStart = { begins: 'flow', every: 'week', weekdays: ['mon'], time: '09:00' };

/** Settings of a schedule that an editor changes; undefined takes one away. */
export type ScheduleChange = Partial<Record<keyof ScheduleStart, unknown>>;

/** The schedule with some settings changed. */
export function changed(schedule: ScheduleStart, change: ScheduleChange): ScheduleStart {
  const members = Object.entries({ ...schedule, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as unknown as ScheduleStart;
}

/** The schedule starting something else, without the settings that would count for nothing. */
export function othersLeftOut(schedule: ScheduleStart, begins: ScheduleStart['begins']): ScheduleStart {
  const idle =
    begins === 'deal' ? { stages: undefined, inStageFor: undefined, when: undefined } : { values: undefined };
  return changed(schedule, { begins, ...idle });
}
