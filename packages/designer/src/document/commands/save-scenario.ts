import type { Scenario } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

/** Keeps a case as a test of the process; one of the same name is replaced. */
export const saveScenario: Command<{ readonly scenario: Scenario }> = {
  id: 'save-scenario',
  label: 'command.save-scenario',
  patch: (definition, { scenario }) => {
    const edit = editOf(definition);
    const index = definition.tests?.findIndex(({ name }) => name === scenario.name) ?? -1;
    if (index >= 0) edit.set(['tests', index], scenario);
    else edit.insert(['tests'], -1, scenario);
    return edit.patch();
  },
  announce: (_definition, { scenario }) => phrase('done.save-scenario', { name: scenario.name }),
};
