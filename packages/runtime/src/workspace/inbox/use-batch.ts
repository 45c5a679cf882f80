import { approveTasks, type RouteAnswer } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, randomKey } from '../../client.ts';
import { errorWords, inOwnTime } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';
import { mostInBatch, tickable } from './batch.ts';
import type { TaskLine } from './use-tasks.ts';

/** What became of one task of a batch. */
export interface BatchResult {
  readonly task: TaskLine;
  /** Why it was not approved; null when it was. */
  readonly refused: string | null;
}

/** Tasks ticked to be approved together, and what became of them. */
export type Batch = ReturnType<typeof useBatch>;

/** Ticks tasks of one node and approves them, each by itself: one that is refused does not hold up the others. */
export function useBatch(tasks: readonly TaskLine[]) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  const [results, setResults] = useState<readonly BatchResult[]>([]);
  // What somebody else decided meanwhile is no longer in the list.
  const ticked = tasks.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  const approve = async () => {
    if (sending) return;
    setSending(true);
    try {
      const { items } = await callRoute(approveTasks, { body: { command: randomKey(), tasks: ticked } });
      setResults(resultsOf(tasks, items, t));
      setWanted(new Set());
    } catch (error) {
      say('refused', errorWords(error, t));
    } finally {
      setSending(false);
      await Promise.all([['tasks'], ['task'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey })));
    }
  };
  return {
    ticked,
    sending,
    results,
    tickable: tickable(tasks, new Set(ticked)),
    toggle: (id: string) => {
      const next = ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id].slice(-mostInBatch);
      setWanted(new Set(next));
    },
    clear: () => setWanted(new Set()),
    approve: () => void approve(),
    dismiss: () => setResults([]),
  };
}

function resultsOf(tasks: readonly TaskLine[], items: RouteAnswer<typeof approveTasks>['items'], t: TFunction) {
  return items.flatMap(({ task: id, error }): readonly BatchResult[] => {
    const task = tasks.find((each) => each.id === id);
    return task === undefined ? [] : [{ task, refused: error === null ? null : inOwnTime(error.message, t) }];
  });
}
