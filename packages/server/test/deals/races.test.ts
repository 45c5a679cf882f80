import { replay } from '@dealwright/runtime';
import { canonicalJson } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeal, readHistory } from '../../src/features/deals/deals.store.ts';
import { brokenLink } from '../../src/features/deals/event-chain.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { changeRelease, give, publishedProcess, publishNext, startDeal } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
const deciders: readonly TestPerson[] = ['manager', 'finance', 'ops', 'business', 'developer', 'sales2'];

beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('approval') });
});
afterAll(() => world.stop());

async function heldDeal(name: string): Promise<string> {
  const deal = await startDeal(world.as('sales'), process, { f_name: name });
  expect((await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' })).body).toMatchObject({ waiting: true });
  return deal;
}

async function taskOf(person: TestPerson, deal: string): Promise<string> {
  const inbox = await world.as(person).get<{ items: { id: string; deal: string }[] }>('/api/tasks?limit=200');
  return inbox.body.items.find((task) => task.deal === deal)?.id ?? '';
}

async function expectProven(deal: string): Promise<void> {
  const { row, history } = await world.within('org_a', async (tx) => ({
    row: await readDeal(tx, deal),
    history: await readHistory(tx, deal),
  }));
  expect(brokenLink(history)).toBeNull();
  expect(history).toHaveLength(row?.revision ?? -1);
  expect(canonicalJson(replay(history.map(({ event }) => event)))).toBe(canonicalJson(row?.state));
}

test.for([2, 3, 4, 5, 6])(
  'of %d people who decide at once exactly one decides; the others learn who, what and when',
  async (count) => {
    const deal = await heldDeal(`race ${count}`);
    const racers = deciders.slice(0, count);
    const tasks = await Promise.all(racers.map((person) => taskOf(person, deal)));
    expect(new Set(tasks).size).toBe(count);
    const answers = await Promise.all(
      racers.map((person, place) => give(world.as(person), deal, { kind: 'approve', task: tasks[place] })),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, count - 1]);
    expect(won[0]?.body.stage).toBe('st_offer');
    const winner = racers[answers.findIndex(({ status }) => status === 200)] ?? 'admin';
    const { name } = (await world.as(winner).get<{ person: { name: string } }>('/api/me')).body.person;
    for (const { body } of lost) {
      expect(body.code).toBe('task.already-decided');
      expect(body.facts).toMatchObject({ name, decision: 'approved', at: expect.stringMatching(/^\d{4}-/) });
    }
    await expectProven(deal);
  },
);

test('the same command ten times at once is one deed with one answer', async () => {
  const deal = await startDeal(world.as('sales'), process, { f_name: 'idem' });
  const command = { id: 'same-command', kind: 'comment', text: 'once' };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => world.as('sales').post(`/api/deals/${deal}/commands`, command)),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  const story = await world.as('sales').get<{ items: { code: string }[] }>(`/api/deals/${deal}/timeline`);
  expect(story.body.items.filter(({ code }) => code === 'commented')).toHaveLength(1);
  const other = await world.as('sales').post(`/api/deals/${deal}/commands`, { ...command, text: 'something else' });
  expect(other.body).toMatchObject({ code: 'request.idempotency-mismatch' });
  await expectProven(deal);
});

test('the same start ten times at once is one deal, also after the release moved on', async () => {
  const start = { command: 'same-start', form: 'frm_start', values: { f_name: 'only one' } };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      world.as('sales').post<{ deal: { id: string } }>(`/api/processes/${process}/deals`, start),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(new Set(answers.map(({ body }) => body.deal.id)).size).toBe(1);
  const next = await publishNext(world.as('admin'), process, 'Second');
  expect((await changeRelease(world.as('admin'), process, { do: 'stable', version: next })).status).toBe(200);
  const again = await world
    .as('sales')
    .post<{ deal: { id: string; process: { version: number } } }>(`/api/processes/${process}/deals`, start);
  expect(again.body.deal).toMatchObject({ id: answers[0]?.body.deal.id, process: { version: 1 } });
  const found = await world.as('sales').get<{ items: unknown[] }>('/api/deals?search=only one');
  expect(found.body.items).toHaveLength(1);
});

test('many people editing one deal at once lose nothing', async () => {
  const deal = await startDeal(world.as('sales'), process, { f_name: 'crowd' });
  const notes = Array.from({ length: 24 }, (_, number) => `note ${number}`);
  const answers = await Promise.all(
    notes.map((text, number) => give(world.as(deciders[number % deciders.length]), deal, { kind: 'comment', text })),
  );
  expect(answers.map(({ status }) => status)).toEqual(notes.map(() => 200));
  expect(new Set(answers.map(({ body }) => body.revision)).size).toBe(notes.length);
  const story = await world.as('sales').get<{ items: { comment: string | null }[] }>(`/api/deals/${deal}/timeline`);
  expect(story.body.items.flatMap(({ comment }) => comment ?? []).sort()).toEqual([...notes].sort());
  await expectProven(deal);
});

test('two people in one draft never overwrite each other silently', async () => {
  const draft = await world
    .as('business')
    .get<{ revision: number; definition: Record<string, unknown> }>(`/api/processes/${process}/draft`);
  const save = (person: TestPerson, mark: string) =>
    world.as(person).put<{ code: string; facts: unknown; message: string }>(`/api/processes/${process}/draft`, {
      revision: draft.body.revision,
      definition: { ...draft.body.definition, description: `t:${mark}` },
    });
  const answers = await Promise.all([save('business', 'a'), save('admin', 'b')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const loser = answers.find(({ status }) => status === 409);
  const winner = answers[0]?.status === 200 ? 'Business A' : 'Admin A';
  expect(loser?.body).toMatchObject({
    code: 'draft.conflict',
    facts: { revision: draft.body.revision + 1, by: { name: winner } },
  });
  expect(loser?.body.message).toContain(winner);
});

test('two people changing the release at once: one does', async () => {
  const release = await world
    .as('admin')
    .get<{ revision: number; stable: number }>(`/api/processes/${process}/release`);
  const change = () =>
    world.as('admin').post<{ code: string }>(`/api/processes/${process}/release`, {
      do: 'stable',
      version: release.body.stable,
      revision: release.body.revision,
      note: 'again',
    });
  const answers = await Promise.all([change(), change(), change()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
});
