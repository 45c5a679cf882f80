import { expect, test } from 'vitest';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { assistantNode } from './node.ts';

describeNode(assistantNode);

test('S-29 its people may have a deadline, and on a control time never approves', () => {
  const deadline = { within: 'P1D', count: 'natural', steps: [{ at: 'PT0S', do: 'approve' }] };
  const settings = { who: [{ from: 'owner' }], task: 't:task', deadline };
  expect(problemsOf(assistantNode, { settings })).toEqual([]);
  expect(problemsOf(assistantNode, { settings: { ...settings, control: true } })).toEqual([
    'deadline-approves-control at /n/settings/deadline/steps/0/do',
  ]);
});

test('O-12 says when it would decide a control, when nothing is asked, and which fields it does not see', () => {
  const who = [{ from: 'owner' }];
  const settings = { who, control: true, decides: true, fields: ['f_amount', 'f_secret'] };
  expect(problemsOf(assistantNode, { settings })).toEqual([
    'assistant-control-decides at /n/settings/decides',
    'assistant-no-task at /n/settings',
    'assistant-protected at /n/settings/fields/1',
  ]);
});
