import { fieldStatesFor, nodeKinds, previewRoute } from '@dealwright/runtime';
import { AppError, type ProcessDefinition } from '@dealwright/shared';
import type { getTask, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import {
  isByStranger,
  namedStates,
  previewAnswer,
  readerDefinition,
  requireDeal,
  resubmitKind,
  runAnswer,
  type SeenDeal,
  type Viewer,
  visibleValues,
} from '../deals/deals.read-model.ts';
import { changesSinceDecision } from './task-changes.ts';
import { taskLine } from './task-line.ts';
import { readTask, type StoredTask } from './tasks.store.ts';

/** A decision page as the API answers it. */
export type TaskPage = RouteAnswer<typeof getTask>;

/** The page of one task: for who holds or held it and for who asked; not there for everybody else. */
export async function taskPageFor(tx: TenantTransaction, viewer: Viewer, id: string): Promise<TaskPage> {
  const task = await readTask(tx, id);
  const me = viewer.person.id;
  if (task === undefined || ![task.person_id, task.decided_by, task.initiator_id].includes(me))
    throw new AppError('not-found');
  const seen = await requireDeal(tx, viewer, task.deal_id);
  const { deal, definition, row } = seen;
  const { organization, locale } = viewer;
  const run = deal.runs[task.run];
  if (run === undefined) throw new AppError('server.failed');
  const states = fieldStatesFor({ definition, deal, person: me, organization, task: id });
  const reader = { definition, deal, organization, locale, states };
  return {
    task: taskLine(
      { ...row, ...lineColumns(task), by_stranger: isByStranger(deal, run) },
      { viewer, definition, now: tx.now },
    ),
    definition: readerDefinition(definition),
    form: nodeOf(definition, task)?.form ?? null,
    values: visibleValues(definition, deal.values, states),
    states: namedStates(states),
    run: runAnswer(run, reader),
    changes: await changesSinceDecision(tx, task.run, reader),
    ahead: aheadOf(tx, viewer, { ...seen, task }),
    actions: actionsOf(viewer, definition, task),
  };
}

function lineColumns(task: StoredTask) {
  return {
    task_id: task.id,
    run: task.run,
    node: task.node,
    kind: task.kind,
    person_id: task.person_id,
    asked_by: task.initiator_id,
    task_status: task.status,
    because: task.because,
    opened_at: task.opened_at,
    decided_at: task.decided_at,
    due_at: task.due_at,
  };
}

function nodeOf(definition: ProcessDefinition, task: StoredTask) {
  return Object.values(definition.flows).flatMap(({ nodes }) => nodes[task.node] ?? [])[0];
}

/** What the holder of an open to-do may do with it. */
function actionsOf(viewer: Viewer, definition: ProcessDefinition, task: StoredTask): string[] {
  if (task.status !== 'open' || task.person_id !== viewer.person.id) return [];
  if (task.kind === resubmitKind) return ['resubmit', 'withdraw'];
  return [...(nodeKinds.get(nodeOf(definition, task)?.kind ?? '')?.decisions ?? [])];
}

/** The steps that would follow if the holder agreed. */
function aheadOf(
  tx: TenantTransaction,
  viewer: Viewer,
  seen: SeenDeal & { readonly task: StoredTask },
): TaskPage['ahead'] {
  const { task, deal, definition } = seen;
  const [decision] = actionsOf(viewer, definition, task);
  if (decision === undefined) return [];
  const envelope = { id: 'preview', by: { kind: 'person', id: viewer.person.id } } as const;
  const command =
    task.kind === resubmitKind
      ? ({ ...envelope, kind: 'resubmit', run: task.run } as const)
      : ({ ...envelope, kind: decision === 'complete' ? 'complete' : 'approve', task: task.id } as const);
  const { organization, locale } = viewer;
  const preview = previewRoute(definition, deal, command, { now: tx.now.toISOString(), organization });
  return previewAnswer(preview, { definition, organization, locale }).steps;
}
