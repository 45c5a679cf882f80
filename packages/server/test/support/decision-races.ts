import type { Flow, FlowNode, ProcessDefinition } from '@dealwright/shared';
import { makeApiKey } from '../../src/features/identity/api-keys.store.ts';
import { insertProxy } from '../../src/features/organization/proxies.store.ts';
import { approvalDefinition } from './approval-process.ts';
import { makeLateDeals } from './late-deals.ts';
import { publishedProcess } from './lead-process.ts';
import { type Begin, raceForNumbers } from './number-races.ts';
import { type ServerProcess, serverProcess } from './server-process.ts';
import { dealFaults } from './walks/deal-faults.ts';
import { personId, startWorld, type TestPerson, type World } from './world.ts';

/** Two people, or one of them twice, who decide at the same moment on two servers. */
interface Kind {
  readonly name: string;
  readonly settings: FlowNode['settings'];
  /** Whose task each racer decides, and who he is. */
  readonly racers: readonly [Racer, Racer];
  /** How many of the two decide. */
  readonly winners: 1 | 2;
}

interface Racer {
  readonly holder: TestPerson;
  readonly person: TestPerson;
  readonly decision: 'approve' | 'reject';
}

const asks = (...people: readonly TestPerson[]) => ({ who: [{ from: 'people', people: people.map(personId) }] });
const says = (person: TestPerson, decision: Racer['decision'] = 'approve', holder = person): Racer => ({
  holder,
  person,
  decision,
});

const kinds: readonly Kind[] = [
  {
    name: 'one-voice',
    settings: { ...asks('manager', 'business'), mode: 'any' },
    racers: [says('manager'), says('business', 'reject')],
    winners: 1,
  },
  {
    name: 'stand-in',
    settings: asks('finance'),
    racers: [says('finance'), says('ops', 'reject', 'finance')],
    winners: 1,
  },
  { name: 'twice', settings: asks('developer'), racers: [says('developer'), says('developer', 'reject')], winners: 1 },
  {
    name: 'last-two',
    settings: { ...asks('manager', 'business'), mode: 'all' },
    racers: [says('manager'), says('business')],
    winners: 2,
  },
];

/** What races came to. */
export interface RaceReport {
  /** Races in which one decision was one too many. */
  readonly races: number;
  /** Races of the last two of all, in which both decide and the flow goes on once. */
  readonly lastTwo: number;
  readonly wrong: readonly string[];
}

interface Track {
  readonly world: World;
  readonly servers: readonly ServerProcess[];
  readonly keys: ReadonlyMap<TestPerson, string>;
}

const atOnce = 16;

/** Races for numbers, and so many of each kind of decision, on two server processes; `proven` of each kind are looked at in all that is stored of them. */
export async function runRaces(ofEach: number, proven: number): Promise<RaceReport> {
  const world = await startWorld();
  const { config } = world.services;
  const env = {
    DATABASE_URL: config.databaseUrl ?? '',
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'fatal',
  };
  const servers = [await serverProcess(env), await serverProcess(env)];
  try {
    const keys = new Map<TestPerson, string>();
    await world.within('org_a', async (tx) => {
      for (const person of ['manager', 'business', 'finance', 'ops', 'developer'] as const)
        keys.set(person, (await makeApiKey(tx, personId(person), 'race')).secret);
      const dates = { from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z', processes: null };
      await insertProxy(tx, {
        principal: personId('finance'),
        proxy: personId('ops'),
        ...dates,
        by: personId('admin'),
      });
    });
    await Promise.all(servers.map((server) => server.start()));
    const wrong = [...(await numberRaces({ world, servers, keys }))];
    for (const kind of kinds) wrong.push(...(await raceAll({ world, servers, keys }, kind, { ofEach, proven })));
    const [single, double] = [
      kinds.filter(({ winners }) => winners === 1),
      kinds.filter(({ winners }) => winners === 2),
    ];
    return { races: single.length * ofEach, lastTwo: double.length * ofEach, wrong };
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await world.stop();
  }
}

/** Deals that begin on both servers at once share one series of numbers. */
async function numberRaces({ world, servers, keys }: Track): Promise<readonly string[]> {
  const process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('race-numbers') });
  const begin: Begin = async (server, command) => {
    const answer = await fetch(`${servers[server]?.url}/api/processes/${process}/deals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${keys.get('manager')}` },
      body: JSON.stringify({ command, form: 'frm_start', values: { f_name: command } }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  return raceForNumbers(begin, { waves: 8, ofEach: 40 });
}

async function raceAll(
  track: Track,
  kind: Kind,
  { ofEach, proven }: { readonly ofEach: number; readonly proven: number },
): Promise<readonly string[]> {
  const { world } = track;
  const definition = raceDefinition(`race-${kind.name}`, kind.settings);
  const process = await publishedProcess(world.as('admin'), { definition });
  await makeLateDeals(world, definition, { process, count: ofEach });
  const tasks = await world.within('org_a', (tx) =>
    tx.db.selectFrom('task').select(['id', 'deal_id', 'person_id']).where('process', '=', process).execute(),
  );
  const byDeal = Map.groupBy(tasks, ({ deal_id }) => deal_id);
  const wrong: string[] = byDeal.size === ofEach ? [] : [`${byDeal.size} deals instead of ${ofEach}`];
  const waiting = [...byDeal.entries()];
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [deal, open] = next;
      const taskOf = (holder: TestPerson) => open.find(({ person_id }) => person_id === personId(holder))?.id ?? 'none';
      wrong.push(...(await race(track, kind, { deal, taskOf, turn: waiting.length % 2 })));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return [...wrong, ...(await provenWrong(world, process, { proven, decided: kind.winners }))];
}

interface Start {
  readonly deal: string;
  readonly taskOf: (holder: TestPerson) => string;
  readonly turn: number;
}

async function race(track: Track, kind: Kind, { deal, taskOf, turn }: Start): Promise<readonly string[]> {
  const replies = await Promise.all(
    kind.racers.map(async ({ person, holder, decision }, place) => {
      const server = track.servers[(place + turn) % 2];
      const body = { id: crypto.randomUUID(), kind: decision, task: taskOf(holder), comment: 'so be it' };
      const answer = await fetch(`${server?.url}/api/deals/${deal}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${track.keys.get(person)}` },
        body: JSON.stringify(body),
      });
      return { person, decision, status: answer.status, text: await answer.text() };
    }),
  );
  const won = replies.filter(({ status }) => status === 200);
  if (won.length !== kind.winners)
    return [`${deal}: ${replies.map(({ status, text }) => `${status} ${text}`).join(' and ')}`];
  const [winner] = won;
  return replies.flatMap((lost) =>
    lost.status === 200 || tellsWho(lost, winner) ? [] : [`${deal}: the loser was told ${lost.status} ${lost.text}`],
  );
}

/** S-18: whoever comes second learns who was first, what he decided and when. */
function tellsWho(
  { status, text }: { readonly status: number; readonly text: string },
  winner: { readonly person: TestPerson; readonly decision: Racer['decision'] } | undefined,
): boolean {
  const { code, facts, message } = JSON.parse(text) as {
    readonly code: string;
    readonly message: string;
    readonly facts: Readonly<Record<'person' | 'name' | 'decision' | 'at', string>>;
  };
  const decision = winner?.decision === 'approve' ? 'approved' : 'rejected';
  return (
    status === 409 &&
    code === 'task.already-decided' &&
    winner !== undefined &&
    facts.person === personId(winner.person) &&
    facts.decision === decision &&
    message.includes(facts.name) &&
    !Number.isNaN(Date.parse(facts.at))
  );
}

async function provenWrong(
  world: World,
  process: string,
  { proven, decided }: { readonly proven: number; readonly decided: number },
): Promise<readonly string[]> {
  return world.within('org_a', async (tx) => {
    const { rows } = await world.services.database.owner.query<{ deal: string }>(
      `select d.id as deal from app.deal d join app.deal_event e on e.tenant_id = d.tenant_id and e.deal_id = d.id
        where d.process = $1 group by d.id
        having count(*) filter (where e.kind = 'seat-closed' and e.event->>'person' is not null) <> $2
          or count(*) filter (where e.kind = 'run-ended') <> 1`,
      [process, decided],
    );
    const wrong = rows.map(({ deal }) => `${deal} was not decided exactly once`);
    const some = await tx.db.selectFrom('deal').select('id').where('process', '=', process).limit(proven).execute();
    for (const { id } of some) wrong.push(...(await dealFaults(tx, id)).map((fault) => `${id}: ${fault}`));
    return wrong;
  });
}

/** A process that asks as soon as a deal begins. */
function raceDefinition(key: string, settings: FlowNode['settings']): ProcessDefinition {
  const base = approvalDefinition(key);
  const { fl_ask: ask } = base.flows;
  const { st_offer: offer, ...stages } = base.pipeline.stages;
  const any = ask?.nodes.nd_any;
  if (ask === undefined || any === undefined || offer === undefined) throw new Error('the base process has changed');
  const { gate: _, ...open } = offer;
  const flow: Flow = { ...ask, trigger: { on: 'submit' }, nodes: { ...ask.nodes, nd_any: { ...any, settings } } };
  return {
    ...base,
    pipeline: { ...base.pipeline, stages: { ...stages, st_offer: open } },
    flows: { fl_ask: flow },
  };
}
