import { AppError, contentHash, errorTexts, type ProductLocale, translate } from '@dealwright/shared';
import type { approveTasks, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import type { Services } from '../../http/services.ts';
import { partAtTask, requireDeal, type Viewer, viewerOf } from '../deals/deals.read-model.ts';
import { type BatchReason, batchWords, reasonAtNode } from './batch-reason.ts';
import { choicesAt } from './task-actions.ts';
import { sceneOf, type TaskScene } from './task-scene.ts';
import { readTask } from './tasks.store.ts';

type Result = RouteAnswer<typeof approveTasks>['items'][number];

/** Several tasks that somebody wants to approve at once; the same `command` again gives the same answers. */
export interface Batch {
  readonly command: string;
  readonly tasks: readonly string[];
}

/** A task that may be approved together with others, or why not. */
type Checked = { readonly task: string } & ({ readonly deal: string } | { readonly error: AppError });

/** Approves tasks of one node, each in a transaction of its own; one that cannot be approved does not hold up the others (S-32). */
export async function approveTogether(
  { commands }: Services,
  caller: Caller,
  { batch, checked }: { readonly batch: Batch; readonly checked: readonly Checked[] },
): Promise<RouteAnswer<typeof approveTasks>> {
  const settled = await Promise.allSettled(
    checked.map(async (each): Promise<Result> => {
      if ('error' in each) return failed(each.task, each.error, caller.locale);
      const id = `batch-${contentHash({ command: batch.command, task: each.task }).slice(0, 40)}`;
      try {
        await commands.give({ caller, deal: each.deal, command: { id, kind: 'approve', task: each.task } });
        return { task: each.task, approved: true, error: null };
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.status >= 500) throw cause;
        return failed(each.task, cause, caller.locale);
      }
    }),
  );
  return {
    items: settled.map((each) => {
      if (each.status === 'rejected') throw each.reason;
      return each.value;
    }),
  };
}

/** Looks at each task before anything is decided. Tasks of different nodes are refused as a whole. */
export async function checkBatch(tx: TenantTransaction, caller: Caller, batch: Batch): Promise<readonly Checked[]> {
  const viewer = await viewerOf(tx, caller);
  const found: { readonly task: string; readonly scene: TaskScene | AppError }[] = [];
  for (const task of batch.tasks) found.push({ task, scene: await sceneOrError(tx, viewer, task) });
  const scenes = found.flatMap(({ scene }) => (scene instanceof AppError ? [] : [scene]));
  const places = new Set(scenes.map(({ task }) => `${task.process} ${task.node}`));
  if (places.size > 1) throw refusedBatch('other-node', caller.locale);
  return found.map(({ task, scene }) => {
    if (scene instanceof AppError) return { task, error: scene };
    const reason = reasonAgainst(scene);
    return reason === null ? { task, deal: scene.deal.id } : { task, error: refusedBatch(reason, caller.locale) };
  });
}

async function sceneOrError(tx: TenantTransaction, viewer: Viewer, id: string): Promise<TaskScene | AppError> {
  try {
    const task = await readTask(tx, id);
    if (task === undefined) return new AppError('not-found');
    const seen = await requireDeal(tx, viewer, task.deal_id);
    if (partAtTask(viewer, seen.deal, id) === undefined) return new AppError('not-found');
    return sceneOf(viewer, seen, { task, now: tx.now });
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'not-found') return cause;
    throw cause;
  }
}

function reasonAgainst(scene: TaskScene): BatchReason | null {
  return reasonAtNode(scene) ?? (choicesAt(scene, ['approve']).length > 0 ? 'choice' : null);
}

function refusedBatch(reason: BatchReason, locale: ProductLocale): AppError {
  return new AppError('task.batch-refused', {
    params: { reason: batchWords(reason, locale) },
    facts: { reason },
  });
}

function failed(task: string, { code, params, facts }: AppError, locale: ProductLocale): Result {
  const message = translate(errorTexts, `error.${code}`, params, locale);
  return { task, approved: false, error: { code, message, ...(facts === undefined ? {} : { facts }) } };
}
