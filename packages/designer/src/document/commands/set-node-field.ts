import type { FieldState } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';
import { nodeName } from './node-name.ts';

/** Says what the people of a node may do with a field; null takes it off the list, which means "read". */
export const setNodeField: Command<{
  readonly flow: string;
  readonly node: string;
  readonly field: string;
  readonly state: FieldState | null;
}> = {
  id: 'set-node-field',
  label: 'command.set-node-field',
  patch: (definition, { flow, node, field, state }) => {
    const edit = editOf(definition);
    const target = definition.flows[flow]?.nodes[node];
    if (target === undefined || definition.fields[field] === undefined) return [];
    const { [field]: _before, ...rest } = target.fields ?? {};
    const fields = state === null ? rest : { ...target.fields, [field]: state };
    edit.set(['flows', flow, 'nodes', node, 'fields'], Object.keys(fields).length === 0 ? undefined : fields);
    return edit.patch();
  },
  announce: (definition, { flow, node, field, state }, tools) =>
    phrase('done.set-node-field', {
      name: nodeName(definition, { flow, node }, tools),
      field: fieldName(definition, field, tools),
      state: `field.state.${state ?? 'none'}`,
    }),
};
