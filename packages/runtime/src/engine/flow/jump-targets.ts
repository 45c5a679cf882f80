import type { ProcessDefinition } from '@dealwright/shared';
import type { Run } from '../state.ts';
import { flowOf } from './blocks.ts';
import { targetsAround, type WayTarget } from './return-targets.ts';

/**
 * The nodes an administrator may move a run to (S-23): those of the blocks around everything open in it, and those of its main line,
 * at which a run that stands nowhere is entered. Each is named once, with the innermost block it can be reached in.
 */
export function jumpTargets(definition: ProcessDefinition, run: Run): readonly WayTarget[] {
  const around = run.open.flatMap((visit) => targetsAround(definition, run, visit));
  const main = (flowOf(definition, run)?.root ?? []).map((node, index) => mainTarget(node, index));
  const byNode = Map.groupBy([...around, ...main], ({ node }) => node);
  return [...byNode.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** A node of the main line, of a run that stands nowhere in it. */
export function mainTarget(node: string, index: number): WayTarget {
  return { node, parent: null, index, scope: null, forward: false };
}
