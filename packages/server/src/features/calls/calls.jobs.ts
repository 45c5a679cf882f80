import { AppError } from '@dealwright/shared';
import { handleJob, type JobInput } from '../../jobs/handle-job.ts';
import { readEvent } from '../deals/deals.read-model.ts';
import { askAssistant } from './ask-assistant.ts';
import type { CallOutcome, CallTools, OpenCall } from './call-outcome.ts';
import { callWebhook } from './call-webhook.ts';
import { deliverAnswer } from './give-answer.ts';
import { startRecord } from './start-record.ts';

/** Jobs of what flows ask of the world. */
export interface CallJobs {
  /** A flow asked for something; `key` is the key of the effect and names the fact that says what. */
  readonly 'deal.call': { readonly deal: string; readonly key: string };
  /** A deal that a flow of another started has ended. */
  readonly 'deal.outcome': {
    readonly deal: string;
    readonly run: string;
    readonly visit: string;
    readonly outcome: 'won' | 'lost';
  };
}

/** Tries after which people go on without the assistant. */
const patienceWithAssistant = 4;

/** Makes calls, again while that may help, and tells the flow what became of them (S-34). */
export const callJobs = [
  handleJob('deal.call', async (input) => {
    const open = await readCall(input);
    const outcome = await make(open, input);
    if (outcome.kind === 'open') return;
    if (outcome.kind === 'failed' && outcome.again && !isLast(open, input))
      throw new AppError('call.failed', { params: { reason: outcome.reason } });
    await tell(open, outcome, input);
  }),
  handleJob('deal.outcome', ({ payload: { deal, run, visit, outcome }, key, transact }) =>
    transact((tx) =>
      deliverAnswer(
        tx,
        { id: `system:outcome:${key}`, deal, reason: 'outcome' },
        { run, visit, outcome: 'done', reason: outcome },
      ),
    ),
  ),
];

function make(open: OpenCall, tools: CallTools): Promise<CallOutcome> {
  const { call } = open;
  switch (call.to) {
    case 'webhook':
      return callWebhook({ ...open, call }, tools);
    case 'process':
      return startRecord({ ...open, call }, tools);
    case 'assistant':
      return askAssistant({ ...open, call }, tools);
  }
}

/** The key of an effect ends with the number of the fact it hangs on. */
async function readCall({ payload: { deal, key }, tenant, transact }: JobInput<'deal.call'>): Promise<OpenCall> {
  const event = await transact((tx) => readEvent(tx, deal, Number(key.slice(key.lastIndexOf('.e') + 2))));
  if (event?.kind !== 'call-made') throw new AppError('not-found');
  return { key, tenant, deal, run: event.run, visit: event.visit, call: event.call };
}

function isLast({ call }: OpenCall, { attempt, last }: JobInput<'deal.call'>): boolean {
  return last || (call.to === 'assistant' && attempt >= patienceWithAssistant);
}

async function tell(
  { key, deal, run, visit }: OpenCall,
  outcome: Exclude<CallOutcome, { kind: 'open' }>,
  { transact }: CallTools,
): Promise<void> {
  const answer =
    outcome.kind === 'answered' ? outcome.answer : ({ outcome: 'failed', reason: outcome.reason } as const);
  await transact((tx) =>
    deliverAnswer(tx, { id: `system:call:${key}:answer`, deal, reason: 'call' }, { run, visit, ...answer }),
  );
}
