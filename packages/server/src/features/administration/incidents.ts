import { standingIncidents, visitOf } from '@dealwright/runtime';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { listIncidents, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { namedReason, nodeTitle, type Viewer } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { failingSchedules } from '../schedules/schedules.read-model.ts';
import { numbersOf, readFailedJobs, readLateTimers, readStoppedDeals, type StoppedDeal } from './incidents.store.ts';

type Answer = RouteAnswer<typeof listIncidents>;

/** What needs an administrator. Deals are named by their numbers, since their fields are not his to see (S-36). */
export async function incidentsFor(tx: TenantTransaction, viewer: Viewer): Promise<Answer> {
  const runs: Answer['runs'] = [];
  for (const deal of await readStoppedDeals(tx)) {
    const { definition } = await definitionByHash(tx, deal.hash);
    runs.push(...stoppedRuns(deal, { viewer, definition }));
  }
  const timers: Answer['timers'] = [];
  for (const { id, number, hash, timer, due_at, try_at, tries } of await readLateTimers(tx)) {
    const { definition } = await definitionByHash(tx, hash);
    const processTitle = textOf(definition, definition.title, viewer.locale);
    const times = { dueAt: due_at.toISOString(), nextTry: try_at.toISOString(), tries };
    timers.push({ deal: id, dealNumber: number, processTitle, timer, ...times });
  }
  return {
    runs: runs.toSorted((left, right) => right.at.localeCompare(left.at)),
    timers,
    schedules: await failingSchedules(tx, viewer.locale),
    jobs: await failedJobs(tx),
  };
}

interface Naming {
  readonly viewer: Viewer;
  readonly definition: ProcessDefinition;
}

function stoppedRuns({ id, number, state }: StoppedDeal, naming: Naming): Answer['runs'] {
  const { definition, viewer } = naming;
  const { organization, locale } = viewer;
  const processTitle = textOf(definition, definition.title, locale);
  return Object.values(state.runs).flatMap((run) =>
    standingIncidents(run).map((incident) => {
      const node = incident.visit === null ? undefined : visitOf(run, incident.visit)?.node;
      const title = node === undefined ? undefined : nodeTitle(definition, node);
      return {
        deal: id,
        dealNumber: number,
        processTitle,
        run: run.id,
        runStatus: run.status,
        flowTitle: textOf(definition, definition.flows[run.flow]?.title ?? run.flow, locale),
        nodeTitle: title === undefined ? null : textOf(definition, title, locale),
        at: incident.at,
        because: namedReason(incident.reason, { definition, organization, locale }),
      };
    }),
  );
}

async function failedJobs(tx: TenantTransaction): Promise<Answer['jobs']> {
  const jobs = await readFailedJobs(tx);
  const numbers = await numbersOf(
    tx,
    jobs.flatMap(({ deal_id: deal }) => (deal === null ? [] : [deal])),
  );
  return jobs.map(({ id, task, deal_id: deal, attempts, next_try, gave_up: gaveUp }) => {
    const number = deal === null ? undefined : numbers.get(deal);
    return {
      id,
      task,
      deal: deal === null || number === undefined ? null : { deal, dealNumber: number },
      attempts,
      nextTry: next_try.toISOString(),
      gaveUp,
    };
  });
}
