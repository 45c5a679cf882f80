import { type FieldStates, fieldStatesFor, isByStranger, previewRoute } from '@dealwright/runtime';
import { AppError } from '@dealwright/shared';
import type { getTask, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import {
  adviceAnswer,
  adviceKind,
  epochsOf,
  namedStates,
  partAtTask,
  previewAnswer,
  readerDefinition,
  requireDeal,
  resubmitKind,
  routeChangesAnswer,
  runAnswer,
  statesToRead,
  type Viewer,
  visibleValues,
} from '../deals/deals.read-model.ts';
import {
  actionsAt,
  asksAt,
  choicesAt,
  directAt,
  groupsAt,
  returnsInside,
  returnTargetsAt,
  takesBack,
} from './task-actions.ts';
import { changesSinceDecision } from './task-changes.ts';
import { taskLine } from './task-line.ts';
import { acts, sceneOf, type TaskScene } from './task-scene.ts';
import { readTask, type StoredTask } from './tasks.store.ts';

/** A decision page as the API answers it. */
export type TaskPage = RouteAnswer<typeof getTask>;

/** The page of one task: for who holds or held it, who acts for him, and who asked; not there for everybody else. */
export async function taskPageFor(tx: TenantTransaction, viewer: Viewer, id: string): Promise<TaskPage> {
  const task = await readTask(tx, id);
  if (task === undefined) throw new AppError('not-found');
  const seen = await requireDeal(tx, viewer, task.deal_id);
  const person = seesAs(viewer, seen, task);
  const { deal, definition, row } = seen;
  const { organization, locale } = viewer;
  const scene = sceneOf(viewer, seen, { task, now: tx.now });
  if (scene.run === undefined) throw new AppError('server.failed');
  // Who is asked for advice sees what he sees of the deal anyhow.
  const states =
    task.kind === adviceKind
      ? statesToRead(viewer, seen)
      : fieldStatesFor({ definition, deal, person, organization, task: id });
  const reader = { definition, deal, organization, locale, states };
  return {
    task: taskLine(
      { ...row, ...lineColumns(task), by_stranger: isByStranger(deal, scene.run), begun_by: deal.begunBy ?? null },
      { viewer, definition, now: tx.now, deal },
    ),
    definition: readerDefinition(definition),
    form: scene.node?.form ?? null,
    values: visibleValues(definition, deal.values, states),
    states: namedStates(states),
    run: runAnswer(scene.run, { ...reader, viewer, epochs: await epochsOf(tx, reader) }),
    ...(await changesSinceDecision(tx, { run: task.run, person: viewer.person.id }, reader)),
    ...aheadOf(scene, states),
    ...doableAt(scene),
  };
}

/** As whom the viewer looks at the task: at a seat of somebody for whom he stands in as its holder, else as himself (S-25, I-9). */
function seesAs(viewer: Viewer, { deal }: Pick<TaskScene, 'deal'>, task: StoredTask): string {
  const { id: me } = viewer.person;
  const part = partAtTask(viewer, deal, task.id);
  const concerned = [task.person_id, task.decided_by, task.initiator_id].includes(me);
  if (part === undefined && !concerned) throw new AppError('not-found');
  return part === undefined || task.initiator_id === me ? me : part.person;
}

/** What the viewer may do here, and what he needs to know to do it. */
function doableAt(scene: TaskScene) {
  const { task, visit, deal } = scene;
  const actions = actionsAt(scene);
  const asked = task.kind === adviceKind ? visit?.advice?.find(({ id }) => task.id.endsWith(`.${id}`)) : undefined;
  return {
    actions,
    asks: asksAt(scene),
    returnTargets: returnTargetsAt(scene, actions),
    returnInside: returnsInside(scene, actions),
    direct: directAt(scene, actions),
    choices: choicesAt(scene, actions),
    groups: groupsAt(scene),
    question: asked === undefined ? null : { by: asked.askedBy, text: asked.question, at: asked.askedAt },
    advice: (visit?.advice ?? []).map((advice) => adviceAnswer(advice, deal.id)),
    unread: acts(scene) && scene.seat !== undefined && scene.seat.readAt === undefined,
    takeBack: takesBack(scene),
  };
}

function lineColumns(task: StoredTask) {
  return {
    task_id: task.id,
    run: task.run,
    visit: task.visit,
    node: task.node,
    kind: task.kind,
    person_id: task.person_id,
    asked_by: task.initiator_id,
    task_status: task.status,
    claimed: task.claimed,
    because: task.because,
    opened_at: task.opened_at,
    decided_at: task.decided_at,
    due_at: task.due_at,
    decided_by: task.decided_by,
  };
}

/** The steps that would follow if the viewer agreed, and what other values would change. */
function aheadOf(scene: TaskScene, states: FieldStates): Pick<TaskPage, 'ahead' | 'otherWays'> {
  const { task, deal, definition, viewer, kind, now } = scene;
  if (!acts(scene) || task.kind === adviceKind) return { ahead: [], otherWays: noOtherWays };
  const envelope = { id: 'preview', by: { kind: 'person', id: viewer.person.id } } as const;
  const [decision] = kind?.decisions ?? [];
  // What the node asks for beside a yes is taken as given.
  const given = { comment: '-', signature: 'preview' };
  const command =
    task.kind === resubmitKind
      ? ({ ...envelope, kind: 'resubmit', run: task.run } as const)
      : ({ ...envelope, kind: decision === 'complete' ? 'complete' : 'approve', task: task.id, ...given } as const);
  const { organization, locale } = viewer;
  const context = { now, organization };
  const preview = previewRoute(definition, deal, command, context);
  const reader = { definition, organization, locale, states };
  return {
    ahead: previewAnswer(preview, reader).steps,
    otherWays: routeChangesAnswer({ definition, deal, command, context }, preview, reader),
  };
}

const noOtherWays: TaskPage['otherWays'] = { changes: [], untold: [], hidden: false };
