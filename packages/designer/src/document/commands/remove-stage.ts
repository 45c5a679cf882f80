import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

import { stageName } from './stage-name.ts';
/** Takes a stage out of the pipeline; the last one stays. */
export const removeStage: Command<{ readonly stage: string }> = {
  id: 'remove-stage',
  label: 'command.remove-stage',
  patch: (definition, { stage }) => {
    const edit = editOf(definition);
    const { order, stages } = definition.pipeline;
    if (!order.includes(stage) || order.length === 1) return [];
    edit.unset(['pipeline', 'order', order.indexOf(stage)]);
    edit.unset(['pipeline', 'stages', stage]);
    dropTexts(edit, stages[stage]);
    return edit.patch();
  },
  announce: (definition, { stage }, tools) =>
    phrase('done.remove-stage', { name: stageName(definition, stage, tools) }),
};
