import type { ScenarioStep } from '@dealwright/shared';
import { kindOfNode } from '../../engine/flow/kind-of-node.ts';
import { toolsFor } from '../../engine/flow/node-tools-of-turn.ts';
import type { OpenTask } from '../../engine/open-tasks.ts';
import { proxyOf } from '../../engine/seats/proxies.ts';
import type { Run, Visit } from '../../engine/state.ts';
import { beginTurn } from '../../engine/turn.ts';
import type { Ground, Standing } from './standing.ts';

/** Of those who decide at another node of a duty, how many a seat is handed to. */
const most = 2;

/** A seat that somebody holds. */
export interface Held extends Standing {
  readonly task: OpenTask;
  readonly run: Run;
  readonly visit: Visit;
}

/**
 * Where different people must decide, a seat may be handed to somebody who is needed at another node of the duty: once, and to the
 * first few who would be asked there.
 */
export function handingsOn(ground: Ground, { task, run, visit, deal, now }: Held): readonly ScenarioStep[] {
  const { definition, organization } = ground;
  const duties = definition.flows[task.flow]?.duties ?? [];
  const others = duties.flatMap(({ rule, nodes }) =>
    rule === 'different-people' && nodes.includes(task.node) ? nodes.filter((node) => node !== task.node) : [],
  );
  const seat = visit.seats.find(({ id }) => id === task.seat);
  if (others.length === 0 || seat === undefined || seat.transfers.length > 0) return [];
  const command = { id: 'look', by: { kind: 'system', reason: 'look' }, kind: 'timer', timer: '' } as const;
  const turn = beginTurn({ definition, command, context: { now, organization }, assuming: false }, deal);
  const people = others.flatMap((id) => {
    const node = definition.flows[task.flow]?.nodes[id];
    const kind = node === undefined ? undefined : kindOfNode(node);
    if (node === undefined) return [];
    const found = kind?.peopleOf?.(node, toolsFor(turn, run, { node: id, parent: null })) ?? [];
    return found.slice(0, most).map(({ person }) => person);
  });
  return [...new Set(people)]
    .filter((person) => person !== task.person)
    .map((to) => ({ do: 'transfer', by: task.person, node: task.node, to, comment: 'proof' }));
}

/** A yes that is given by whoever stands in for the holder today (S-25). */
export function byProxy(
  { organization, initiator }: Ground,
  { task, deal, now }: Pick<Held, 'task' | 'deal' | 'now'>,
  steps: readonly ScenarioStep[],
): readonly ScenarioStep[] {
  const proxy = proxyOf(organization, { principal: task.person, process: deal.process.key, now })?.proxy;
  if (proxy === undefined || proxy === initiator) return [];
  return steps.flatMap((step) => (step.do === 'approve' || step.do === 'complete' ? { ...step, by: proxy } : []));
}
