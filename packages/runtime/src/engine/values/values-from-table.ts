import {
  type DecisionTable,
  evaluate,
  type FieldValues,
  type ProcessDefinition,
  type TableCell,
  type TableRow,
  toStored,
  type Value,
  withValue,
} from '@dealwright/shared';
import { type CompiledProcess, compiledProcess } from '../compiled-process.ts';
import { lookup } from '../lookup.ts';
import type { Evaluation } from './evaluation.ts';
import { fitToField } from './fit-to-field.ts';

/** What a decision table gives to the fields of its outputs; nothing when no row fits, or when one should and several do. */
export function valuesFromTable(definition: ProcessDefinition, id: string, evaluation: Evaluation): FieldValues {
  const table = lookup(definition.tables, id);
  if (table === undefined) return {};
  const process = compiledProcess(definition);
  const row = fittingRow(table, process, evaluation);
  if (row === undefined) return {};
  const results = table.outputs.map(({ field }, index) => {
    const output = row.then[index];
    const value = output === undefined ? null : evaluate(process.compile(output), evaluation.environment).value;
    return [field, fitToField(definition, field, toStored(value))] as const;
  });
  return Object.fromEntries(results);
}

function fittingRow(table: DecisionTable, process: CompiledProcess, evaluation: Evaluation): TableRow | undefined {
  const inputs = table.inputs.map(({ value }) => evaluate(process.compile(value), evaluation.environment).value);
  const fits = (cell: TableCell, input: Value): boolean =>
    'any' in cell ||
    evaluate(process.compile(cell.test), withValue(evaluation.environment, 'input', input)).value === true;
  const rows = table.rows.filter(({ when }) => when.every((cell, index) => fits(cell, inputs[index] ?? null)));
  return table.hit === 'unique' && rows.length > 1 ? undefined : rows[0];
}
