import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { record, refuse, type Turn } from '../turn.ts';

/** Gives the deal to another owner. */
export function assign(turn: Turn, { owner }: CommandOf<'assign'>): Refusal | null {
  if (turn.deal.status !== 'open') return refuse('deal-ended');
  if (lookup(turn.context.organization.people, owner)?.active !== true)
    return refuse('person-inactive', { person: owner });
  if (owner !== turn.deal.owner) record(turn, { kind: 'owner-changed', from: turn.deal.owner, to: owner });
  return null;
}
