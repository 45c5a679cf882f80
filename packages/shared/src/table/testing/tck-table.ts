import { inferType } from '../../expression/check/check-node.ts';
import type { Environment } from '../../expression/evaluate/environment.ts';
import { type FeelNames, namesOf } from '../../expression/feel/names.ts';
import { parseFeel } from '../../expression/feel/parse.ts';
import type { TckVerdict } from '../../expression/testing/tck-run.ts';
import { columnId, meets, type TckValue, tckInputs, tckValue } from '../../expression/testing/tck-values.ts';
import type { Expression } from '../../expression/tree/tree.ts';
import { textOf } from '../../expression/values/text-of.ts';
import { isList, type Value } from '../../expression/values/value.ts';
import type { DecisionTable, TableCell } from '../../generated/table.ts';
import { parseCell } from '../cells.ts';
import { checkTable } from '../check-table.ts';
import { compileTable } from '../compile-table.ts';
import { evaluateTable, type TableResult } from '../evaluate-table.ts';

/** One decision-table case of the DMN Technology Compatibility Kit. */
export interface TckTableCase {
  readonly id: string;
  readonly table: {
    readonly hitPolicy: string;
    readonly aggregation: string | null;
    readonly inputs: readonly { readonly expression: string }[];
    readonly outputs: readonly { readonly name: string | null; readonly default: string | null }[];
    readonly rules: readonly { readonly when: readonly string[]; readonly then: readonly string[] }[];
  };
  readonly inputTypes: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, TckValue>>;
  readonly expected: TckValue;
}

class Refused extends Error {}

function expressionOf(text: string, names: FeelNames): Expression {
  const parsed = parseFeel(text, names);
  if (parsed.ok) return parsed.expression;
  throw new Refused(`${text}: ${JSON.stringify(parsed.refused[0])}`);
}

function cellOf(text: string, names: FeelNames, input: Expression): TableCell {
  const parsed = parseCell(text, names, inferType(input, names.scope));
  if (parsed.ok) return parsed.cell;
  throw new Refused(`${text}: ${JSON.stringify(parsed.refused[0])}`);
}

function tableOf({ table }: TckTableCase, names: FeelNames): DecisionTable {
  const inputs = table.inputs.map(({ expression }, index) => ({
    id: `in_${index}`,
    value: expressionOf(expression, names),
  }));
  return {
    title: 't:case',
    hit: table.hitPolicy.toLowerCase().replace(' ', '-') as DecisionTable['hit'],
    ...(table.aggregation !== null && { aggregate: table.aggregation.toLowerCase() as 'sum' }),
    inputs,
    outputs: table.outputs.map(({ default: otherwise }, index) => ({
      id: `out_${index}`,
      field: `f_${index}`,
      ...(otherwise !== null && { otherwise: expressionOf(otherwise, names) }),
    })),
    rows: table.rules.map(({ when, then }, index) => ({
      id: `row_${index}`,
      when: when.map((text, column) => cellOf(text, names, inputs[column]?.value ?? { const: { empty: true } })),
      then: then.map((text) => expressionOf(text, names)),
    })),
  };
}

/** The result as the kit shapes it: one value, a context, or a list of either. */
function shaped(result: TableResult, { table }: TckTableCase): Value {
  const values = [...result.outputs.values()];
  const names = table.outputs.map(({ name }) => columnId(name ?? ''));
  if (values.length === 1) return values[0] ?? null;
  const contextAt = (pick: (value: Value) => Value): Value => ({
    kind: 'row',
    id: '',
    cells: new Map(names.map((name, index) => [name, pick(values[index] ?? null)])),
  });
  if (!values.every((value) => isList(value))) return contextAt((value) => value);
  return result.rows.map((_, row) => contextAt((value) => (isList(value) ? (value[row] ?? null) : null)));
}

/** Runs a decision-table case. */
export function runTckTable(test: TckTableCase): TckVerdict {
  const { scope, values } = tckInputs(test.inputs, test.inputTypes);
  const nothing = () => null;
  const environment: Environment = { field: (id) => values.get(id) ?? null, input: nothing, variable: nothing };
  try {
    const table = tableOf(test, namesOf(scope));
    const problem = checkTable(table, scope).find(({ code }) => code === 'table.priorities-missing');
    if (problem !== undefined) return { outcome: 'refused', note: `${problem.code} ${problem.pointer}` };
    const value = shaped(evaluateTable(compileTable(table), environment), test);
    return { outcome: meets(value, tckValue(test.expected)) ? 'passed' : 'wrong', note: textOf(value) };
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', note: error.message };
    throw error;
  }
}
