import { setTimeout as wait } from 'node:timers/promises';
import type { ProcessDefinition } from '@dealwright/shared';
import { sql } from 'kysely';
import type { Command } from '../../../../runtime/src/engine/command.ts';
import {
  beginning,
  type MixedStep,
  mixedCommand,
} from '../../../../runtime/src/engine/properties/testing/mixed-steps.ts';
import type { Deal } from '../../../../runtime/src/engine/state.ts';
import { readDeal } from '../../../src/features/deals/deals.store.ts';
import { type Answered, dealFaults } from './deal-faults.ts';
import type { WalkWorld } from './walk-world.ts';

/** Steps of both clients, one after the other or at once. */
export interface StepPair {
  readonly steps: readonly MixedStep[];
  readonly together: boolean;
}

/** What a walk did and what was wrong. */
export interface StoredWalk {
  readonly commands: readonly (Command & { readonly now: string })[];
  readonly faults: readonly string[];
}

let walks = 0;

/**
 * Two clients work on one deal, each through a server of his own and on what he saw last, while timers fire, the world answers and the
 * wire to the database breaks; everything stored is looked at after every pair of steps, and at the end, when nothing is left to do.
 */
export async function storedWalk(
  at: WalkWorld,
  definition: ProcessDefinition,
  pairs: readonly StepPair[],
): Promise<StoredWalk> {
  walks += 1;
  const name = `w${walks}`;
  const commands: (Command & { readonly now: string })[] = [];
  const answered: Answered[] = [];
  const process = await at.publish(inAHurry(definition));
  const [start, gate] = beginning(definition);
  if (start.kind !== 'start') throw new Error('a deal begins with its start');
  const body = { command: `${name}-start`, form: null, values: start.values };
  const begun = await at.send(0, 'max', { path: `/api/processes/${process}/deals`, body });
  commands.push({ now: new Date().toISOString(), ...start });
  if (begun.status !== 200) return { commands, faults: [`the deal did not begin: ${begun.text}`] };
  const { id } = (JSON.parse(begun.text) as { readonly deal: { readonly id: string } }).deal;

  const give = async (server: 0 | 1, command: Command): Promise<void> => {
    const request = requestOf(at, id, command);
    if (request === null) return;
    commands.push({ now: new Date().toISOString(), ...command });
    const reply = await at.send(server, request.person, request);
    answered.push({ id: command.id, ...reply });
  };
  const look = (): Promise<Deal> =>
    at.within(async (tx) => (await readDeal(tx, id))?.state ?? Promise.reject(new Error(`${id} is gone`)));
  const faultsNow = () => at.within((tx) => dealFaults(tx, id, answered));

  await give(1, { ...gate, id: `${name}-gate` });
  const seen: [Deal | null, Deal | null] = [null, null];
  for (const [index, { steps, together }] of pairs.entries()) {
    const deeds = steps.map(({ client, looks, deed }, place) => async () => {
      const deal = looks || seen[client] === null ? await look() : seen[client];
      seen[client] = deal;
      const command = mixedCommand(definition, deal, { deed, index: 2 * index + place });
      await give(client, { ...command, id: `${name}-${command.id}` });
    });
    if (together) await Promise.all(deeds.map((deed) => deed()));
    else for (const deed of deeds) await deed();
    const faults = await faultsNow();
    if (faults.length > 0) return { commands, faults };
  }
  const stuck = await quiet(at, id, name);
  return { commands, faults: [...stuck, ...(await faultsNow()), ...(await callFaults(at, id))] };
}

/** The same process, but what takes hours is due at once or in a second, and nobody must sign by hand. */
function inAHurry(definition: ProcessDefinition): ProcessDefinition {
  const text = JSON.stringify(definition)
    .replaceAll(/"P(T\dH|[12]D)"/g, '"PT0S"')
    .replaceAll('"P3D"', '"PT1S"')
    .replaceAll('"signature":true', '"signature":false');
  return JSON.parse(text) as ProcessDefinition;
}

interface Request {
  readonly person: string | null;
  readonly path: string;
  readonly body: object;
}

/** A command as its giver sends it; null where nobody can: timers fire by themselves, and answers need the address they were asked for at. */
function requestOf(at: WalkWorld, deal: string, command: Command): Request | null {
  const { by, id, ...body } = command;
  const path = `/api/deals/${deal}/commands`;
  if (by.kind === 'person') {
    const { signature: _, ...rest } = { signature: '', ...body };
    return { person: by.id, path, body: { id, ...rest } };
  }
  if (body.kind === 'signal') return { person: 'ada', path, body: { id, ...body } };
  if (body.kind !== 'answer') return null;
  const address = at.other.answers.get([deal, body.run, body.visit].join('/'));
  const answer = body.outcome === 'failed' ? { failed: true } : { values: body.values ?? {} };
  return address === undefined ? null : { person: null, path: address, body: answer };
}

/** A job whose taking was lost with its connection comes back after up to 25 seconds, and may be lost again. */
const patienceMs = 90_000;

/** Waits until nothing is left to do by itself: no job of the deal, no timer that is due, no run on hold. */
async function quiet(at: WalkWorld, deal: string, name: string): Promise<readonly string[]> {
  const until = Date.now() + patienceMs;
  let left = '';
  for (let round = 0; Date.now() < until; round += 1) {
    const { state, waiting } = await at.within(async (tx) => {
      const row = await readDeal(tx, deal);
      const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from app.deal_timer
        where tenant_id = ${tx.tenant} and deal_id = ${deal} and due_at <= now()`.execute(tx.db);
      return { state: row?.state, waiting: rows[0]?.waiting ?? 0 };
    });
    const halted = Object.values(state?.runs ?? {}).filter(({ status }) => status === 'suspended');
    for (const { id: run } of halted.slice(0, 1)) {
      const body = { id: `${name}-on-${round}`, kind: 'resume', run };
      await at.send(0, 'ada', { path: `/api/deals/${deal}/commands`, body });
    }
    const jobs = await hurried(at, deal);
    left = `${halted.length} runs on hold, ${waiting} timers, ${jobs.length} jobs ${jobs.join('; ')}`;
    if (halted.length + waiting + jobs.length === 0) return [];
    await wait(20);
  }
  return [`I-1: after ${patienceMs} ms something is still to be done: ${left}`];
}

/** Jobs of the deal that are not done; those that failed are tried again at once. */
async function hurried(at: WalkWorld, deal: string): Promise<readonly string[]> {
  const { owner } = at.world.services.database;
  await owner.query(
    `update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null and payload->'job'->>'deal' = $1`,
    [deal],
  );
  await owner.query(
    `update app.deal_timer set try_at = now() where deal_id = $1 and try_at > now() and due_at <= now()`,
    [deal],
  );
  const { rows } = await owner.query<{ job: string }>(
    `select concat(key, ' try ', attempts, ' ', left(last_error, 200)) as job from graphile_worker._private_jobs
      where payload->'job'->>'deal' = $1 and attempts < max_attempts`,
    [deal],
  );
  return rows.map(({ job }) => job);
}

/** I-10: every message that a flow sent arrived under its key, and nothing else did. */
async function callFaults(at: WalkWorld, deal: string): Promise<readonly string[]> {
  const calls = await at.within((tx) =>
    tx.db
      .selectFrom('deal_event')
      .select(['seq', 'event'])
      .where('deal_id', '=', deal)
      .where('kind', '=', 'call-made')
      .execute(),
  );
  const expected = calls.flatMap(({ seq, event }) => {
    if (event.kind !== 'call-made' || event.call.to === 'process') return [];
    return event.call.to === 'webhook' && event.call.connection !== 'shop' ? [] : [`${deal}.e${seq}`];
  });
  const heard = [...at.other.heard.keys()].filter((key) => key.startsWith(`${deal}.`));
  return [
    ...expected.filter((key) => !heard.includes(key)).map((key) => `I-10: ${key} did not arrive`),
    ...heard.filter((key) => !expected.includes(key)).map((key) => `I-10: ${key} arrived, and nothing asked for it`),
  ];
}
