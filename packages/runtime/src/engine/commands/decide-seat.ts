import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { personOf } from '../refuse-actor.ts';
import { note, record, refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { findSeat } from './find-seat.ts';

type Outcome = 'approved' | 'rejected' | 'completed';

/** A person says yes at his seat, perhaps with values the node asks for. */
export function approve(turn: Turn, command: CommandOf<'approve'>): Refusal | null {
  return settleSeat(turn, command, 'approved');
}

/** A person has done the work of his seat. */
export function complete(turn: Turn, command: CommandOf<'complete'>): Refusal | null {
  return settleSeat(turn, command, 'completed');
}

/** A person says no at his seat, with a reason. */
export function reject(turn: Turn, command: CommandOf<'reject'>): Refusal | null {
  return command.comment.trim() === '' ? refuse('comment-needed') : settleSeat(turn, command, 'rejected');
}

function settleSeat(
  turn: Turn,
  command: CommandOf<'approve' | 'complete' | 'reject'>,
  outcome: Outcome,
): Refusal | null {
  const person = personOf(command.by);
  const found = findSeat(turn, command.task, { person, decision: command.kind });
  if ('refused' in found) return found.refused;
  const { run, visit, node, at } = found;
  if (command.kind !== 'reject') {
    const place = { at: 'task', node, stage: turn.deal.stage } as const;
    const wrong = submitValues(turn, { values: command.values ?? {}, source: 'task', place });
    if (wrong !== null) return wrong;
  }
  turn.cause = { code: `others-${outcome}`, params: { person, decision: outcome } };
  record(turn, { kind: 'seat-closed', ...at, outcome, person, comment: command.comment ?? null, because: null });
  note(turn, {
    node: visit.node,
    flow: run.flow,
    what: { code: `seat-${outcome}`, params: { person } },
    people: [person],
  });
  turn.queue.push({ do: 'signal', run: run.id, visit: visit.id, signal: { kind: 'seat-decided', seat: at.seat } });
  return null;
}
