import type { DealCard } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

/** Sets what stands on a deal's card. */
export const setCard: Command<{ readonly card: DealCard }> = {
  id: 'set-card',
  label: 'command.set-card',
  patch: (definition, { card }) => {
    const edit = editOf(definition);
    edit.set(['pipeline', 'card'], card);
    return edit.patch();
  },
  announce: () => phrase('done.set-card'),
};
