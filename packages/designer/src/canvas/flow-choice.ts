import type { ProcessDefinition } from '@dealwright/shared';
import type { Selection } from '../document/selection.ts';
import { branchCard, triggerCard } from './picture.ts';

/** The flow to show: that of the selection, else the one shown last, else the first. */
export function flowToShow(
  definition: ProcessDefinition,
  selection: Selection | null,
  last: string | null,
): string | null {
  const wished = flowOfSelection(selection) ?? last;
  if (wished !== null && Object.hasOwn(definition.flows, wished)) return wished;
  return Object.keys(definition.flows)[0] ?? null;
}

/** The flow something selected belongs to. */
export function flowOfSelection(selection: Selection | null): string | null {
  return selection !== null && 'flow' in selection ? selection.flow : null;
}

/** The card of what is selected; null when nothing of this flow is. */
export function cardOfSelection(selection: Selection | null, flow: string): string | null {
  if (selection === null || flowOfSelection(selection) !== flow) return null;
  if (selection.kind === 'node') return selection.node;
  if (selection.kind === 'branch') return branchCard(selection.node, selection.branch);
  return triggerCard;
}
