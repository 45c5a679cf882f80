import type { FlowNode } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { approvalBy, flow, node, processOf } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { approveNode } from './node.ts';

describeNode(approveNode);

test('says who cannot be asked: unknown and vacant roles, who has left, fields that hold no people', () => {
  const definition = processOf({ roles: { 'role:astronaut': { label: 't:astronaut' } } });
  const who = [
    { from: 'role', role: 'role:unknown' },
    { from: 'role', role: 'role:astronaut' },
    { from: 'people', people: ['anna', 'gone'] },
    { from: 'field', field: 'f_name' },
    { from: 'field', field: 'f_reviewer' },
    { from: 'superiors', levels: 2, until: 'role:unknown' },
  ];
  expect(problemsOf(approveNode, { settings: { who } }, definition)).toEqual([
    'people-role-unknown at /n/settings/who/0/role',
    'people-role-vacant at /n/settings/who/1/role',
    'people-person-gone at /n/settings/who/2/people/1',
    'people-field-wrong at /n/settings/who/3/field',
    'people-role-unknown at /n/settings/who/5/until',
  ]);
});

test('says which places, groups and people of a source are not there, and which formula gives nobody', () => {
  const who = [
    { from: 'superior', level: 1, of: 'field', field: 'f_name' },
    { from: 'head', unit: 'team', of: 'field', field: 'f_reviewer' },
    { from: 'members', unit: 'team', of: 'place', place: 'atlantis' },
    { from: 'members', unit: 'region', of: 'place', place: 'de' },
    { from: 'head', unit: 'region', of: 'place' },
    { from: 'group', group: 'board' },
    { from: 'expression', value: { input: 'owner' } },
    { from: 'expression', value: { field: 'f_amount' } },
    { from: 'expression', value: { field: 'f_gone' } },
  ];
  expect(problemsOf(approveNode, { settings: { who } })).toEqual([
    'people-field-wrong at /n/settings/who/0/field',
    'people-team-unknown at /n/settings/who/2/place',
    'people-place-missing at /n/settings/who/4/of',
    'people-group-unknown at /n/settings/who/5/group',
    'people-formula-wrong at /n/settings/who/7/value',
    'expression.unknown-field at /n/settings/who/8/value',
  ]);
});

test('O-2 says when more superiors are asked than any reporting line has', () => {
  const who = [
    { from: 'superiors', levels: 2 },
    { from: 'superiors', levels: 3 },
    { from: 'superiors', levels: 20, until: 'role:sales-director' },
    { from: 'superior', level: 3 },
  ];
  const definition = processOf({ roles: { 'role:sales-director': { label: 't:director' } } });
  expect(problemsOf(approveNode, { settings: { who } }, definition)).toEqual([
    'people-chain-long at /n/settings/who/1/levels',
    'people-chain-long at /n/settings/who/3/level',
  ]);
});

test('says what is wrong with a deadline, and S-30: time never approves at a control', () => {
  const who = [{ from: 'owner' }];
  const to = [{ from: 'role', role: 'role:unknown' }];
  const steps = [
    { at: 'PT0S', do: 'approve' },
    { at: 'PT0S', do: 'transfer' },
    { at: 'PT8H', do: 'transfer', to },
    { at: '-PT4H', do: 'remind' },
  ];
  const deadline = { within: 'P2D', count: 'natural', from: 'f_name', steps };
  expect(problemsOf(approveNode, { settings: { who, control: true, deadline } })).toEqual([
    'deadline-not-a-date at /n/settings/deadline/from',
    'deadline-approves-control at /n/settings/deadline/steps/0/do',
    'deadline-nobody-named at /n/settings/deadline/steps/1/to',
    'people-role-unknown at /n/settings/deadline/steps/2/to/0/role',
  ]);
  const plain = { within: 'P2D', count: 'natural', steps: [{ at: 'PT0S', do: 'approve' }] };
  expect(problemsOf(approveNode, { settings: { who, deadline: plain } })).toEqual([]);
  const asksInput = { settings: { who, deadline: plain }, fields: { f_amount: 'required' as const } };
  expect(problemsOf(approveNode, asksInput)).toEqual(['deadline-skips-input at /n/settings/deadline/steps/0/do']);
});

test('warns when working time cannot be counted: a calendar ends within sixty days, a region has none', () => {
  const settings = { who: [{ from: 'owner' }], deadline: { within: 'P2D', count: 'working' } };
  // On 15 November 2026 the holidays of China in 2027 are not known; those of Germany are.
  expect(problemsOf(approveNode, { settings })).toEqual(['deadline-calendar-year at /n/settings/deadline/count']);
});

test('people who are chosen by whoever decided before: somebody must have', () => {
  const chosen = (more: object) => approvalOf({ who: [{ from: 'choice', by: 'previous', ...more }] });
  const nodes = { nd_a: approvalBy(['anna']), nd_t: node('notify', { who: [{ from: 'owner' }] }), nd_b: chosen({}) };
  const saidOf = (id: string, drawn: FlowNode) => {
    const definition = processOf({ gateFlow: flow({ ...nodes, [id]: drawn }) });
    return problemsOf(approveNode, drawn, definition, `/flows/fl_gate/nodes/${id}`);
  };
  expect(saidOf('nd_b', chosen({}))).toEqual([]);
  expect(saidOf('nd_b', chosen({ node: 'nd_a' }))).toEqual([]);
  expect(saidOf('nd_b', chosen({ node: 'nd_t' }))).toEqual([
    'people-chooser-wrong at /flows/fl_gate/nodes/nd_b/settings/who/0/node',
  ]);
  expect(saidOf('nd_a', chosen({}))).toEqual(['people-nobody-before at /flows/fl_gate/nodes/nd_a/settings/who/0/by']);
});

test('a deadline sends back to nodes before this one at which people act', () => {
  const late = (target: string) => {
    const steps = [{ at: 'PT0S', do: 'return', node: target }];
    return approvalOf({ who: [{ from: 'owner' }], deadline: { within: 'P2D', count: 'natural', steps } });
  };
  const saidOf = (target: string) => {
    const nodes = { nd_a: approvalBy(['anna']), nd_t: node('notify'), nd_b: late(target), nd_c: approvalBy(['li']) };
    const definition = processOf({ gateFlow: flow(nodes) });
    return problemsOf(approveNode, late(target), definition, '/flows/fl_gate/nodes/nd_b');
  };
  const wrong = ['deadline-return-wrong at /flows/fl_gate/nodes/nd_b/settings/deadline/steps/0/node'];
  expect(saidOf('nd_a')).toEqual([]);
  for (const target of ['nd_t', 'nd_c', 'nd_b', 'nd_gone']) expect(saidOf(target)).toEqual(wrong);
});

function approvalOf(settings: object): FlowNode {
  return node('approve', settings as FlowNode['settings']);
}
