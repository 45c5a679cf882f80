import type { Expression } from '../generated/expression.ts';
import type { Field } from '../generated/field.ts';
import type { ScheduleStart } from '../generated/flow.ts';
import type { Form, RuleEffect } from '../generated/form.ts';
import type { ProcessDefinition } from '../generated/process-definition.ts';
import type { DecisionTable } from '../generated/table.ts';
import { pointerOf } from './patch/pointer.ts';

/** What an expression must give at its place. */
export type ExpectedResult =
  | { readonly kind: 'condition' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'text' }
  /** A value the field can hold. */
  | { readonly kind: 'field'; readonly field: string }
  /** Some of the field's options. */
  | { readonly kind: 'options'; readonly field: string };

/** One expression of a definition: where it stands, what it may name, what it must give. */
export interface ExpressionPlace {
  readonly expression: Expression;
  readonly pointer: string;
  readonly expected: ExpectedResult;
  /** The sub-table in whose row it stands, or null. */
  readonly row: string | null;
  /** The flow and node at which it stands, or null. */
  readonly node: { readonly flow: string; readonly node: string } | null;
  /** The decision table's input expression that `{"var":"input"}` stands for, or null. */
  readonly input: Expression | null;
}

type Context = 'row' | 'node' | 'input';
type Part = Omit<ExpressionPlace, Context> & Partial<Pick<ExpressionPlace, Context>>;

const condition: ExpectedResult = { kind: 'condition' };
const anything: ExpectedResult = { kind: 'anything' };

/** Every expression of a definition that the language itself knows of; those in settings belong to their components. */
export function expressionPlaces(definition: ProcessDefinition): readonly ExpressionPlace[] {
  const owners = new Map<string, string>();
  for (const [id, field] of Object.entries(definition.fields)) {
    for (const column of field.columns ?? []) owners.set(column, id);
  }
  const parts: readonly Part[] = [
    ...Object.entries(definition.fields).flatMap(([id, field]) => {
      return ofField(id, field).map((part) => ({ ...part, row: owners.get(id) ?? null }));
    }),
    ...Object.entries(definition.forms).flatMap(([id, form]) => ofForm(id, form)),
    ...ofPipeline(definition),
    ...ofFlows(definition),
    ...Object.entries(definition.tables ?? {}).flatMap(([id, table]) => ofTable(id, table)),
    ...Object.entries(definition.metrics ?? {}).map(([id, metric]) => {
      return { expression: metric.value, pointer: pointerOf('metrics', id, 'value'), expected: anything };
    }),
  ];
  return parts.map((part) => ({ row: null, node: null, input: null, ...part }));
}

function optional(expression: Expression | undefined, pointer: string, expected: ExpectedResult): readonly Part[] {
  return expression === undefined ? [] : [{ expression, pointer, expected }];
}

function ofField(id: string, field: Field): readonly Part[] {
  const at = pointerOf('fields', id);
  const value: ExpectedResult = { kind: 'field', field: id };
  return [
    ...optional(field.default, `${at}/default`, value),
    ...optional(field.computed, `${at}/computed`, value),
    ...(field.checks ?? []).flatMap((check, index) => [
      ...optional(check.when, `${at}/checks/${index}/when`, condition),
      ...optional(check.assert, `${at}/checks/${index}/assert`, condition),
    ]),
  ];
}

function ofForm(id: string, form: Form): readonly Part[] {
  return Object.entries(form.rules).flatMap(([rule, { when, then }]) => {
    const at = pointerOf('forms', id, 'rules', rule);
    const effects = then.flatMap((effect, index) =>
      optional(effect.arg, `${at}/then/${index}/arg`, expectedOf(effect)),
    );
    return [...optional(when, `${at}/when`, condition), ...effects];
  });
}

function expectedOf({ effect, target }: RuleEffect): ExpectedResult {
  switch (effect) {
    case 'value':
      return { kind: 'field', field: target };
    case 'options':
      return { kind: 'options', field: target };
    case 'message':
      return { kind: 'text' };
    default:
      return condition;
  }
}

function ofPipeline({ pipeline }: ProcessDefinition): readonly Part[] {
  return Object.entries(pipeline.stages).flatMap(([id, stage]) => {
    return optional(stage.gate?.when, pointerOf('pipeline', 'stages', id, 'gate', 'when'), condition);
  });
}

function ofFlows({ flows }: ProcessDefinition): readonly Part[] {
  return Object.entries(flows).flatMap(([flow, { trigger, nodes }]) => {
    const ofNodes = Object.entries(nodes).flatMap(([node, { branches = [] }]) => {
      const at = pointerOf('flows', flow, 'nodes', node, 'branches');
      const parts = branches.flatMap((branch, index) => optional(branch.when, `${at}/${index}/when`, condition));
      return parts.map((part) => ({ ...part, node: { flow, node } }));
    });
    return [...ofSchedule(trigger.schedule, pointerOf('flows', flow, 'trigger', 'schedule')), ...ofNodes];
  });
}

function ofSchedule(schedule: ScheduleStart | undefined, at: string): readonly Part[] {
  return [
    ...optional(schedule?.when, `${at}/when`, condition),
    ...(schedule?.values ?? []).flatMap(({ field, value }, index) =>
      optional(value, `${at}/values/${index}/value`, { kind: 'field', field }),
    ),
  ];
}

function ofTable(id: string, table: DecisionTable): readonly Part[] {
  const at = pointerOf('tables', id);
  const inputs = table.inputs.flatMap(({ value }, index) => optional(value, `${at}/inputs/${index}/value`, anything));
  const rows = table.rows.flatMap(({ when, then }, row) => [
    ...when.flatMap((cell, column): readonly Part[] => {
      if (!('test' in cell)) return [];
      const input = table.inputs[column]?.value ?? null;
      return [{ expression: cell.test, pointer: `${at}/rows/${row}/when/${column}/test`, expected: condition, input }];
    }),
    ...then.flatMap((expression, column) => {
      const output = table.outputs[column];
      const expected: ExpectedResult = output === undefined ? anything : { kind: 'field', field: output.field };
      return optional(expression, `${at}/rows/${row}/then/${column}`, expected);
    }),
  ]);
  const outputs = table.outputs.flatMap(({ field, otherwise, priorities = [] }, index) => {
    const expected: ExpectedResult = { kind: 'field', field };
    const ranks = priorities.flatMap((value, rank) =>
      optional(value, `${at}/outputs/${index}/priorities/${rank}`, expected),
    );
    return [...optional(otherwise, `${at}/outputs/${index}/otherwise`, expected), ...ranks];
  });
  return [...inputs, ...outputs, ...rows];
}
