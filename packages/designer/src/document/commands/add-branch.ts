import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { writeTexts } from '../words.ts';
import { branchWords } from './add-node.ts';
import { nodeName } from './node-name.ts';

/** Adds a branch to a node: before the one for everything else when branches have conditions, else at the end. */
export const addBranch: Command<{ readonly flow: string; readonly node: string; readonly branch: string }> = {
  id: 'add-branch',
  label: 'command.add-branch',
  patch: (definition, { flow, node, branch }, tools) => {
    const edit = editOf(definition);
    const target = definition.flows[flow]?.nodes[node];
    const mode = tools.nodeKinds.get(target?.kind ?? '')?.branches ?? 'none';
    const count = target?.branches?.length ?? 0;
    if (target === undefined || mode === 'none' || (mode === 'one' && count > 0)) return [];
    const conditional = mode === 'conditions' && count > 0;
    const condition = conditional ? { when: { const: { boolean: false } } } : {};
    const index = conditional ? count - 1 : count;
    edit.insert(['flows', flow, 'nodes', node, 'branches'], index, {
      id: branch,
      title: `t:${branch}`,
      ...condition,
      nodes: [],
    });
    writeTexts(edit, `t:${branch}`, branchWords('all', index));
    return edit.patch();
  },
  announce: (definition, args, tools) => phrase('done.add-branch', { name: nodeName(definition, args, tools) }),
};
