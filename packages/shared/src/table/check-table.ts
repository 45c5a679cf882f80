import type { Severity } from '../definition/problem.ts';
import { checkExpression } from '../expression/check/check-expression.ts';
import { inferType } from '../expression/check/check-node.ts';
import type { ExpressionFix } from '../expression/check/expression-problem.ts';
import { describeCase } from '../expression/regions/describe.ts';
import { type ExpressionScope, withVariable } from '../expression/scope.ts';
import type { Expression } from '../expression/tree/tree.ts';
import { type ExpressionType, typeOfKind } from '../expression/types.ts';
import type { DecisionTable } from '../generated/table.ts';
import type { ProductLocale } from '../text/define-texts.ts';
import { analyseTable } from './analyse-table.ts';

/** Something wrong with a decision table; the text lives under `problem.<code>`. */
export interface TableProblem {
  /** `table.…` or `expression.…`. */
  readonly code: string;
  readonly severity: Severity;
  /** RFC 6901, within the table. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: ExpressionFix;
}

interface Place {
  readonly scope: ExpressionScope;
  readonly pointer: string;
  readonly expected?: ExpressionType;
}

function ofExpression(expression: Expression, place: Place): readonly TableProblem[] {
  const { problems } = checkExpression(expression, place.scope, place.expected);
  return problems.map((problem) => ({
    ...problem,
    code: `expression.${problem.code}`,
    pointer: place.pointer + problem.pointer,
  }));
}

/** What an output may be: the type of the field it is written to. */
function outputType(table: DecisionTable, index: number, scope: ExpressionScope): ExpressionType | undefined {
  return scope.fields.get(table.outputs[index]?.field ?? '')?.type;
}

function ofRow(table: DecisionTable, index: number, scope: ExpressionScope): readonly TableProblem[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const at = `/rows/${index}`;
  const tests = row.when.flatMap((cell, column) => {
    const input = table.inputs[column];
    if ('any' in cell || input === undefined) return [];
    const inside = withVariable(scope, 'input', inferType(input.value, scope));
    const pointer = `${at}/when/${column}/test`;
    return ofExpression(cell.test, { scope: inside, pointer, expected: typeOfKind('boolean', { mayBeEmpty: true }) });
  });
  const results = row.then.flatMap((result, column) => {
    const expected = outputType(table, column, scope);
    return ofExpression(result, { scope, pointer: `${at}/then/${column}`, ...(expected && { expected }) });
  });
  return [...lengths(table, index), ...tests, ...results];
}

function lengths(table: DecisionTable, index: number): readonly TableProblem[] {
  const row = table.rows[index];
  const sides = [
    ['when', row?.when.length ?? 0, table.inputs.length],
    ['then', row?.then.length ?? 0, table.outputs.length],
  ] as const;
  return sides.flatMap(([side, count, expected]) => {
    if (count === expected) return [];
    const pointer = `/rows/${index}/${side}`;
    return [{ code: 'table.row-length', severity: 'error' as const, pointer, params: { count, expected } }];
  });
}

function coverage(table: DecisionTable, scope: ExpressionScope, locale: ProductLocale): readonly TableProblem[] {
  const { gaps, overlaps, unreachable, certain } = analyseTable(table, scope);
  const collects = table.hit === 'collect' || table.hit === 'rule-order' || table.hit === 'output-order';
  const covered = collects || table.outputs.every(({ otherwise }) => otherwise !== undefined);
  const open = covered ? [] : gaps.slice(0, 5);
  const clashing = table.hit === 'unique' ? overlaps : [];
  const dead = table.hit === 'first' ? unreachable : [];
  const severity: Severity = certain ? 'warning' : 'notice';
  return [
    ...open.map((gap) => ({
      code: 'table.gap',
      severity,
      pointer: '/rows',
      params: { case: describeCase(gap, scope, locale) },
    })),
    ...clashing.map(({ first, second, example }) => ({
      code: 'table.overlap',
      severity,
      pointer: `/rows/${second}`,
      params: { first: first + 1, second: second + 1, case: describeCase(example, scope, locale) },
    })),
    ...dead.map((row) => ({
      code: 'table.unreachable',
      severity: 'warning' as const,
      pointer: `/rows/${row}`,
      params: { row: row + 1 },
    })),
  ];
}

function aggregation(table: DecisionTable): readonly TableProblem[] {
  const fine = table.aggregate === undefined || (table.hit === 'collect' && table.outputs.length === 1);
  return fine ? [] : [{ code: 'table.aggregate-outputs', severity: 'error', pointer: '/aggregate', params: {} }];
}

function ranking(table: DecisionTable): readonly TableProblem[] {
  if (table.hit !== 'priority' && table.hit !== 'output-order') return [];
  return table.outputs.flatMap(({ priorities = [] }, index) => {
    const pointer = `/outputs/${index}`;
    return priorities.length > 0
      ? []
      : [{ code: 'table.priorities-missing', severity: 'error' as const, pointer, params: {} }];
  });
}

/** Checks a decision table: its expressions, its shape, and whether its rows cover every case, once. */
export function checkTable(
  table: DecisionTable,
  scope: ExpressionScope,
  locale: ProductLocale = 'en',
): readonly TableProblem[] {
  const inputs = table.inputs.flatMap(({ value }, index) =>
    ofExpression(value, { scope, pointer: `/inputs/${index}/value` }),
  );
  const defaults = table.outputs.flatMap(({ otherwise, priorities = [] }, index) => {
    const expected = outputType(table, index, scope);
    const at = { scope, ...(expected && { expected }) };
    return [
      ...(otherwise === undefined ? [] : ofExpression(otherwise, { ...at, pointer: `/outputs/${index}/otherwise` })),
      ...priorities.flatMap((value, rank) =>
        ofExpression(value, { ...at, pointer: `/outputs/${index}/priorities/${rank}` }),
      ),
    ];
  });
  const rows = table.rows.flatMap((_, index) => ofRow(table, index, scope));
  const problems = [...aggregation(table), ...ranking(table), ...inputs, ...defaults, ...rows];
  const broken = problems.some(({ severity }) => severity === 'error');
  // A cell that always or never holds is seen better as a gap or a covered row.
  return broken
    ? problems
    : [...problems.filter(({ code }) => code !== 'expression.always-true'), ...coverage(table, scope, locale)];
}
