import type { Organization, ProcessDefinition } from '@dealwright/shared';
import type { CommandBody } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { Deal } from '../state.ts';
import { leftOver } from './leavers.ts';
import { waysToHandOver } from './ways-to-hand-over.ts';
import { type WorkOfPerson, workIn } from './work-of-person.ts';

/** Somebody who has left, and the organization without him. */
export interface Leaver {
  readonly person: string;
  readonly successor: string;
  readonly organization: Organization;
  readonly now: string;
}

type Happened = Extract<Decision, { readonly ok: true }>;

/**
 * Hands everything in a deal that waits for somebody who has left to others, as the server does deal by deal (S-35). Of what nobody may
 * take over the administrators are told.
 */
export function handOverWork(definition: ProcessDefinition, deal: Deal, leaver: Leaver): Happened {
  let all: Happened = { ok: true, deal, events: [], effects: [], trace: [] };
  for (const place of workIn(deal, leaver.person)) {
    const done = handOverOne(definition, all.deal, { place, leaver });
    if (done !== null) all = joined(all, done);
  }
  return all;
}

/** Null when nothing happens: others have settled it meanwhile. */
function handOverOne(
  definition: ProcessDefinition,
  deal: Deal,
  { place, leaver }: { readonly place: WorkOfPerson; readonly leaver: Leaver },
): Happened | null {
  const { organization, person, now } = leaver;
  const { administrators } = organization;
  const told: CommandBody = { kind: 'notify', people: administrators, message: leftOver(place.kind, person) };
  const ways: readonly CommandBody[] = [...waysToHandOver(place, { ...leaver, administrators }), told];
  const by = { kind: 'person', id: administrators[0] ?? leaver.successor } as const;
  for (const [number, way] of ways.entries()) {
    const command = { id: `leave:${person}:${place.id}:${number}`, by, ...way };
    const decision = decide(definition, deal, command, { now, organization });
    if (decision.ok) return decision;
    if (decision.refused.code === 'already-decided') return null;
  }
  return null;
}

function joined(before: Happened, after: Happened): Happened {
  return {
    ...after,
    events: [...before.events, ...after.events],
    effects: [...before.effects, ...after.effects],
    trace: [...before.trace, ...after.trace],
  };
}
