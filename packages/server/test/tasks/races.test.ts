import { replay } from '@dealwright/runtime';
import { canonicalJson } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeal, readHistory } from '../../src/features/deals/deals.store.ts';
import { brokenLink } from '../../src/features/deals/event-chain.ts';
import { deskDefinition, deskOf } from '../support/desk-process.ts';
import { give, publishedProcess } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
const repetitions = 50;

beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
  const at = Date.now();
  const wish = {
    proxy: 'per_ops',
    from: new Date(at - 1000).toISOString(),
    until: new Date(at + 86_400_000).toISOString(),
  };
  expect((await world.as('finance').post('/api/proxies', wish)).status).toBe(200);
});
afterAll(() => world.stop());

const desk = () => deskOf(world, () => process);

interface Racer {
  readonly person: TestPerson;
  readonly decision: Readonly<Record<string, unknown>>;
}

/** Both decide the same seat at once: one wins; the other learns who, when and what, and the history holds one decision. */
async function race(deal: string, task: string, racers: readonly [Racer, Racer]): Promise<TestPerson> {
  const answers = await Promise.all(
    racers.map(({ person, decision }) => give(world.as(person), deal, { task, ...decision })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const winner = racers[answers.findIndex(({ status }) => status === 200)] ?? expect.fail();
  const lost = answers.find(({ status }) => status === 409) ?? expect.fail();
  expect(lost.body.code).toBe('task.already-decided');
  expect(lost.body.facts).toMatchObject({
    person: `per_${winner.person}`,
    decision: winner.decision.kind === 'approve' ? 'approved' : 'rejected',
    at: expect.stringMatching(/^\d{4}-/),
    name: expect.stringMatching(/ A$/),
  });
  const { row, history } = await world.within('org_a', async (tx) => ({
    row: await readDeal(tx, deal),
    history: await readHistory(tx, deal),
  }));
  const decided = history.filter(({ event }) => event.kind === 'seat-closed' && event.person !== null);
  expect(decided).toHaveLength(1);
  expect(brokenLink(history)).toBeNull();
  expect(canonicalJson(replay(history.map(({ event }) => event)))).toBe(canonicalJson(row?.state));
  return winner.person;
}

test(`a principal and his proxy decide one seat at once, ${repetitions} times: exactly one wins`, async () => {
  for (let count = 0; count < repetitions; count += 1) {
    const deal = await desk().running('fl_one');
    const task = await desk().taskOf('ops', deal);
    const yes = { kind: 'approve' };
    const no = { kind: 'reject', comment: 'no' };
    const [first, second] = count % 2 === 0 ? ([yes, no] as const) : ([no, yes] as const);
    await race(deal, task, [
      { person: 'finance', decision: first },
      { person: 'ops', decision: second },
    ]);
  }
}, 180_000);

test(`two people decide for one voice at once, ${repetitions} times: exactly one wins`, async () => {
  for (let count = 0; count < repetitions; count += 1) {
    const deal = await desk().running('fl_any');
    const [finance, manager] = [await desk().taskOf('finance', deal), await desk().taskOf('manager', deal)];
    const answers = await Promise.all([
      give(world.as('finance'), deal, { kind: 'approve', task: finance }),
      give(world.as('manager'), deal, { kind: 'approve', task: manager }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers[0]?.status === 200 ? 'per_finance' : 'per_manager';
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.facts).toMatchObject({ person: won, decision: 'approved', at: expect.stringMatching(/^\d{4}-/) });
    const run = await desk().run('sales', deal);
    const deciders = run.visits.flatMap(({ seats }) => seats.flatMap(({ decidedBy }) => decidedBy ?? []));
    expect(deciders).toEqual([won]);
  }
}, 180_000);
