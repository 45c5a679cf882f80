import { type Deal, leftOver } from '@dealwright/runtime';
import { canonicalJson, type Json, type Organization, type ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../../../../runtime/src/engine/command.ts';
import { applyEvent } from '../../../../runtime/src/engine/fold/apply-event.ts';
import {
  lifeFaults,
  ownDecisionFaults,
  writeFaults,
} from '../../../../runtime/src/engine/properties/testing/history-faults.ts';
import { faultsOf } from '../../../../runtime/src/engine/properties/testing/invariants.ts';
import { brokenLink } from '../../../src/features/deals/event-chain.ts';
import { changedTasks, resubmitKind } from '../../../src/features/deals/task-columns.ts';
import { answerFaults } from './answer-faults.ts';
import type { DealRecord } from './deal-records.ts';
import { differences } from './differences.ts';
import { messageFaults } from './message-faults.ts';

/** A command that a client gave, and what he was answered in the end. */
export interface Answered {
  readonly command: Command;
  readonly sentAt: number;
  /** When the answer was there. */
  readonly now: string;
  readonly status: number;
  readonly text: string;
}

/** What a record is judged by. */
export interface Judged {
  readonly definition: ProcessDefinition;
  /** How the organization stood, one after the other; the last is how it stands. */
  readonly organizations: readonly [Organization, ...Organization[]];
  readonly answered?: readonly Answered[];
}

/** Everything that is wrong with a stored deal and what hangs on it; each finding is a sentence, and there must be none. */
export function recordFaults(record: DealRecord, judged: Judged): readonly string[] {
  const { row, history } = record;
  const { definition } = judged;
  const { state } = row;
  const faults: string[] = [];
  const broken = brokenLink(history);
  if (broken !== null) faults.push(`the chain of the history breaks at ${broken}`);
  if (history.length !== row.revision || history.at(-1)?.hash !== row.last_hash) faults.push('history and row differ');
  const { folded, found } = replayed(record, judged);
  faults.push(...found);
  if (canonicalJson(folded as unknown as Json) !== canonicalJson(state as unknown as Json))
    faults.push('I-4: the state is not the fold of its history');
  if (row.status !== state.status || row.stage !== state.stage || row.owner_id !== state.owner)
    faults.push('the row of the deal says something else than its state');
  const tasks = changedTasks({ definition, before: null, after: state, at: '', by: null });
  return [
    ...faults,
    ...taskFaults(record, tasks),
    ...timerFaults(record),
    ...messageFaults(record, judged.organizations),
    ...answerFaults(record, judged.answered ?? []),
  ];
}

/** The history folded, with everything that does not hold after one of its commands: the invariants, and what people did in between. */
function replayed({ history }: DealRecord, { definition, organizations, answered = [] }: Judged) {
  const { whole, last } = wholeOrganization(organizations);
  const given = new Map(answered.map(({ command }) => [command.id, command]));
  const live = new Map<string, boolean>();
  const found = new Set<string>();
  let state: Deal | null = null;
  let before: Deal | null = null;
  for (const [place, { event }] of history.entries()) {
    for (const fault of lifeFaults(event, live)) found.add(fault);
    if (state !== null) for (const fault of ownDecisionFaults(event, state, definition)) found.add(fault);
    state = applyEvent(state, event);
    const ends = history[place + 1]?.event.command !== event.command;
    if (!ends) continue;
    const left = place + 1 === history.length ? last : whole;
    const faults = faultsOf(state, definition, left).filter((fault) => !isLeftOver(fault, history));
    const command = given.get(event.command);
    const writes = command === undefined ? [] : writeFaults(command, { before, after: state, definition });
    for (const fault of [...faults, ...writes]) found.add(`${fault}, after ${event.command}`);
    before = state;
  }
  return { folded: state, found: [...found] };
}

/**
 * Two pictures of an organization that changed: before the end whoever has ever been there may sit, and any proxy that ever stood may have
 * decided (when, is judged elsewhere); at the end only those who are there.
 */
function wholeOrganization(organizations: Judged['organizations']) {
  const last = organizations.at(-1) ?? organizations[0];
  const proxies = Object.values(
    Object.fromEntries(
      organizations.flatMap((each) => (each.proxies ?? []).map((proxy) => [proxy.id, proxy] as const)),
    ),
  );
  return { whole: { ...last, people: organizations[0].people, proxies }, last: { ...last, proxies } };
}

/** S-35: where nobody may take over, the seat stays, and administrators have been told so. */
function isLeftOver(fault: string, history: DealRecord['history']): boolean {
  const person = /waits for (\S+), who has left/.exec(fault)?.[1];
  if (person === undefined) return false;
  const told = leftOver('seat', person).code;
  return history.some(({ event }) => JSON.stringify(event).includes(told));
}

/** The inbox is the state, told by person. */
function taskFaults({ tasks }: DealRecord, expected: ReturnType<typeof changedTasks>): readonly string[] {
  const lines = tasks
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

function timerFaults({ row: { state }, timers }: DealRecord): readonly string[] {
  return differences(
    'the timers',
    Object.values(state.timers).map(({ id, at }) => `${id} at ${at}`),
    timers.map(({ timer, due_at }) => `${timer} at ${due_at.toISOString()}`),
  );
}
