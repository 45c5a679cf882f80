import type { Json } from '@dealwright/shared';
import type { Database } from '../../database/database.ts';
import { passes, type TenantScope, withTenant, withTenantReading } from '../../database/tenant-transaction.ts';
import { createGathering, type Outcome } from '../../fairness/gathering.ts';
import type { CommandAnswer } from './command-answer.ts';
import type { DealCard } from './deal-card.ts';
import { isTakenNumber } from './deal-number.ts';
import { decideTogether, readTogether } from './decide-together.ts';
import { createExpectedNumbers } from './expected-numbers.ts';
import { type AskedCommand, giveCommand } from './give-command.ts';
import { type AskedStart, startAlone } from './start-form.ts';
import { readForStarts, startTogether } from './start-together.ts';

/** Carries out what people ask of deals. What waits at the same time is committed together. */
export interface CommandGroups {
  /** Answers when the command's own commit is done; throws what its giver is to be told. */
  give(asked: AskedCommand): Promise<CommandAnswer>;
  /** Begins a deal; the same in all else. */
  start(asked: AskedStart): Promise<DealCard>;
}

/** No commands yet. */
export function createCommandGroups(database: Database): CommandGroups {
  const give = createGathering<AskedCommand, Json>({
    laneOf: ({ caller }) => caller.tenant,
    subjectOf: ({ deal }) => deal,
    together: (tenant, asked) =>
      outcomesOf(asked, () =>
        withTenantReading(database, groupScope(tenant), {
          read: (statements) => readTogether(statements, asked),
          work: (tx, ground) => decideTogether(tx, { asked, ...ground }),
        }),
      ),
    alone: (asked) => withTenant(database, ownScope(asked), (tx) => giveCommand(tx, asked)),
  });
  const expected = createExpectedNumbers();
  const startGroup = (tenant: string, asked: readonly AskedStart[], ahead: boolean) =>
    withTenantReading(database, groupScope(tenant), {
      read: (statements) => readForStarts(statements, asked),
      work: (tx, ground) => startTogether(tx, { asked, ...ground }, { expected, ahead }),
    });
  const start = createGathering<AskedStart, DealCard>({
    laneOf: ({ caller }) => caller.tenant,
    subjectOf: ({ wish }) => wish.command,
    together: (tenant, asked) =>
      outcomesOf(asked, async () => {
        if (!expected.mayExpect(tenant)) return startGroup(tenant, asked, false);
        try {
          return await startGroup(tenant, asked, true);
        } catch (cause) {
          if (!isTakenNumber(cause)) throw cause;
          expected.lose(tenant);
          return startGroup(tenant, asked, false);
        }
      }),
    alone: (asked) => withTenant(database, ownScope(asked), (tx) => startAlone(tx, asked)),
  });
  return { give: (asked) => give(asked) as Promise<unknown> as Promise<CommandAnswer>, start };
}

function groupScope(tenant: string): TenantScope {
  return { tenant, actor: { kind: 'system', reason: 'commands' }, idempotent: true };
}

/** A transaction of its own decides again as often as others come first. */
function ownScope({ caller: { tenant, person } }: Pick<AskedCommand, 'caller'>): TenantScope {
  return { tenant, actor: { kind: 'person', id: person }, idempotent: true };
}

/** What fails in the transaction of all, but might be one's own fault alone, is tried again one by one. */
async function outcomesOf<Asked, Answer>(
  asked: readonly Asked[],
  work: () => Promise<readonly Outcome<Answer>[]>,
): Promise<readonly Outcome<Answer>[]> {
  try {
    return await work();
  } catch (cause) {
    return asked.map(() => (passes(cause) ? { kind: 'failed', cause } : { kind: 'again' }));
  }
}
