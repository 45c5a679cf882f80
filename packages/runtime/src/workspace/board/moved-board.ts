import type { BoardView } from './use-board.ts';

/** The board with a deal in another column, as it will be when the server says yes; sums follow with its answer. */
export function movedBoard(board: BoardView, deal: string, to: string): BoardView {
  const found = board.stages.flatMap((stage) => stage.deals).find(({ id }) => id === deal);
  if (found === undefined || found.stage === to || !board.stages.some(({ id }) => id === to)) return board;
  return {
    ...board,
    stages: board.stages.map((stage) => {
      if (stage.id === to)
        return { ...stage, count: stage.count + 1, deals: [{ ...found, stage: to, overdue: false }, ...stage.deals] };
      if (stage.id === found.stage)
        return { ...stage, count: stage.count - 1, deals: stage.deals.filter(({ id }) => id !== deal) };
      return stage;
    }),
  };
}
