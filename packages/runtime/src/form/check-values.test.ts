import type { FieldValues, Json } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValues, type SentValues } from './check-values.ts';
import { createFormSession } from './create-form-session.ts';
import { formSourceOf } from './form-source.ts';
import { quoteDefinition } from './testing/quote-definition.ts';
import { quoteInput } from './testing/quote-form.ts';

const { access, inputs } = quoteInput();

function sent(values: FieldValues, rest: Partial<SentValues> = {}): SentValues {
  const stored = {
    f_customer: 'Hengtai',
    f_lines: [{ id: 'row1', values: { f_item: 'A', f_count: '1', f_price: '10', f_sum: '10' } }],
  };
  return {
    definition: quoteDefinition,
    form: 'frm_quote',
    stored,
    sent: values,
    access,
    inputs,
    organization: null,
    locale: 'en',
    ...rest,
  };
}

test('good values come back in stored form, changes only', () => {
  expect(checkValues(sent({ f_discount: '5 %', f_customer: ' Hengtai ', f_phone: '138 1234 5678' }))).toEqual({
    ok: true,
    values: { f_discount: '5', f_phone: '+8613812345678' },
  });
});

test.each([
  ['an unknown field', { f_other: 1 }, '/values/f_other', 'field-unknown'],
  ['a column by itself', { f_item: 'x' }, '/values/f_item', 'field-unknown'],
  ['an object member', { 'a/b~': 1 }, '/values/a~1b~0', 'field-unknown'],
  ['a wrong value', { f_date: '2026-02-30', f_express: true }, '/values/f_date', 'date'],
  [
    'a wrong cell',
    { f_lines: [{ id: 'row1', values: { f_item: 'A', f_count: '0' } }] },
    '/values/f_lines/0/values/f_count',
    'min',
  ],
  ['an emptied required field', { f_customer: null }, '/values/f_customer', 'required'],
  ['a reason that a rule asks for', { f_discount: '20' }, '/values/f_reason', 'required'],
])('%s is refused with its place', (...[, values, pointer, code]) => {
  const verdict = checkValues(sent(values as FieldValues));
  expect(verdict).toMatchObject({ ok: false, problems: [{ pointer, code }] });
});

test('a field the sender may not know of is answered like one that does not exist', () => {
  const { f_phone: _, ...without } = access;
  const verdict = checkValues(sent({ f_phone: '13812345678' }, { access: without }));
  expect(verdict).toMatchObject({ ok: false, problems: [{ pointer: '/values/f_phone', code: 'field-unknown' }] });
});

test('masked and read fields may not be changed; sending back what is there is no change', () => {
  const closed = { access: { ...access, f_customer: 'read', f_phone: 'masked' } as const };
  expect(checkValues(sent({ f_customer: 'Hengtai' }, closed))).toEqual({ ok: true, values: {} });
  expect(checkValues(sent({ f_customer: 'Other' }, closed))).toMatchObject({
    ok: false,
    problems: [{ code: 'field-not-allowed' }],
  });
  expect(checkValues(sent({ f_phone: '138****5678' }, closed))).toMatchObject({
    ok: false,
    problems: [{ code: 'field-not-allowed' }],
  });
});

test('cells that the sender may not change stay as they are stored', () => {
  const closed = { access: { ...access, f_price: 'masked' } as const };
  const rows = [
    { id: 'row1', values: { f_item: 'B', f_price: '***' } },
    { id: 'row2', values: { f_item: 'C', f_price: '99' } },
  ];
  expect(checkValues(sent({ f_lines: rows }, closed))).toMatchObject({
    ok: true,
    values: {
      f_lines: [
        { id: 'row1', values: { f_item: 'B', f_price: '10' } },
        { id: 'row2', values: { f_item: 'C' } },
      ],
    },
  });
});

test('computed values that were sent count for nothing', () => {
  expect(checkValues(sent({ f_total: '1', f_express: true }))).toEqual({ ok: true, values: { f_express: true } });
});

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(null, true, 'op_now', 'op_90', '5', '15', '50', '2026-03-01', 'text'),
  fc.string(),
);
const edits = fc.array(
  fc.tuple(fc.constantFrom('f_customer', 'f_phone', 'f_discount', 'f_reason', 'f_express', 'f_date', 'f_terms'), value),
  { maxLength: 10 },
);

test('server and browser come to the same verdict, and write the same values', () => {
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(edits, (steps) => {
      const { stored } = sent({});
      const session = createFormSession(quoteInput({ values: stored }));
      for (const [id, typed] of steps) session.set(id, typed);
      const submission = session.submit();
      const verdict = checkValues(sent(submission.ok ? submission.changed : session.draft()));
      expect(verdict.ok).toBe(submission.ok);
      if (submission.ok && verdict.ok) expect(verdict.values).toEqual(submission.changed);
      outcomes.add(verdict.ok);
    }),
    { numRuns: 500 },
  );
  expect(outcomes.size).toBe(2);
});

test('without a form every field may be sent and no rule speaks', () => {
  expect(checkValues(sent({ f_discount: '20' }, { form: null }))).toEqual({ ok: true, values: { f_discount: '20' } });
  expect(formSourceOf(quoteDefinition, 'frm_missing')).toBeNull();
});
