import { replay } from '@dealwright/runtime';
import { canonicalJson, type Json } from '@dealwright/shared';
import { effectOfEvent } from '../../../../runtime/src/engine/effect-of-event.ts';
import { applyEvent } from '../../../../runtime/src/engine/fold/apply-event.ts';
import { faultsOf } from '../../../../runtime/src/engine/properties/testing/invariants.ts';
import type { Deal } from '../../../../runtime/src/engine/state.ts';
import type { TenantTransaction } from '../../../src/database/tenant-transaction.ts';
import { readDeal, readHistory } from '../../../src/features/deals/deals.store.ts';
import { brokenLink, type ChainedEvent } from '../../../src/features/deals/event-chain.ts';
import { changedTasks, resubmitKind } from '../../../src/features/deals/task-columns.ts';
import { definitionByHash } from '../../../src/features/definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../../../src/features/organization/organization.read-model.ts';

/** A command that a client gave, and what he was answered in the end. */
export interface Answered {
  readonly id: string;
  readonly status: number;
  readonly text: string;
}

/**
 * Everything that is wrong with a stored deal and what hangs on it; each finding is a sentence, and there must be none. It is looked at
 * again when it changed meanwhile, by a timer or a job.
 */
export async function dealFaults(
  tx: TenantTransaction,
  id: string,
  answered: readonly Answered[] = [],
): Promise<readonly string[]> {
  const before = await readDeal(tx, id);
  const faults = await faultsAsRead(tx, id, answered);
  const after = await readDeal(tx, id);
  return before?.revision === after?.revision ? faults : dealFaults(tx, id, answered);
}

async function faultsAsRead(
  tx: TenantTransaction,
  id: string,
  answered: readonly Answered[],
): Promise<readonly string[]> {
  const row = await readDeal(tx, id);
  if (row === undefined) return [`${id} is not there`];
  const { state } = row;
  const history = await readHistory(tx, id);
  const { definition } = await definitionByHash(tx, row.hash);
  const organization = await organizationSnapshot(tx);
  const faults = [...faultsOf(state, definition, organization)];
  const broken = brokenLink(history);
  if (broken !== null) faults.push(`the chain of the history breaks at ${broken}`);
  if (history.length !== row.revision || history.at(-1)?.hash !== row.last_hash) faults.push('history and row differ');
  if (
    canonicalJson(replay(history.map(({ event }) => event)) as unknown as Json) !==
    canonicalJson(state as unknown as Json)
  )
    faults.push('I-4: the state is not the fold of its history');
  if (row.status !== state.status || row.stage !== state.stage || row.owner_id !== state.owner)
    faults.push('the row of the deal says something else than its state');
  const tasks = changedTasks({ definition, before: null, after: state, at: '', by: null });
  return [
    ...faults,
    ...doubleDecisions(history),
    ...(await taskFaults(tx, id, tasks)),
    ...(await timerFaults(tx, state)),
    ...(await messageFaults(tx, id, { history, organization })),
    ...(await answerFaults(tx, id, { history, answered })),
  ];
}

/** I-5: what was decided is not decided once more, unless it was given back meanwhile. */
function doubleDecisions(history: readonly ChainedEvent[]): readonly string[] {
  const closed = new Set<string>();
  return history.flatMap(({ event }) => {
    if (event.kind === 'seat-reopened' || event.kind === 'seat-paused') closed.delete(event.seat);
    if (event.kind !== 'seat-closed') return [];
    const twice = closed.has(event.seat) ? [`I-5: ${event.seat} is decided twice`] : [];
    closed.add(event.seat);
    return twice;
  });
}

/** The inbox is the state, told by person. */
async function taskFaults(
  tx: TenantTransaction,
  deal: string,
  expected: ReturnType<typeof changedTasks>,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('task')
    .select(['id', 'kind', 'person_id', 'status', 'due_at', 'claimed', 'decided_by'])
    .where('deal_id', '=', deal)
    .execute();
  const lines = rows
    .filter(({ kind, status }) => kind !== resubmitKind || status === 'open')
    .map((task) => lineOf({ ...task, due_at: task.due_at?.toISOString() ?? null }));
  return differences('the inbox', expected.map(lineOf), lines);
}

function lineOf(task: {
  readonly id: string;
  readonly person_id: string;
  readonly status: string;
  readonly due_at: string | null;
  readonly claimed: boolean;
  readonly decided_by: string | null;
}): string {
  const { id, person_id: person, status, due_at: due, claimed, decided_by: by } = task;
  return `${id} ${status} ${person}${due === null ? '' : ` due ${due}`}${claimed ? ' claimed' : ''}${by === null ? '' : ` by ${by}`}`;
}

async function timerFaults(tx: TenantTransaction, { id, timers }: Deal): Promise<readonly string[]> {
  const rows = await tx.db.selectFrom('deal_timer').select(['timer', 'due_at']).where('deal_id', '=', id).execute();
  const kept = rows.map(({ timer, due_at }) => `${timer} at ${due_at.toISOString()}`);
  return differences(
    'the timers',
    Object.values(timers).map((timer) => `${timer.id} at ${timer.at}`),
    kept,
  );
}

interface Told {
  readonly history: readonly ChainedEvent[];
  readonly organization: Awaited<ReturnType<typeof organizationSnapshot>>;
}

/** I-10: everybody was told everything that he is to be told, once. */
async function messageFaults(
  tx: TenantTransaction,
  deal: string,
  { history, organization }: Told,
): Promise<readonly string[]> {
  const expected: string[] = [];
  let state: Deal | null = null;
  for (const { event } of history) {
    state = applyEvent(state, event);
    const effect = effectOfEvent(event, state, organization);
    if (effect?.kind !== 'notify') continue;
    const people = effect.people.filter((each) => each in organization.people);
    expected.push(...people.map((each) => `${effect.key} to ${each}`));
  }
  const rows = await tx.db
    .selectFrom('notification')
    .select(['effect_key', 'person_id'])
    .where('deal_id', '=', deal)
    .execute();
  return differences(
    'the messages',
    expected,
    rows.map(({ effect_key, person_id }) => `${effect_key} to ${person_id}`),
  );
}

/** What was acknowledged is there once, with the answer that was given; what was refused left nothing behind. */
async function answerFaults(
  tx: TenantTransaction,
  deal: string,
  { history, answered }: { readonly history: readonly ChainedEvent[]; readonly answered: readonly Answered[] },
): Promise<readonly string[]> {
  const rows = await tx.db.selectFrom('command').select(['id', 'answer']).where('deal_id', '=', deal).execute();
  const kept = new Map(rows.map(({ id, answer }) => [id, JSON.stringify(answer)]));
  const wrote = new Set(history.map(({ event }) => event.command));
  const orphans = [...wrote].filter((id) => !kept.has(id)).map((id) => `${id} has events, and was never carried out`);
  const wrong = answered.flatMap(({ id, status, text }) => {
    if (status !== 200) return wrote.has(id) ? [`${id} was answered ${status}, and changed something`] : [];
    const stored = kept.get(id);
    return stored === undefined || stored === text ? [] : [`${id} was answered ${text}, and ${stored} is kept`];
  });
  return [...orphans, ...wrong];
}

function differences(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const missing = expected.filter((line) => !found.includes(line));
  const more = found.filter((line) => !expected.includes(line));
  const doubles = found.filter((line, place) => found.indexOf(line) !== place);
  return [
    ...missing.map((line) => `${what}: missing ${line}`),
    ...more.map((line) => `${what}: too many ${line}`),
    ...doubles.map((line) => `${what}: twice ${line}`),
  ];
}
