import { listenLive } from '@dealwright/runtime/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { phrase } from '../document/phrase.ts';
import { useDocument } from '../document/use-document.ts';
import { openDraft } from './open-draft.ts';

/** Shows at once what others save in the open draft; with unsaved work of one's own it asks instead. */
export function useDraftLive(process: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const before = useDocument.getState();
      if (before.process !== process || before.save.kind !== 'saved') return;
      const { selection } = before;
      const draft = await openDraft(process);
      client.setQueryData(['draft', process], draft);
      useDocument.getState().select(selection);
      if (draft.revision > before.revision) before.say(phrase('app.updated', { name: draft.savedBy.name }));
    };
    return listenLive({
      message: (message) => {
        if (message.kind === 'release') void client.invalidateQueries({ queryKey: ['processes'] });
        if (message.kind !== 'draft') return;
        void client.invalidateQueries({ queryKey: ['processes'] });
        if (message.process === process && message.revision > useDocument.getState().revision) void look();
      },
    });
  }, [client, process]);
}
