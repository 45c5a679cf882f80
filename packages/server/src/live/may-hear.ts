import type { LiveMessage } from '@dealwright/shared/api';
import type { Caller } from '../http/caller.ts';

/** Whether a message is for a caller. Messages hold ids only; what he may see of the thing itself is decided when he asks for it. */
export function mayHear(message: LiveMessage, caller: Caller): boolean {
  switch (message.kind) {
    case 'task':
    case 'notification':
      return message.person === caller.person;
    case 'deal':
      return caller.permissions.has('deal.read');
    case 'draft':
      return caller.permissions.has('process.draw');
    case 'release':
      return caller.permissions.has('process.read');
  }
}
