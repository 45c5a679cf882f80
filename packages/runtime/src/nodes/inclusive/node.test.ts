import { expect, test } from 'vitest';
import { greater } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { inclusiveNode } from './node.ts';

describeNode(inclusiveNode);

test('says when a branch has no condition or none is left for all other cases', () => {
  const branches = [
    { id: 'br_1', nodes: [] },
    { id: 'br_2', when: greater('f_amount', 1), nodes: [] },
  ];
  expect(problemsOf(inclusiveNode, { branches })).toEqual([
    'branch-no-default at /n/branches/1',
    'branch-no-condition at /n/branches/0',
  ]);
});
