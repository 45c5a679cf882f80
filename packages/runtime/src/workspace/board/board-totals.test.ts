import { expect, test } from 'vitest';
import { sumOf, totalsOf } from './board-totals.ts';
import { boardDeal, boardStage } from './testing/board-example.ts';

test('sums are exact and keep the sign', () => {
  const cny = (amount: string) => ({ amount, currency: 'CNY' });
  expect(sumOf([cny('0.1'), cny('0.2')])).toEqual(cny('0.3'));
  expect(sumOf([cny('9007199254740993'), cny('0.01')])).toEqual(cny('9007199254740993.01'));
  expect(sumOf([cny('-1.50'), cny('1')])).toEqual(cny('-0.50'));
  expect(sumOf([])).toBeNull();
  expect(sumOf([cny('1'), { amount: '1', currency: 'EUR' }])).toBeNull();
  expect(sumOf([cny('1'), null])).toBeNull();
});

test('only open columns count; an empty one does not hide the sum', () => {
  const stages = [
    boardStage('st_lead', { count: 2, probability: 0.1, sum: { amount: '100.00', currency: 'CNY' } }),
    boardStage('st_quote', { count: 0, probability: 0.5, sum: null }),
    boardStage('st_sign', { count: 1, probability: 0.8, sum: { amount: '50.50', currency: 'CNY' } }),
    boardStage('st_won', { count: 7, outcome: 'won', probability: 1, sum: { amount: '999', currency: 'CNY' } }),
  ];
  expect(totalsOf(stages)).toEqual({
    count: 3,
    sum: { amount: '150.50', currency: 'CNY' },
    weighted: { amount: '50', currency: 'CNY' },
    overdue: 0,
  });
});

test('a column whose deals have no amount yet does not hide the sum; one that is not wholly shown does', () => {
  const unvalued = [boardDeal('d1', { amount: null }), boardDeal('d2', { amount: null })];
  const valued = boardStage('st_sign', { count: 1, probability: 0.8, sum: { amount: '50.00', currency: 'CNY' } });
  const totals = (count: number) => totalsOf([boardStage('st_lead', { count, deals: unvalued, sum: null }), valued]);
  expect(totals(2).sum).toEqual({ amount: '50.00', currency: 'CNY' });
  expect(totals(3).sum).toBeNull();
});

test('overdue deals are counted where they are still open', () => {
  const late = boardDeal('d1', { overdue: true });
  const stages = [
    boardStage('st_lead', { deals: [late, boardDeal('d2')] }),
    boardStage('st_lost', { outcome: 'lost', deals: [late] }),
  ];
  expect(totalsOf(stages).overdue).toBe(1);
});
