import type { FieldValues, ScenarioStep } from '@dealwright/shared';
import type { Command } from '../engine/command.ts';
import { lookup } from '../engine/lookup.ts';
import type { Deal } from '../engine/state.ts';
import { valuesById } from './field-names.ts';
import type { Play } from './play.ts';

/**
 * The command of a step that comes from outside: a message or a schedule starts a flow, an event, the answer to a
 * call, or what the person the deal is about takes back. Null for every other step.
 */
export function commandFromOutside(play: Play, step: ScenarioStep, id: string): Command | null {
  const { deal } = play;
  const by = step.by === undefined ? ({ kind: 'system', reason: 'scenario' } as const) : undefined;
  const values = valuesById(play.definition, step.values ?? {});
  if (deal === null) return null;
  if (step.do === 'start-flow' && step.by === undefined) return startFromOutside(play, step, { id, values });
  if (step.do === 'signal') {
    const actor = by ?? ({ kind: 'person', id: step.by ?? '' } as const);
    return { id, by: actor, kind: 'signal', name: step.to ?? '', values };
  }
  if (step.do === 'take-back-consent') return takeBack(play, step, id);
  if (step.do !== 'answer') return null;
  const { failed = false, suggestion, comment: reason } = step;
  return {
    id,
    by: { kind: 'system', reason: 'scenario' },
    kind: 'answer',
    ...callOf(deal, step),
    outcome: failed ? 'failed' : 'done',
    values,
    ...(suggestion === undefined ? {} : { suggestion: { ...suggestion, reason: reason ?? '' } }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The person a deal is about takes back what he allowed: these purposes, or all there are. A member who is named may not. */
function takeBack({ definition }: Play, { by, purposes }: ScenarioStep, id: string): Command {
  const actor =
    by === undefined ? ({ kind: 'public', link: 'scenario' } as const) : ({ kind: 'person', id: by } as const);
  const taken = purposes ?? Object.keys(definition.privacy.purposes);
  return { id, by: actor, kind: 'take-back-consent', purposes: taken };
}

/** The start of a flow by a message of another system or by schedule; null for a flow that somebody starts. */
function startFromOutside(
  { definition }: Play,
  { to = '' }: ScenarioStep,
  { id, values }: { readonly id: string; readonly values: FieldValues },
): Command | null {
  const on = lookup(definition.flows, to)?.trigger.on;
  if (on !== 'webhook' && on !== 'schedule') return null;
  return { id, by: { kind: 'system', reason: on }, kind: 'start-flow', flow: to, values };
}

/** The oldest call that has no answer, at the node if one is named. */
function callOf(deal: Deal, { node }: ScenarioStep): { readonly run: string; readonly visit: string } {
  const calls = Object.values(deal.runs).flatMap((run) =>
    run.open.flatMap((visit) =>
      visit.calling === true && (node === undefined || visit.node === node) ? [{ run: run.id, visit: visit.id }] : [],
    ),
  );
  return calls[0] ?? { run: 'r0', visit: 'v0' };
}
