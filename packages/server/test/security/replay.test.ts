import { afterAll, beforeAll, expect, test } from 'vitest';
import { installLeadProcess, type LeadProcess, startDeal } from '../support/lead-process.ts';
import { personId, startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
let deal: string;
const comment = { id: 'known-command', kind: 'comment', text: 'hello' };
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
  deal = await startDeal(world.as('manager'), lead.key, { f_name: 'Ada', f_email: 'ada@example.com' });
  expect((await give('manager', comment)).status).toBe(200);
});
afterAll(() => world.stop());

const give = (person: TestPerson, command: object, at = deal) =>
  world.as(person).post(`/api/deals/${at}/commands`, command);

test('who does not see a deal learns nothing from the id of a command that was given to it', async () => {
  const unknown = await give('sales2', { ...comment, id: 'never-given' });
  expect(unknown.status).toBe(404);
  for (const command of [comment, { ...comment, text: 'other' }, { id: comment.id, kind: 'move', to: 'st_contact' }]) {
    const known = await give('sales2', command);
    expect([known.status, known.text]).toEqual([404, unknown.text]);
  }
  const nowhere = await give('manager', comment, 'deal_never');
  expect(nowhere.status).toBe(404);
});

test('the same command again, by another person or with other words, is refused, and nothing is written', async () => {
  const again = await give('manager', comment);
  expect(again.status).toBe(200);
  for (const [person, command] of [
    ['ops', comment],
    ['manager', { ...comment, text: 'other' }],
  ] as const) {
    const answer = await give(person, command);
    expect([person, answer.status, answer.body.code]).toEqual([person, 422, 'request.idempotency-mismatch']);
  }
  const lines = await world.as('manager').get(`/api/deals/${deal}/timeline`);
  expect(lines.text.match(/"commented"/g)).toHaveLength(1);
});

test('one person reveals a hundred values an hour, not the whole list', async () => {
  const reveal = () => world.as('sales').post(`/api/deals/${deal}/reveal`, { field: 'f_email', purpose: 'call back' });
  const statuses: number[] = [];
  for (let times = 0; times < 103; times += 1) statuses.push((await reveal()).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(100);
  expect(statuses.slice(100)).toEqual([429, 429, 429]);
  const rows = await world.within('org_a', (tx) =>
    tx.db.selectFrom('deal_reveal').select('id').where('person_id', '=', personId('sales')).execute(),
  );
  expect(rows).toHaveLength(100);
});
