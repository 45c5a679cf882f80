import type { ExpressionScope } from '../scope.ts';
import type { Expression } from '../tree/tree.ts';
import { type Box, type Subjects, subtractBoxes } from './box.ts';
import { startTruth, truthOf } from './truth.ts';

/** What the analysis says of a condition as a whole. */
export type ConditionVerdict = 'always-true' | 'always-false' | 'depends';

const anything: readonly Box[] = [new Map()];

/** Whether boxes cover every case; unknown counts as no. */
export function coversAll(boxes: readonly Box[], subjects: Subjects): boolean {
  return subtractBoxes(anything, boxes, subjects)?.length === 0;
}

/** Whether a condition holds in every case or in none. It says so only when that is certain. */
export function conditionVerdict(condition: Expression, scope: ExpressionScope): ConditionVerdict {
  const reading = startTruth(scope);
  const truth = truthOf(condition, reading);
  if (truth === null) return 'depends';
  if (truth.yes.length === 0) return 'always-false';
  return coversAll(truth.yes, reading.subjects) ? 'always-true' : 'depends';
}
