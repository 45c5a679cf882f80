import { expect, test } from 'vitest';
import { movedBoard } from './moved-board.ts';
import { boardDeal, boardOf, boardStage } from './testing/board-example.ts';

const board = boardOf([
  boardStage('st_lead', { deals: [boardDeal('d1'), boardDeal('d2')] }),
  boardStage('st_quote', { deals: [boardDeal('d3', { stage: 'st_quote' })] }),
]);

test('the card lands on top of its new column and the counts follow', () => {
  const [lead, quote] = movedBoard(board, 'd2', 'st_quote').stages;
  expect(lead?.deals.map(({ id }) => id)).toEqual(['d1']);
  expect(quote?.deals.map(({ id, stage }) => [id, stage])).toEqual([
    ['d2', 'st_quote'],
    ['d3', 'st_quote'],
  ]);
  expect([lead?.count, quote?.count]).toEqual([1, 2]);
});

test('what is not there, or there already, changes nothing', () => {
  expect(movedBoard(board, 'd9', 'st_quote')).toBe(board);
  expect(movedBoard(board, 'd1', 'st_lead')).toBe(board);
  expect(movedBoard(board, 'd1', 'st_gone')).toBe(board);
});
