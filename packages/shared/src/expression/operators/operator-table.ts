import type { OperatorName } from '../tree/tree.ts';
import { aggregates } from './aggregates.ts';
import { arithmeticOperators } from './arithmetic.ts';
import { comparisonOperators } from './comparison.ts';
import { conversions, moneyFunctions } from './conversions.ts';
import { listFunctions } from './list-functions.ts';
import { logicOperators } from './logic.ts';
import { numberFunctions } from './number-functions.ts';
import type { Operator } from './operator.ts';
import { patternFunctions } from './pattern-functions.ts';
import { temporalFunctions } from './temporal-functions.ts';
import { textFunctions } from './text-functions.ts';

const byName: Readonly<Record<OperatorName, Operator>> = {
  ...logicOperators,
  ...comparisonOperators,
  ...arithmeticOperators,
  ...numberFunctions,
  ...aggregates,
  ...textFunctions,
  ...patternFunctions,
  ...listFunctions,
  ...temporalFunctions,
  ...conversions,
  ...moneyFunctions,
};

/** The closed table: every operator by its stored name. */
export const operatorTable: ReadonlyMap<OperatorName, Operator> = new Map(
  Object.entries(byName) as [OperatorName, Operator][],
);

/** The operator of a name; the type of the name makes the look-up total. */
export function operatorOf(name: OperatorName): Operator {
  return byName[name];
}
