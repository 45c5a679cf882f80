import type { ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

/** Puts another document in place of this one, as one step: what the code view writes. The key of the process stays. */
export const replaceDocument: Command<{ readonly definition: ProcessDefinition }> = {
  id: 'replace-document',
  label: 'command.replace-document',
  patch: (before, { definition }) => {
    const edit = editOf(before);
    const after: Readonly<Record<string, unknown>> = { ...definition, key: before.key };
    for (const part of new Set([...Object.keys(before), ...Object.keys(after)])) edit.set([part], after[part]);
    return edit.patch();
  },
  announce: () => phrase('done.replace-document'),
  merges: () => 'replace-document',
};
