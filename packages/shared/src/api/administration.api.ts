import { type Static, Type } from 'typebox';
import { CalendarPart } from './identity.api.ts';
import { DonePart, IdPart, InstantPart, ReasonPart } from './parts.ts';
import { defineRoute } from './route.ts';

const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);

/** Every region with the calendar that counts there and when each version came. */
export const listCalendars = defineRoute({
  id: 'organization.calendars',
  method: 'GET',
  path: '/api/organization/calendars',
  summary: 'Working calendars',
  permission: 'calendar.import',
  answer: Type.Object(
    {
      items: Type.Array(
        Type.Object(
          {
            region: IdPart,
            calendar: Nullable(CalendarPart),
            versions: Type.Array(
              Type.Object({ version: Type.Integer(), importedAt: InstantPart, importedBy: Nullable(Type.String()) }),
              { description: 'Newest first; who imported it, by name. Null: the product itself.' },
            ),
          },
          { additionalProperties: false },
        ),
      ),
    },
    { additionalProperties: false },
  ),
});

const StuckPlace = {
  deal: IdPart,
  dealNumber: Type.String(),
  processTitle: Type.String(),
};
/** A run that cannot go on by itself: what stopped it, where, since when. */
export const IncidentPart = Type.Object(
  {
    ...StuckPlace,
    run: IdPart,
    runStatus: Type.String(),
    flowTitle: Type.String(),
    nodeTitle: Nullable(Type.String()),
    at: InstantPart,
    because: ReasonPart,
  },
  { additionalProperties: false },
);
/** A timer that is due and failed to wake its deal; it is tried again by itself. */
export const LateTimerPart = Type.Object(
  { ...StuckPlace, timer: IdPart, dueAt: InstantPart, nextTry: InstantPart, tries: Type.Integer() },
  { additionalProperties: false },
);
/** The kinds of job that run in the background; a screen has words for each. */
export const JobNamePart = Type.Union([
  Type.Literal('deal.call'),
  Type.Literal('deal.outcome'),
  Type.Literal('deal.timer'),
  Type.Literal('mail.send'),
  Type.Literal('person.left'),
  Type.Literal('submission.expire'),
  Type.Literal('schedule.go-through'),
]);
/** The name of a kind of job. */
export type JobName = Static<typeof JobNamePart>;
/** A job that failed: a call, a mail, a handing over. `gaveUp`: it is not tried again unless somebody asks. */
export const FailedJobPart = Type.Object(
  {
    id: IdPart,
    task: JobNamePart,
    deal: Nullable(Type.Object({ deal: IdPart, dealNumber: Type.String() })),
    attempts: Type.Integer(),
    nextTry: InstantPart,
    gaveUp: Type.Boolean(),
  },
  { additionalProperties: false },
);
/** A schedule that fails when it is due; null: the schedules of the organization cannot be planned. It is tried again by itself. */
export const FailingSchedulePart = Type.Object(
  {
    schedule: Nullable(
      Type.Object(
        { processTitle: Type.String(), flowTitle: Type.String(), region: Type.String() },
        { additionalProperties: false },
      ),
    ),
    since: InstantPart,
    tries: Type.Integer(),
    nextTry: InstantPart,
  },
  { additionalProperties: false },
);
/** What needs an administrator: runs that cannot go on, timers, schedules and jobs that fail. The first 200 of each. */
export const listIncidents = defineRoute({
  id: 'administration.incidents',
  method: 'GET',
  path: '/api/incidents',
  summary: 'What cannot go on by itself',
  permission: 'organization.administer',
  answer: Type.Object(
    {
      runs: Type.Array(IncidentPart),
      timers: Type.Array(LateTimerPart),
      schedules: Type.Array(FailingSchedulePart),
      jobs: Type.Array(FailedJobPart),
    },
    { additionalProperties: false },
  ),
});
/** Tries a timer again now. */
export const retryTimer = defineRoute({
  id: 'administration.timer-retry',
  method: 'POST',
  path: '/api/incidents/timers/{deal}/{timer}/retry',
  summary: 'Try a timer again',
  permission: 'organization.administer',
  params: Type.Object({ deal: IdPart, timer: IdPart }),
  answer: DonePart,
});
/** Tries all schedules that fail again now, and their planning. */
export const retrySchedules = defineRoute({
  id: 'administration.schedules-retry',
  method: 'POST',
  path: '/api/incidents/schedules/retry',
  summary: 'Try failing schedules again',
  permission: 'organization.administer',
  answer: DonePart,
});
/** Tries a failed job again now, with all its tries. */
export const retryJob = defineRoute({
  id: 'administration.job-retry',
  method: 'POST',
  path: '/api/incidents/jobs/{job}/retry',
  summary: 'Try a job again',
  permission: 'organization.administer',
  params: Type.Object({ job: Type.String({ pattern: '^[0-9]{1,18}$' }) }),
  answer: DonePart,
});
