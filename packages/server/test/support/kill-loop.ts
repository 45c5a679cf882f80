import { setTimeout as wait } from 'node:timers/promises';
import { makeApiKey } from '../../src/features/identity/api-keys.store.ts';
import { busyDefinition } from './busy-process.ts';
import { publishedProcess } from './lead-process.ts';
import { serverProcess } from './server-process.ts';
import { dealFaults } from './walks/deal-faults.ts';
import { type OtherSystem, otherSystem } from './walks/other-system.ts';
import { personId, startWorld, type TestPerson, type World } from './world.ts';

/** What was sent and what was answered. */
interface Deed {
  readonly person: TestPerson;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly answer: string;
}

/** What a run of kills found. Everything in `wrong` is a broken promise. */
export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  readonly retried: number;
  readonly deals: number;
  /** Flows that went through rows, flows, call, event and people to their end. */
  readonly ended: number;
  /** Deadlines that fired. */
  readonly fired: number;
  readonly wrong: readonly string[];
}

interface Load {
  readonly world: World;
  readonly url: string;
  readonly process: string;
  readonly keys: ReadonlyMap<TestPerson, string>;
  readonly deeds: Deed[];
  readonly deals: string[];
  readonly other: OtherSystem;
  retried: number;
  ended: boolean;
}

const deciders: readonly TestPerson[] = ['manager', 'finance', 'ops'];

/**
 * Runs the server as a process under load, kills it without warning at random moments, starts it again, and then looks whether what
 * was acknowledged is there exactly once and every deal is the fold of its history. Clients ask again with the same ids, as ours do.
 */
export async function runKillLoop(kills: number): Promise<KillReport> {
  const other = await otherSystem();
  const world = await startWorld({ env: { OUTBOUND_ALLOW: other.origin } });
  const { config } = world.services;
  const server = await serverProcess({
    OUTBOUND_ALLOW: other.origin,
    DATABASE_URL: config.databaseUrl ?? '',
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'fatal',
  });
  try {
    const process = await publishedProcess(world.as('admin'), { definition: busyDefinition('killed') });
    await world.as('developer').post('/api/connections', { name: 'shop', address: `${other.origin}/hook` });
    const keys = new Map<TestPerson, string>();
    for (const person of ['sales', 'admin', ...deciders] as const) {
      keys.set(person, (await world.within('org_a', (tx) => makeApiKey(tx, personId(person), 'load'))).secret);
    }
    const load: Load = { world, url: server.url, process, keys, deeds: [], deals: [], other, retried: 0, ended: false };
    await server.start();
    const clients = [
      ...Array.from({ length: 6 }, (_, place) => seller(load, place)),
      ...deciders.map((person) => decider(load, person)),
      outsider(load),
    ];
    for (let kill = 0; kill < kills; kill += 1) {
      await underLoad(load, 30);
      await wait(Math.random() * 400);
      await server.kill();
      await server.start();
    }
    await underLoad(load, 30);
    load.ended = true;
    await Promise.all(clients);
    await untilQuiet(load);
    await server.kill();
    const count = async (condition: string): Promise<number> =>
      (
        await world.services.database.owner.query<{ n: number }>(
          `select count(*)::int as n from app.deal_event where ${condition}`,
        )
      ).rows[0]?.n ?? 0;
    return {
      ended: await count(`kind = 'run-ended' and event->>'outcome' = 'approved'`),
      fired: await count(`kind = 'timer-cleared' and event->>'fired' = 'true'`),
      kills,
      acknowledged: load.deeds.length,
      retried: load.retried,
      deals: load.deals.length,
      wrong: await findWrong(load),
    };
  } finally {
    await server.kill();
    await world.stop();
    await other.stop();
  }
}

/** Milliseconds in which the server must have got on with what is left. */
const patienceMs = 45_000;

/** Waits until the server has done what it does by itself, as long as it gets on with it. */
async function untilQuiet({ world }: Load): Promise<void> {
  const { owner } = world.services.database;
  let [least, since] = [Number.POSITIVE_INFINITY, Date.now()];
  while (least > 0) {
    await owner.query(
      'update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null',
    );
    const { rows } = await owner.query<{ left: number }>(
      `select (select count(*) from graphile_worker._private_jobs)::int
        + (select count(*) from app.deal_timer where due_at <= now())::int as left`,
    );
    const left = rows[0]?.left ?? 0;
    if (left < least) [least, since] = [left, Date.now()];
    if (Date.now() - since > patienceMs) throw new Error(`the server has not done ${left} things that were to be done`);
    await wait(20);
  }
}

/** Waits until so many more commands are acknowledged. */
async function underLoad(load: Load, more: number): Promise<void> {
  const wanted = load.deeds.length + more;
  while (load.deeds.length < wanted) await wait(5);
}

const line = (id: string) => ({ id, values: { f_item: `Article ${id}` } });

/** Starts deals, writes notes and asks for approvals, and now and then sends an old command again. */
async function seller(load: Load, place: number): Promise<void> {
  for (let count = 0; !load.ended; count += 1) {
    const id = `sell-${place}-${count}`;
    if (count % 5 === 0) {
      const begun = await deed(load, 'sales', `/api/processes/${load.process}/deals`, {
        id,
        command: id,
        form: null,
        values: { f_name: id, f_lines: [line('one'), line('two')].slice(0, 1 + (place % 2)) },
      });
      if (begun !== null) load.deals.push((JSON.parse(begun) as { deal: { id: string } }).deal.id);
      continue;
    }
    const deal = load.deals[Math.floor(Math.random() * load.deals.length)];
    if (deal === undefined) continue;
    const body = count % 5 === 1 ? { id, kind: 'move', to: 'st_offer' } : { id, kind: 'comment', text: id };
    await deed(load, 'sales', `/api/deals/${deal}/commands`, body);
  }
}

/** What the world does: it answers calls, and says that deals are paid. */
async function outsider(load: Load): Promise<void> {
  const said = new Set<string>();
  for (let count = 0; !load.ended; count += 1) {
    for (const [visit, address] of load.other.answers) {
      if (said.has(visit)) continue;
      said.add(visit);
      const { status, text } = await ask(load, null, address, {});
      if (status !== 200 && status !== 422) throw new Error(`the answer for ${visit} was answered ${status}: ${text}`);
    }
    const deal = load.deals[count % Math.max(1, load.deals.length)];
    if (deal !== undefined && !said.has(deal)) {
      said.add(deal);
      await deed(load, 'admin', `/api/deals/${deal}/commands`, { id: `paid-${deal}`, kind: 'signal', name: 'paid' });
    } else await wait(20);
  }
}

/** Approves what is in the inbox: mostly one task, now and then several of a node together. */
async function decider(load: Load, person: TestPerson): Promise<void> {
  for (let count = 0; !load.ended; count += 1) {
    const inbox = await ask(load, person, '/api/tasks?limit=20');
    const { items = [] } = JSON.parse(inbox.text) as {
      items?: readonly { id: string; deal: string; node: { id: string } | string }[];
    };
    const task = items[Math.floor(Math.random() * items.length)];
    if (task === undefined) await wait(20);
    else if (count % 4 === 0) {
      const same = items.filter(({ node }) => JSON.stringify(node) === JSON.stringify(task.node)).slice(0, 5);
      const batch = { command: `batch-${person}-${count}`, tasks: same.map(({ id }) => id) };
      const { status, text } = await ask(load, person, '/api/tasks/approve', batch);
      if (status >= 500 || status === 400) throw new Error(`a batch was answered ${status}: ${text}`);
    } else
      await deed(load, person, `/api/deals/${task.deal}/commands`, {
        id: `decide-${person}-${count}`,
        kind: 'approve',
        task: task.id,
      });
  }
}

/** Sends a command until it is answered; an acknowledged one is written down. */
// biome-ignore lint/complexity/useMaxParams: who, where and what
async function deed(load: Load, person: TestPerson, url: string, body: Deed['body']): Promise<string | null> {
  const sent = url.endsWith('/deals') ? { ...body, id: undefined } : body;
  const { status, text } = await ask(load, person, url, sent);
  if (status === 200) load.deeds.push({ person, url, body, answer: text });
  else if (status !== 422 && status !== 409 && status !== 404) throw new Error(`${url} answered ${status}: ${text}`);
  return status === 200 ? text : null;
}

// biome-ignore lint/complexity/useMaxParams: who, where and what
async function ask(
  load: Load,
  person: TestPerson | null,
  url: string,
  body?: unknown,
): Promise<{ status: number; text: string }> {
  const headers = {
    ...(person === null ? {} : { authorization: `Bearer ${load.keys.get(person)}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  for (;;) {
    try {
      const answer = await fetch(
        `${load.url}${url}`,
        body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
      );
      const text = await answer.text();
      if (answer.status < 500) return { status: answer.status, text };
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
    }
    load.retried += 1;
    await wait(25);
  }
}

async function findWrong({ world, deeds, other }: Load): Promise<readonly string[]> {
  const wrong: string[] = [];
  await world.within('org_a', async (tx) => {
    const commands = await tx.db.selectFrom('command').select(['id', 'deal_id', 'answer']).execute();
    const known = new Map(commands.map((command) => [command.id, command]));
    for (const { body, url } of deeds) if (!known.has(body.id)) wrong.push(`lost: ${body.id} at ${url}`);
    const rows = await tx.db.selectFrom('deal').select(['id', 'title']).execute();
    const titles = new Set(rows.map(({ title }) => title));
    if (titles.size !== rows.length) wrong.push(`${rows.length - titles.size} deals were begun twice`);
    for (const { id } of rows) wrong.push(...(await dealFaults(tx, id)).map((fault) => `${id}: ${fault}`));
    const facts = await tx.db
      .selectFrom('deal_event')
      .select(['deal_id', 'seq', 'event'])
      .where('kind', 'in', ['commented', 'call-made'])
      .execute();
    const told = facts.flatMap(({ event }) => (event.kind === 'commented' ? [event.text] : []));
    if (new Set(told).size !== told.length) wrong.push('something was written twice');
    const calls = facts.flatMap(({ event, deal_id, seq }) =>
      event.kind === 'call-made' ? [`${deal_id}.e${seq}`] : [],
    );
    for (const key of calls) if (!other.heard.has(key)) wrong.push(`I-10: ${key} did not arrive`);
    for (const key of other.heard.keys()) if (!calls.includes(key)) wrong.push(`I-10: nothing asked for ${key}`);
    for (const { body, answer } of deeds) {
      const stored = known.get(body.id)?.answer;
      if (body.kind !== undefined && JSON.stringify(stored) !== answer)
        wrong.push(`${body.id}: another answer is stored`);
    }
  });
  return wrong;
}
