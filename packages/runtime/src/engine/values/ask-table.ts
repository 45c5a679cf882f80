import {
  type CompiledTable,
  compileTable,
  type DecisionTable,
  evaluateTable,
  type ProcessDefinition,
  toStored,
} from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { TableAnswer } from '../node-tools.ts';
import type { Evaluation } from './evaluation.ts';
import { fitToField } from './fit-to-field.ts';

const compiledTables = new WeakMap<DecisionTable, CompiledTable>();

/**
 * What a decision table answers for the fields of its outputs. Where no row fits, or several fit and only one may, the fields become
 * empty: a value of an earlier round must not pass for the answer of this one.
 */
export function askTable(
  definition: ProcessDefinition,
  id: string,
  evaluation: Evaluation,
): Omit<TableAnswer, 'inputs'> | null {
  const table = lookup(definition.tables, id);
  if (table === undefined) return null;
  const { outputs, rows } = evaluateTable(compiled(table), evaluation.environment);
  const values = table.outputs.map(({ id: output, field }) => {
    return [field, fitToField(definition, field, toStored(outputs.get(output) ?? null))] as const;
  });
  return { table: id, rows, values: Object.fromEntries(values) };
}

function compiled(table: DecisionTable): CompiledTable {
  const known = compiledTables.get(table) ?? compileTable(table);
  compiledTables.set(table, known);
  return known;
}
