import { describe, expect, test } from 'vitest';
import { openCase } from './testing/case.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

const settings = { name: 'paid', fields: ['f_amount'] };
const gateFlow = (more = {}) => flow({ nd_s: node('signal', { ...settings, ...more }), nd_a: approvalBy(['anna']) });

describe('WCP-24 events from outside', () => {
  test('somebody waits: its values land in the listed fields, and the flow goes on', () => {
    const opened = openCase(processOf({ gateFlow: gateFlow() }));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    expect(opened.tasks()).toEqual([]);
    opened.give('timer', { kind: 'signal', name: 'paid', values: { f_amount: 150 } });
    expect(opened.deal.values).toMatchObject({ f_amount: '150' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.deal.signals).toBeUndefined();
  });

  test('nobody waits yet: it is kept, the later one of two, and taken once', () => {
    const opened = openCase(processOf({ gateFlow: gateFlow() }));
    opened.give('timer', { kind: 'signal', name: 'paid', values: { f_amount: 1 } });
    opened.give('timer', { kind: 'signal', name: 'paid', values: { f_amount: 2 } });
    expect(opened.deal.values).not.toHaveProperty('f_amount');
    opened.give('max', { kind: 'move', to: 'st_offer' });
    expect(opened.deal.values).toMatchObject({ f_amount: '2' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.deal.signals).toBeUndefined();
  });

  test('an event with the name of what every object inherits is waited for like any other', () => {
    const nodes = { nd_t: node('signal', { name: 'constructor' }), nd_s: node('signal', settings) };
    const opened = openCase(processOf({ gateFlow: flow({ ...nodes, nd_a: approvalBy(['anna']) }) }));
    opened.give('timer', { kind: 'signal', name: 'paid' });
    opened.give('max', { kind: 'move', to: 'st_offer' });
    expect(opened.tasks()).toEqual([]);
    opened.give('timer', { kind: 'signal', name: 'constructor' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });

  test.each([
    ['go-on', ['anna at nd_a'], 'running'],
    ['reject', [], 'rejected'],
  ])('what does not come in time: %s, with the reason on record', (late, tasks, status) => {
    const opened = openCase(processOf({ gateFlow: gateFlow({ deadline: 'P1D', late }) }));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    opened.now = '2026-01-06T09:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer: Object.keys(opened.deal.timers)[0] ?? '' });
    expect(opened.tasks()).toEqual(tasks);
    expect(opened.deal.runs.r1?.status).toBe(status);
    expect(opened.events).toContainEqual(
      expect.objectContaining({ kind: 'node-decided', because: { code: 'signal-late', params: { name: 'paid' } } }),
    );
  });

  test('an event in time clears the deadline', () => {
    const opened = openCase(processOf({ gateFlow: gateFlow({ deadline: 'P1D' }) }));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    opened.give('timer', { kind: 'signal', name: 'paid' });
    expect(opened.deal.timers).toEqual({});
  });

  test('refused: names nobody waits for, fields that are not listed, values of the wrong kind, strangers, ended deals', () => {
    const opened = openCase(processOf({ gateFlow: gateFlow() }));
    expect(opened.refused('timer', { kind: 'signal', name: 'unheard-of' }).code).toBe('unknown-signal');
    expect(opened.refused('timer', { kind: 'signal', name: 'paid', values: { f_name: 'x' } }).details).toMatchObject([
      { pointer: '/values/f_name', code: 'field-not-allowed' },
    ]);
    expect(opened.refused('timer', { kind: 'signal', name: 'paid', values: { f_amount: 'x' } }).code).toBe(
      'values-refused',
    );
    expect(opened.refused('public', { kind: 'signal', name: 'paid' }).code).toBe('not-allowed');
    opened.give('max', { kind: 'move', to: 'st_lost' });
    expect(opened.refused('timer', { kind: 'signal', name: 'paid' }).code).toBe('deal-ended');
  });
});

test('an event that comes while the run is suspended is kept, and taken when it goes on', () => {
  const opened = openCase(processOf({ gateFlow: gateFlow() }));
  opened.give('max', { kind: 'move', to: 'st_offer' });
  opened.give('ada', { kind: 'suspend', run: 'r1', comment: 'wait' });
  opened.give('timer', { kind: 'signal', name: 'paid' });
  expect(opened.tasks()).toEqual([]);
  opened.give('ada', { kind: 'resume', run: 'r1' });
  expect(opened.tasks()).toEqual(['anna at nd_a']);
});
