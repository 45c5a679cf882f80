import { expect, test } from 'vitest';
import { runRaces } from '../test/support/decision-races.ts';

test('ten thousand double decisions on two server processes: exactly one wins, and the other learns who, what and when', async () => {
  const { races, lastTwo, wrong } = await runRaces(3334, 300);
  console.log(`${races} races for one decision, ${lastTwo} of the last two`);
  expect(wrong).toEqual([]);
  expect(races).toBeGreaterThanOrEqual(10_000);
});
