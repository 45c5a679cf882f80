import type { NodeKind } from '@dealwright/runtime';
import type { Branch } from '@dealwright/shared';
import type { FreshClip } from '../clip/fresh-clip.ts';
import { roomFor, writeClipTexts } from '../clip/write-clip-parts.ts';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { nodeName } from './node-name.ts';

/** Into which block a branch is pasted, and before which of its branches. */
export interface PasteBranch {
  readonly flow: string;
  readonly node: string;
  readonly index: number;
  readonly clip: FreshClip;
}

/** Branches that a block may have. */
export const mostBranches = 40;

/** Puts a copied branch beside the branches of a block, before the one for everything else. */
export const pasteBranch: Command<PasteBranch> = {
  id: 'paste-branch',
  label: 'command.paste-branch',
  patch: (definition, { flow, node, index, clip }, tools) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const mode = tools.nodeKinds.get(target?.nodes[node]?.kind ?? '')?.branches ?? 'none';
    const own = branchIn(clip);
    const count = target?.nodes[node]?.branches?.length ?? 0;
    if (target === undefined || own === undefined || mode === 'none' || mode === 'one') return [];
    if (count >= mostBranches || !roomFor(target, clip)) return [];
    for (const [id, inside] of Object.entries(clip.nodes)) {
      if (id !== clip.root[0]) edit.set(['flows', flow, 'nodes', id], inside);
    }
    const last = mode === 'conditions' ? Math.max(0, count - 1) : count;
    edit.insert(['flows', flow, 'nodes', node, 'branches'], Math.min(index, last), fitted(own, mode));
    writeClipTexts(edit, clip);
    return edit.patch();
  },
  announce: (definition, { flow, node }, tools) =>
    phrase('done.paste-branch', { name: nodeName(definition, { flow, node }, tools) }),
};

/** The branch that a clip of a branch holds. */
export function branchIn({ what, root, nodes }: FreshClip): Branch | undefined {
  return what === 'branch' ? nodes[root[0] ?? '']?.branches?.[0] : undefined;
}

/** Where branches have conditions a copy of the last one waits for its own; where all run, there are none. */
function fitted({ when, ...branch }: Branch, mode: NodeKind['branches']): Branch {
  if (mode !== 'conditions') return branch;
  return { ...branch, when: when ?? { const: { boolean: false } } };
}
