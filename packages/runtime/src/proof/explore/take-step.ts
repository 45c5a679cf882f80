import type { FieldValues, ScenarioStep } from '@dealwright/shared';
import { decide } from '../../engine/decide.ts';
import type { Refusal } from '../../engine/decision.ts';
import type { DealEvent } from '../../engine/event.ts';
import { commandOfStep } from '../../scenario/command-of-step.ts';
import { passTime } from '../../scenario/pass-time.ts';
import type { Play } from '../../scenario/play.ts';
import { sampleOf } from '../sample-of.ts';
import type { Ground, Standing } from './standing.ts';

/** What a step came to; the step is told as it was taken, with the input that it needed. */
export type Taken =
  | { readonly ok: true; readonly step: ScenarioStep; readonly to: Standing; readonly events: readonly DealEvent[] }
  | { readonly ok: false; readonly step: ScenarioStep; readonly refused: Refusal };

/**
 * Takes a step as a scenario takes it, by the engine itself, so that what is explored can be played back. Input that the step is
 * refused for is given, once: what people must fill in, they fill in.
 */
export function takeStep(ground: Ground, from: Standing, step: ScenarioStep): Taken {
  const taken = play(ground, from, step);
  if (taken.ok) return taken;
  const missing = missingFields(taken.refused);
  if (missing.length === 0) return taken;
  return play(ground, from, { ...step, values: { ...step.values, ...filled(ground, missing) } });
}

function play({ definition, organization, initiator }: Ground, { deal, now }: Standing, step: ScenarioStep): Taken {
  const scenario = { name: 'proof', start: { by: initiator, values: {} }, steps: [] };
  const playing: Play = { definition, organization, scenario, deal, now };
  const command = commandOfStep(playing, step, deal.revision);
  const decision =
    command === null
      ? passTime(playing, step.for ?? 'PT0S')
      : decide(definition, deal, command, { now, organization, quiet: true });
  if (!decision.ok) return { ok: false, step, refused: decision.refused };
  return { ok: true, step, to: { deal: decision.deal, now: playing.now }, events: decision.events };
}

/** Fields that a refusal asks for. */
export function missingFields({ code, details }: Refusal): readonly string[] {
  if (code !== 'values-refused') return [];
  return details.flatMap((detail) =>
    detail.code === 'required' ? (/^\/values\/([^/]+)$/.exec(detail.pointer)?.[1] ?? []) : [],
  );
}

/** Something that each of these fields may hold. */
export function filled({ definition, initiator }: Ground, fields: readonly string[]): FieldValues {
  return Object.fromEntries(
    fields.flatMap((id) => {
      const value = sampleOf(definition, id, initiator);
      return value === null ? [] : [[id, value] as const];
    }),
  );
}
