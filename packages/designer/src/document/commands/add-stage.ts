import type { Stage } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { writeTexts } from '../words.ts';
/** Adds a stage at a place of the pipeline. */
export const addStage: Command<{ readonly stage: string; readonly index: number; readonly module: Stage['module'] }> = {
  id: 'add-stage',
  label: 'command.add-stage',
  patch: (definition, { stage, index, module }) => {
    const edit = editOf(definition);
    if (definition.pipeline.stages[stage] !== undefined) return [];
    edit.set(['pipeline', 'stages', stage], { title: `t:${stage}`, module, back: 'free' });
    edit.insert(['pipeline', 'order'], index, stage);
    writeTexts(edit, `t:${stage}`, { en: 'New stage', 'zh-CN': '新阶段' });
    return edit.patch();
  },
  announce: (_definition, { index }) => phrase('done.add-stage', { place: index + 1 }),
};
