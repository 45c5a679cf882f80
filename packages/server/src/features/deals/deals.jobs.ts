import { AppError } from '@dealwright/shared';
import { handleJob } from '../../jobs/handle-job.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { runCommand } from './deal-runner.ts';
import { refusalCode } from './refusal-code.ts';

/** Jobs of deals. */
export interface DealJobs {
  /** A timer of a deal is due; written by builds before timers had a table of their own. */
  readonly 'deal.timer': { readonly deal: string; readonly timer: string };
}

/**
 * Fires timers that are still in the queue of jobs: each is a command with an id of its own, so a job that runs twice is one deed. A
 * timer whose visit closed first is refused by the engine and done (S-19).
 */
export const dealJobs = [
  handleJob('deal.timer', ({ payload, transact }) =>
    transact(async (tx) => {
      try {
        await runCommand(tx, {
          id: `system:timer:${payload.deal}:${payload.timer}`,
          by: { kind: 'system', reason: 'timer' },
          body: { kind: 'timer', timer: payload.timer },
          deal: payload.deal,
          locale: 'en',
          organization: await organizationSnapshot(tx),
          admit: () => undefined,
        });
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.code !== 'command.refused' || refusalCode(cause) !== 'timer-gone')
          throw cause;
      }
    }),
  ),
];
