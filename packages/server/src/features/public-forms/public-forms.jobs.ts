import { handleJob } from '../../jobs/handle-job.ts';
import { expireSubmission } from './confirm-submission.ts';

/** Jobs of public forms. */
export interface PublicFormJobs {
  /** The time to confirm a submission is over. */
  readonly 'submission.expire': { readonly submission: string };
}

/** What has to be forgotten in time. */
export const publicFormJobs = [
  handleJob('submission.expire', ({ payload, transact }) => transact((tx) => expireSubmission(tx, payload.submission))),
];
