import { expect, test } from 'vitest';
import { greater } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { conditionNode } from './node.ts';

describeNode(conditionNode);

test('says when branches are too few, have no condition or no default', () => {
  const branches = [
    { id: 'br_1', nodes: [] },
    { id: 'br_2', nodes: [] },
    { id: 'br_3', when: greater('f_amount', 1), nodes: [] },
  ];
  expect(problemsOf(conditionNode, { branches })).toEqual([
    'branch-no-default at /n/branches/2',
    'branch-no-condition at /n/branches/0',
    'branch-no-condition at /n/branches/1',
  ]);
  expect(problemsOf(conditionNode, { branches: [{ id: 'br_1', nodes: [] }] })).toEqual(['branch-too-few at /n']);
});
