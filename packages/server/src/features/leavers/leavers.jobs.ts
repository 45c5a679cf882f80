import { type CommandBody, leftOver, taskIdOf, type WorkOfPerson, waysToHandOver } from '@dealwright/runtime';
import { AppError, type Organization } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { handleJob, type JobInput } from '../../jobs/handle-job.ts';
import { announceCallerChange } from '../../live/caller-change.ts';
import { runCommand } from '../deals/deals.commands.ts';
import { workOf } from '../deals/deals.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';

/** Jobs for people who leave. */
export interface LeaverJobs {
  /** Somebody has left: his sessions end and his work is handed over. */
  readonly 'person.left': LeftPerson;
}

interface LeftPerson {
  /** This leaving; the same person may come back and leave again. */
  readonly leave: string;
  readonly person: string;
  /** The sign-in behind him. */
  readonly user: string | null;
  readonly successor: string;
  /** The administrator in whose name it is done. */
  readonly by: string;
}

/**
 * Hands over what waited for him, each in a transaction of its own: deals he owns, seats, requests that came back, advice. What a crash
 * interrupted is found again, since what was handed over is not his any more.
 */
export const leaverJobs = [
  handleJob('person.left', async (input) => {
    const { payload, services, transact } = input;
    if (payload.user !== null) {
      await services.identity.endSessions(payload.user);
      await announceCallerChange(services);
    }
    const work = await transact((tx) => workOf(tx, payload.person));
    const left: WorkOfPerson[] = [];
    for (const each of work) {
      if (await handOver(input, each)) continue;
      left.push(each);
      await tellAdministrators(input, each);
    }
    if (work.length === 0) return;
    const handed = (kind: WorkOfPerson['kind']) =>
      work.filter((each) => each.kind === kind && !left.includes(each)).length;
    await transact((tx) =>
      tx.audit('person.handed-over', payload.person, {
        successor: payload.successor,
        seats: handed('seat'),
        requests: handed('request'),
        advice: handed('advice'),
        deals: handed('deal'),
        left: left.map(({ kind, deal, id }) => (kind === 'deal' ? deal : taskIdOf(deal, id))),
      }),
    );
  }),
];

/**
 * The successor gets it; where he may not sit, an administrator does; where nobody may, because all of them sit there already or
 * duties are separate, a seat is taken out of the vote. False when not even that is possible.
 */
async function handOver({ payload, transact }: JobInput<'person.left'>, place: WorkOfPerson): Promise<boolean> {
  const { administrators } = await transact(organizationSnapshot);
  const ways = waysToHandOver(place, { ...payload, administrators });
  for (const [number, way] of ways.entries()) {
    if (await transact((tx) => tryWay(tx, payload, { place, way, number }))) return true;
  }
  return false;
}

/** Where nobody may take over, the administrators find a word in their inboxes: they change the flow or end the run. Told once. */
async function tellAdministrators({ payload, transact }: JobInput<'person.left'>, place: WorkOfPerson): Promise<void> {
  await transact(async (tx) => {
    const { administrators } = await organizationSnapshot(tx);
    const message = leftOver(place.kind, payload.person);
    return tryWay(tx, payload, { place, way: { kind: 'notify', people: administrators, message }, number: toldNumber });
  });
}

/** Beside the numbers of the ways to hand over. */
const toldNumber = -1;

interface Way {
  readonly place: WorkOfPerson;
  readonly way: CommandBody;
  readonly number: number;
}

/** True when it is done, also when somebody else has settled the seat meanwhile; false when the engine refuses it. */
async function tryWay(tx: TenantTransaction, { leave, by }: LeftPerson, { place, way, number }: Way): Promise<boolean> {
  const organization = await organizationSnapshot(tx);
  try {
    await runCommand(tx, {
      id: `system:${leave}:${place.deal}:${place.id}:${number}`,
      by: { kind: 'person', id: standingAdministrator(organization, by) },
      body: way as Exclude<CommandBody, { kind: 'start' }>,
      deal: place.deal,
      locale: 'en',
      organization,
      admit: () => undefined,
    });
    return true;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    if (cause.code === 'command.refused') return false;
    if (cause.code === 'task.already-decided') return true;
    throw cause;
  }
}

/** Who asked for it, or another administrator when he is none any more. */
function standingAdministrator({ administrators }: Organization, asked: string): string {
  return administrators.find((each) => each === asked) ?? administrators[0] ?? asked;
}
