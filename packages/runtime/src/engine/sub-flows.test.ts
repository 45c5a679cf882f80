import type { FieldValues, Flow, FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { type Case, openCase } from './testing/case.ts';
import { approvalBy, flow, greater, lineFields, linesOf, node, processOf } from './testing/process.ts';

const byBuyer = node('approve', { who: [{ from: 'field', field: 'f_buyer' }] });
const lines = linesOf({ one: ['5', 'li'], two: ['500', 'fred'], three: ['7', 'vera'] });
const started = (nodes: Readonly<Record<string, FlowNode>>) => flow(nodes, { trigger: { on: 'flow' } });

function begin(gateFlow: Flow, inner: Flow, values: FieldValues = { f_lines: lines }): Case {
  const plain = processOf({ gateFlow });
  const opened = openCase(
    { ...plain, fields: { ...plain.fields, ...lineFields }, flows: { fl_gate: gateFlow, fl_sub: inner } },
    { values },
  );
  opened.give('max', { kind: 'move', to: 'st_offer' });
  return opened;
}

const subFlow = (settings: FlowNode['settings'] = {}, more: Partial<FlowNode> = {}) =>
  node('sub-flow', { flow: 'fl_sub', ...settings }, more);
const yes = (opened: Case, person: string) => opened.give(person, { kind: 'approve', task: opened.taskOf(person) });
const no = (opened: Case, person: string) =>
  opened.give(person, { kind: 'reject', task: opened.taskOf(person), comment: 'no' });
const statuses = ({ deal }: Case) => Object.values(deal.runs).map(({ status }) => status);

describe('S-33 sub-flows', () => {
  test('rows within rows within rows begin no more runs than one command has steps to enter', () => {
    const many = linesOf(Object.fromEntries(Array.from({ length: 100 }, (_, row) => [`r${row}`, ['1', 'li']])));
    const each = { rows: 'f_lines', wait: 'detached' };
    const opened = begin(flow({ nd_s: subFlow(each) }), started({ nd_t: subFlow(each) }), { f_lines: many });
    expect(Object.keys(opened.deal.runs).length).toBeLessThan(500);
    const reasons = Object.values(opened.deal.runs).flatMap(({ incidents }) =>
      incidents.map(({ reason }) => reason.code),
    );
    expect(new Set(reasons)).toEqual(new Set(['loop-suspected']));
  });
  test('joined: the flow waits for it and goes on when it is approved', () => {
    const opened = begin(flow({ nd_s: subFlow(), nd_a: approvalBy(['anna']) }), started({ nd_i: approvalBy(['li']) }));
    expect(opened.tasks()).toEqual(['li at nd_i']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });

  test('for each row together: each sees the cells of its row in people, conditions and what it writes', () => {
    const branches = [
      { id: 'br_big', when: greater('f_price', 100), nodes: ['nd_i'] },
      { id: 'br_small', nodes: [] },
    ];
    const inner = flow(
      {
        nd_c: node('condition', {}, { branches }),
        nd_i: byBuyer,
        nd_u: node('update', { assignments: [{ field: 'f_price', value: { const: { decimal: '1' } } }] }),
      },
      { trigger: { on: 'flow' }, root: ['nd_c', 'nd_u'] },
    );
    const opened = begin(flow({ nd_s: subFlow({ rows: 'f_lines' }) }), inner);
    expect(opened.tasks()).toEqual(['fred at nd_i']);
    yes(opened, 'fred');
    expect(opened.deal.values.f_lines).toEqual(linesOf({ one: ['1', 'li'], two: ['1', 'fred'], three: ['1', 'vera'] }));
    expect(opened.deal.stage).toBe('st_offer');
  });

  test('for each row in turn: one after the other, rows that came meanwhile included', () => {
    const opened = begin(flow({ nd_s: subFlow({ rows: 'f_lines', order: 'in-turn' }) }), started({ nd_i: byBuyer }));
    expect(opened.tasks()).toEqual(['li at nd_i']);
    const more = linesOf({ one: ['5', 'li'], two: ['500', 'fred'], four: ['7', 'anna'] });
    opened.give('max', { kind: 'edit', values: { f_lines: more } });
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_i']);
    yes(opened, 'fred');
    yes(opened, 'anna');
    expect(opened.deal.stage).toBe('st_offer');
  });

  test('one is rejected: the others are cancelled and the node is rejected', () => {
    const opened = begin(flow({ nd_s: subFlow({ rows: 'f_lines' }) }), started({ nd_i: byBuyer }));
    no(opened, 'fred');
    expect(statuses(opened)).toEqual(['rejected', 'cancelled', 'rejected', 'cancelled']);
    expect(opened.tasks()).toEqual([]);
  });

  test('or the branch for a rejection is taken', () => {
    const node_ = subFlow({ rows: 'f_lines', onReject: 'branch' }, { branches: [{ id: 'br_no', nodes: ['nd_a'] }] });
    const gateFlow = flow({ nd_s: node_, nd_a: approvalBy(['anna']) }, { root: ['nd_s'] });
    const opened = begin(gateFlow, started({ nd_i: byBuyer }));
    no(opened, 'fred');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    yes(opened, 'anna');
    expect(opened.deal.stage).toBe('st_offer');
  });

  test('the parent is withdrawn: its sub-flows are cancelled, detached ones are not', () => {
    const joined = begin(flow({ nd_s: subFlow() }), started({ nd_i: approvalBy(['li']) }));
    joined.give('max', { kind: 'withdraw', run: 'r1' });
    expect(statuses(joined)).toEqual(['withdrawn', 'cancelled']);
    const nodes = { nd_s: subFlow({ wait: 'detached' }), nd_a: approvalBy(['anna']) };
    const detached = begin(flow(nodes), started({ nd_i: approvalBy(['li']) }));
    detached.give('max', { kind: 'withdraw', run: 'r1' });
    expect(statuses(detached)).toEqual(['withdrawn', 'running']);
  });

  test('a move that would bring an ended deal back is dropped: what its flow started ends with it', () => {
    const nodes = { nd_s: subFlow({ wait: 'detached' }), nd_a: approvalBy(['anna']) };
    const gateFlow = flow(nodes);
    const plain = processOf({ gateFlow, stages: { st_offer: { back: 'reopen', gate: { flow: 'fl_gate' } } } });
    const flows = { fl_gate: gateFlow, fl_sub: started({ nd_i: approvalBy(['li']) }) };
    const opened = openCase({ ...plain, flows });
    opened.give('max', { kind: 'move', to: 'st_lost' });
    opened.give('max', { kind: 'move', to: 'st_offer' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_i']);
    no(opened, 'anna');
    expect(opened.deal.status).toBe('lost');
    expect(opened.tasks()).toEqual([]);
  });

  test('a flow that starts itself is stopped after five levels', () => {
    const opened = begin(flow({ nd_s: subFlow() }), started({ nd_again: subFlow() }));
    expect(statuses(opened)).toEqual(Array(6).fill('running'));
    const incidents = Object.values(opened.deal.runs).flatMap((run) => run.incidents);
    expect(incidents).toMatchObject([{ reason: { code: 'flows-too-deep' } }]);
  });

  test('no rows: nothing to wait for', () => {
    const opened = begin(flow({ nd_s: subFlow({ rows: 'f_lines' }) }), started({ nd_i: byBuyer }), {});
    expect(opened.deal.stage).toBe('st_offer');
  });
});

describe('WCP-21 loops over rows', () => {
  const loop = (settings = {}) =>
    node('loop', { rows: 'f_lines', ...settings }, { branches: [{ id: 'br_row', nodes: ['nd_i', 'nd_u'] }] });
  const update = node('update', { assignments: [{ field: 'f_price', value: { const: { decimal: '1' } } }] });
  const gateFlow = (settings = {}) =>
    flow({ nd_l: loop(settings), nd_i: byBuyer, nd_u: update, nd_a: approvalBy(['anna']) }, { root: ['nd_l', 'nd_a'] });

  test('the branch runs once for each row in order, and sees its cells', () => {
    const opened = begin(gateFlow(), started({}));
    for (const person of ['li', 'fred', 'vera']) {
      expect(opened.tasks()).toEqual([`${person} at nd_i`]);
      yes(opened, person);
    }
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.deal.values.f_lines).toEqual(linesOf({ one: ['1', 'li'], two: ['1', 'fred'], three: ['1', 'vera'] }));
  });

  test('a row that is gone is left out, a rejected round rejects the node', () => {
    const opened = begin(gateFlow(), started({}));
    opened.give('max', { kind: 'edit', values: { f_lines: linesOf({ one: ['5', 'li'], three: ['7', 'vera'] }) } });
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['vera at nd_i']);
    no(opened, 'vera');
    expect(statuses(opened)).toEqual(['rejected']);
  });

  test('more rows than the node takes stop the run', () => {
    const opened = begin(gateFlow({ most: 2 }), started({}));
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'too-many-rows' } }]);
  });
});
