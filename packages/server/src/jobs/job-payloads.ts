import type { MailJobs } from '../mail/mail.jobs.ts';

/** Every kind of job and what it carries; features add their own interface here. */
export interface JobPayloads extends MailJobs {}

/** Name of a kind of job. */
export type JobTask = keyof JobPayloads;
