import type { Json } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import { arbitraryProcess } from './testing/arbitrary-process.ts';
import { faultsOf } from './testing/invariants.ts';
import { arbitrarySteps, instant, lastDeal, walk } from './testing/walk.ts';
import { unworded } from './testing/worded.ts';

const context = { now: instant(5000), organization: exampleOrganization };

describe('totality', () => {
  const kinds = [
    'start',
    'edit',
    'move',
    'approve',
    'reject',
    'return',
    'transfer',
    'timer',
    'resubmit',
    'signal',
    'answer',
    'constructor',
    '__proto__',
    'nothing',
  ];
  const garbage = fc.record(
    {
      id: fc.oneof(fc.constant('c'), fc.jsonValue()),
      by: fc.oneof(
        fc.constant({ kind: 'person', id: 'max' }),
        fc.constant({ kind: 'person', id: '__proto__' }),
        fc.jsonValue(),
      ),
      kind: fc.oneof(fc.constantFrom(...kinds), fc.jsonValue()),
      task: fc.oneof(fc.constantFrom('d1.s1', 'd1.r1', 'd1.', 'd1.constructor', ''), fc.jsonValue()),
      to: fc.oneof(fc.constantFrom('st_offer', '__proto__', 'start', 'anna'), fc.jsonValue()),
      values: fc.oneof(
        fc.dictionary(fc.constantFrom('f_name', 'f_amount', 'f_reviewer', '__proto__', 'toString'), fc.jsonValue()),
        fc.jsonValue(),
      ),
      comment: fc.oneof(fc.constant('no'), fc.jsonValue()),
      run: fc.oneof(fc.constant('r1'), fc.jsonValue()),
      visit: fc.oneof(fc.constantFrom('v1', 'v2', 'v3', '__proto__'), fc.jsonValue()),
      outcome: fc.oneof(fc.constantFrom('done', 'failed'), fc.jsonValue()),
      suggestion: fc.jsonValue(),
      name: fc.oneof(fc.constantFrom('paid', '__proto__', 'constructor'), fc.jsonValue()),
      timer: fc.oneof(fc.constantFrom('t1', 'constructor'), fc.jsonValue()),
      waiver: fc.jsonValue(),
      items: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  test('garbage never throws and changes nothing it should not', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, garbage, (definition, steps, command) => {
        const deal = lastDeal(walk(definition, steps));
        const before = JSON.stringify(deal);
        for (const state of [deal, null]) {
          const decision = decide(definition, state, command as Json as unknown as Command, context);
          if (decision.ok) expect(faultsOf(decision.deal, definition)).toEqual([]);
          else expect(unworded('refused', decision.refused)).toEqual([]);
        }
        expect(JSON.stringify(deal)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
  test('what is no object at all is refused, too', () => {
    for (const command of [null, undefined, 7, 'x', [], [[]]]) {
      const decision = decide({} as never, null, command as never, context);
      expect(decision).toMatchObject({ ok: false, refused: { code: 'command-malformed' } });
    }
  });
});
