import { expect, test } from 'vitest';
import { runKillLoop } from '../test/support/kill-loop.ts';

test('fifty kills under load: nothing acknowledged is lost, nothing is done twice', async () => {
  const report = await runKillLoop(50);
  console.log(
    `${report.kills} kills, ${report.acknowledged} commands acknowledged, ${report.retried} asked again, ${report.deals} deals, ${report.ended} flows through to their end, ${report.fired} deadlines`,
  );
  expect(report.wrong).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(1000);
  expect(report.ended).toBeGreaterThan(100);
  expect(report.fired).toBeGreaterThan(20);
});
