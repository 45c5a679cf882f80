import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { personOf } from '../refuse-actor.ts';
import { endSeat, isLive } from '../seats/seat-facts.ts';
import { voicesOf } from '../seats/voices.ts';
import { refuse, type Turn } from '../turn.ts';
import { carryUp } from './carry-up.ts';
import { type FoundSeat, locateSeat } from './find-seat.ts';

/**
 * Takes a pending seat out of the vote: whoever added the person may, and an administrator may take out anybody but the last. A group
 * that loses its last person says neither yes nor no (S-10).
 */
export function remove(turn: Turn, { task, comment = '', because: why, by }: CommandOf<'remove'>): Refusal | null {
  const found = locateSeat(turn, task);
  if (found === null) return refuse('unknown-task', { task });
  const person = personOf(by);
  const refused = refuseRemoval(turn, found, person);
  if (refused !== null) return refused;
  const words = comment.trim() === '' ? null : comment;
  if (words === null && why === undefined) return refuse('comment-needed');
  const { run, visit, seat, at } = found;
  const because = why ?? { code: 'removed', params: { person } };
  endSeat(turn, { kind: 'seat-closed', ...at, outcome: 'cancelled', person: null, comment: words, because });
  turn.cause = { code: 'others-removed', params: { person, decision: 'removed' } };
  turn.note?.({
    node: visit.node,
    flow: run.flow,
    what: { code: 'removed', params: { person: seat.person } },
    people: [seat.person],
  });
  return carryUp(turn, found);
}

function refuseRemoval(turn: Turn, { visit, seat, run }: FoundSeat, person: string): Refusal | null {
  if (!isLive(seat) || seat.status === 'provisional') return refuse('remove-not-pending', { person: seat.person });
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  const administers = turn.context.organization.administrators.includes(person);
  const adder = visit.groups?.find(({ id }) => id === seat.group)?.by;
  if (adder !== person && !administers) return refuse('remove-not-yours', { person: seat.person });
  const last = seat.group === undefined && voicesOf(visit, null).length === 1;
  const asked = visit.groups?.some((group) => group.seat === seat.id) === true;
  return last || asked ? refuse('remove-last', { person: seat.person }) : null;
}
