import type { Json } from '@dealwright/shared';
import type { RowPlace } from '../state.ts';
import type { Turn } from '../turn.ts';
import { type Evaluation, evaluationOf, evaluationWithCells, inputNames, inputOf } from './evaluation.ts';
import { cellsOf } from './row-cells.ts';

/** The evaluation of a turn; always on the deal as it is by now. */
export function evaluationOfTurn(turn: Turn): Evaluation {
  turn.evaluation ??= evaluationOf(partsOf(turn));
  return turn.evaluation;
}

/** The evaluation inside one row: its cells stand in front of the deal's fields, as they are by now. */
export function evaluationInRow(turn: Turn, place: RowPlace): Evaluation {
  return evaluationWithCells(evaluationOfTurn(turn), turn.definition, {
    table: place.table,
    cells: cellsOf(turn.deal.values, place),
  });
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
