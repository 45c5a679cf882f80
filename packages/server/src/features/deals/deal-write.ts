import { AppError, type Json } from '@dealwright/shared';
import type { LiveMessage } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { LivePlace } from '../../live/live-place.ts';
import type { DealColumns } from './deal-columns.ts';
import { type Follower, isTakenCommand, writingStatement } from './deal-write-statement.ts';
import type { ChainedEvent } from './event-chain.ts';
import type { TaskColumns } from './task-columns.ts';

/** A message to one person, once for its key. */
export interface NewNotification {
  readonly id: string;
  readonly person_id: string;
  readonly effect_key: string;
  readonly task_id: string | null;
  readonly message: Json;
}

/** A time at which the deal must be woken. */
export interface NewTimer {
  readonly timer: string;
  readonly due_at: string;
}

/** Something that is done after the decision, once for its key: a call to the world, an outcome that is told. */
export interface NewJob {
  readonly task: string;
  readonly payload: Json;
  readonly key: string;
  /** Jobs of one queue of the organization are done one after the other; null: beside all others. */
  readonly queue: string | null;
}

/** The command that is carried out and the answer it will always get. */
export interface NewCommand {
  readonly id: string;
  readonly by_actor: string;
  readonly request_hash: string;
  readonly answer: Json;
}

/** A live message; that of the deal says where the deal stands, for the filter of each node. */
export type DealAnnouncement = LiveMessage & { readonly place?: LivePlace };

/** Everything one decision writes. `before` is the revision it was decided on; null for a deal that begins. */
export interface DealWrite {
  readonly before: number | null;
  readonly columns: DealColumns;
  readonly command: NewCommand;
  readonly events: readonly ChainedEvent[];
  readonly tasks: readonly TaskColumns[];
  readonly notifications: readonly NewNotification[];
  readonly timers: readonly NewTimer[];
  /** Timers that have fired or were called off. */
  readonly stilled: readonly Pick<NewTimer, 'timer'>[];
  readonly jobs: readonly NewJob[];
  readonly live: readonly DealAnnouncement[];
  /** Ids of files that were not in the deal before. */
  readonly files: readonly string[];
  /** Ids of files that people attached or signed with. */
  readonly attached: readonly string[];
  readonly at: string;
}

/**
 * Writes decisions on different deals in ONE statement: each deal if its revision is still the one decided on, and with it history,
 * to-dos, messages, timers, jobs, live messages and the command's answer. Answers the deals that are written; where somebody else was
 * first, nothing is. All of them begin, or all of them change.
 */
export function writeDeals(tx: TenantTransaction, writes: readonly DealWrite[]): Promise<ReadonlySet<string>> {
  return writtenBy(tx, tx.run, writes);
}

/** The same as the last statement of its transaction, which it commits. */
export function writeDealsLast(tx: TenantTransaction, writes: readonly DealWrite[]): Promise<ReadonlySet<string>> {
  return writtenBy(tx, tx.runLast, writes);
}

async function writtenBy(
  { tenant }: TenantTransaction,
  run: TenantTransaction['run'],
  writes: readonly DealWrite[],
): Promise<ReadonlySet<string>> {
  const lists = listsOf(writes);
  const writing = writes.every(({ before }) => before === null) ? 'begin' : 'change';
  const statement = writingStatement(
    writing,
    lists.map(([follower]) => follower),
  );
  try {
    const [written] = await run(statement, [tenant, dealsOf(writes), ...lists.map(([, rows]) => JSON.stringify(rows))]);
    return new Set(written?.changed);
  } catch (cause) {
    throw isTakenCommand(cause) ? new AppError('deal.conflict', { cause }) : cause;
  }
}

/** Writes one decision; false when somebody else was first. */
export async function writeDeal(tx: TenantTransaction, write: DealWrite): Promise<boolean> {
  return (await writeDeals(tx, [write])).size === 1;
}

function dealsOf(writes: readonly DealWrite[]): string {
  return JSON.stringify(writes.map((write) => ({ before: write.before, ...write.columns, ...commandColumns(write) })));
}

/** The rows of one write for each thing that it may write beside the deal, without the deal's id. */
const rowsOf: readonly (readonly [Follower, (write: DealWrite) => readonly object[]])[] = [
  ['events', ({ events }) => events.map(eventRow)],
  ['tasks', ({ tasks, columns }) => tasks.map((task) => ({ process: columns.process, ...task }))],
  ['notifications', ({ notifications, at }) => notifications.map((notification) => ({ at, ...notification }))],
  ['timers', ({ timers }) => timers],
  ['stilled', ({ stilled }) => stilled],
  ['jobs', ({ jobs }) => jobs],
  ['files', ({ files }) => files.map((file) => ({ file }))],
  ['attached', ({ attached }) => attached.map((file) => ({ file }))],
  ['live', ({ live }) => live.map((message) => ({ message }))],
];

/** One list of rows for each thing that is written. */
function listsOf(writes: readonly DealWrite[]): readonly (readonly [Follower, readonly object[]])[] {
  return rowsOf
    .map(([follower, of]) => {
      const rows = writes.flatMap((write) => of(write).map((row) => ({ deal_id: write.columns.id, ...row })));
      return [follower, rows] as const;
    })
    .filter(([, rows]) => rows.length > 0);
}

/** The answer goes as text, for it is kept byte for byte. */
function commandColumns({ command }: DealWrite) {
  return {
    command: command.id,
    by_actor: command.by_actor,
    request_hash: command.request_hash,
    answer: JSON.stringify(command.answer),
  };
}

function eventRow({ event, previousHash, hash }: ChainedEvent) {
  return { seq: event.seq, kind: event.kind, at: event.at, event, previous_hash: previousHash, hash };
}
