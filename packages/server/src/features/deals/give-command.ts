import type { CommandBody, Deal } from '@dealwright/runtime';
import { AppError, type FieldValues, type ProcessDefinition } from '@dealwright/shared';
import type { postCommand, RouteInput } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { checkFiles } from './check-files.ts';
import type { CommandAnswer } from './command-answer.ts';
import { placeOf } from './deal-place.ts';
import { runCommand } from './deal-runner.ts';
import { mayWork, sees } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** A command of a person, as the API takes it. */
export type PersonCommand = NonNullable<RouteInput<typeof postCommand>['body']>;

/** Commands that change the deal itself: only for those in whose reach it lies. The others are about one's own tasks and requests. */
const work: ReadonlySet<PersonCommand['kind']> = new Set(['edit', 'move', 'check', 'assign', 'start-flow']);
/** Commands that decide a task of one's own; the engine knows whose it is. */
const decisions: ReadonlySet<PersonCommand['kind']> = new Set(['approve', 'reject', 'return', 'complete', 'transfer']);

/** Carries out what a person asks of a deal that he sees and may change. */
export async function giveCommand(
  tx: TenantTransaction,
  viewer: Viewer,
  { deal, command }: { readonly deal: string; readonly command: PersonCommand },
): Promise<CommandAnswer> {
  const { id, ...body } = command;
  if ('values' in body && body.values !== undefined) await checkFiles(tx, body.values as FieldValues);
  const answer = await runCommand(tx, {
    id,
    by: { kind: 'person', id: viewer.person.id },
    body: body as Exclude<CommandBody, { kind: 'start' | 'timer' }>,
    deal,
    locale: viewer.locale,
    organization: viewer.organization,
    admit: (state, definition) => admit(viewer, command.kind, { state, definition }),
  });
  return answer as unknown as CommandAnswer;
}

function admit(
  viewer: Viewer,
  kind: PersonCommand['kind'],
  { state, definition }: { readonly state: Deal; readonly definition: ProcessDefinition },
): void {
  const place = placeOf(state);
  if (!sees(viewer, definition, place)) throw new AppError('not-found');
  if (work.has(kind) && !mayWork(viewer, definition, place)) throw new AppError('auth.forbidden');
  if (decisions.has(kind) && !viewer.permissions.has('task.decide')) throw new AppError('auth.forbidden');
}
