import { postCommand } from '@dealwright/shared/api';
import { useEffect } from 'react';
import { callRoute, isApiError, randomKey } from '../../client.ts';
import type { TaskView } from './use-tasks.ts';

/** Tells the server the first time its holder opens a task. Whoever asked may see it, and says so on the page of the task. */
export function useReadReceipt({ task: { id, deal }, unread }: TaskView): void {
  useEffect(() => {
    if (!unread) return;
    callRoute(postCommand, { params: { deal }, body: { id: randomKey(), kind: 'read', task: id } }).catch((error) => {
      // Without a network it is told the next time; what the server refuses is no longer this person's task.
      if (!isApiError(error)) throw error;
    });
  }, [deal, id, unread]);
}
