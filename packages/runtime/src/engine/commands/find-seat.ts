import type { FlowNode } from '@dealwright/shared';
import type { NodeKind, SeatDecision } from '../../nodes/node-kind.ts';
import { partOfTask } from '../deal-ids.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { lookup } from '../lookup.ts';
import { isAsker } from '../people/askers.ts';
import { proxyOf } from '../seats/proxies.ts';
import { isLive } from '../seats/seat-facts.ts';
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

interface Wanted {
  readonly person: string;
  readonly decision: SeatDecision;
}

/**
 * The open seat of a task, when this person, or somebody he stands in for, may take this decision on it; else why not. A loser
 * learns who was first (S-18).
 */
export function findSeat(turn: Turn, task: string, wanted: Wanted): FoundSeat | { readonly refused: Refusal } {
  const found = locateSeat(turn, task);
  if (found === null) return { refused: refuse('unknown-task', { task }) };
  const refused = refuseSeat(turn, found, wanted);
  return refused === null ? found : { refused };
}

function refuseSeat(turn: Turn, { run, seat, kind, node }: FoundSeat, { person, decision }: Wanted): Refusal | null {
  if (!isLive(seat)) return alreadyDecided(seat);
  if (decision === 'transfer' && isLeft(turn, seat, person) && seat.status !== 'provisional') return null;
  const stranger = seat.person === person ? null : refuseOther(turn, { run, seat }, { person, decision });
  if (stranger !== null) return stranger;
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  if (seat.status === 'provisional') return refuse('decided-for-now');
  // What somebody who has left is still to decide is handed on at once, not when his turn has come (S-35).
  if (seat.status !== 'open' && !handsOn(turn, { person, decision })) return refuse('not-your-turn');
  const offered = kind.decisions.includes(decision) && (kind.allows?.(node, decision) ?? true);
  return offered ? null : refuse('decision-not-offered', { decision });
}

/** Whether an administrator asks about the seat of somebody who has left: it is handed on wherever it stands (S-35). */
export function isLeft({ context }: Turn, seat: Seat, person: string): boolean {
  const { people, administrators } = context.organization;
  return administrators.includes(person) && lookup(people, seat.person)?.active !== true;
}

/** Another than the holder may act: an administrator who hands the seat on, or who stands in for the holder by proxy (S-25). */
export function refuseOther(
  turn: Turn,
  { run, seat }: { readonly run: Run; readonly seat: Seat },
  wanted: Wanted,
): Refusal | null {
  if (handsOn(turn, wanted)) return null;
  const { person } = wanted;
  const { deal, context } = turn;
  const { organization, now } = context;
  const proxy = proxyOf(organization, { principal: seat.person, process: deal.process.key, now });
  if (proxy?.proxy !== person) return refuse('not-your-task', { person: seat.person });
  return isAsker(run, person) ? refuse('proxy-is-initiator', { person: seat.person }) : null;
}

function handsOn({ context }: Turn, { person, decision }: Wanted): boolean {
  return decision === 'transfer' && context.organization.administrators.includes(person);
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

/** The seat that a task names with everything around it, whatever became of it; null when there is none. */
export function locateSeat(turn: Turn, task: string): FoundSeat | null {
  const id = partOfTask(turn.deal.id, task);
  const place = id === null ? null : seatIn(turn.deal, id);
  const node = place === null ? undefined : nodeOf(turn.definition, place.run, place.visit);
  const kind = node === undefined ? undefined : kindOfNode(node);
  if (place === null || node === undefined || kind === undefined) return null;
  const { run, visit, seat } = place;
  return { run, visit, seat, node, kind, at: { run: run.id, visit: visit.id, seat: seat.id } };
}

/** Looked for among what is under way first, for what people work on is there, however long the history is. */
function seatIn(deal: Deal, id: string): Pick<FoundSeat, 'run' | 'visit' | 'seat'> | null {
  return seatAmong(deal.runs, 'open', id) ?? seatAmong(deal.runs, 'past', id);
}

function seatAmong(
  runs: Deal['runs'],
  list: 'open' | 'past',
  id: string,
): Pick<FoundSeat, 'run' | 'visit' | 'seat'> | null {
  for (const name in runs) {
    const run = runs[name];
    for (const visit of run?.[list] ?? []) {
      const seat = visit.seats.find((candidate) => candidate.id === id);
      if (run !== undefined && seat !== undefined) return { run, visit, seat };
    }
  }
  return null;
}
