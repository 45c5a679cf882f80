import type { FlowNode, ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskDefinition, deskOf } from '../support/desk-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: withRows(deskDefinition('desk')) });
});
afterAll(() => world.stop());

const desk = () => deskOf(world, () => process);

const asking = (id: string): FlowNode =>
  ({
    kind: 'approve',
    title: `t:${id}`,
    fields: { f_secret: 'hidden' },
    settings: { who: [{ from: 'people', people: ['per_finance'] }] },
  }) as unknown as FlowNode;

/** One more flow, which asks once for each line of the offer. */
function withRows(definition: ProcessDefinition): ProcessDefinition {
  const nodes = {
    nd_startrows: { kind: 'start', title: 't:nd_begin', settings: {} },
    nd_rows: {
      kind: 'loop',
      title: 't:nd_rows',
      settings: { rows: 'f_lines' },
      branches: [{ id: 'br_rows', nodes: ['nd_line'] }],
    },
    nd_line: asking('nd_line'),
  };
  const fl_rows = { title: 't:fl_rows', trigger: { on: 'manual' }, root: ['nd_startrows', 'nd_rows'], nodes };
  const words = { fl_rows: 'Flow rows', nd_rows: 'Each line', nd_line: 'Line', lines: 'Lines', model: 'Model' };
  const column = { type: 'text', typeVersion: 1, key: 'model', label: 't:model', settings: {} };
  const lines = {
    type: 'subtable',
    typeVersion: 1,
    key: 'lines',
    label: 't:lines',
    settings: {},
    columns: ['f_model'],
  };
  return {
    ...definition,
    fields: { ...definition.fields, f_lines: lines, f_model: column },
    flows: { ...definition.flows, fl_rows },
    texts: Object.fromEntries(Object.entries(definition.texts).map(([locale, own]) => [locale, { ...own, ...words }])),
  } as unknown as ProcessDefinition;
}

interface Line {
  readonly id: string;
  readonly deal: string;
  readonly row: { readonly table: string; readonly number: number; readonly title: string } | null;
  readonly batch: { readonly reason: string; readonly message: string } | null;
}
const todo = async (person: TestPerson, query = '') =>
  (await world.as(person).get<{ items: Line[] }>(`/api/tasks?limit=200${query}`)).body.items;
const lineOf = async (person: TestPerson, deal: string) => (await todo(person)).find((line) => line.deal === deal);

test('a task inside a loop says the line it is about, in the inbox, on its page and on the deal', async () => {
  const deal = await startDeal(world.as('sales'), process, { f_name: 'Rows' });
  const lines = ['Pump A', 'Pump B'].map((f_model, place) => ({ id: `r${place}`, values: { f_model } }));
  await desk().done('sales', deal, { kind: 'edit', values: { f_lines: lines } });
  await desk().done('sales', deal, { kind: 'start-flow', flow: 'fl_rows' });
  expect((await lineOf('finance', deal))?.row).toEqual({ table: 'Lines', number: 1, title: 'Pump A' });
  await desk().decides('finance', deal, { kind: 'approve' });
  const line = await lineOf('finance', deal);
  expect(line?.row).toEqual({ table: 'Lines', number: 2, title: 'Pump B' });
  const page = await world
    .as('finance')
    .get<{ task: Line; run: { visits: { title: string; row: unknown }[] } }>(`/api/tasks/${line?.id}`);
  expect(page.body.task.row).toEqual(line?.row);
  const rows = page.body.run.visits.filter(({ title }) => title === 'Line').map(({ row }) => row);
  expect(rows).toEqual([null, line?.row]);
});

test('each line says why it cannot be approved together with others, in the reader’s language', async () => {
  const reasonOf = async (flow: string) => (await lineOf('finance', await desk().running(flow)))?.batch;
  expect(await reasonOf('fl_one')).toBeNull();
  expect(await reasonOf('fl_words')).toEqual({ reason: 'comment', message: 'it asks for words.' });
  expect(await reasonOf('fl_sign')).toMatchObject({ reason: 'signature' });
  expect(await reasonOf('fl_input')).toMatchObject({ reason: 'input' });
});

test('the box is filtered by who speaks for a request, and the counts say how much there is', async () => {
  await desk().running('fl_business');
  const own = await desk().running('fl_business', 'admin');
  expect((await todo('business', '&from=per_admin')).map(({ deal }) => deal)).toEqual([own]);
  expect(await todo('business', '&from=per_ops')).toEqual([]);
  const counts = await world.as('business').get<object>('/api/task-counts');
  expect(counts.body).toMatchObject({
    todo: 2,
    late: 0,
    processes: [{ process: 'desk', todo: 2 }],
    askers: [
      { person: 'per_admin', todo: 1 },
      { person: 'per_sales', todo: 1 },
    ],
  });
});

test('changes are told since the reader’s own decision, not since that of somebody who came after him', async () => {
  const deal = await desk().running('fl_two');
  await desk().decides('finance', deal, { kind: 'approve' });
  await desk().done('sales', deal, { kind: 'edit', values: { f_plain: 'one' } });
  const second = await desk().taskOf('manager', deal);
  expect((await world.as('manager').get<object>(`/api/tasks/${second}`)).body).toMatchObject({
    changedSince: { mine: false },
    changes: [{ field: 'f_plain', after: 'one' }],
  });
  await desk().decides('manager', deal, { kind: 'return', to: 'nd_twoa', comment: 'again' });
  const again = await desk().taskOf('finance', deal);
  expect((await world.as('finance').get<object>(`/api/tasks/${again}`)).body).toMatchObject({
    changedSince: { mine: true },
    changes: [{ field: 'f_plain', after: 'one' }],
  });
});

test('whom the words of a decision name is told, and finds no door opened by it', async () => {
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  const yes = { kind: 'approve', task, comment: 'Fine, @Business A', mentions: ['per_business'] };
  expect((await give(world.as('finance'), deal, { ...yes, mentions: ['per_nobody'] })).body.facts).toMatchObject({
    code: 'person-inactive',
  });
  await desk().done('finance', deal, yes);
  const [told] = await desk().box('business', 'notified', deal);
  expect(told).toMatchObject({ dealTitle: '', because: { code: 'mentioned', params: { words: yes.comment } } });
  expect((await world.as('business').get(`/api/deals/${deal}`)).status).toBe(404);
  const story = await desk().timeline('sales', deal);
  expect(story.find(({ code }) => code === 'people-mentioned')).toMatchObject({
    params: { people: 'Business A' },
    comment: null,
  });
});

test('an administrator puts a run out of his reach on hold and lets it go on; nobody else may', async () => {
  const deal = await desk().running('fl_one');
  const { id: run } = await desk().run('sales', deal);
  const hold = { kind: 'suspend', run, comment: 'Customer asked' };
  expect((await give(world.as('sales'), deal, hold)).body.facts).toMatchObject({ code: 'administrators-only' });
  expect((await give(world.as('developer'), deal, hold)).status).toBe(404);
  await desk().done('admin', deal, hold);
  const task = (await desk().box('finance', 'todo', deal))[0];
  expect(task).toBeUndefined();
  await desk().done('admin', deal, { kind: 'resume', run });
  expect((await desk().box('finance', 'todo', deal))[0]).toMatchObject({ status: 'open' });
});
