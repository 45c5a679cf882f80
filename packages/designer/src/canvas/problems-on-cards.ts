import { type Flow, type Problem, parsePointer } from '@dealwright/shared';
import { branchCard, triggerCard } from './picture.ts';

/** Problems by the card they are shown on; what has no card of its own is shown on the trigger. */
export function problemsOnCards(
  problems: readonly Problem[],
  id: string,
  flow: Flow,
): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, readonly Problem[]>();
  for (const problem of problems) {
    const [part, name, ...rest] = parsePointer(problem.pointer) ?? [];
    if (part !== 'flows' || name !== id) continue;
    const card = cardOfSteps(rest, flow);
    found.set(card, [...(found.get(card) ?? []), problem]);
  }
  return found;
}

function cardOfSteps([part, node, owned, index]: readonly string[], flow: Flow): string {
  if (part !== 'nodes' || node === undefined || flow.nodes[node] === undefined) return triggerCard;
  const branch = owned === 'branches' ? flow.nodes[node].branches?.[Number(index)] : undefined;
  return branch === undefined ? node : branchCard(node, branch.id);
}
