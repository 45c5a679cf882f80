import { type Deal, instantAfter } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';

/** When the deal will have stayed too long in its stage. */
export function stageDue(deal: Deal, definition: ProcessDefinition): string | null {
  const rot = definition.pipeline.stages[deal.stage]?.rotAfter;
  return rot === undefined || deal.status !== 'open' ? null : afterInUtc(deal.stageSince, rot);
}

const fixedDuration = /^P(?=.*\d)(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?$/;
/** Until when there is room for the longest of them before years get a fifth digit. */
const lastPlain = Date.UTC(9900, 0, 1);

/** An instant plus a duration in UTC. Weeks, days and hours have one length there, and adding them up takes a fiftieth of the time that calendars take: this is asked at every step. */
export function afterInUtc(instant: string, duration: string): string {
  const parts = fixedDuration.exec(duration);
  const from = Date.parse(instant);
  if (parts === null || !(from < lastPlain)) return instantAfter(instant, duration, 'UTC');
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const milliseconds = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return new Date(from + milliseconds).toISOString();
}
