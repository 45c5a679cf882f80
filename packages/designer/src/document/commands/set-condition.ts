import type { Expression } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { branchIndex } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { nodeName } from './node-name.ts';

/** Sets when a branch is taken. The branch for everything else has no condition and gets none. */
export const setCondition: Command<{
  readonly flow: string;
  readonly node: string;
  readonly branch: string;
  readonly when: Expression;
}> = {
  id: 'set-condition',
  label: 'command.set-condition',
  patch: (definition, { flow, node, branch, when }) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const index = target === undefined ? -1 : branchIndex(target, node, branch);
    if (index < 0 || target?.nodes[node]?.branches?.[index]?.when === undefined) return [];
    edit.set(['flows', flow, 'nodes', node, 'branches', index, 'when'], when);
    return edit.patch();
  },
  announce: (definition, { flow, node }, tools) =>
    phrase('done.set-condition', { name: nodeName(definition, { flow, node }, tools) }),
  merges: ({ flow, node, branch }) => `set-condition ${flow} ${node} ${branch}`,
};
