import { setTimeout as wait } from 'node:timers/promises';
import { openTasks, replay } from '@dealwright/runtime';
import { canonicalJson } from '@dealwright/shared';
import { readHistory } from '../../src/features/deals/deals.store.ts';
import { brokenLink } from '../../src/features/deals/event-chain.ts';
import { makeApiKey } from '../../src/features/identity/api-keys.store.ts';
import { approvalDefinition } from './approval-process.ts';
import { publishedProcess } from './lead-process.ts';
import { serverProcess } from './server-process.ts';
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
  readonly wrong: readonly string[];
}

interface Load {
  readonly world: World;
  readonly url: string;
  readonly process: string;
  readonly keys: ReadonlyMap<TestPerson, string>;
  readonly deeds: Deed[];
  readonly deals: string[];
  retried: number;
  ended: boolean;
}

const deciders: readonly TestPerson[] = ['manager', 'finance', 'ops'];

/**
 * Runs the server as a process under load, kills it without warning at random moments, starts it again, and then looks whether what
 * was acknowledged is there exactly once and every deal is the fold of its history. Clients ask again with the same ids, as ours do.
 */
export async function runKillLoop(kills: number): Promise<KillReport> {
  const world = await startWorld();
  const { config } = world.services;
  const server = await serverProcess({
    DATABASE_URL: config.databaseUrl ?? '',
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'fatal',
  });
  try {
    const process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('killed') });
    const keys = new Map<TestPerson, string>();
    for (const person of ['sales', ...deciders] as const) {
      keys.set(person, (await world.within('org_a', (tx) => makeApiKey(tx, personId(person), 'load'))).secret);
    }
    const load: Load = { world, url: server.url, process, keys, deeds: [], deals: [], retried: 0, ended: false };
    await server.start();
    const clients = [
      ...Array.from({ length: 6 }, (_, place) => seller(load, place)),
      ...deciders.map((person) => decider(load, person)),
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
    await server.kill();
    return {
      kills,
      acknowledged: load.deeds.length,
      retried: load.retried,
      deals: load.deals.length,
      wrong: await findWrong(load),
    };
  } finally {
    await server.kill();
    await world.stop();
  }
}

/** Waits until so many more commands are acknowledged. */
async function underLoad(load: Load, more: number): Promise<void> {
  const wanted = load.deeds.length + more;
  while (load.deeds.length < wanted) await wait(5);
}

/** Starts deals, writes notes and asks for approvals, and now and then sends an old command again. */
async function seller(load: Load, place: number): Promise<void> {
  for (let count = 0; !load.ended; count += 1) {
    const id = `sell-${place}-${count}`;
    if (count % 5 === 0) {
      const begun = await deed(load, 'sales', `/api/processes/${load.process}/deals`, {
        id,
        command: id,
        form: 'frm_start',
        values: { f_name: id },
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

async function decider(load: Load, person: TestPerson): Promise<void> {
  for (let count = 0; !load.ended; count += 1) {
    const inbox = await ask(load, person, '/api/tasks?limit=20');
    const { items = [] } = JSON.parse(inbox.text) as { items?: readonly { id: string; deal: string }[] };
    const task = items[Math.floor(Math.random() * items.length)];
    if (task === undefined) await wait(20);
    else
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
  person: TestPerson,
  url: string,
  body?: unknown,
): Promise<{ status: number; text: string }> {
  const headers = {
    authorization: `Bearer ${load.keys.get(person)}`,
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

async function findWrong(load: Load): Promise<readonly string[]> {
  const wrong: string[] = [];
  await load.world.within('org_a', async (tx) => {
    const commands = await tx.db.selectFrom('command').select(['id', 'deal_id', 'answer']).execute();
    const known = new Map(commands.map((command) => [command.id, command]));
    for (const { body, url } of load.deeds) if (!known.has(body.id)) wrong.push(`lost: ${body.id} at ${url}`);
    const rows = await tx.db.selectFrom('deal').select(['id', 'revision', 'state', 'last_hash', 'title']).execute();
    const titles = new Set(rows.map(({ title }) => title));
    if (titles.size !== rows.length) wrong.push(`${rows.length - titles.size} deals were begun twice`);
    const told = new Map<string, number>();
    for (const row of rows) {
      const history = await readHistory(tx, row.id);
      const broken = brokenLink(history);
      if (broken !== null) wrong.push(`${row.id}: the chain breaks at ${broken}`);
      if (history.length !== row.revision || history.at(-1)?.hash !== row.last_hash)
        wrong.push(`${row.id}: history and row differ`);
      if (canonicalJson(replay(history.map(({ event }) => event))) !== canonicalJson(row.state))
        wrong.push(`${row.id}: the state is not its fold`);
      for (const { event } of history) {
        if (!known.has(event.command)) wrong.push(`${row.id}: event ${event.seq} without its command`);
        if (event.kind === 'commented') told.set(event.text, (told.get(event.text) ?? 0) + 1);
      }
      const tasks = await tx.db
        .selectFrom('task')
        .select('id')
        .where('deal_id', '=', row.id)
        .where('status', '=', 'open')
        .execute();
      const open = openTasks(row.state).map(({ id }) => id);
      if (canonicalJson(tasks.map(({ id }) => id).sort()) !== canonicalJson([...open].sort()))
        wrong.push(`${row.id}: to-dos differ`);
    }
    for (const [text, times] of told) if (times !== 1) wrong.push(`${text} was written ${times} times`);
    for (const { body, answer } of load.deeds) {
      const stored = known.get(body.id)?.answer;
      if (body.kind !== undefined && JSON.stringify(stored) !== answer)
        wrong.push(`${body.id}: another answer is stored`);
    }
  });
  return wrong;
}
