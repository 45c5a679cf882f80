import { expect, test } from 'vitest';
import { type Bench, judge, median } from './bench.ts';
import { drawTable } from './table.ts';

const bench: Bench = {
  name: 'steps',
  unit: 'steps/s',
  better: 'higher',
  yardstick: 'by hand',
  goal: 0.5,
  runs: 3,
  read: async () => ({ ours: 1, yardstick: 1 }),
};

test('the middle reading counts on each side', () => {
  const result = judge(bench, [
    { ours: 10, yardstick: 10 },
    { ours: 400, yardstick: 1000 },
    { ours: 900, yardstick: 900 },
  ]);
  expect(result).toMatchObject({ ours: 400, yardstick: { name: 'by hand', value: 900 }, met: false, runs: 3 });
});

test('where lower is better a small ratio meets the goal', () => {
  expect(judge({ ...bench, better: 'lower', goal: 1.2 }, [{ ours: 11, yardstick: 10 }]).met).toBe(true);
  expect(judge({ ...bench, better: 'lower', goal: 1.2 }, [{ ours: 13, yardstick: 10 }]).met).toBe(false);
});

test('no reading is no number', () => {
  expect(median([])).toBeNaN();
});

test('the columns of the table align', () => {
  const [head = '', row = ''] = drawTable([judge(bench, [{ ours: 12_345, yardstick: 1.5 }])]);
  expect(row).toContain('12,345');
  expect(head.indexOf('yardstick')).toBe(row.indexOf('by hand'));
});
