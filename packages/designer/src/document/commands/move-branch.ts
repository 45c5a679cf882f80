import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { branchIndex } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { nodeName } from './node-name.ts';

/** Moves a branch among its siblings; the branch for everything else stays last. */
export const moveBranch: Command<{
  readonly flow: string;
  readonly node: string;
  readonly branch: string;
  readonly index: number;
}> = {
  id: 'move-branch',
  label: 'command.move-branch',
  patch: (definition, { flow, node, branch, index }) => {
    const edit = editOf(definition);
    const branches = definition.flows[flow]?.nodes[node]?.branches ?? [];
    const from = definition.flows[flow] === undefined ? -1 : branchIndex(definition.flows[flow], node, branch);
    const hasDefault = branches.some(({ when }) => when !== undefined);
    const last = hasDefault ? branches.length - 2 : branches.length - 1;
    if (from < 0 || from > last || index < 0 || index > last || index === from) return [];
    const at = (place: number) => ['flows', flow, 'nodes', node, 'branches', place];
    edit.move(at(from), at(index));
    return edit.patch();
  },
  announce: (definition, { flow, node, index }, tools) =>
    phrase('done.move-branch', { name: nodeName(definition, { flow, node }, tools), place: index + 1 }),
};
