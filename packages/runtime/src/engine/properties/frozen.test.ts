import { freezeDeep } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../decide.ts';
import { replay } from '../fold/apply-event.ts';
import type { Deal } from '../state.ts';
import { anyProcess, mixedSteps } from './testing/mixed-steps.ts';
import { mixedWalk } from './testing/mixed-walk.ts';
import type { Decide } from './testing/one-writer.ts';

/**
 * The engine, given nothing that may be written: what it decides on, what it is told and what it has said before are frozen, and the
 * deal is the very object that it gave back last, as in a simulator, not one that was read anew.
 */
function onFrozen(): Decide {
  let last: Deal | null = null;
  let events: Parameters<typeof replay>[0] = [];
  return (...[definition, deal, command, context]) => {
    const same = last !== null && JSON.stringify(last) === JSON.stringify(deal) ? last : deal;
    const decision = decide(freezeDeep(definition), freezeDeep(same), freezeDeep(command), freezeDeep(context));
    freezeDeep(decision);
    if (!decision.ok) return decision;
    if (deal === null) events = [];
    events = [...events.filter(({ seq }) => seq <= (deal?.revision ?? 0)), ...decision.events];
    expect(JSON.stringify(replay(events))).toBe(JSON.stringify(decision.deal));
    last = decision.deal;
    return decision;
  };
}

test('the engine writes into nothing that it was given, and into nothing that it has given out', () => {
  const property = fc.property(anyProcess, mixedSteps, (definition, steps) => {
    expect(mixedWalk(definition, steps, onFrozen()).faults).toEqual([]);
  });
  fc.assert(property, { numRuns: 40 });
}, 120_000);
