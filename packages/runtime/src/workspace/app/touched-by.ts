import type { LiveMessage } from '@dealwright/shared/api';
import type { QueryKey } from '@tanstack/react-query';

/** The queries a message makes old. */
export function touchedBy(message: LiveMessage): readonly QueryKey[] {
  switch (message.kind) {
    case 'deal':
      return [
        ['board', message.process],
        ['boards'],
        ['deals'],
        ['deal', message.deal],
        ['timeline', message.deal],
        ['task'],
      ];
    case 'task':
      return [['tasks'], ['task'], ['me']];
    case 'notification':
      // What one is told stands in a box of the inbox, too.
      return [['notifications'], ['tasks'], ['me']];
    case 'release':
      return [
        ['board', message.process],
        ['start-form', message.process],
      ];
    case 'draft':
      return [];
  }
}
