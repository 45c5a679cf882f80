import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { newText } from '../words.ts';

import { stageName } from './stage-name.ts';
/** Adds a line to the checklist of a gate. */
export const addChecklistLine: Command<{
  readonly stage: string;
  readonly line: string;
  readonly locale: string;
  readonly text: string;
}> = {
  id: 'add-checklist-line',
  label: 'command.add-checklist-line',
  patch: (definition, { stage, line, locale, text }) => {
    const edit = editOf(definition);
    if (definition.pipeline.stages[stage] === undefined) return [];
    if (definition.pipeline.stages[stage].gate === undefined) edit.set(['pipeline', 'stages', stage, 'gate'], {});
    edit.insert(['pipeline', 'stages', stage, 'gate', 'checklist'], -1, { id: line, label: `t:${line}` });
    newText(edit, `t:${line}`, { locale, text });
    return edit.patch();
  },
  announce: (definition, { stage }, tools) =>
    phrase('done.add-checklist-line', { name: stageName(definition, stage, tools) }),
};
