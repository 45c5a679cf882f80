import { expect, test } from 'vitest';
import { runKillLoop } from '../test/support/kill-loop.ts';

test('fifty kills under load: nothing acknowledged is lost, nothing is done twice', async () => {
  const report = await runKillLoop(50);
  console.log(
    `${report.kills} kills, ${report.acknowledged} commands acknowledged, ${report.retried} asked again, ${report.deals} deals`,
  );
  expect(report.wrong).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(1000);
});
