import type { Json } from '@dealwright/shared';
import type { Database } from '../../database/database.ts';
import { passes, withTenant, withTenantReading } from '../../database/tenant-transaction.ts';
import type { CommandAnswer } from './command-answer.ts';
import { decideTogether, type Outcome, readTogether } from './decide-together.ts';
import { type AskedCommand, giveCommand } from './give-command.ts';

/** Carries out what people ask of deals. Commands that wait at the same time are committed together. */
export interface CommandGroups {
  /** Answers when the command's own commit is done; throws what its giver is to be told. */
  give(asked: AskedCommand): Promise<CommandAnswer>;
}

interface Waiting {
  readonly asked: AskedCommand;
  resolve(answer: Json): void;
  reject(cause: unknown): void;
}

/** The commands of one organization: those that wait, oldest first, and the deals that are being decided on. */
interface Lane {
  readonly tenant: string;
  waiting: Waiting[];
  readonly busy: Set<string>;
  running: number;
  called: boolean;
}

/** Groups of one organization that run at once: one decides here while the other is written there. */
const mostGroups = 2;
/** Commands of one group. */
const mostTogether = 32;

/** No commands yet. */
export function createCommandGroups(database: Database): CommandGroups {
  const lanes = new Map<string, Lane>();

  /** Commands that arrive in the same turn of the event loop go together. */
  function call(lane: Lane): void {
    if (lane.called) return;
    lane.called = true;
    setImmediate(() => {
      lane.called = false;
      while (lane.running < mostGroups) {
        const group = takeGroup(lane);
        if (group.length === 0) break;
        void run(lane, group);
      }
      if (lane.running === 0 && lane.waiting.length === 0) lanes.delete(lane.tenant);
    });
  }

  async function run(lane: Lane, group: readonly Waiting[]): Promise<void> {
    lane.running += 1;
    await carryOut(database, lane.tenant, group);
    lane.running -= 1;
    for (const { asked } of group) lane.busy.delete(asked.deal);
    call(lane);
  }

  return {
    give: (asked) =>
      new Promise<Json>((resolve, reject) => {
        const { tenant } = asked.caller;
        const lane = lanes.get(tenant) ?? { tenant, waiting: [], busy: new Set(), running: 0, called: false };
        lanes.set(tenant, lane);
        lane.waiting.push({ asked, resolve, reject });
        call(lane);
      }) as Promise<unknown> as Promise<CommandAnswer>,
  };
}

/** The next commands, at most one for each deal: who comes second to a deal waits for the first. */
function takeGroup(lane: Lane): readonly Waiting[] {
  const group: Waiting[] = [];
  const passed = new Set<string>();
  lane.waiting = lane.waiting.filter((waiting) => {
    const { deal } = waiting.asked;
    const free = group.length < mostTogether && !lane.busy.has(deal) && !passed.has(deal);
    passed.add(deal);
    if (free) group.push(waiting);
    return !free;
  });
  for (const { asked } of group) lane.busy.add(asked.deal);
  return group;
}

/** Settles all of a group; never throws. */
async function carryOut(database: Database, tenant: string, group: readonly Waiting[]): Promise<void> {
  const outcomes = await outcomesOf(database, tenant, group);
  await Promise.all(group.map((waiting, place) => settle(database, waiting, outcomes[place])));
}

/** What fails in the transaction of all, but might be one's own fault alone, is tried again one by one. */
async function outcomesOf(
  database: Database,
  tenant: string,
  group: readonly Waiting[],
): Promise<readonly (Outcome | { readonly kind: 'failed'; readonly cause: unknown })[]> {
  const scope = { tenant, actor: { kind: 'system', reason: 'commands' } as const, idempotent: true };
  const commands = group.map(({ asked }) => asked);
  try {
    return await withTenantReading(database, scope, {
      read: (statements) => readTogether(statements, commands),
      work: (tx, ground) => decideTogether(tx, { asked: commands, ...ground }),
    });
  } catch (cause) {
    return group.map(() => (passes(cause) ? { kind: 'failed', cause } : { kind: 'again' }));
  }
}

async function settle(
  database: Database,
  { asked, resolve, reject }: Waiting,
  outcome: Awaited<ReturnType<typeof outcomesOf>>[number] | undefined,
): Promise<void> {
  if (outcome?.kind === 'answered') resolve(outcome.answer);
  else if (outcome?.kind === 'refused') reject(outcome.error);
  else if (outcome?.kind === 'failed') reject(outcome.cause);
  else await alone(database, asked).then(resolve, reject);
}

/** A transaction of its own, which decides again as often as others come first. */
function alone(database: Database, asked: AskedCommand): Promise<Json> {
  const { tenant, person } = asked.caller;
  const scope = { tenant, actor: { kind: 'person', id: person } as const, idempotent: true };
  return withTenant(database, scope, (tx) => giveCommand(tx, asked));
}
