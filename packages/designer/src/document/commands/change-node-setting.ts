import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';
import { nodeName } from './node-name.ts';

/** Sets one setting of a node; `undefined` takes it away. */
export const changeNodeSetting: Command<{
  readonly flow: string;
  readonly node: string;
  readonly name: string;
  readonly value: unknown;
}> = {
  id: 'change-node-setting',
  label: 'command.change-node-setting',
  patch: (definition, { flow, node, name, value }) => {
    const edit = editOf(definition);
    const before = definition.flows[flow]?.nodes[node]?.settings[name];
    if (definition.flows[flow]?.nodes[node] === undefined) return [];
    edit.set(['flows', flow, 'nodes', node, 'settings', name], value);
    dropTexts(edit, before);
    return edit.patch();
  },
  announce: (definition, { flow, node, name }, tools) => {
    const kind = definition.flows[flow]?.nodes[node]?.kind ?? '';
    return phrase('done.change-node-setting', {
      name: nodeName(definition, { flow, node }, tools),
      setting: `node.${kind}.settings.${name}`,
    });
  },
  merges: ({ flow, node, name }) => `change-node-setting ${flow} ${node} ${name}`,
};
