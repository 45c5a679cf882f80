import { decide } from '../../decide.ts';
import type { DealEvent } from '../../event.ts';
import { applyEvent } from '../../fold/apply-event.ts';
import type { Deal } from '../../state.ts';
import type { Decide } from './one-writer.ts';

/** Engines with one fault each, as they are found in the wild; the walks must find every one of them. */
export const plantedFaults: { readonly [fault: string]: Decide } = {
  'a to-do stays open when others have decided': without(
    (event) => event.kind === 'seat-closed' && event.outcome === 'cancelled',
  ),
  'a timer outlives what waited for it': without((event) => event.kind === 'timer-cleared' && !event.fired),
  'a join forgets a branch': without((event) => event.kind === 'branch-closed' && event.outcome === 'cancelled'),
  'a held move outlives its flow': without((event) => event.kind === 'move-dropped'),
  'somebody decides his own request': changed((event) =>
    event.kind === 'seats-added'
      ? {
          ...event,
          seats: event.seats.map((seat) => ({
            ...seat,
            person: event.by.kind === 'person' ? event.by.id : seat.person,
          })),
        }
      : event,
  ),
  'an effect goes out twice': (...input) => {
    const decision = decide(...input);
    return decision.ok ? { ...decision, effects: [...decision.effects, ...decision.effects.slice(-1)] } : decision;
  },
  'a refusal leaves something behind': (...input) => {
    const [, deal] = input;
    const decision = decide(...input);
    if (!decision.ok && deal !== null) (deal as { stage: string }).stage = 'st_lost';
    return decision;
  },
  'deciding again comes to something else': unsteady(),
};

/** The engine, but facts of a kind get lost. */
function without(lost: (event: DealEvent) => boolean): Decide {
  return changed((event) => (lost(event) ? null : event));
}

/** The engine, but facts come out otherwise; the state follows from what is left. */
function changed(change: (event: DealEvent) => DealEvent | null): Decide {
  return (...input) => {
    const decision = decide(...input);
    if (!decision.ok) return decision;
    const [, before] = input;
    const kept = decision.events.flatMap((event) => change(event) ?? []);
    const events = kept.map((event, place) => ({ ...event, seq: (before?.revision ?? 0) + place + 1 }));
    const deal = events.reduce<Deal | null>((state, event) => applyEvent(state, event), before) ?? decision.deal;
    return { ...decision, events, deal };
  };
}

/** The engine, but every other time it says more. */
function unsteady(): Decide {
  let calls = 0;
  return (...input) => {
    calls += 1;
    const decision = decide(...input);
    return decision.ok ? { ...decision, trace: [...decision.trace, ...decision.trace.slice(0, calls % 2)] } : decision;
  };
}
