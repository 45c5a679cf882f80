import type { CheckScope, FieldValues, FlowNode, Problem } from '@dealwright/shared';
import { lookup } from '../../engine/lookup.ts';
import { type NodeTools, settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { updateTexts } from './texts.ts';

/** Writes values to the deal: outputs of a decision table, then single values. All are read before any is written. */
export const updateNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'update',
  group: 'work',
  icon: 'pencil-line',
  settingsSchema,
  defaults: { assignments: [] },
  branches: 'none',
  texts: updateTexts,
  check: (node, scope) => [...checkTable(node, scope), ...checkAssignments(node, scope)],
  enter: (node, _visit, tools) => ({
    do: 'all',
    steps: [{ do: 'write', values: valuesOf(settingsOf<Settings>(node), tools) }, { do: 'pass' }],
  }),
  handle: () => ({ do: 'wait' }),
});

function valuesOf({ table, assignments = [] }: Settings, tools: NodeTools): FieldValues {
  const fromTable = table === undefined ? {} : tools.valuesFromTable(table);
  const single = assignments.map(({ field, value }) => [field, tools.valueFor(field, value)] as const);
  return { ...fromTable, ...Object.fromEntries(single) };
}

function checkTable(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const { table, assignments = [] } = settingsOf<Settings>(node);
  if (table === undefined) {
    return assignments.length > 0
      ? []
      : [nodeProblem(scope, { code: 'update-nothing', texts: updateTexts, at: '/settings' })];
  }
  if (lookup(scope.definition.tables, table) !== undefined) return [];
  const finding = { code: 'update-table-unknown', at: '/settings/table', params: { table } };
  return [nodeProblem(scope, { ...finding, texts: updateTexts })];
}

function checkAssignments(node: FlowNode, scope: CheckScope): readonly Problem[] {
  return (settingsOf<Settings>(node).assignments ?? []).flatMap(({ field }, index) => {
    const at = `/settings/assignments/${index}`;
    const target = lookup(scope.definition.fields, field);
    const computed = { code: 'update-computed', texts: updateTexts, at: `${at}/field`, params: { field } };
    const locked = target?.computed === undefined ? [] : [nodeProblem(scope, computed)];
    return locked;
  });
}
