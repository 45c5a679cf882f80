import type { FlowNode } from '@dealwright/shared';
import { nodeOf } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import type { Deal, Run, Seat, Visit } from '../state.ts';
import type { Turn } from '../turn.ts';
import { statesAtNode } from '../values/field-states.ts';

/** A yes that somebody gave himself, at a node, in this run. */
export interface PastApproval {
  readonly visit: Visit;
  readonly seat: Seat;
}

/** Approvals of a person by his own hand, at his own seat, oldest first (S-14: no proxy, nothing automatic). */
export function approvalsOf(run: Run, person: string): readonly PastApproval[] {
  return Object.values(run.visits).flatMap((visit) =>
    visit.seats
      .filter((seat) => seat.person === person && seat.status === 'approved' && seat.decidedBy === person)
      .map((seat) => ({ visit, seat })),
  );
}

/** Whether none of the fields has changed since the approval; without a record of changes nothing is sure. */
export function isUnchanged(deal: Deal, { seat }: PastApproval, fields: Iterable<string>): boolean {
  const since = seat.decidedRevision;
  if (since === undefined) return false;
  for (const field of fields) if ((lookup(deal.changes, field) ?? 0) > since) return false;
  return true;
}

/**
 * Whether what the person would see at this node was all before him when he approved, and is as it was (S-14). Columns go with
 * their sub-tables.
 */
export function sawTheSame(turn: Turn, node: FlowNode, past: PastApproval): boolean {
  const { definition, context } = turn;
  const viewer = { definition, person: past.seat.person, organization: context.organization };
  const run = Object.values(turn.deal.runs).find(({ visits }) => visits[past.visit.id] === past.visit);
  const before = run === undefined ? undefined : nodeOf(definition, run, past.visit);
  if (before === undefined) return false;
  const then = statesAtNode(viewer, before);
  const visible = [...statesAtNode(viewer, node)].filter(([, state]) => state !== 'hidden').map(([field]) => field);
  return visible.every((field) => then.get(field) !== 'hidden') && isUnchanged(turn.deal, past, visible);
}
