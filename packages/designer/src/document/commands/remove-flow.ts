import { textOf } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

/** Takes a flow away; gates that ask for it let deals pass without it. */
export const removeFlow: Command<{ readonly flow: string }> = {
  id: 'remove-flow',
  label: 'command.remove-flow',
  patch: (definition, { flow }) => {
    const edit = editOf(definition);
    const gone = definition.flows[flow];
    for (const [stage, { gate }] of Object.entries(definition.pipeline.stages)) {
      if (gate?.flow === flow) edit.unset(['pipeline', 'stages', stage, 'gate', 'flow']);
    }
    edit.unset(['flows', flow]);
    dropTexts(edit, gone);
    return edit.patch();
  },
  announce: (definition, { flow }, { locale }) =>
    phrase('done.remove-flow', { name: textOf(definition, definition.flows[flow]?.title ?? flow, locale) }),
};
