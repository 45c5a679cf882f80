import type { CheckScope, Field, Json, Problem } from '@dealwright/shared';
import { canonicalDecimal, compareDecimals, formatDecimal, scaleOf } from './decimal-text.ts';
import type { ValueProblem } from './field-type.ts';
import { settingProblem } from './setting-problem.ts';
import { valueProblem } from './value-problem.ts';

/** Bounds that the number-like field types share; `min` and `max` are decimals. */
export interface DecimalBounds {
  readonly scale: number;
  readonly min: string | undefined;
  readonly max: string | undefined;
}

/** What is wrong with a stored decimal; `show` writes a bound in the reader's words. */
export function decimalProblems(
  value: Json,
  { scale, min, max }: DecimalBounds,
  show: (bound: string) => string,
): readonly ValueProblem[] {
  const decimal = canonicalDecimal(value);
  if (typeof value !== 'string' || decimal === undefined) return [valueProblem('number')];
  const found: ValueProblem[] = [];
  if (scaleOf(decimal) > scale) found.push(valueProblem('scale', { scale }));
  if (min !== undefined && compareDecimals(decimal, min) < 0) found.push(valueProblem('min', { min: show(min) }));
  if (max !== undefined && compareDecimals(decimal, max) > 0) found.push(valueProblem('max', { max: show(max) }));
  return found;
}

/** Writes a bound with a locale's signs. */
export function boundIn(locale: string): (bound: string) => string {
  return (bound) => formatDecimal(canonicalDecimal(bound) ?? bound, locale);
}

/** The check that the lowest value is not above the highest. */
export function checkRange(field: Field, scope: CheckScope): readonly Problem[] {
  const { min, max } = field.settings as { readonly min?: string; readonly max?: string };
  if (min === undefined || max === undefined || compareDecimals(min, max) <= 0) return [];
  const message = `The lowest value (${min}) is above the highest (${max}).`;
  return [settingProblem(scope, { code: 'field-range', at: '/min', message, params: { min, max } })];
}
