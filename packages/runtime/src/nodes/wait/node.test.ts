import { expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { flow, node, processOf } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { waitNode } from './node.ts';

describeNode(waitNode);

test('says when there is nothing to wait for, or no date', () => {
  expect(problemsOf(waitNode, { settings: {} })).toEqual(['wait-for-nothing at /n/settings']);
  expect(problemsOf(waitNode, { settings: { until: 'f_name' } })).toEqual(['wait-not-a-date at /n/settings/until']);
  expect(problemsOf(waitNode, { settings: { until: 'f_due' } })).toEqual([]);
});

test('of a duration and a date the later one counts', () => {
  const definition = processOf({ gateFlow: flow({ nd_w: node('wait', { duration: 'P1D', until: 'f_due' }) }) });
  const opened = openCase(definition, { values: { f_due: '2026-01-20' } });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(Object.values(opened.deal.timers)).toMatchObject([{ at: '2026-01-19T23:00:00.000Z' }]);
});

test('an unchecked definition that waits until no date waits for nothing', () => {
  const definition = processOf({ gateFlow: flow({ nd_w: node('wait', { until: 'f_name' }) }) });
  const opened = openCase(definition, { values: { f_name: 'soon' } });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.deal).toMatchObject({ stage: 'st_offer', timers: {} });
});
