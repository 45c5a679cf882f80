import { type Organization, type WorkCalendar, workedByAnybody } from '@dealwright/shared';
import { regionCalendar } from '../deadlines/clock.ts';
import { lookup } from '../lookup.ts';
import { millisecondsBetween } from '../time.ts';
import type { StandingCause } from './waiting-at.ts';
import type { Wait } from './waits-of.ts';

/** Why time passed; `off-hours`: for people, while none of them was at work. */
export type WaitCause = StandingCause | 'off-hours';

/** How much of a time had which cause, in milliseconds, and how much of it all was in a later round than the first. */
export interface SplitWaits {
  readonly causes: Readonly<Partial<Record<WaitCause, number>>>;
  readonly again: number;
}

/** By whose calendars working time counts; `region` is that of the deal, for people who are gone. */
export interface WorkingPlace {
  readonly organization: Organization;
  readonly region: string;
}

/** Splits waits by cause; of the time for people the working time of those who could act is theirs, the rest is nobody's (O-9, S-29). */
export function splitWaits(waits: readonly Wait[], place: WorkingPlace): SplitWaits {
  const causes: Partial<Record<WaitCause, number>> = {};
  let again = 0;
  const add = (cause: WaitCause, time: number): void => {
    if (time > 0) causes[cause] = (causes[cause] ?? 0) + time;
  };
  for (const { cause, people, epoch, from, to } of waits) {
    const whole = millisecondsBetween(from, to);
    const worked = people.length === 0 ? whole : workedByAnybody(from, to, calendarsOf(people, place));
    add(cause, worked);
    add('off-hours', whole - worked);
    if (epoch > 1 || cause === 'asker') again += whole;
  }
  return { causes, again };
}

function calendarsOf(people: readonly string[], { organization, region }: WorkingPlace): readonly WorkCalendar[] {
  const regions = new Set(people.map((person) => lookup(organization.people, person)?.region ?? region));
  return [...regions].map((each) => regionCalendar(each, organization));
}
