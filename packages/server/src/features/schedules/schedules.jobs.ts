import { handleJob } from '../../jobs/handle-job.ts';
import { goThrough } from './go-through.ts';
import type { OccurrenceKey } from './occurrences.store.ts';

/** Jobs of schedules. */
export interface ScheduleJobs {
  /** Some deals of an occurrence; when there are more, it leaves a job for those. */
  readonly 'schedule.go-through': OccurrenceKey;
}

/** Goes through the deals in which schedules start flows. */
export const scheduleJobs = [
  handleJob('schedule.go-through', ({ payload, services, transact }) =>
    transact(
      async (tx) => {
        if (await goThrough(tx, payload, services.log)) await tx.addJob('schedule.go-through', payload);
      },
      { idempotent: true },
    ),
  ),
];
