import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createSharedAnswer } from './shared-answer.ts';

test('who asks while the answer is looked for, or soon after, gets the same one', async () => {
  const shared = createSharedAnswer<number>({ forMs: 40 });
  const found: number[] = [];
  const find = async () => {
    await wait(5);
    return found.push(1);
  };
  expect(await Promise.all([shared.ask(find), shared.ask(find), shared.ask(find)])).toEqual([1, 1, 1]);
  expect(await shared.ask(find)).toBe(1);
  await wait(50);
  expect(await shared.ask(find)).toBe(2);
});

test('a failure is told and not kept', async () => {
  const shared = createSharedAnswer<string>({ forMs: 1_000 });
  await expect(shared.ask(() => Promise.reject(new TypeError('no')))).rejects.toThrow('no');
  expect(await shared.ask(async () => 'yes')).toBe('yes');
});
