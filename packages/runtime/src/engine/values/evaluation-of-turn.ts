import type { Turn } from '../turn.ts';
import { type Evaluation, evaluationOf } from './evaluation.ts';

const evaluations = new WeakMap<Turn, Evaluation>();

/** The evaluation of a turn; always on the deal as it is by now. */
export function evaluationOfTurn(turn: Turn): Evaluation {
  const known = evaluations.get(turn);
  if (known !== undefined) return known;
  const { definition, context } = turn;
  const made = evaluationOf({ definition, context, deal: () => turn.deal });
  evaluations.set(turn, made);
  return made;
}
