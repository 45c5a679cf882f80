import {
  checkDefinition,
  type FlowNode,
  type Organization,
  type Problem,
  type ProcessDefinition,
} from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { expect } from 'vitest';
import { componentCatalog } from '../../catalog.ts';
import { field, flow, greater, lineFields, node, processOf } from '../../engine/testing/process.ts';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import { runScenario } from '../../scenario/run-scenario.ts';
import { proveProcess } from '../prove-process.ts';

export type Nodes = Readonly<Record<string, FlowNode>>;

/** Something planted into a correct process, and where it must be found. */
export interface Defect {
  readonly name: string;
  readonly process: ProcessDefinition;
  readonly code: string;
  /** Where it must be told, after `/flows/fl_gate`. */
  readonly at: string;
  readonly organization?: Organization;
}

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
export const root = ['nd_if', 'nd_both', 'nd_end'];

/** The correct process with other nodes in it. */
export function processWith(nodes: Nodes, more: Partial<Parameters<typeof flow>[1]> = {}): ProcessDefinition {
  const fields = { ...processOf().fields, ...lineFields, f_note: field('text', 'note') };
  const roles = Object.fromEntries(
    ['nobody', 'finance', 'sales-manager', 'sales-director'].map((role) => [`role:${role}`, { label: 't:role' }]),
  );
  return processOf({ fields, roles, gateFlow: flow({ ...right, ...nodes }, { root, ...more }) });
}

export const nobody = { who: [{ from: 'role', role: 'role:nobody' }] };

/** One node of the correct process with other settings. */
export function set(id: string, settings: FlowNode['settings']): Nodes {
  const before = right[id];
  return before === undefined ? {} : { [id]: { ...before, settings: { ...before.settings, ...settings } } };
}

/** All problems, of the document and of playing it. */
export function problemsOf(
  process: ProcessDefinition,
  organization: Organization = exampleOrganization,
): readonly Problem[] {
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
export const unfinished =
  /^(expression|role-empty|unknown-text|text-|role-undeclared|field-unused|privacy|personal|stage-|form-|start-|catalogue|flow-|people-role-unknown)/;

/** The defect is told at its place, and the case that comes with it plays as it says. */
export function expectFound({ process, code, at, organization = exampleOrganization }: Defect): void {
  const problems = problemsOf(process, organization);
  const told = problems.map((problem) => `${problem.code} ${problem.pointer}`);
  const found = problems.find((problem) => problem.code === code && problem.pointer.startsWith(`/flows/fl_gate${at}`));
  expect(found === undefined ? told.filter((each) => !unfinished.test(each)) : told, code).toContain(
    found === undefined ? `${code} /flows/fl_gate${at}` : `${found.code} ${found.pointer}`,
  );
  if (found?.example === undefined) {
    expect(code).not.toMatch(/^proof-(stuck|empty|self|proxy|duty|no-exit|never|join|may|outside)/);
    return;
  }
  const played = runScenario(process, found.example, organization);
  // What is refused is expected where the case shows that.
  expect(played.steps.flatMap(({ message }) => (message === '' ? [] : message))).toEqual([]);
}
