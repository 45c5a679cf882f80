import {
  type CommandBody,
  decide,
  type NodeKind,
  nodeKinds,
  type Run,
  type Seat,
  standInFor,
  type Visit,
  visitOf,
} from '@dealwright/runtime';
import type { FlowNode } from '@dealwright/shared';
import { adviceKind, resubmitKind, type SeenDeal, type Viewer } from '../deals/deals.read-model.ts';
import type { StoredTask } from './tasks.store.ts';

/** A task with everything around it, as one viewer meets it at one moment. */
export interface TaskScene extends SeenDeal {
  readonly viewer: Viewer;
  readonly task: StoredTask;
  readonly now: string;
  readonly run: Run | undefined;
  readonly visit: Visit | undefined;
  readonly seat: Seat | undefined;
  readonly node: FlowNode | undefined;
  readonly kind: NodeKind | undefined;
}

/** Finds what lies around a task. */
export function sceneOf(
  viewer: Viewer,
  seen: SeenDeal,
  { task, now }: { readonly task: StoredTask; readonly now: Date },
): TaskScene {
  const run = seen.deal.runs[task.run];
  const visit = visitOf(run, task.visit);
  const seat = visit?.seats.find(({ id }) => id === task.seat);
  const node = Object.values(seen.definition.flows).flatMap(({ nodes }) => nodes[task.node] ?? [])[0];
  const kind = nodeKinds.get(node?.kind ?? '');
  return { ...seen, viewer, task, now: now.toISOString(), run, visit, seat, node, kind };
}

/** Whether the viewer may act at the task: it is open, and his own or of somebody for whom he stands in. */
export function acts({ task, viewer, run }: TaskScene): boolean {
  if (task.status !== 'open' || run?.status === 'suspended') return false;
  const { id: me } = viewer.person;
  if (task.person_id === me) return true;
  const isSeat = task.kind !== adviceKind && task.kind !== resubmitKind;
  const standIn = standInFor(viewer.standIns, { principal: task.person_id, process: task.process });
  return isSeat && task.initiator_id !== me && standIn !== undefined;
}

/** What would become of a command of the viewer; nothing is kept. */
export function tryCommand({ definition, deal, viewer, now }: TaskScene, body: CommandBody) {
  const command = { id: 'look', by: { kind: 'person', id: viewer.person.id }, ...body } as const;
  return decide(definition, deal, command, { now, organization: viewer.organization, quiet: true });
}
