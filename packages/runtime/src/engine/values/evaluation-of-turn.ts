import type { Json } from '@dealwright/shared';
import type { Turn } from '../turn.ts';
import { type Evaluation, evaluationOf, inputNames, inputOf } from './evaluation.ts';

const evaluations = new WeakMap<Turn, Evaluation>();

/** The evaluation of a turn; always on the deal as it is by now. */
export function evaluationOfTurn(turn: Turn): Evaluation {
  const known = evaluations.get(turn);
  if (known !== undefined) return known;
  const made = evaluationOf(partsOf(turn));
  evaluations.set(turn, made);
  return made;
}

/** The standard inputs of expressions in a turn, by name. */
export function inputsOfTurn(turn: Turn): Readonly<Record<string, Json>> {
  return Object.fromEntries(inputNames.map((name) => [name, inputOf(partsOf(turn), name)]));
}

function partsOf(turn: Turn) {
  return { definition: turn.definition, context: turn.context, deal: () => turn.deal };
}
