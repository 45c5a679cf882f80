import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { touchedBy } from './touched-by.ts';

const keys = [
  ['board', 'quote', ''],
  ['board', 'quote', 'words'],
  ['board', 'other', ''],
  ['boards'],
  ['deals', undefined, 'open', ''],
  ['deal', 'deal_1'],
  ['deal', 'deal_2'],
  ['timeline', 'deal_1'],
  ['timeline', 'deal_2'],
  ['tasks', 'todo'],
  ['task', 'deal_1.s1'],
  ['me'],
  ['notifications'],
  ['start-form', 'quote'],
  ['start-form', 'other'],
  ['organization'],
] as const;

/** What a message makes old in a cache that holds everything. */
async function oldAfter(message: Parameters<typeof touchedBy>[0]): Promise<readonly string[]> {
  const client = new QueryClient();
  for (const key of keys) client.setQueryData(key, 'known');
  for (const queryKey of touchedBy(message)) await client.invalidateQueries({ queryKey });
  return keys.filter((key) => client.getQueryState(key)?.isInvalidated === true).map((key) => key.join(' '));
}

test('a changed deal makes its pages and its process’s boards old, nothing else', async () => {
  const message = { kind: 'deal', deal: 'deal_1', process: 'quote', revision: 7, stage: 'st_quote' } as const;
  expect(await oldAfter(message)).toEqual([
    'board quote ',
    'board quote words',
    'boards',
    'deals  open ',
    'deal deal_1',
    'timeline deal_1',
    'task deal_1.s1',
  ]);
});

test('tasks and notifications touch their lists and the counters', async () => {
  expect(await oldAfter({ kind: 'task', person: 'per_a' })).toEqual(['tasks todo', 'task deal_1.s1', 'me']);
  expect(await oldAfter({ kind: 'notification', person: 'per_a' })).toEqual(['tasks todo', 'me', 'notifications']);
});

test('a release touches the board and start form of its process', async () => {
  expect(await oldAfter({ kind: 'release', process: 'quote' })).toEqual([
    'board quote ',
    'board quote words',
    'start-form quote',
  ]);
});

test('drafts are the designer’s business', async () => {
  expect(await oldAfter({ kind: 'draft', process: 'quote', revision: 2, person: 'per_a' })).toEqual([]);
});
