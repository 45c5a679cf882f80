import type { BenchResult } from './bench.ts';

/** The results as lines of a table whose columns align. */
export function drawTable(results: readonly BenchResult[]): readonly string[] {
  const rows = [
    ['name', 'unit', 'ours', 'yardstick', 'value', 'ratio', 'goal', 'met'],
    ...results.map(({ name, unit, ours, yardstick, ratio, goal, met }) => [
      name,
      unit,
      figure(ours),
      yardstick.name,
      figure(yardstick.value),
      ratio.toFixed(2),
      goal.toFixed(2),
      met ? 'yes' : 'NO',
    ]),
  ];
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
