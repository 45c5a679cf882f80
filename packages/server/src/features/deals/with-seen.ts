import { createHash } from 'node:crypto';
import { type Deal, type DealEvent, statesAtNode, visitOf } from '@dealwright/runtime';
import {
  canonicalJson,
  type FieldValues,
  type Organization,
  type ProcessDefinition,
  type Seen,
} from '@dealwright/shared';

/** What decisions were made on. */
export interface Ground {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly before: Deal | null;
  readonly after: Deal;
}

/**
 * Writes into every decision what its maker had before him, so that the chain of the history covers it: a receipt can then be made at any
 * time, and neither the values nor the view can be changed behind it.
 */
export function withSeen(events: readonly DealEvent[], ground: Ground): readonly DealEvent[] {
  let values: FieldValues = ground.before?.values ?? {};
  return events.map((event) => {
    if (event.kind === 'values-changed') values = { ...values, ...event.values };
    const decides = (event.kind === 'seat-closed' || event.kind === 'seat-provisional') && event.person !== null;
    if (!decides) return event;
    const seen = seenAt(event, values, ground);
    return seen === null ? event : { ...event, seen };
  });
}

type DecisionEvent = Extract<DealEvent, { readonly kind: 'seat-closed' | 'seat-provisional' }>;

function seenAt(
  event: DecisionEvent,
  values: FieldValues,
  { definition, organization, before, after }: Ground,
): Seen | null {
  const run = after.runs[event.run];
  const visit = visitOf(run, event.visit);
  const holder = visit?.seats.find(({ id }) => id === event.seat)?.person;
  const node = run === undefined || visit === undefined ? undefined : definition.flows[run.flow]?.nodes[visit.node];
  if (node === undefined || holder === undefined) return null;
  const states = statesAtNode({ definition, person: holder, organization }, node);
  const readable = Object.entries(values).filter(([field]) => isReadable(states.get(field)));
  return {
    revision: before?.revision ?? 0,
    roles: organization.people[holder]?.roles ?? [],
    digest: createHash('sha256')
      .update(canonicalJson(Object.fromEntries(readable)))
      .digest('hex'),
  };
}

function isReadable(state: string | undefined): boolean {
  return state === 'read' || state === 'edit' || state === 'required';
}
