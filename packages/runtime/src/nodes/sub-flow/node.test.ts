import { expect, test } from 'vitest';
import { flow, node, processOf } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { depthBelow } from './depth.ts';
import { subFlowNode } from './node.ts';

describeNode(subFlowNode);

const starting = (id: string) => flow({ nd_s: node('sub-flow', { flow: id }) }, { trigger: { on: 'flow' } });
const branches = [{ id: 'br_no', nodes: ['nd_x'] }];

test('says which flow is missing, comes back to itself, or lies too deep', () => {
  const deep = Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`fl_${level}`, starting(`fl_${level + 1}`)]));
  const definition = processOf({ flows: { ...deep, fl_7: flow({}), fl_self: starting('fl_self') } });
  const problems = (id: string) => problemsOf(subFlowNode, { settings: { flow: id } }, definition);
  expect(problemsOf(subFlowNode, {})).toEqual(['sub-flow-missing at /n/settings']);
  expect(problems('fl_none')).toEqual(['sub-flow-unknown at /n/settings/flow']);
  expect(problems('fl_self')).toEqual(['sub-flow-recursive at /n/settings/flow']);
  expect(problems('fl_3')).toEqual([]);
  expect(problems('fl_2')).toEqual(['sub-flow-too-deep at /n/settings/flow']);
});

test('the ways through flows that start one another are countless; each flow is looked at once', () => {
  const count = 60;
  const ids = Array.from({ length: count }, (_, number) => `fl_n${number}`);
  const later = (number: number) =>
    Object.fromEntries(ids.slice(number + 1).map((id) => [`nd_${id}`, node('sub-flow', { flow: id })]));
  const flows = Object.fromEntries(ids.map((id, number) => [id, flow(later(number))]));
  expect(depthBelow(processOf({ flows }), 'fl_n0')).toBe(count - 1);
});

test('says when its branch is missing or never taken, and when a field has no rows', () => {
  const definition = processOf({ flows: { fl_7: flow({}) } });
  const problems = (settings: object, more: object = {}) =>
    problemsOf(subFlowNode, { settings: { flow: 'fl_7', ...settings }, ...more }, definition);
  expect(problems({ onReject: 'branch' })).toEqual(['sub-flow-branch-missing at /n/settings/onReject']);
  expect(problems({}, { branches })).toEqual(['sub-flow-branch-unused at /n/branches/0']);
  expect(problems({ rows: 'f_name' })).toEqual(['node-field-no-table at /n/settings/rows']);
});
