import type { Value } from '../values/value.ts';
import { exhausted, type Run, type Site } from './run.ts';

/** A compiled node: everything that can be decided once is decided, no code is generated. */
export type Closure = (run: Run) => Value;

/** Takes one step; false when the budget is used up. */
export function step(run: Run, site: Site): boolean {
  run.steps += 1;
  if (run.steps <= run.limit) return true;
  run.site = site;
  return !exhausted(run);
}
