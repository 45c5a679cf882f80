import {
  type CompiledTable,
  compileTable,
  type DecisionTable,
  evaluateTable,
  type FieldValues,
  type ProcessDefinition,
  toStored,
} from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Evaluation } from './evaluation.ts';
import { fitToField } from './fit-to-field.ts';

const compiledTables = new WeakMap<DecisionTable, CompiledTable>();

/**
 * What a decision table gives to the fields of its outputs. Where no row fits, or several fit and only one may, the fields become
 * empty: a value of an earlier round must not pass for the answer of this one.
 */
export function valuesFromTable(definition: ProcessDefinition, id: string, evaluation: Evaluation): FieldValues {
  const table = lookup(definition.tables, id);
  if (table === undefined) return {};
  const { outputs } = evaluateTable(compiled(table), evaluation.environment);
  const values = table.outputs.map(({ id: output, field }) => {
    return [field, fitToField(definition, field, toStored(outputs.get(output) ?? null))] as const;
  });
  return Object.fromEntries(values);
}

function compiled(table: DecisionTable): CompiledTable {
  const known = compiledTables.get(table) ?? compileTable(table);
  compiledTables.set(table, known);
  return known;
}
