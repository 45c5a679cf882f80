import { expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { flow, node, processOf } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { autoNode } from './node.ts';

describeNode(autoNode);

test.each([
  ['approve', 'approved', 'st_offer'],
  ['reject', 'rejected', 'st_lead'],
])('%s decides without people, with its reason on record', (outcome, decided, stage) => {
  const opened = openCase(processOf({ gateFlow: flow({ nd_a: node('auto', { outcome, reason: 't:small' }) }) }));
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.deal.stage).toBe(stage);
  expect(opened.events).toContainEqual(
    expect.objectContaining({
      kind: 'node-decided',
      outcome: decided,
      because: { code: 'auto-reason', params: { text: 't:small' } },
    }),
  );
});

test('says when the reason is missing', () => {
  expect(problemsOf(autoNode, {})).toEqual(['auto-no-reason at /n/settings']);
});
