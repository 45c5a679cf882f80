import { isDeepStrictEqual } from 'node:util';
import { type Deal, openTasks, taskIdOf, visitsOf } from '@dealwright/runtime';
import type { Json, ProcessDefinition } from '@dealwright/shared';
import { seatsOf } from './deal-place.ts';

/** One to-do as it is written; the keys are the columns. */
export interface TaskColumns {
  readonly id: string;
  readonly run: string;
  readonly visit: string;
  readonly seat: string;
  readonly node: string;
  readonly kind: string;
  readonly person_id: string;
  readonly initiator_id: string;
  readonly status: string;
  readonly because: Json;
  readonly opened_at: string | null;
  readonly decided_at: string | null;
  readonly decided_by: string | null;
  /** When it is due; null where nothing is, and while the clock stands. */
  readonly due_at: string | null;
  readonly claimed: boolean;
}

/** Kind of the to-do of an initiator whose request came back. */
export const resubmitKind = 'resubmit';
/** Kind of the to-do of somebody who is asked for advice. */
export const adviceKind = 'advice';

/** Two states of a deal, and who brought the second about when. */
export interface TaskChange {
  readonly definition: ProcessDefinition;
  readonly before: Deal | null;
  readonly after: Deal;
  readonly at: string;
  readonly by: string | null;
}

/** To-dos that are new or changed between two states of a deal. */
export function changedTasks({ definition, before, after, at, by }: TaskChange): readonly TaskColumns[] {
  const known = new Map((before === null ? [] : tasksOf(before, definition)).map((task) => [task.id, task]));
  const now = tasksOf(after, definition);
  const changed = now.filter((task) => !isDeepStrictEqual(known.get(task.id), task));
  const present = new Set(now.map(({ id }) => id));
  const gone = [...known.values()].filter(({ id, kind }) => kind === resubmitKind && !present.has(id));
  return [...changed, ...gone.map((task) => ({ ...task, status: 'completed', decided_at: at, decided_by: by }))];
}

/** Every to-do a deal has or had: its seats that were reached, the advice that was asked for, and its returned runs. */
function tasksOf(deal: Deal, definition: ProcessDefinition): readonly TaskColumns[] {
  const seats = seatsOf(deal)
    .filter(({ seat }) => seat.openedAt !== null)
    .map(({ run, visit, node, initiator, seat }) => ({
      id: taskIdOf(deal.id, seat.id),
      run,
      visit,
      seat: seat.id,
      node,
      kind: kindOf(definition, deal, { run, node }),
      person_id: seat.person,
      initiator_id: initiator,
      status: seat.status === 'open' && deal.runs[run]?.status === 'suspended' ? 'suspended' : seat.status,
      because: { ...seat.because } as Json,
      opened_at: seat.openedAt,
      decided_at: seat.decidedAt,
      decided_by: seat.decidedBy,
      due_at: seat.timeLeft === undefined ? (seat.dueAt ?? null) : null,
      claimed: seat.claimed === true,
    }));
  return [...seats, ...adviceTasks(deal), ...returnedRuns(deal)];
}

function adviceTasks(deal: Deal): readonly TaskColumns[] {
  return Object.values(deal.runs).flatMap((run) =>
    visitsOf(run).flatMap((visit) =>
      (visit.advice ?? []).map((advice) => ({
        id: taskIdOf(deal.id, advice.id),
        run: run.id,
        visit: visit.id,
        seat: advice.seat,
        node: visit.node,
        kind: adviceKind,
        person_id: advice.person,
        initiator_id: run.initiator,
        status: advice.answeredAt === null ? 'open' : advice.answer === null ? 'cancelled' : 'completed',
        because: { code: 'consulted', params: { person: advice.askedBy } },
        opened_at: advice.askedAt,
        decided_at: advice.answeredAt,
        decided_by: advice.answer === null ? null : advice.person,
        due_at: null,
        claimed: false,
      })),
    ),
  );
}

function returnedRuns(deal: Deal): readonly TaskColumns[] {
  return openTasks(deal)
    .filter(({ kind }) => kind === resubmitKind)
    .map((task) => ({
      id: task.id,
      run: task.run,
      visit: '',
      seat: '',
      node: task.node,
      kind: resubmitKind,
      person_id: task.person,
      initiator_id: task.initiator,
      status: 'open',
      because: { ...task.because } as Json,
      opened_at: task.openedAt,
      decided_at: null,
      decided_by: null,
      due_at: null,
      claimed: false,
    }));
}

function kindOf(
  definition: ProcessDefinition,
  deal: Deal,
  at: { readonly run: string; readonly node: string },
): string {
  const flow = deal.runs[at.run]?.flow;
  return flow === undefined ? '' : (definition.flows[flow]?.nodes[at.node]?.kind ?? '');
}
