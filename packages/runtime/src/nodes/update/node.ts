import {
  type CheckScope,
  checkExpression,
  type FlowNode,
  type Problem,
  problemOf,
  unknownType,
} from '@dealwright/shared';
import { lookup } from '../../engine/lookup.ts';
import { type NodeStep, type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { checkTable, tableTexts } from '../table-check.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { updateTexts } from './texts.ts';

/** Writes values to the deal: outputs of a decision table, then single values. All are read before any is written. */
export const updateNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'update',
  lasting: true,
  group: 'work',
  icon: 'pencil-line',
  settingsSchema,
  defaults: { assignments: [] },
  branches: 'none',
  texts: { ...updateTexts, ...tableTexts },
  check: (node, scope) => [...checkSource(node, scope), ...checkAssignments(node, scope)],
  enter: (node, _visit, tools) => ({
    do: 'all',
    steps: [write(settingsOf<Settings>(node), tools), { do: 'pass' }],
  }),
  handle: () => ({ do: 'wait' }),
});

function write({ table, assignments = [] }: Settings, tools: NodeTools): NodeStep {
  const answer = table === undefined ? null : tools.askTable(table);
  const single = assignments.map(({ field, value }) => [field, tools.valueFor(field, value)] as const);
  const values = { ...answer?.values, ...Object.fromEntries(single) };
  return { do: 'write', values, ...(answer === null ? {} : { table: answer }) };
}

function checkSource(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const { table, assignments = [] } = settingsOf<Settings>(node);
  if (table !== undefined) return checkTable(table, '/settings/table', scope);
  if (assignments.length > 0) return [];
  return [nodeProblem(scope, { code: 'update-nothing', texts: updateTexts, at: '/settings' })];
}

function checkAssignments(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const { assignments = [] } = settingsOf<Settings>(node);
  return assignments.flatMap((assignment, index) => {
    const at = `/settings/assignments/${index}`;
    const params = { field: assignment.field };
    const target = lookup(scope.definition.fields, assignment.field);
    const wrong = target === undefined ? 'update-field-unknown' : target.computed && 'update-computed';
    if (wrong !== undefined)
      return [nodeProblem(scope, { code: wrong, texts: updateTexts, at: `${at}/field`, params })];
    return checkValue(assignment, `${scope.pointer}${at}/value`, scope);
  });
}

type Assignment = NonNullable<Settings['assignments']>[number];

function checkValue({ field, value }: Assignment, pointer: string, { expressions }: CheckScope): readonly Problem[] {
  const type = expressions.fields.get(field)?.type ?? unknownType;
  return checkExpression(value, expressions, { ...type, mayBeEmpty: true }).problems.map((problem) => {
    const { code, severity, params } = problem;
    return problemOf({ code: `expression.${code}`, severity, params, pointer: `${pointer}${problem.pointer}` });
  });
}
