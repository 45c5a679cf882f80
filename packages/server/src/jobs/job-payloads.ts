import type { CallJobs } from '../features/calls/calls.jobs.ts';
import type { DealJobs } from '../features/deals/deals.jobs.ts';
import type { LeaverJobs } from '../features/leavers/leavers.jobs.ts';
import type { PublicFormJobs } from '../features/public-forms/public-forms.jobs.ts';
import type { ScheduleJobs } from '../features/schedules/schedules.jobs.ts';
import type { MailJobs } from '../mail/mail.jobs.ts';

/** Every kind of job and what it carries; features add their own interface here. */
export interface JobPayloads extends MailJobs, DealJobs, CallJobs, PublicFormJobs, LeaverJobs, ScheduleJobs {}

/** Name of a kind of job. */
export type JobTask = keyof JobPayloads;
