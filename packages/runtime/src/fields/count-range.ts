import type { CheckScope, Problem } from '@dealwright/shared';
import type { ValueProblem } from './field-type.ts';
import { settingProblem } from './setting-problem.ts';
import { valueProblem } from './value-problem.ts';

/** How many entries a list may have. */
export interface CountBounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What is wrong with the number of entries. */
export function countProblems(count: number, { min, max }: CountBounds): readonly ValueProblem[] {
  if (max !== undefined && count > max) return [valueProblem('too-many', { max })];
  return min !== undefined && count < min ? [valueProblem('too-few', { min })] : [];
}

/** The check that the fewest are not more than the most; `at` points at the setting. */
export function checkCounts({ min, max }: CountBounds, scope: CheckScope, at: string): readonly Problem[] {
  if (min === undefined || max === undefined || min <= max) return [];
  const message = `The fewest (${min}) are more than the most (${max}).`;
  return [settingProblem(scope, { code: 'field-count-range', at, message, params: { min, max } })];
}
