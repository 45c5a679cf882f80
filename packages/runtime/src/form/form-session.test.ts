import { expect, test } from 'vitest';
import { createFormSession } from './create-form-session.ts';
import { quoteInput } from './testing/quote-form.ts';

const line = (id: string, count: string, price: string) => ({
  id,
  values: { f_item: 'VMC-850', f_count: count, f_price: price },
});

test('cells, totals and rules follow what is typed', () => {
  const session = createFormSession(quoteInput());
  expect(session.layoutVisible('n_extra')).toBe(false);
  expect(session.field('f_discount').visible).toBe(false);
  session.set('f_lines', [line('row1', '3', '358000'), line('row2', '2', '0.1')]);
  expect(session.field('f_total').value).toBe('1074000.2');
  expect(session.field('f_lines').value).toMatchObject([
    { values: { f_sum: '1074000' } },
    { values: { f_sum: '0.2' } },
  ]);
  expect(session.field('f_discount').visible).toBe(true);
  expect(session.field('f_terms')).toMatchObject({
    value: 'op_now',
    readonly: true,
    causes: { value: { rule: 'r_big' } },
  });
  session.set('f_terms', 'op_90');
  session.set('f_lines', [line('row1', '1', '10')]);
  expect(session.field('f_terms')).toMatchObject({ value: 'op_90', readonly: false });
});

test('a field shown by a rule is required by it, says why, and is cleared for good when it hides', () => {
  const session = createFormSession(quoteInput({ values: { f_lines: [line('row1', '1', '10')] } }));
  expect(session.field('f_reason')).toMatchObject({
    visible: false,
    required: false,
    causes: { visible: { rule: 'r_reason' } },
  });
  session.set('f_discount', '12');
  expect(session.field('f_reason')).toMatchObject({
    visible: true,
    required: true,
    causes: { required: { kind: 'rule' } },
  });
  expect(session.field('f_discount').problems).toMatchObject([{ severity: 'warning', message: 'A director decides' }]);
  session.set('f_reason', 'Old customer');
  session.set('f_discount', '5');
  session.set('f_discount', '12');
  expect(session.field('f_reason').value).toBeNull();
});

test('what a dropped field holds comes back, and is not sent while it is hidden', () => {
  const session = createFormSession(
    quoteInput({ values: { f_lines: [line('row1', '1', '10')], f_date: '2026-02-01' } }),
  );
  session.set('f_express', true);
  session.set('f_date', '2026-03-01');
  session.set('f_customer', 'Hengtai');
  expect(session.submit()).toMatchObject({ ok: true, changed: { f_date: '2026-03-01' } });
  session.set('f_express', false);
  const submission = session.submit();
  expect(submission.ok && submission.changed).toEqual({
    f_customer: 'Hengtai',
    f_express: false,
    f_lines: expect.anything(),
  });
  session.set('f_express', true);
  expect(session.field('f_date').value).toBe('2026-03-01');
});

test('a failed submission names each wrong place in reading order, cells by row', () => {
  const session = createFormSession(quoteInput());
  session.set('f_lines', [{ id: 'row1', values: { f_count: '0', f_price: '2000000' } }, line('row2', '1', '2000000')]);
  session.set('f_discount', '50');
  expect(session.field('f_reason').problems).toEqual([]);
  expect(session.submit()).toEqual({
    ok: false,
    summary: [
      { field: 'f_customer', path: '', label: 'Customer', message: 'Enter a value' },
      { field: 'f_lines', path: '/0/values/f_count', label: 'Lines 1 · count', message: 'At least 1' },
      { field: 'f_lines', path: '/0/values/f_item', label: 'Lines 1 · Item', message: 'Enter a value' },
      { field: 'f_total', path: '', label: 'total', message: 'Too much for one quote' },
      { field: 'f_discount', path: '', label: 'discount', message: 'At most 40 %' },
      { field: 'f_reason', path: '', label: 'Reason', message: 'Enter a value' },
    ],
  });
  expect(session.field('f_reason').problems).toHaveLength(1);
});

test('what a person may not see is empty for him, what is masked is never sent', () => {
  const input = quoteInput();
  const session = createFormSession({
    ...input,
    values: { f_customer: 'Hengtai', f_phone: '138****5678', f_discount: '20', f_lines: [line('row1', '1', '10')] },
    access: { ...input.access, f_phone: 'masked', f_customer: 'read', f_discount: 'masked' },
  });
  expect(session.field('f_phone')).toMatchObject({ masked: true, readonly: true, value: '138****5678' });
  expect(session.field('f_reason').visible).toBe(false);
  session.set('f_customer', 'Other');
  session.set('f_phone', '13900000000');
  session.set('f_express', true);
  expect(session.submit()).toMatchObject({ ok: true, changed: { f_express: true } });
  expect(session.values()).not.toHaveProperty('f_phone');
});

test('a computed value that reads a hidden field stays as the server sent it', () => {
  const input = quoteInput();
  const { f_price: _, ...access } = input.access;
  const session = createFormSession({
    ...input,
    access,
    values: { f_total: '42', f_lines: [{ id: 'row1', values: { f_sum: '42' } }] },
  });
  expect(session.field('f_lines').value).toMatchObject([{ values: { f_sum: '42' } }]);
  session.set('f_lines', [{ id: 'row1', values: { f_sum: '42', f_count: '2' } }]);
  expect(session.field('f_total').value).toBe('42');
});

test('options that a rule takes away are a problem, not silently dropped', () => {
  const session = createFormSession(quoteInput({ values: { f_lines: [line('row1', '1', '10')], f_customer: 'A' } }));
  session.set('f_terms', 'op_90');
  session.set('f_discount', '15');
  session.set('f_reason', 'why');
  expect(session.field('f_terms').options).toEqual(['op_now', 'op_30']);
  expect(session.submit()).toMatchObject({
    ok: false,
    summary: [{ field: 'f_terms', message: 'Choose one of the options' }],
  });
});

test('only those are told whose view has changed', () => {
  const session = createFormSession(quoteInput({ values: { f_lines: [line('row1', '1', '10')] } }));
  const told: string[] = [];
  for (const id of ['f_customer', 'f_phone', 'f_discount', 'f_reason', 'f_total', 'f_terms']) {
    session.field(id);
    session.subscribe(id, () => told.push(id));
  }
  session.set('f_customer', 'H');
  expect(told).toEqual(['f_customer']);
  session.set('f_discount', '11');
  expect(told.slice(1).sort()).toEqual(['f_discount', 'f_reason', 'f_terms']);
});

test('a new row carries its defaults and a free id', () => {
  const session = createFormSession(quoteInput({ values: { f_lines: [line('row7', '1', '10')] } }));
  expect(session.newRow('f_lines')).toEqual({ id: 'row8', values: { f_count: '1' } });
});

test('problems of the server stand at their fields until these change', () => {
  const session = createFormSession(quoteInput());
  session.showProblems([{ field: 'f_customer', path: '', message: 'Blocked' }]);
  expect(session.field('f_customer').problems).toMatchObject([{ message: 'Blocked', severity: 'error' }]);
  session.set('f_customer', 'New');
  expect(session.field('f_customer').problems).toEqual([]);
});
