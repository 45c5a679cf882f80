import { expect, test } from 'vitest';
import { runKillLoop } from './support/kill-loop.ts';

test('a server killed under load loses nothing it acknowledged and does nothing twice', {
  timeout: 120_000,
}, async () => {
  const report = await runKillLoop(4);
  expect(report.wrong).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(100);
  expect(report.retried).toBeGreaterThan(0);
  expect(report.ended).toBeGreaterThan(0);
});
