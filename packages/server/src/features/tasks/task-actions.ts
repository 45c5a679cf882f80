import { choicesToMake, openTasks, returnPlaces, returnTargets, taskIdOf } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import type { getTask, RouteAnswer } from '@dealwright/shared/api';
import { adviceKind, choiceAnswer, groupAnswer, nodeTitle, resubmitKind } from '../deals/deals.read-model.ts';
import { acts, type TaskScene, tryCommand } from './task-scene.ts';

type Page = RouteAnswer<typeof getTask>;

/** Kinds of commands that the viewer may give at a task. */
export function actionsAt(scene: TaskScene): string[] {
  const { task, kind, node, viewer } = scene;
  const urges = tryCommand(scene, { kind: 'urge', task: task.id }).ok ? ['urge'] : [];
  if (!acts(scene)) return urges;
  if (task.kind === resubmitKind) {
    const withdraws = tryCommand(scene, { kind: 'withdraw', run: task.run }).ok;
    return withdraws ? ['resubmit', 'withdraw'] : ['resubmit'];
  }
  if (task.kind === adviceKind) return task.person_id === viewer.person.id ? ['advise'] : [];
  const offered = kind === undefined || node === undefined ? [] : kind.decisions;
  const allowed = offered.filter((decision) => node !== undefined && (kind?.allows?.(node, decision) ?? true));
  const claims = task.claimed ? [...allowed.filter((decision) => decision !== 'claim'), 'release'] : allowed;
  return [...claims, ...urges];
}

/** What a decision must bring beside required fields. */
export function asksAt({ kind, node }: TaskScene): Page['asks'] {
  const asked = node === undefined ? undefined : kind?.asksOf?.(node);
  return { comment: asked?.comment ?? false, signature: asked?.signature ?? false };
}

/** Where the run may be sent back to, nearest first, and how many open tasks of others that would cancel (S-11). */
export function returnTargetsAt(scene: TaskScene, actions: readonly string[]): Page['returnTargets'] {
  const { definition, run, visit, viewer } = scene;
  if (!actions.includes('return') || run === undefined || visit === undefined) return [];
  const first = definition.flows[run.flow]?.root[0] ?? '';
  const titleOf = (node: string) => textOf(definition, nodeTitle(definition, node) ?? node, viewer.locale);
  return [
    ...returnTargets(definition, run, visit).map(({ node }) => ({ node, title: titleOf(node) })),
    { node: 'start', title: titleOf(first) },
  ].map((target) => ({ ...target, cancels: cancelledBy(scene, target.node) }));
}

/** Nodes inside parallel blocks that may be asked again, alone or several together (S-11). */
export function returnsInside(scene: TaskScene, actions: readonly string[]): Page['returnInside'] {
  const { definition, run, visit, viewer } = scene;
  if (!actions.includes('return') || run === undefined || visit === undefined) return [];
  const titleOf = (node: string) => textOf(definition, nodeTitle(definition, node) ?? node, viewer.locale);
  return returnPlaces(definition, run, visit).map(({ block, nodes }) => ({
    node: block,
    title: titleOf(block),
    cancels: cancelledBy(scene, nodes[0]?.node ?? ''),
    nodes: nodes.map(({ node, beside }) => ({ node, title: titleOf(node), beside: [...beside] })),
  }));
}

function cancelledBy(scene: TaskScene, to: string): number {
  const { task, deal } = scene;
  const decision = tryCommand(scene, { kind: 'return', task: task.id, to, comment: '-' });
  if (!decision.ok) return 0;
  const left = new Set(openTasks(decision.deal).map(({ id }) => id));
  return openTasks(deal).filter(({ id }) => id !== task.id && !left.has(id)).length;
}

/** Whether a return may come straight back to the viewer (S-13). */
export function directAt({ kind, node }: TaskScene, actions: readonly string[]): boolean {
  return actions.includes('return') && node !== undefined && kind?.allows?.(node, 'direct') === true;
}

const saysYes: ReadonlySet<string> = new Set(['approve', 'complete']);

/** Nodes to come whose people the viewer may choose with his yes or his work, or when he sends the request again. */
export function choicesAt(scene: TaskScene, actions: readonly string[]): Page['choices'] {
  const { definition, deal, task, now, viewer } = scene;
  const by = actions.includes('resubmit') ? 'initiator' : actions.some((each) => saysYes.has(each)) ? 'previous' : null;
  if (by === null) return [];
  const context = { now, organization: viewer.organization };
  const reader = { definition, organization: viewer.organization, locale: viewer.locale };
  const found = choicesToMake(definition, { deal, run: task.run, by, visit: task.visit }, context);
  return found.map((choice) => choiceAnswer(choice, reader));
}

/** People added by hand at the visit, and which of them the viewer may take out again. */
export function groupsAt(scene: TaskScene): Page['groups'] {
  const { visit, deal } = scene;
  return (visit?.groups ?? []).map((group) => ({
    ...groupAnswer(group),
    people: (visit?.seats ?? [])
      .filter((seat) => seat.group === group.id)
      .map(({ id, person, status }) => {
        const task = taskIdOf(deal.id, id);
        const removable = tryCommand(scene, { kind: 'remove', task, comment: '-' }).ok;
        return { task, person, status, removable };
      }),
  }));
}

/** Whether the viewer may take the decision he made here back (S-27). */
export function takesBack(scene: TaskScene): boolean {
  const { task, viewer } = scene;
  return task.decided_by === viewer.person.id && tryCommand(scene, { kind: 'take-back', task: task.id }).ok;
}
