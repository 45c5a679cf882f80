import { Type } from 'typebox';
import { DonePart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const ScheduleParams = Type.Object({ schedule: IdPart });

/** What a schedule started at one time. */
export const OccurrencePart = Type.Object(
  {
    at: InstantPart,
    by: Type.Union([Type.String(), Type.Null()], { description: 'Who started it by hand; null: its time had come.' }),
    done: Type.Boolean({ description: 'Whether all deals have been gone through.' }),
    started: Type.Integer({ description: 'Deals that began, or deals in which the flow began.' }),
    number: Type.Union([Type.String(), Type.Null()], { description: 'The deal that began.' }),
    refused: Type.Array(
      Type.Object(
        {
          code: Type.String(),
          count: Type.Integer(),
          reason: Type.String({ description: 'In the caller’s language.' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
/** A flow that is started by schedule in a region. */
export const SchedulePart = Type.Object(
  {
    schedule: IdPart,
    process: ProcessKeyPart,
    flow: IdPart,
    region: IdPart,
    begins: Type.Union([Type.Literal('deal'), Type.Literal('flow')]),
    active: Type.Boolean(),
    next: Type.Union([InstantPart, Type.Null()], { description: 'Null while it is off, or nothing is in sight.' }),
    versions: Type.Array(Type.Integer(), { description: 'Versions whose schedule counts there now.' }),
    last: Type.Union([OccurrencePart, Type.Null()]),
  },
  { additionalProperties: false },
);
/** Schedules of a process, one a flow and region. */
export const listSchedules = defineRoute({
  id: 'schedules.list',
  method: 'GET',
  path: '/api/processes/{process}/schedules',
  summary: 'Schedules',
  permission: 'process.read',
  params: Type.Object({ process: ProcessKeyPart }),
  answer: Type.Object({ items: Type.Array(SchedulePart) }),
});
/** Turns a schedule on or off. What fell due while it was off is not made up for. */
export const putSchedule = defineRoute({
  id: 'schedules.put',
  method: 'PUT',
  path: '/api/schedules/{schedule}',
  summary: 'Pause or resume a schedule',
  permission: 'process.release',
  params: ScheduleParams,
  body: Type.Object({ active: Type.Boolean() }, { additionalProperties: false }),
  answer: DonePart,
});
/** Starts now what the schedule would start when it is due. */
export const runSchedule = defineRoute({
  id: 'schedules.run',
  method: 'POST',
  path: '/api/schedules/{schedule}/occurrences',
  summary: 'Start a schedule by hand',
  permission: 'process.release',
  params: ScheduleParams,
  answer: Type.Object({ at: InstantPart }, { additionalProperties: false }),
});
/** How many deals a schedule would start something in, if somebody started it now; of very many only the first are looked into. */
export const meantBySchedule = defineRoute({
  id: 'schedules.meant',
  method: 'GET',
  path: '/api/schedules/{schedule}/meant',
  summary: 'What starting a schedule would come to',
  permission: 'process.release',
  params: ScheduleParams,
  answer: Type.Object(
    {
      deals: Type.Integer({ description: 'Deals that would begin, or deals in which the flow would begin.' }),
      looked: Type.Integer({ description: 'Open deals that were looked into for that.' }),
      all: Type.Boolean({ description: 'Whether there are no more than those.' }),
    },
    { additionalProperties: false },
  ),
});
/** The newest occurrences of a schedule. */
export const listScheduleOccurrences = defineRoute({
  id: 'schedules.occurrences',
  method: 'GET',
  path: '/api/schedules/{schedule}/occurrences',
  summary: 'What a schedule has started',
  permission: 'process.release',
  params: ScheduleParams,
  answer: Type.Object({ items: Type.Array(OccurrencePart) }),
});
