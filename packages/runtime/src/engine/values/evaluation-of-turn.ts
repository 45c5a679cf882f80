import type { Json } from '@dealwright/shared';
import type { Turn } from '../turn.ts';
import { type Evaluation, evaluationOf, inputNames, inputOf } from './evaluation.ts';

/** The evaluation of a turn; always on the deal as it is by now. */
export function evaluationOfTurn(turn: Turn): Evaluation {
  turn.evaluation ??= evaluationOf(partsOf(turn));
  return turn.evaluation;
}

const cheapInputs = inputNames.filter((name) => name !== 'today');

/** The standard inputs of expressions in a turn, by name; the calendar is asked for today only when somebody reads it. */
export function inputsOfTurn(turn: Turn): Readonly<Record<string, Json>> {
  const { deal } = turn;
  const parts = { ...partsOf(turn), deal: () => deal };
  const cheap = Object.fromEntries(cheapInputs.map((name) => [name, inputOf(parts, name)]));
  return {
    ...cheap,
    get today() {
      return inputOf(parts, 'today');
    },
  };
}

function partsOf(turn: Turn) {
  return { definition: turn.definition, context: turn.context, deal: () => turn.deal };
}
