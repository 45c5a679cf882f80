import { actingKinds, comesBefore, earlierNodes } from '@dealwright/runtime';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import type { Choice } from './OneOf.tsx';
import { useSettingOwner } from './setting-owner.tsx';

/**
 * Nodes before the one whose setting is edited, nearest first: those to which its people may send back, or those whose deciders may choose
 * for it.
 */
export function useNodesBefore(to: 'return' | 'choose'): readonly Choice[] {
  const { of } = useWords();
  const { flows } = useDefinition();
  const owner = useSettingOwner();
  const flow = owner.kind === 'node' ? flows[owner.flow] : undefined;
  if (owner.kind !== 'node' || flow === undefined) return [];
  const found =
    to === 'return'
      ? earlierNodes(flow, owner.node).filter((node) => actingKinds.has(flow.nodes[node]?.kind ?? ''))
      : Object.entries(flow.nodes)
          .filter(([node, { kind }]) => actingKinds.has(kind) && comesBefore(flow, node, owner.node))
          .map(([node]) => node);
  return found.map((node) => ({ value: node, label: of(flow.nodes[node]?.title) }));
}
