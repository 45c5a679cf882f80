import { compileExpression } from '../expression/evaluate/compile.ts';
import { evaluate } from '../expression/evaluate/evaluate.ts';
import { operation } from '../expression/tree/build.ts';
import type { Value } from '../expression/values/value.ts';
import type { DecisionTable } from '../generated/table.ts';

type Aggregate = NonNullable<DecisionTable['aggregate']>;

const collected = { var: 'collected' } as const;
const compiled = {
  sum: compileExpression(operation('sum', collected)),
  min: compileExpression(operation('min', collected)),
  max: compileExpression(operation('max', collected)),
  count: compileExpression(operation('count', collected)),
};

/** One value of the collected ones, by the same functions that expressions use. */
export function aggregateValues(aggregate: Aggregate, values: readonly Value[]): Value {
  const nothing = () => null;
  const environment = { field: nothing, input: nothing, variable: () => values };
  return evaluate(compiled[aggregate], environment).value;
}
