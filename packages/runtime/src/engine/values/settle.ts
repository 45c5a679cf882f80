import {
  evaluate,
  type FieldValues,
  type Json,
  type ProcessDefinition,
  type Row,
  rowEnvironment,
  rowScope,
  toStored,
} from '@dealwright/shared';
import { sameJson } from '../../fields/same-json.ts';
import { type CompiledProcess, compiledProcess } from '../compiled-process.ts';
import { lookup } from '../lookup.ts';
import type { ComputedUnit } from './computed-order.ts';
import type { Evaluation } from './evaluation.ts';
import { fitToField } from './fit-to-field.ts';

/** Where computed values are read from and put; `put` makes them visible to the evaluation at once. */
export interface SettlePlace {
  readonly definition: ProcessDefinition;
  readonly evaluation: Evaluation;
  storedOf(field: string): Json;
  put(values: FieldValues): void;
}

/** Brings every computed field and column up to date, each after those it reads. */
export function settleComputed(place: SettlePlace): void {
  const process = compiledProcess(place.definition);
  for (const unit of process.computed) {
    const field = unit.table ?? unit.field;
    const value =
      unit.table === null ? fieldValue(place, unit) : rowsWithColumn(place, process, { ...unit, table: unit.table });
    if (!sameJson(value, place.storedOf(field))) place.put({ [field]: value });
  }
}

function fieldValue({ definition, evaluation }: SettlePlace, { field, compiled }: ComputedUnit): Json {
  return fitToField(definition, field, toStored(evaluate(compiled, evaluation.environment).value));
}

function rowsWithColumn(
  { definition, evaluation, storedOf }: SettlePlace,
  process: CompiledProcess,
  { table, field, compiled }: ComputedUnit & { readonly table: string },
): Json {
  const rows = storedOf(table);
  if (!Array.isArray(rows)) return rows;
  const columns = new Set(lookup(definition.fields, table)?.columns ?? []);
  let values: FieldValues = {};
  const environment = rowEnvironment(evaluation.environment, rowScope(process.scope, table), {
    values: (id) => lookup(values, id),
    columns,
  });
  return (rows as readonly (Row & { readonly [key: string]: Json })[]).map((row) => {
    values = row.values;
    const cell = fitToField(definition, field, toStored(evaluate(compiled, environment).value));
    return sameJson(cell, lookup(values, field) ?? null) ? row : { ...row, values: { ...row.values, [field]: cell } };
  });
}
