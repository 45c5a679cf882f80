import type { FieldValues, Json, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormSession } from '../../form/create-form-session.ts';
import { quoteDefinition } from '../../form/testing/quote-definition.ts';
import { quoteInput, quoteSource } from '../../form/testing/quote-form.ts';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import { monday } from '../testing/case.ts';

const starting = {
  ...quoteDefinition,
  forms: { frm_quote: { ...quoteSource.form, use: 'start' } },
} satisfies ProcessDefinition;

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(null, true, 'op_now', 'op_90', '5', '15', '50', '2026-03-01', '13812345678', 'text'),
  fc.constantFrom<Json>(
    [{ id: 'row1', values: { f_item: 'A', f_count: '2', f_price: '10' } }],
    [{ id: 'row1', values: { f_item: 'A', f_price: '600000' } }],
    [{ id: 'row1', values: { f_count: '0' } }],
  ),
  fc.string(),
);
const ids = ['f_customer', 'f_phone', 'f_discount', 'f_reason', 'f_express', 'f_date', 'f_terms', 'f_lines'] as const;
const edits = fc.array(fc.tuple(fc.constantFrom(...ids), value), { maxLength: 12 });

function startWith(values: FieldValues): Command {
  const process = { key: starting.key, version: 1, hash: 'h', rule: 'stable' };
  const place = { owner: 'max', region: 'de', team: 'berlin' };
  const by = { kind: 'person', id: 'max' } as const;
  return { kind: 'start', id: 'c1', by, deal: 'd1', number: 'DW-1', process, form: 'frm_quote', values, ...place };
}

test('the form in the browser and the engine on the server come to the same verdict and the same values', () => {
  const outcomes = new Map<boolean, number>();
  fc.assert(
    fc.property(edits, (steps) => {
      const session = createFormSession(quoteInput());
      for (const [id, typed] of [['f_customer', 'Hengtai'] as const, ...steps]) session.set(id, typed);
      const submission = session.submit();
      const values = submission.ok ? submission.changed : session.draft();
      const decision = decide(starting, null, startWith(values), { now: monday, organization: exampleOrganization });
      expect(decision.ok).toBe(submission.ok);
      if (submission.ok && decision.ok) {
        expect(decision.deal.values).toEqual(session.values());
      }
      outcomes.set(decision.ok, (outcomes.get(decision.ok) ?? 0) + 1);
    }),
    { numRuns: 500 },
  );
  expect(outcomes.get(true)).toBeGreaterThan(20);
  expect(outcomes.get(false)).toBeGreaterThan(20);
});
