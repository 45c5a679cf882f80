import type { Stage } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

import { stageName } from './stage-name.ts';
/** Members of a stage that are set as a whole. */
export type StageMember = 'module' | 'outcome' | 'form' | 'probability' | 'rotAfter' | 'back';

/** Sets one member of a stage; `undefined` takes it away. */
export const setStage: Command<{
  readonly stage: string;
  readonly member: StageMember;
  readonly value: Stage[StageMember];
}> = {
  id: 'set-stage',
  label: 'command.set-stage',
  patch: (definition, { stage, member, value }) => {
    const edit = editOf(definition);
    if (definition.pipeline.stages[stage] === undefined) return [];
    edit.set(['pipeline', 'stages', stage, member], value);
    return edit.patch();
  },
  announce: (definition, { stage, member }, tools) =>
    phrase('done.set-stage', { name: stageName(definition, stage, tools), member: `stage.${member}` }),
  merges: ({ stage, member }) => `set-stage ${stage} ${member}`,
};
