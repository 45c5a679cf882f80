import type { FlowNode, ProcessDefinition } from '@dealwright/shared';
import { checkDefinition } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { expect, test } from 'vitest';
import { componentCatalog } from '../catalog.ts';
import { approvalBy, field, flow, greater, lineFields, node, processOf } from '../engine/testing/process.ts';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { proveProcess } from './prove-process.ts';

type Nodes = Readonly<Record<string, FlowNode>>;
type Organization = typeof exampleOrganization;

/** A correct process: an amount decides whether finance is asked, then two departments side by side, then the superior. */
const right: Nodes = {
  nd_if: {
    ...node('condition'),
    branches: [
      { id: 'br_big', when: greater('f_amount', 1000), nodes: ['nd_fin'] },
      { id: 'br_rest', nodes: [] },
    ],
  },
  nd_fin: node('approve', { who: [{ from: 'role', role: 'role:finance' }], self: 'allow' }),
  nd_both: {
    ...node('parallel', { join: 'all' }),
    branches: [
      { id: 'br_one', nodes: ['nd_one'] },
      { id: 'br_two', nodes: ['nd_two'] },
    ],
  },
  nd_one: node('approve', { who: [{ from: 'role', role: 'role:sales-manager' }], self: 'skip' }),
  nd_two: node('handle', { who: [{ from: 'people', people: ['olga', 'bea'] }] }),
  nd_end: node('approve', { who: [{ from: 'role', role: 'role:sales-director' }], self: 'allow' }),
};
const root = ['nd_if', 'nd_both', 'nd_end'];

function processWith(nodes: Nodes, more: Partial<Parameters<typeof flow>[1]> = {}): ProcessDefinition {
  const fields = { ...processOf().fields, ...lineFields, f_note: field('text', 'note') };
  const roles = Object.fromEntries(
    ['nobody', 'finance', 'sales-manager', 'sales-director'].map((role) => [`role:${role}`, { label: 't:role' }]),
  );
  return processOf({ fields, roles, gateFlow: flow({ ...right, ...nodes }, { root, ...more }) });
}

const holding = { self: 'allow', empty: 'hold' };
const nobody = { who: [{ from: 'role', role: 'role:nobody' }] };
const set = (id: string, settings: FlowNode['settings']): Nodes => {
  const before = right[id];
  return before === undefined ? {} : { [id]: { ...before, settings: { ...before.settings, ...settings } } };
};
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

interface Defect {
  readonly name: string;
  readonly process: ProcessDefinition;
  readonly code: string;
  /** Where it must be told, after `/flows/fl_gate`. */
  readonly at: string;
  readonly organization?: Organization;
}

const vera = exampleOrganization.people.vera;
const flat: Organization = {
  ...exampleOrganization,
  people: Object.fromEntries(
    Object.entries(exampleOrganization.people).map(([id, person]) => [
      id,
      { ...person, superior: id === 'vera' ? null : 'vera' },
    ]),
  ),
};

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
    name: 'nobody to ask, and the flow holds',
    process: processWith(set('nd_one', { ...nobody, empty: 'hold' })),
    code: 'proof-stuck',
    at: '/nodes/nd_one',
  },
  {
    name: 'nobody to ask, and somebody else decides',
    process: processWith(set('nd_one', nobody)),
    code: 'proof-empty',
    at: '/nodes/nd_one',
  },
  {
    name: 'one decides what he asked for',
    process: processWith(set('nd_end', { who: [{ from: 'people', people: ['max'] }], self: 'escalate' })),
    code: 'proof-self',
    at: '/nodes/nd_end',
  },
  {
    name: 'a chain longer than the organization is deep',
    process: processWith(set('nd_end', { who: [{ from: 'superior', level: 2 }], empty: 'hold' })),
    organization: flat,
    code: 'proof-stuck',
    at: '/nodes/nd_end',
  },
  {
    name: 'a role that nobody has',
    process: processWith(set('nd_fin', nobody)),
    code: 'people-role-vacant',
    at: '/nodes/nd_fin',
  },
  {
    name: 'duties that nobody can keep',
    process: processWith(
      {
        nd_one: approvalBy(['fred'], { self: 'allow', empty: 'hold' }),
        nd_end: approvalBy(['fred'], { self: 'allow', empty: 'hold' }),
      },
      { duties: [{ rule: 'different-people', nodes: ['nd_one', 'nd_end'] }] },
    ),
    code: 'proof-duty',
    at: '/nodes/nd_end',
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
    name: 'who asks stands in today for the only one who decides',
    process: processWith({}),
    organization: {
      ...exampleOrganization,
      proxies: [
        { id: 'px', principal: 'vera', proxy: 'max', from: '2026-01-01', until: '2026-02-01', madeAt: '2025-12-01' },
      ],
    },
    code: 'proof-proxy-self',
    at: '/nodes/nd_end',
  },
  {
    name: 'who decides first for another is needed later',
    process: processWith(
      {
        nd_one: approvalBy(['anna'], { ...holding, allow: [] }),
        nd_end: approvalBy(['li'], { ...holding, allow: [] }),
      },
      { duties: [{ rule: 'different-people', nodes: ['nd_one', 'nd_end'] }] },
    ),
    organization: {
      ...exampleOrganization,
      proxies: [
        { id: 'px', principal: 'anna', proxy: 'li', from: '2026-01-01', until: '2026-02-01', madeAt: '2025-12-01' },
      ],
    },
    code: 'proof-may-stand',
    at: '/nodes/nd_end',
  },
  {
    name: 'a duty that fails only after a transfer',
    process: processWith(
      { nd_one: approvalBy(['anna'], holding), nd_end: approvalBy(['li'], holding) },
      { duties: [{ rule: 'different-people', nodes: ['nd_one', 'nd_end'] }] },
    ),
    code: 'proof-may-stand',
    at: '/nodes/nd_end',
  },
  {
    name: 'too few people for a duty, seen only at the decision',
    process: processWith(
      { nd_one: approvalBy(['li'], holding), nd_end: approvalBy(['li'], holding) },
      { duties: [{ rule: 'distinct-people', nodes: ['nd_one', 'nd_end'], atLeast: 2 }] },
    ),
    code: 'proof-duty',
    at: '/nodes/nd_end',
  },
  {
    name: 'those who sit in when nobody is found have left',
    process: processWith(set('nd_fin', { ...nobody, empty: 'named', named: [{ from: 'people', people: ['gone'] }] })),
    code: 'people-person-gone',
    at: '/nodes/nd_fin/settings/named/0/people/0',
  },
  {
    name: 'nobody sits in, since all have left',
    process: processWith(set('nd_fin', { ...nobody, empty: 'named', named: [{ from: 'people', people: ['gone'] }] })),
    code: 'proof-stuck',
    at: '/nodes/nd_fin',
  },
  {
    name: 'a region where nobody has the role',
    process: processWith(
      set('nd_end', { who: [{ from: 'role', role: 'role:sales-director', within: 'region' }], empty: 'hold' }),
    ),
    code: 'proof-stuck',
    at: '/nodes/nd_end',
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

function problemsOf(process: ProcessDefinition, organization: Organization = exampleOrganization) {
  const input = {
    catalog: componentCatalog,
    organization,
    validator: interpretedValidator,
    locale: 'en',
    today: '2026-01-05',
  } as const;
  return [
    ...checkDefinition(process, input),
    ...proveProcess(process, organization, { locale: 'en', today: '2026-01-05' }),
  ];
}

/** What a process drawn for a test lacks anyway: texts, forms, declared roles. */
const unfinished =
  /^(expression|role-empty|unknown-text|text-|role-undeclared|field-unused|privacy|personal|stage-|form-|start-|catalogue|flow-|people-role-unknown)/;

test('the process without a defect has no problem', () => {
  const codes = problemsOf(processWith({})).map(({ code, pointer }) => `${code} ${pointer}`);
  expect(codes.filter((code) => !unfinished.test(code))).toEqual([]);
  expect(vera?.superior).toBeNull();
});

test.each(defects)('$name', ({ process, code, at, organization = exampleOrganization }) => {
  const problems = problemsOf(process, organization);
  const told = problems.map((problem) => `${problem.code} ${problem.pointer}`);
  const found = problems.find((problem) => problem.code === code && problem.pointer.startsWith(`/flows/fl_gate${at}`));
  expect(found === undefined ? told.filter((each) => !unfinished.test(each)) : told, code).toContain(
    found === undefined ? `${code} /flows/fl_gate${at}` : `${found.code} ${found.pointer}`,
  );
  if (found?.example === undefined)
    return expect(code).not.toMatch(/^proof-(stuck|empty|self|proxy|duty|no-exit|never|join|may|outside)/);
  const played = runScenario(process, found.example, organization);
  // What is refused is expected where the case shows that.
  expect(played.steps.flatMap(({ message }) => (message === '' ? [] : message))).toEqual([]);
});
