import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

import { stageName } from './stage-name.ts';
/** Moves a stage to another place of the pipeline. */
export const moveStage: Command<{ readonly stage: string; readonly index: number }> = {
  id: 'move-stage',
  label: 'command.move-stage',
  shortcut: 'Alt+ArrowLeft / Alt+ArrowRight',
  patch: (definition, { stage, index }) => {
    const edit = editOf(definition);
    const { order } = definition.pipeline;
    const from = order.indexOf(stage);
    if (from < 0 || index < 0 || index >= order.length || index === from) return [];
    edit.move(['pipeline', 'order', from], ['pipeline', 'order', index]);
    return edit.patch();
  },
  announce: (definition, { stage, index }, tools) =>
    phrase('done.move-stage', { name: stageName(definition, stage, tools), place: index + 1 }),
};
