import { expect, test } from 'vitest';
import { openCase } from './testing/case.ts';
import { approvalBy, flow, processOf } from './testing/process.ts';

const nodes = { nd_x: approvalBy(['anna']) };
const definition = processOf({
  flows: {
    fl_deal: flow(nodes, { trigger: { on: 'webhook', webhook: { begins: 'deal', values: { f_amount: '/total' } } } }),
    fl_flow: flow(
      { nd_y: approvalBy(['li']) },
      { trigger: { on: 'webhook', webhook: { begins: 'flow', find: { at: '/n' }, values: { f_amount: '/total' } } } },
    ),
  },
});

test('a message begins a deal with its flow, for which the owner speaks', () => {
  const opened = openCase(definition, { by: 'timer', flow: 'fl_deal', values: { f_amount: 12 } });
  expect(opened.tasks()).toEqual(['anna at nd_x']);
  expect(opened.deal.values).toMatchObject({ f_amount: '12' });
  expect(Object.values(opened.deal.runs)).toMatchObject([{ flow: 'fl_deal', initiator: 'max' }]);
});

test('a message begins a flow once at a time, and fills what the flow names', () => {
  const opened = openCase(definition);
  const message = { kind: 'start-flow', flow: 'fl_flow' } as const;
  expect(opened.refused('timer', { ...message, values: { f_name: 'A' } }).code).toBe('values-refused');
  opened.give('timer', { ...message, values: { f_amount: '3' } });
  expect(opened.deal.values).toMatchObject({ f_amount: '3' });
  expect(opened.tasks()).toEqual(['li at nd_y']);
  expect(opened.refused('timer', message).code).toBe('flow-running');
});

test('a flow that a message begins otherwise, and a person, are refused', () => {
  const opened = openCase(definition);
  expect(opened.refused('timer', { kind: 'start-flow', flow: 'fl_deal' }).code).toBe('flow-starts-otherwise');
  expect(opened.refused('max', { kind: 'start-flow', flow: 'fl_flow' }).code).toBe('flow-not-manual');
});
