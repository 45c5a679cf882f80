import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

function* counting(steps: number): Generator<void, number, void> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return steps;
}

test('long work lets others go on before it is done, and ends with its result', async () => {
  let others = 0;
  const other = setInterval(() => {
    others += 1;
  }, 1);
  expect(await inSlices(counting(60))).toBe(60);
  clearInterval(other);
  expect(others).toBeGreaterThan(2);
});

test('what fails in it is told to who asked for it', async () => {
  const failing = (function* (): Generator<void, never, void> {
    yield;
    throw new Error('broken');
  })();
  await expect(inSlices(failing)).rejects.toThrow('broken');
});
