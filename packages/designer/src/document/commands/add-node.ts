import type { NodeKind } from '@dealwright/runtime';
import type { Branch, FlowNode } from '@dealwright/shared';
import type { Command, CommandTools } from '../command.ts';
import { editOf } from '../edit.ts';
import { type NodePlace, stepsOfList } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { componentNames, writeTexts } from '../words.ts';

/** Which kind goes where; the id is made by the caller, who selects the node afterwards. */
export interface AddNode {
  readonly flow: string;
  readonly kind: string;
  readonly node: string;
  readonly place: NodePlace;
}

/** Draws a node on an edge of a flow; a node that branches begins with two branches. */
export const addNode: Command<AddNode> = {
  id: 'add-node',
  label: 'command.add-node',
  shortcut: 'A',
  patch: (definition, { flow, kind, node, place }, tools) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const facts = tools.nodeKinds.get(kind);
    const list = target === undefined ? null : stepsOfList(target, place.list);
    if (facts === undefined || list === null) return [];
    const branches = facts.branches === 'none' ? undefined : freshBranches(facts.branches, tools);
    const fresh: FlowNode = {
      kind,
      title: `t:${node}`,
      settings: facts.defaults,
      ...(branches === undefined ? {} : { branches }),
    };
    edit.set(['flows', flow, 'nodes', node], fresh);
    edit.insert(['flows', flow, ...list], place.index, node);
    writeTexts(edit, `t:${node}`, componentNames(facts, `node.${kind}.name`));
    for (const [index, { title }] of (branches ?? []).entries()) {
      if (title !== undefined) writeTexts(edit, title, freshBranchWords(facts, index));
    }
    return edit.patch();
  },
  announce: (_definition, { kind }) => phrase('done.add-node', { kind: `node.${kind}.name` }),
};

/** The last branch of a condition is the one for everything else; the first waits for its condition and never holds until then. */
function freshBranches(mode: 'conditions' | 'all' | 'one', tools: CommandTools): readonly Branch[] {
  const [first, second] = [tools.newId('br'), tools.newId('br')];
  const condition = mode === 'conditions' ? { when: { const: { boolean: false } } as const } : {};
  const only = { id: first, title: `t:${first}`, ...condition, nodes: [] };
  return mode === 'one' ? [only] : [only, { id: second, title: `t:${second}`, nodes: [] }];
}

/** A kind with one branch says what it is for. */
function freshBranchWords(facts: NodeKind, index: number): Readonly<Record<string, string>> {
  const own = `node.${facts.kind}.branch`;
  return facts.branches === 'one' ? componentNames(facts, own) : branchWords(facts.branches, index);
}

/** What a fresh branch is called. */
export function branchWords(mode: NodeKind['branches'], index: number): Readonly<Record<string, string>> {
  if (mode === 'conditions' && index > 0) return { en: 'Otherwise', 'zh-CN': '其他情况' };
  return { en: `Branch ${index + 1}`, 'zh-CN': `分支 ${index + 1}` };
}
