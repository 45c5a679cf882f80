import type { ProcessDefinition } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  changeRelease,
  give,
  installLeadProcess,
  type LeadProcess,
  leadOf,
  publishChanged,
  startDeal,
} from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
  const version = await publishChanged(world.as('admin'), lead.key, withCheck);
  await changeRelease(world.as('admin'), lead.key, { do: 'stable', version });
});
afterAll(() => world.stop());

/** Every lead is looked at by the manager as soon as it comes in. */
function withCheck(definition: ProcessDefinition): ProcessDefinition {
  const { fl_handover: handover } = definition.flows;
  if (handover === undefined) return expect.unreachable();
  const { nd_manager: ask } = handover.nodes;
  const nodes = {
    nd_in: { kind: 'start', title: 't:nd_start', settings: {} },
    nd_look: { ...ask },
    nd_second: { ...ask, settings: { who: [{ from: 'people', people: ['per_ops'] }] } },
  };
  const check = { title: 't:fl_handover', trigger: { on: 'submit' }, root: ['nd_in', 'nd_look', 'nd_second'], nodes };
  return { ...definition, flows: { ...definition.flows, fl_check: check } } as unknown as ProcessDefinition;
}

interface Named {
  readonly kind: string;
  readonly name: string;
}

const stranger = { kind: 'public', name: 'Public form (North)' };

async function strangersLead(link = lead.link): Promise<string> {
  const opened = await world.as().get<{ version: number; ticket: string }>(`/api/public/forms/${link}`);
  return leadOf(world, link, opened.body);
}

test('the timeline says that a deal came through the public form of a region, in the reader’s language', async () => {
  const deal = await strangersLead();
  const story = await world.as('sales').get<{ items: { code: string; by: Named }[] }>(`/api/deals/${deal}/timeline`);
  expect(story.body.items.toReversed().map(({ code, by }) => [code, by])).toEqual([
    ['deal-started', stranger],
    ['values-changed', stranger],
    ['run-started', stranger],
    ['seat-opened', stranger],
  ]);
  const south = await world.as('admin').post<{ link: string }>(`/api/processes/${lead.key}/links`, {
    form: 'frm_lead',
    region: 'south',
  });
  const other = await strangersLead(south.body.link);
  const chinese = await world.as('sales2').get<{ items: { by: Named }[] }>(`/api/deals/${other}/timeline`);
  expect(chinese.body.items.at(-1)?.by).toEqual({ kind: 'public', name: '公开表单（South）' });
});

test('the deal, its run, the inbox and the message say that a stranger began it, not the owner', async () => {
  const deal = await strangersLead();
  const page = await world
    .as('sales')
    .get<{ startedBy: Named; runs: { id: string; startedBy: Named; initiator: string }[] }>(`/api/deals/${deal}`);
  expect(page.body).toMatchObject({ startedBy: stranger, runs: [{ startedBy: stranger, initiator: 'per_sales' }] });
  const inbox = await world
    .as('manager')
    .get<{ items: { id: string; deal: string; startedBy: Named }[] }>('/api/tasks');
  const task = inbox.body.items.find((each) => each.deal === deal);
  expect(task?.startedBy).toEqual(stranger);
  const decision = await world
    .as('manager')
    .get<{ task: { startedBy: Named }; run: { startedBy: Named } }>(`/api/tasks/${task?.id}`);
  expect(decision.body).toMatchObject({ task: { startedBy: stranger }, run: { startedBy: stranger } });
  const told = await world
    .as('manager')
    .get<{ items: { deal: string; message: { code: string; params: { region: string } } }[] }>('/api/notifications');
  expect(told.body.items.find((each) => each.deal === deal)?.message).toMatchObject({
    code: 'task-opened-public',
    params: { region: expect.stringMatching(/north/i) },
  });
});

test('what people begin bears their names, also in a deal that a stranger began', async () => {
  const sales = world.as('sales');
  const own = await startDeal(sales, lead.key, { f_name: 'Own', f_email: 'own@example.com', f_company: 'GmbH' });
  const person = { kind: 'person', name: 'Sales A' };
  const page = await sales.get<{ startedBy: Named; runs: { startedBy: Named }[] }>(`/api/deals/${own}`);
  expect(page.body).toMatchObject({ startedBy: person, runs: [{ startedBy: person }] });
  const deal = await strangersLead();
  const first = await world.as('manager').get<{ items: { id: string; deal: string }[] }>('/api/tasks');
  const task = first.body.items.find((each) => each.deal === deal)?.id;
  expect((await give(world.as('manager'), deal, { kind: 'approve', task })).status).toBe(200);
  const values = { f_company: 'Muster GmbH', f_budget: { amount: '1', currency: 'EUR' }, f_dealer: 'Nord' };
  expect((await give(sales, deal, { kind: 'move', to: 'st_handover', values })).body).toMatchObject({ waiting: true });
  const inbox = await world.as('manager').get<{ items: { deal: string; startedBy: Named }[] }>('/api/tasks');
  expect(inbox.body.items.find((each) => each.deal === deal)?.startedBy).toEqual(person);
  const later = await sales.get<{ runs: { startedBy: Named }[] }>(`/api/deals/${deal}`);
  expect(later.body.runs.map(({ startedBy }) => startedBy)).toEqual([stranger, person]);
});

test('who decides second is told of the stranger as well, not that the owner asks', async () => {
  const deal = await strangersLead();
  const first = await world.as('manager').get<{ items: { id: string; deal: string }[] }>('/api/tasks');
  const task = first.body.items.find((each) => each.deal === deal)?.id;
  expect((await give(world.as('manager'), deal, { kind: 'approve', task })).status).toBe(200);
  const told = await world
    .as('ops')
    .get<{ items: { deal: string; message: { code: string } }[] }>('/api/notifications');
  expect(told.body.items.find((each) => each.deal === deal)?.message.code).toBe('task-opened-public');
});

test('who is about to start a deal sees whom its flows would ask; nothing is written, and no number is taken', async () => {
  const sales = world.as('sales');
  const ask = (body: Record<string, unknown>) =>
    sales.post<{ steps: { people: string[] }[]; refused: unknown }>(`/api/processes/${lead.key}/deals/preview`, body);
  const before = await sales.get<{ items: unknown[] }>('/api/deals');
  const preview = await ask({ form: null, values: { f_name: 'Preview', f_email: 'p@example.com' } });
  expect(preview.status, preview.text).toBe(200);
  expect(preview.body.refused).toBeNull();
  expect(preview.body.steps.flatMap(({ people }) => people)).toEqual(['per_manager', 'per_ops']);
  const wrong = await ask({ form: null, values: { f_unknown: 1 } });
  expect(wrong.body.refused).toMatchObject({ code: 'values-refused' });
  expect((await sales.get<{ items: unknown[] }>('/api/deals')).body.items).toHaveLength(before.body.items.length);
  const started = await startDeal(sales, lead.key, { f_name: 'Started', f_email: 's@example.com' });
  const page = await sales.get<{ runs: { visits: { seats: { person: string }[] }[] }[] }>(`/api/deals/${started}`);
  const asked = page.body.runs.flatMap(({ visits }) =>
    visits.flatMap(({ seats }) => seats.map(({ person }) => person)),
  );
  expect(asked).toEqual(['per_manager']);
});
