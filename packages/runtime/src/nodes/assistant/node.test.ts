import { expect, test } from 'vitest';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { assistantNode } from './node.ts';

describeNode(assistantNode);

test('O-12 says when it would decide a control, when nothing is asked, and which fields it does not see', () => {
  const who = [{ from: 'owner' }];
  const settings = { who, control: true, decides: true, fields: ['f_amount', 'f_secret'] };
  expect(problemsOf(assistantNode, { settings })).toEqual([
    'assistant-control-decides at /n/settings/decides',
    'assistant-no-task at /n/settings',
    'assistant-protected at /n/settings/fields/1',
  ]);
});
