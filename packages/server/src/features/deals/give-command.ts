import type { CommandBody, Deal } from '@dealwright/runtime';
import { AppError, type FieldValues, type Json, type ProcessDefinition } from '@dealwright/shared';
import type { postCommand, RouteInput } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { checkAttached, checkFiles, checkSignature } from './check-files.ts';
import { placeOf } from './deal-place.ts';
import { type GivenCommand, runCommand } from './deal-runner.ts';
import { maySendAgain, mayWork, sees, steers } from './policy.ts';
import { type Viewer, viewerIn } from './viewer.ts';

/** A command of a person, as the API takes it. */
export type PersonCommand = NonNullable<RouteInput<typeof postCommand>['body']>;

/** Commands that change the deal itself: only for those in whose reach it lies. The others are about one's own tasks and requests. */
const work: ReadonlySet<PersonCommand['kind']> = new Set(['edit', 'move', 'check', 'assign', 'start-flow']);
/** Commands that decide a task of one's own; the engine knows whose it is. */
const decisions: ReadonlySet<PersonCommand['kind']> = new Set([
  'approve',
  'reject',
  'abstain',
  'return',
  'complete',
  'transfer',
  'add',
  'remove',
  'consult',
  'advise',
  'claim',
  'release',
  'take-back',
  'read',
]);

/** What an administrator does to runs of deals that lie out of his reach; the engine asks who he is once more. */
const steering: ReadonlySet<PersonCommand['kind']> = new Set([
  'let-pass',
  'jump',
  'terminate',
  'suspend',
  'resume',
  'withdraw',
  'revoke',
  'revive',
  'transfer',
  'remove',
  'urge',
]);

/** A command that a caller gives to a deal. */
export interface AskedCommand {
  readonly caller: Caller;
  readonly deal: string;
  readonly command: PersonCommand;
}

/** Carries out, in a transaction of its own, what a person asks of a deal that he sees and may change. */
export async function giveCommand(tx: TenantTransaction, asked: AskedCommand): Promise<Json> {
  const viewer = viewerIn(await organizationSnapshot(tx), asked.caller, tx.now);
  await checkFilesOf(tx, viewer, asked);
  return runCommand(tx, commandOf(viewer, asked));
}

/** Refuses a command that names files which its giver may not read, in values or attached, or a signature that is not his. */
export async function checkFilesOf(tx: TenantTransaction, viewer: Viewer, { command }: AskedCommand): Promise<void> {
  if ('values' in command && command.values !== undefined) await checkFiles(tx, viewer, command.values as FieldValues);
  if ('files' in command && command.files !== undefined) await checkAttached(tx, viewer, command.files);
  if ('signature' in command && command.signature !== undefined) await checkSignature(tx, viewer, command.signature);
}

/** The command as the engine takes it, with the question whether the viewer may give it. */
export function commandOf(viewer: Viewer, { deal, command }: AskedCommand): GivenCommand {
  const { id, ...body } = command;
  return {
    id,
    by: { kind: 'person', id: viewer.person.id },
    body: body as Exclude<CommandBody, { kind: 'start' | 'timer' }>,
    deal,
    locale: viewer.locale,
    organization: viewer.organization,
    admit: (state, definition) => admit(viewer, command, { deal: state, definition }),
  };
}

function admit(
  viewer: Viewer,
  command: PersonCommand,
  { deal, definition }: { readonly deal: Deal; readonly definition: ProcessDefinition },
): void {
  const { kind } = command;
  const place = placeOf(deal);
  const admitted = sees(viewer, definition, place) || (steers(viewer) && steering.has(kind));
  if (!admitted) throw new AppError('not-found');
  if (work.has(kind) && !mayWork(viewer, definition, place)) throw new AppError('auth.forbidden');
  if (command.kind === 'resubmit' && !maySendAgain(viewer, { deal, definition }, command.run))
    throw new AppError('auth.forbidden');
  if (kind === 'signal' && !viewer.permissions.has('deal.signal')) throw new AppError('auth.forbidden');
  if (decisions.has(kind) && !viewer.permissions.has('task.decide')) throw new AppError('auth.forbidden');
}
