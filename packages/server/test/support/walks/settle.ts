import { setTimeout as wait } from 'node:timers/promises';
import type { Deal } from '../../../../runtime/src/engine/state.ts';
import { organizationSnapshot } from '../../../src/features/organization/organization.read-model.ts';
import type { Town } from './walk-town.ts';

/** A job whose taking was lost with its connection comes back after up to 25 seconds; so long without any progress is too long. */
const usualPatienceMs = 60_000;
const pauseMs = 250;

/**
 * Waits until nothing is left to do by itself in a town: no job, no timer that is due, no run on hold. Answers what is left when
 * nothing gets on any more (I-1).
 */
export async function settle(town: Town, patienceMs = usualPatienceMs): Promise<readonly string[]> {
  let [before, since] = ['', Date.now()];
  for (let round = 0; Date.now() - since < patienceMs; round += 1) {
    await resumeHalted(town, round);
    const { count, words, revisions } = await leftIn(town);
    if (count === 0) return [];
    const now = `${revisions} ${words}`;
    if (now !== before) [before, since] = [now, Date.now()];
    await wait(pauseMs);
  }
  return [`I-1: for ${patienceMs} ms nothing has got on, and there is left: ${before}`];
}

/** Runs on hold go on; one of each deal at a time. */
async function resumeHalted(town: Town, round: number): Promise<void> {
  const { owner } = town.servers.world.services.database;
  const { rows } = await owner.query<{ id: string; state: Deal }>(
    {
      name: 'walk-halted',
      text: `select id, state from app.deal where tenant_id = $1
        and jsonb_path_exists(state, '$.runs.* ? (@.status == "suspended")')`,
    },
    [town.tenant],
  );
  if (rows.length === 0) return;
  const { administrators } = await town.within(organizationSnapshot);
  const person = administrators[0] ?? 'ada';
  await Promise.all(
    rows.map(({ id, state }) => {
      const run = Object.values(state.runs).find(({ status }) => status === 'suspended')?.id;
      const body = { id: `on-${id}-${round}`, kind: 'resume', run };
      return town.send(0, { person, path: `/api/deals/${id}/commands`, body });
    }),
  );
}

interface Left {
  readonly count: number;
  readonly words: string;
  /** Grows as long as anything happens. */
  readonly revisions: number;
}

/** What is still to be done; jobs and timers that wait for another try, or for a second look, are tried at once. */
async function leftIn({ tenant, servers }: Town): Promise<Left> {
  const { owner } = servers.world.services.database;
  await owner.query(
    {
      name: 'walk-hurry-jobs',
      text: `update graphile_worker._private_jobs set run_at = now()
        where run_at > now() and locked_at is null and payload->>'tenant' = $1`,
    },
    [tenant],
  );
  await owner.query(
    {
      name: 'walk-hurry-timers',
      text: 'update app.deal_timer set try_at = now() where tenant_id = $1 and try_at > now() and due_at <= now()',
    },
    [tenant],
  );
  const { rows } = await owner.query<{ what: string; revisions: number }>(
    {
      name: 'walk-left',
      text: `select concat('job ', j.key, ' try ', j.attempts, ' ', left(j.last_error, 200)) as what, 0 as revisions
          from graphile_worker._private_jobs j where j.payload->>'tenant' = $1 and j.attempts < j.max_attempts
        union all select concat('timer ', t.timer, ' of ', t.deal_id), 0 from app.deal_timer t
          where t.tenant_id = $1 and t.due_at <= now()
        union all select concat('on hold ', d.id), 0 from app.deal d where d.tenant_id = $1
          and jsonb_path_exists(d.state, '$.runs.* ? (@.status == "suspended")')
        union all select '', coalesce(sum(d.revision), 0)::int from app.deal d where d.tenant_id = $1`,
    },
    [tenant],
  );
  const left = rows.filter(({ what }) => what !== '');
  return {
    count: left.length,
    words: left.map(({ what }) => what).join('; '),
    revisions: rows.find(({ what }) => what === '')?.revisions ?? 0,
  };
}
