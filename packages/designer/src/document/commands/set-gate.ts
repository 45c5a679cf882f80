import type { Gate } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';

import { stageName } from './stage-name.ts';
/** Sets one condition of a stage's gate; an empty one goes away, and with the last one the gate. */
export const setGate: Command<{
  readonly stage: string;
  readonly member: keyof Gate;
  readonly value: Gate[keyof Gate];
}> = {
  id: 'set-gate',
  label: 'command.set-gate',
  patch: (definition, { stage, member, value }) => {
    const edit = editOf(definition);
    const target = definition.pipeline.stages[stage];
    if (target === undefined) return [];
    const { [member]: before, ...rest } = target.gate ?? {};
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    const gate = empty ? rest : { ...rest, [member]: value };
    edit.set(['pipeline', 'stages', stage, 'gate'], Object.keys(gate).length === 0 ? undefined : gate);
    dropTexts(edit, before);
    return edit.patch();
  },
  announce: (definition, { stage, member }, tools) =>
    phrase('done.set-gate', { name: stageName(definition, stage, tools), member: `gate.${member}` }),
  merges: ({ stage, member }) => `set-gate ${stage} ${member}`,
};
