import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('a few of one name work at once, the others in the order they came, those of another name beside them', async () => {
  const turns = createTurns({ most: 2, patienceMs: 1_000 });
  const ended: string[] = [];
  const at = { work: 0, most: 0 };
  const work = (name: string) =>
    turns.take(name.slice(0, 1), async () => {
      at.work += 1;
      at.most = Math.max(at.most, at.work);
      await wait(20);
      at.work -= 1;
      ended.push(name);
    });
  await Promise.all(['a1', 'a2', 'a3', 'a4', 'a5', 'b1'].map(work));
  expect(at.most).toBe(3);
  expect(ended.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'b1']);
  expect(ended.indexOf('b1')).toBeLessThan(ended.indexOf('a3'));
  expect(ended.indexOf('a3')).toBeLessThan(ended.indexOf('a5'));
  expect(turns.names()).toBe(0);
});

test('who waits too long is told to come again and does no work', async () => {
  const turns = createTurns({ most: 1, patienceMs: 30 });
  const done: string[] = [];
  const long = turns.take('a', () => wait(90));
  await expect(turns.take('a', async () => done.push('second'))).rejects.toMatchObject({ code: 'server.busy' });
  await long;
  await turns.take('a', async () => done.push('third'));
  expect(done).toEqual(['third']);
  expect(turns.names()).toBe(0);
});

test('work that fails gives its turn back', async () => {
  const turns = createTurns({ most: 1, patienceMs: 30 });
  await expect(turns.take('a', () => Promise.reject(new TypeError('no')))).rejects.toThrow('no');
  expect(await turns.take('a', async () => 'yes')).toBe('yes');
});
