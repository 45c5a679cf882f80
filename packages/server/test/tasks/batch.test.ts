import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskDefinition, deskOf } from '../support/desk-process.ts';
import { publishedProcess } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
});
afterAll(() => world.stop());

const desk = () => deskOf(world, () => process);

interface Batch {
  readonly code: string;
  readonly items: readonly {
    readonly task: string;
    readonly approved: boolean;
    readonly error: {
      readonly code: string;
      readonly facts: { readonly reason: string };
      readonly message: string;
    } | null;
  }[];
}
const approve = (person: TestPerson, tasks: readonly string[], command: string = crypto.randomUUID()) =>
  world.as(person).post<Batch>('/api/tasks/approve', { command, tasks });

async function tasksOf(flow: string, count: number): Promise<readonly { deal: string; task: string }[]> {
  const made: { deal: string; task: string }[] = [];
  for (let each = 0; each < count; each += 1) {
    const deal = await desk().running(flow);
    made.push({ deal, task: await desk().taskOf('finance', deal) });
  }
  return made;
}

test('several tasks of a node are approved, each by itself; one that is lost says why and holds up none; the same again answers the same', async () => {
  const made = await tasksOf('fl_one', 4);
  const [gone] = made;
  await desk().decides('finance', gone?.deal ?? '', { kind: 'reject', comment: 'no' });
  const tasks = [...made.map(({ task }) => task), 'deal_none.s1'];
  const first = await approve('finance', tasks, 'batch-1');
  expect(first.status, first.text).toBe(200);
  expect(first.body.items.map(({ approved }) => approved)).toEqual([false, true, true, true, false]);
  expect(first.body.items[0]?.error).toMatchObject({ code: 'task.already-decided', facts: { decision: 'rejected' } });
  expect(first.body.items[4]?.error?.code).toBe('not-found');
  expect((await approve('finance', tasks, 'batch-1')).body).toEqual(first.body);
  for (const { deal } of made.slice(1)) {
    expect(await desk().box('finance', 'todo', deal)).toEqual([]);
    expect((await desk().timeline('sales', deal)).filter(({ code }) => code === 'seat-approved')).toHaveLength(1);
  }
});

test.for([
  ['fl_words', 'comment'],
  ['fl_sign', 'signature'],
  ['fl_single', 'one-by-one'],
  ['fl_input', 'input'],
  ['fl_pick', 'choice'],
])('a task of %s is not approved in a batch: %s', async ([flow = '', reason]) => {
  const [made] = await tasksOf(flow, 1);
  const answer = await approve('finance', [made?.task ?? '']);
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body.items).toEqual([
    expect.objectContaining({
      approved: false,
      error: expect.objectContaining({ code: 'task.batch-refused', facts: { reason } }),
    }),
  ]);
  expect((await desk().box('finance', 'todo', made?.deal))[0]?.status).toBe('open');
});

test('tasks of different nodes are refused as a whole', async () => {
  const [[one], [all]] = [await tasksOf('fl_one', 1), await tasksOf('fl_all', 1)];
  const answer = await approve('finance', [one?.task ?? '', all?.task ?? '']);
  expect([answer.status, answer.body.code]).toEqual([422, 'task.batch-refused']);
  expect((await desk().box('finance', 'todo', one?.deal))[0]?.status).toBe('open');
});

test('tasks of others are not there, in one’s own organization and from another', async () => {
  const [one] = await tasksOf('fl_one', 1);
  for (const [person, organization] of [
    ['manager', 'org_a'],
    ['sales', 'org_a'],
    ['finance', 'org_b'],
  ] as const) {
    const tasks = { command: crypto.randomUUID(), tasks: [one?.task ?? ''] };
    const answer = await world.as(person, organization).post<Batch>('/api/tasks/approve', tasks);
    expect(answer.body.items[0]?.error?.code, person).toBe('not-found');
  }
  expect((await desk().box('finance', 'todo', one?.deal))[0]?.status).toBe('open');
});

test('a returned request and advice are not approved', async () => {
  const deal = await desk().running('fl_two');
  await desk().decides('finance', deal, { kind: 'consult', people: ['per_ops'], comment: 'What do you think?' });
  const advice = await approve('ops', [await desk().taskOf('ops', deal)]);
  expect(advice.body.items[0]?.error?.facts.reason).toBe('no-approval');
});
