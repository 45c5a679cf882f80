import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { nodesUnder } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';
import { nodeName } from './node-name.ts';

/** Takes a branch away with the nodes in it; the branch for everything else and the last two of a parallel node stay. */
export const removeBranch: Command<{ readonly flow: string; readonly node: string; readonly branch: string }> = {
  id: 'remove-branch',
  label: 'command.remove-branch',
  patch: (definition, { flow, node, branch }, tools) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const branches = target?.nodes[node]?.branches ?? [];
    const index = branches.findIndex(({ id }) => id === branch);
    const gone = branches[index];
    const conditional = tools.nodeKinds.get(target?.nodes[node]?.kind ?? '')?.branches === 'conditions';
    if (target === undefined || gone === undefined || branches.length <= 2) return [];
    if (conditional && index === branches.length - 1) return [];
    edit.unset(['flows', flow, 'nodes', node, 'branches', index]);
    dropTexts(edit, gone);
    for (const id of gone.nodes.flatMap((inside) => nodesUnder(target, inside))) {
      edit.unset(['flows', flow, 'nodes', id]);
      dropTexts(edit, target.nodes[id]);
    }
    return edit.patch();
  },
  announce: (definition, args, tools) => phrase('done.remove-branch', { name: nodeName(definition, args, tools) }),
};
