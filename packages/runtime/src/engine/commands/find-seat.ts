import type { FlowNode } from '@dealwright/shared';
import type { NodeKind, SeatDecision } from '../../nodes/node-kind.ts';
import { partOfTask } from '../deal-ids.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import type { Deal, Run, Seat, Visit } from '../state.ts';
import { type At, refuse, type Turn } from '../turn.ts';

/** A seat with everything around it. */
export interface FoundSeat {
  readonly run: Run;
  readonly visit: Visit;
  readonly seat: Seat;
  readonly node: FlowNode;
  readonly kind: NodeKind;
  readonly at: At & { readonly seat: string };
}

/** The open seat of a task, when this person may take this decision on it; else why not. A loser learns who was first (S-18). */
export function findSeat(
  turn: Turn,
  task: string,
  wanted: { readonly person: string; readonly decision: SeatDecision },
): FoundSeat | { readonly refused: Refusal } {
  const found = locate(turn, task);
  if (found === null) return { refused: refuse('unknown-task', { task }) };
  const refused = refuseSeat(found, wanted, turn.context.organization.administrators);
  return refused === null ? found : { refused };
}

function refuseSeat(
  { run, seat, kind }: FoundSeat,
  { person, decision }: { readonly person: string; readonly decision: SeatDecision },
  administrators: readonly string[],
): Refusal | null {
  const standsIn = decision === 'transfer' && administrators.includes(person);
  if (seat.status !== 'open' && seat.status !== 'waiting') return alreadyDecided(seat);
  if (seat.person !== person && !standsIn) return refuse('not-your-task', { person: seat.person });
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  if (seat.status === 'waiting') return refuse('not-your-turn');
  return kind.decisions.includes(decision) ? null : refuse('decision-not-offered', { decision });
}

function alreadyDecided(seat: Seat): Refusal {
  if (seat.ending?.code.startsWith('deadline-') === true)
    return refuse('deadline-passed', { at: seat.decidedAt ?? '' });
  const { person = '', decision = seat.status } = seat.ending?.params ?? {};
  return refuse('already-decided', {
    person: seat.decidedBy ?? person,
    decision: seat.decidedBy === null ? decision : seat.status,
    at: seat.decidedAt ?? '',
  });
}

function locate(turn: Turn, task: string): FoundSeat | null {
  const id = partOfTask(turn.deal.id, task);
  const place = id === null ? null : seatIn(turn.deal, id);
  const node = place === null ? undefined : nodeOf(turn.definition, place.run, place.visit);
  const kind = node === undefined ? undefined : kindOfNode(node);
  if (place === null || node === undefined || kind === undefined) return null;
  return { ...place, node, kind, at: { run: place.run.id, visit: place.visit.id, seat: place.seat.id } };
}

function seatIn(deal: Deal, id: string): Pick<FoundSeat, 'run' | 'visit' | 'seat'> | null {
  for (const run of Object.values(deal.runs)) {
    for (const visit of Object.values(run.visits)) {
      const seat = visit.seats.find((candidate) => candidate.id === id);
      if (seat !== undefined) return { run, visit, seat };
    }
  }
  return null;
}
