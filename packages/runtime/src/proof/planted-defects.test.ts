import type { FlowNode, ProcessDefinition } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { approvalBy, greater, node } from '../engine/testing/process.ts';
import { exampleOrganization } from '../scenario/example-organization.ts';
import {
  type Defect,
  expectFound,
  type Nodes,
  nobody,
  problemsOf,
  processWith,
  root,
  set,
  unfinished,
} from './testing/planted.ts';

const withForm = (shown: string, nd_two: FlowNode): ProcessDefinition => ({
  ...processWith({ nd_two }),
  forms: {
    fm_task: {
      use: 'task',
      title: 't:form',
      layout: {
        root: { kind: 'section', children: ['l_field'] },
        l_field: { kind: 'field', field: shown },
      },
      rules: {},
    },
  },
});
const branchesOf = (...whens: readonly (number | null)[]): Nodes => ({
  nd_if: {
    ...node('condition'),
    branches: whens.map((than, index) => ({
      id: `br_${index}`,
      ...(than === null ? {} : { when: greater('f_amount', than) }),
      nodes: index === 0 ? ['nd_fin'] : [],
    })),
  },
});
const after = (...ids: readonly string[]) => ({ root: [...root, ...ids] });

const defects: readonly Defect[] = [
  {
    name: 'two conditions hold together',
    process: processWith(branchesOf(1000, 2000, null)),
    code: 'branch-never',
    at: '/nodes/nd_if/branches/1',
  },
  {
    name: 'conditions overlap',
    process: processWith(branchesOf(2000, 1000, null)),
    code: 'branch-overlap',
    at: '/nodes/nd_if/branches/1',
  },
  {
    name: 'a gap: no branch for the rest',
    process: processWith(branchesOf(1000, 2000)),
    code: 'branch-no-default',
    at: '/nodes/nd_if',
  },
  {
    name: 'a branch that an outer condition rules out',
    process: processWith({
      nd_if: {
        ...node('condition'),
        branches: [
          { id: 'br_big', when: greater('f_amount', 1000), nodes: ['nd_in'] },
          { id: 'br_rest', nodes: [] },
        ],
      },
      nd_in: {
        ...node('condition'),
        branches: [
          {
            id: 'br_small',
            when: { op: 'lt', args: [{ field: 'f_amount' }, { const: { decimal: '10' } }] },
            nodes: ['nd_fin'],
          },
          { id: 'br_else', nodes: [] },
        ],
      },
    }),
    code: 'proof-branch-dead',
    at: '/nodes/nd_in/branches/0',
  },
  {
    name: 'a vote that cannot be won',
    process: processWith(set('nd_fin', { mode: 'vote', votes: 9 })),
    code: 'proof-never-passes',
    at: '/nodes/nd_fin',
  },
  {
    name: 'a join that wants more branches than there are',
    process: processWith(set('nd_both', { join: 'count', count: 3 })),
    code: 'join-count-too-large',
    at: '/nodes/nd_both',
  },
  {
    name: 'a loop nobody can leave',
    process: processWith(
      {
        nd_loop: node('route', { to: 'nd_again' }),
        nd_again: node('handle', { who: [{ from: 'people', people: ['olga'] }] }),
      },
      { root: ['nd_again', 'nd_loop'], withdraw: 'never' },
    ),
    code: 'proof-no-exit',
    at: '/nodes/nd_again',
  },
  {
    name: 'a way back that is always taken',
    process: processWith({ nd_loop: node('route', { to: 'nd_end' }) }, after('nd_loop')),
    code: 'route-always',
    at: '/nodes/nd_loop',
  },
  {
    name: 'a deadline counted in a calendar without the year',
    process: processWith(set('nd_end', { deadline: { within: 'P2D', count: 'working' } })),
    organization: { ...exampleOrganization, calendars: {} },
    code: 'deadline-no-calendar',
    at: '/nodes/nd_end/settings/deadline/count',
  },
  {
    name: 'a control that time approves',
    process: processWith(
      set('nd_end', {
        control: true,
        deadline: { within: 'P2D', count: 'natural', steps: [{ at: 'PT0S', do: 'approve' }] },
      }),
    ),
    code: 'deadline-approves-control',
    at: '/nodes/nd_end/settings/deadline/steps/0/do',
  },
  {
    name: 'an event that nobody may send',
    process: processWith({ nd_two: node('signal', { name: 'paid' }) }),
    code: 'proof-outside',
    at: '/nodes/nd_two',
  },
  {
    name: 'a node behind the end',
    process: processWith(
      { nd_stop: node('end', { outcome: 'approved' }), nd_late: approvalBy(['anna']) },
      after('nd_stop', 'nd_late'),
    ),
    code: 'proof-dead',
    at: '/nodes/nd_late',
  },
  {
    name: 'a flow that starts itself',
    process: processWith({ nd_sub: node('sub-flow', { flow: 'fl_gate' }) }, after('nd_sub')),
    code: 'sub-flow-recursive',
    at: '/nodes/nd_sub',
  },
  {
    name: 'a field is required where the form does not show it',
    process: withForm('f_amount', { ...approvalBy(['olga']), form: 'fm_task', fields: { f_note: 'required' } }),
    code: 'required-not-on-form',
    at: '/nodes/nd_two/fields/f_note',
  },
  {
    name: 'a join of more branches than can end with a yes',
    process: processWith({
      nd_both: {
        ...node('parallel', { join: 'count', count: 2, onReject: 'join' }),
        branches: [
          { id: 'br_one', nodes: ['nd_one'] },
          { id: 'br_two', nodes: ['nd_two'] },
          { id: 'br_no', nodes: ['nd_no'] },
        ],
      },
      nd_two: node('auto', { outcome: 'reject' }),
      nd_no: node('auto', { outcome: 'reject' }),
    }),
    code: 'proof-join-blocked',
    at: '/nodes/nd_both',
  },
  {
    name: 'it stands still only after a return',
    process: processWith({
      nd_if: {
        ...node('condition'),
        branches: [
          { id: 'br_a', when: { op: 'isEmpty', args: [{ field: 'f_note' }] }, nodes: [] },
          { id: 'br_b', nodes: ['nd_fin'] },
        ],
      },
      nd_fin: node('approve', { ...nobody, empty: 'hold' }),
    }),
    code: 'proof-stuck',
    at: '/nodes/nd_fin',
  },
];

test('the process without a defect has no problem', () => {
  const codes = problemsOf(processWith({})).map(({ code, pointer }) => `${code} ${pointer}`);
  expect(codes.filter((code) => !unfinished.test(code))).toEqual([]);
});

test.each(defects)('$name', expectFound);
