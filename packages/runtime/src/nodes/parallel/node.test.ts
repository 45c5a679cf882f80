import { expect, test } from 'vitest';
import { greater } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { parallelNode } from './node.ts';

describeNode(parallelNode);

test('says when a branch has a condition that is never asked', () => {
  const branches = [
    { id: 'br_1', nodes: [] },
    { id: 'br_2', when: greater('f_amount', 1), nodes: [] },
  ];
  expect(problemsOf(parallelNode, { branches })).toEqual(['branch-condition-unused at /n/branches/1/when']);
});
