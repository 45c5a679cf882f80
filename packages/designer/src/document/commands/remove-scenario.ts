import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

/** Takes a test away. */
export const removeScenario: Command<{ readonly name: string }> = {
  id: 'remove-scenario',
  label: 'command.remove-scenario',
  patch: (definition, { name }) => {
    const edit = editOf(definition);
    const index = definition.tests?.findIndex((scenario) => scenario.name === name) ?? -1;
    if (index >= 0) edit.unset(['tests', index]);
    return edit.patch();
  },
  announce: (_definition, { name }) => phrase('done.remove-scenario', { name }),
};
