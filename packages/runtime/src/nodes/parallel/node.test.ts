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

test('says when a number of branches is asked for and not given, more than there are, or given for nothing', () => {
  const branches = [
    { id: 'br_1', nodes: [] },
    { id: 'br_2', nodes: [] },
  ];
  const problems = (settings: object) => problemsOf(parallelNode, { branches, settings: { ...settings } });
  expect(problems({ join: 'count' })).toEqual(['join-count-missing at /n/settings']);
  expect(problems({ join: 'count', count: 3 })).toEqual(['join-count-too-large at /n/settings/count']);
  expect(problems({ join: 'race', count: 2, rest: 'cancel' })).toEqual([
    'join-setting-unused at /n/settings/count',
    'join-setting-unused at /n/settings/rest',
  ]);
});
