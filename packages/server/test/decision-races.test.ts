import { expect, test } from 'vitest';
import { runRaces } from './support/decision-races.ts';

test('two decisions at once on two server processes: exactly one wins, and the other learns who, what and when; numbers of deals follow each other', {
  timeout: 180_000,
}, async () => {
  const { races, lastTwo, wrong } = await runRaces(100, 25);
  console.log(`${races} races for one decision, ${lastTwo} of the last two`);
  expect(wrong).toEqual([]);
});
