import type { Form } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { decide } from './decide.ts';
import { monday, openCase } from './testing/case.ts';
import { approvalBy, field, flow, greater, processOf } from './testing/process.ts';
import { fieldStatesFor } from './values/field-states.ts';

const places = (details: readonly { readonly pointer: string; readonly code: string }[]) =>
  details.map(({ pointer, code }) => `${pointer} ${code}`);

describe('values that are sent', () => {
  test('unknown, wrong and not understood ones are refused with their places, all at once', () => {
    const opened = openCase(processOf());
    const values = { f_none: 1, ['__proto__']: 'x', f_amount: 'many', f_reviewer: 'anna', 'a/b~c': 1 };
    const { code, details } = opened.refused('max', { kind: 'edit', values: JSON.parse(JSON.stringify(values)) });
    expect(code).toBe('values-refused');
    expect(places(details)).toEqual([
      '/values/f_none field-unknown',
      '/values/__proto__ field-unknown',
      '/values/f_amount not-understood',
      '/values/a~1b~0c field-unknown',
    ]);
    expect(opened.deal.values).toEqual({});
  });
  test('are stored in their normal form; the same again changes nothing and gives the same deal', () => {
    const opened = openCase(processOf());
    opened.give('max', { kind: 'edit', values: { f_amount: 12.5, f_name: '  Hartwig   GmbH ' } });
    expect(opened.deal.values).toMatchObject({ f_amount: '12.5', f_name: 'Hartwig GmbH' });
    const before = opened.deal;
    expect(opened.give('max', { kind: 'edit', values: { f_amount: '12.50' } })).toBe(before);
  });
  test('what is computed is computed here, whatever was sent for it', () => {
    const opened = openCase(processOf(), { values: { f_amount: '10', f_discount: '4', f_net: '999' } });
    expect(opened.deal.values.f_net).toBe('6');
    opened.give('max', { kind: 'edit', values: { f_discount: '5' } });
    expect(opened.deal.values.f_net).toBe('5');
    expect(opened.events.at(-1)).toMatchObject({ kind: 'values-changed', source: 'rule', values: { f_net: '5' } });
  });
  test('columns are computed row by row before what sums them up', () => {
    const fields = {
      f_total: field('number', 'total', {
        settings: { scale: 4 },
        computed: { op: 'sum', args: [{ column: 'f_sub', of: { field: 'f_lines' } }] },
      }),
      f_lines: field('subtable', 'lines', { columns: ['f_qty', 'f_price', 'f_sub'] }),
      f_qty: field('number', 'qty'),
      f_price: field('number', 'price'),
      f_sub: field('number', 'sub', {
        settings: { scale: 4 },
        computed: { op: 'multiply', args: [{ field: 'f_qty' }, { field: 'f_price' }] },
      }),
    };
    const rows = [
      { id: 'a', values: { f_qty: '2', f_price: '1.1' } },
      { id: 'b', values: { f_qty: '3', f_price: '0.1', f_sub: '7' } },
    ];
    const opened = openCase(processOf({ fields }), { values: { f_lines: rows } });
    expect(opened.deal.values.f_total).toBe('2.5');
    expect(opened.deal.values.f_lines).toMatchObject([{ values: { f_sub: '2.2' } }, { values: { f_sub: '0.3' } }]);
  });
});

describe('S-31 who may write what', () => {
  const access = {
    roles: {
      'role:sales': { deals: 'own', fields: { f_discount: 'read', f_due: 'hidden' } },
      'role:sales-manager': { deals: 'region', fields: { f_secret: 'edit' } },
    },
  } as const;
  const gateFlow = flow({
    nd_a: { ...approvalBy(['anna']), fields: { f_secret: 'hidden', f_discount: 'edit', f_name: 'required' } },
  });
  const definition = processOf({ access, gateFlow });
  test('roles: a mask, a read-only and a hidden field are refused, each at its place', () => {
    const opened = openCase(definition);
    const { details } = opened.refused('max', {
      kind: 'edit',
      values: { f_discount: '5', f_due: '2026-01-01', f_secret: 'x' },
    });
    expect(places(details)).toEqual([
      '/values/f_discount field-not-allowed',
      '/values/f_due field-not-allowed',
      '/values/f_secret field-not-allowed',
    ]);
    opened.give('anna', { kind: 'edit', values: { f_secret: 'x' } });
  });
  test('at a task the node decides: what it does not list may only be read, what it hides is hidden from its people (I-9)', () => {
    const opened = openCase(definition, { values: { f_amount: '10' } });
    opened.give('max', { kind: 'move', to: 'st_offer' });
    const task = opened.taskOf('anna');
    const states = fieldStatesFor({
      definition,
      deal: opened.deal,
      person: 'anna',
      organization: exampleOrganization,
      task,
    });
    expect(Object.fromEntries(states)).toMatchObject({
      f_secret: 'hidden',
      f_discount: 'edit',
      f_name: 'required',
      f_amount: 'read',
      f_net: 'read',
    });
    const refused = opened.refused('anna', {
      kind: 'approve',
      task,
      values: { f_amount: '99', f_secret: 'x', f_name: 'n' },
    });
    expect(places(refused.details)).toEqual([
      '/values/f_amount field-not-allowed',
      '/values/f_secret field-not-allowed',
    ]);
    expect(places(opened.refused('anna', { kind: 'approve', task }).details)).toEqual(['/values/f_name required']);
    opened.give('anna', { kind: 'approve', task, values: { f_name: 'Hartwig', f_discount: '3' } });
    expect(opened.deal).toMatchObject({ stage: 'st_offer', values: { f_name: 'Hartwig', f_net: '7' } });
    expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'values-changed', source: 'task' }));
  });
  test('columns go with their sub-table; a closed cell stays as it is stored, whatever was sent for it', () => {
    const fields = {
      f_lines: field('subtable', 'lines', { columns: ['f_qty', 'f_cost'] }),
      f_qty: field('number', 'qty'),
      f_cost: field('number', 'cost'),
    };
    const hidden = {
      roles: {
        'role:sales': { deals: 'own', fields: { f_cost: 'hidden' } },
        'role:finance': { deals: 'organization' },
      },
    } as const;
    const asks = { ...approvalBy(['fred']), fields: { f_lines: 'required' } } as const;
    const process = processOf({ fields, access: hidden, gateFlow: flow({ nd_a: asks }) });
    const rows = (qty: string, cost?: string) => ({
      f_lines: [{ id: 'a', values: cost === undefined ? { f_qty: qty } : { f_qty: qty, f_cost: cost } }],
    });
    const opened = openCase(process, { by: 'fred', values: rows('1', '70') });
    opened.give('max', { kind: 'edit', values: rows('2') });
    opened.give('max', { kind: 'edit', values: rows('3', '1') });
    expect(opened.deal.values).toEqual(rows('3', '70'));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    opened.give('fred', { kind: 'approve', task: opened.taskOf('fred'), values: rows('4', '80') });
    expect(opened.deal.values).toEqual(rows('4', '80'));
  });
  test('people of no listed role may read; where no roles are listed at all, edit', () => {
    const of = (process: typeof definition, person: string) =>
      fieldStatesFor({ definition: process, deal: openCase(process).deal, person, organization: exampleOrganization });
    expect(of(definition, 'fred').get('f_name')).toBe('read');
    expect(of(definition, 'fred').get('f_secret')).toBe('masked');
    expect(of(processOf(), 'fred').get('f_name')).toBe('edit');
  });
});

describe('forms', () => {
  const form = (more: Partial<Form> = {}): Form => ({
    use: 'start',
    title: 't:form',
    layout: {
      root: { kind: 'section', children: ['n_1', 'n_2', 'n_3'] },
      n_1: { kind: 'field', field: 'f_name' },
      n_2: { kind: 'field', field: 'f_amount' },
      n_3: { kind: 'field', field: 'f_discount' },
    },
    rules: {
      r_need: { when: greater('f_amount', 100), then: [{ effect: 'required', target: 'f_name' }] },
      r_set: {
        when: greater('f_amount', 1000),
        then: [{ effect: 'value', target: 'f_discount', arg: { const: { decimal: '50' } } }],
      },
    },
    ...more,
  });
  const definition = processOf({
    forms: { frm_s: form(), frm_w: form({ use: 'stage' }) },
    stages: { st_lead: { form: 'frm_w' } },
  });
  test('the rules of the form are asked again here, and their values count', () => {
    const start = (values: object) => openCase(definition, { form: 'frm_s', values: { ...values } });
    expect(start({ f_amount: '50' }).deal.values).toEqual({ f_amount: '50' });
    const { details } = openCase(definition).refused('max', { kind: 'edit', values: { f_amount: 'x' } });
    expect(places(details)).toEqual(['/values/f_amount not-understood']);
    const big = start({ f_amount: '5000', f_name: 'Hartwig', f_discount: '3' });
    expect(big.deal.values).toMatchObject({ f_discount: '50', f_net: '4950' });
  });
  test('a required field that is missing at the start is refused at its place', () => {
    const process = { key: 'sample', version: 1, hash: 'h', rule: 'stable' };
    const place = { owner: 'max', region: 'de', team: 'berlin' };
    const body = {
      kind: 'start',
      deal: 'd2',
      number: 'DW-2',
      process,
      form: 'frm_s',
      values: { f_amount: '500' },
      ...place,
    } as const;
    const command = { id: 'c', by: { kind: 'person', id: 'max' }, ...body } as const;
    const decision = decide(definition, null, command, { now: monday, organization: exampleOrganization });
    expect(decision.ok ? [] : places(decision.refused.details)).toEqual(['/values/f_name required']);
  });
  test('an edit is not held up by what was missing before, only by what it brings', () => {
    const opened = openCase(definition, { values: { f_amount: '500' } });
    opened.give('max', { kind: 'edit', values: { f_discount: '7' } });
    expect(opened.refused('max', { kind: 'edit', values: { f_amount: '600', f_name: null } }).code).toBe(
      'values-refused',
    );
  });
});
