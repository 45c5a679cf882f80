import type { FlowNode } from '@dealwright/shared';
import { nodeOf } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import type { Deal, Run, Seat, Visit } from '../state.ts';
import type { Turn } from '../turn.ts';
import { statesAtNode } from '../values/field-states.ts';
import { visitsOf } from '../visits.ts';

/** A yes that somebody gave himself, at a node, in this run. */
export interface PastApproval {
  readonly visit: Visit;
  readonly seat: Seat;
}

/** Approvals of a person by his own hand, at his own seat, oldest first (S-14: no proxy, nothing automatic). */
export function approvalsOf(run: Run, person: string): readonly PastApproval[] {
  return visitsOf(run).flatMap((visit) =>
    visit.seats
      .filter((seat) => seat.person === person && seat.status === 'approved' && seat.decidedBy === person)
      .map((seat) => ({ visit, seat })),
  );
}

/** Whether none of the fields has changed since the decision at a seat; without a record of changes nothing is sure. */
export function isUnchanged(deal: Deal, { decidedRevision: since }: Seat, fields: Iterable<string>): boolean {
  if (since === undefined) return false;
  for (const field of fields) if ((lookup(deal.changes, field) ?? 0) > since) return false;
  return true;
}

/**
 * Whether what the person would see at this node was all before him when he approved, and is as it was (S-14). Columns go with
 * their sub-tables.
 */
export function sawTheSame(
  turn: Turn,
  { run, node }: { readonly run: Run; readonly node: FlowNode },
  past: PastApproval,
): boolean {
  const { definition, context } = turn;
  const viewer = { definition, person: past.seat.person, organization: context.organization };
  const before = nodeOf(definition, run, past.visit);
  if (before === undefined) return false;
  const then = statesAtNode(viewer, before);
  const now = [...statesAtNode(viewer, node)].filter(([, state]) => state !== 'hidden');
  const saw = now.every(([field, state]) => {
    const seen = then.get(field);
    return seen !== 'hidden' && (seen !== 'masked' || state === 'masked');
  });
  return (
    saw &&
    isUnchanged(
      turn.deal,
      past.seat,
      now.map(([field]) => field),
    )
  );
}
