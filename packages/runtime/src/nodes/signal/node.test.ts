import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { expect, test } from 'vitest';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { signalNode } from './node.ts';

describeNode(signalNode);

test('says which fields are not there or computed, and what counts only with a deadline', () => {
  const settings = { name: 'paid', fields: ['f_amount', 'f_net', 'f_none'], late: 'reject' };
  expect(problemsOf(signalNode, { settings })).toEqual([
    'node-field-computed at /n/settings/fields/1',
    'node-field-unknown at /n/settings/fields/2',
    'signal-late-unused at /n/settings/late',
  ]);
});

test.each(['P3D', 'PT4H', 'P1Y2M', 'P1DT30M'])('a deadline of %s fits', (deadline) => {
  const valid = interpretedValidator.compile(signalNode.settingsSchema);
  expect(valid({ name: 'paid', deadline })).toEqual([]);
});
