import type { Command } from '@dealwright/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskDefinition, deskOf } from '../support/desk-process.ts';
import { changeRelease, give, publishChanged, publishedProcess } from '../support/lead-process.ts';
import { dealFaults } from '../support/walks/deal-faults.ts';
import { personId, startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
});
afterAll(() => world.stop());

const desk = () => deskOf(world, () => process);

interface Wrong {
  readonly flow: string;
  readonly by?: TestPerson;
  readonly command: Readonly<Record<string, unknown>> & { readonly kind: string };
  readonly code: string;
  /** Where the wrong value is. */
  readonly pointer?: string;
}

const wrongs: Readonly<Record<string, Wrong>> = {
  'a task that there is not': { flow: 'fl_one', command: { kind: 'approve', task: 'none.s9' }, code: 'unknown-task' },
  'a task of somebody else': { flow: 'fl_one', by: 'sales', command: { kind: 'approve' }, code: 'not-your-task' },
  'a decision that the node does not offer': {
    flow: 'fl_one',
    command: { kind: 'claim' },
    code: 'decision-not-offered',
  },
  'without what the node asks for': {
    flow: 'fl_input',
    command: { kind: 'approve', values: { f_plain: null } },
    code: 'values-refused',
    pointer: '/values/f_plain',
  },
  'a value that the node hides': {
    flow: 'fl_one',
    command: { kind: 'approve', values: { f_secret: 'mine' } },
    code: 'values-refused',
    pointer: '/values/f_secret',
  },
  'a value that the node only shows': {
    flow: 'fl_shown',
    command: { kind: 'approve', values: { f_name: 'mine' } },
    code: 'values-refused',
    pointer: '/values/f_name',
  },
  'a value that the node shows masked': {
    flow: 'fl_shown',
    command: { kind: 'approve', values: { f_plain: 'mine' } },
    code: 'values-refused',
    pointer: '/values/f_plain',
  },
  'without a signature': { flow: 'fl_sign', command: { kind: 'approve' }, code: 'signature-needed' },
  'without words': { flow: 'fl_words', command: { kind: 'approve' }, code: 'comment-needed' },
  'a return to where the flow has not been': {
    flow: 'fl_two',
    command: { kind: 'return', to: 'nd_twoc', comment: 'why?' },
    code: 'return-not-there',
  },
  'a transfer to oneself': { flow: 'fl_two', command: { kind: 'transfer', to: 'per_finance' }, code: 'transfer-self' },
  'somebody added who decides here anyway': {
    flow: 'fl_two',
    command: { kind: 'add', people: ['per_finance'], place: 'before' },
    code: 'add-is-here',
  },
  'a run that there is not': {
    flow: 'fl_one',
    by: 'sales',
    command: { kind: 'withdraw', run: 'r9' },
    code: 'unknown-run',
  },
  'a run of somebody else': {
    flow: 'fl_one',
    command: { kind: 'withdraw', run: 'r1' },
    code: 'not-the-initiator',
  },
  'a node let pass by somebody who is no administrator': {
    flow: 'fl_one',
    command: { kind: 'let-pass', run: 'r1', visit: 'none', comment: 'hurry' },
    code: 'administrators-only',
  },
  'a node let pass that nobody is asked at': {
    flow: 'fl_one',
    by: 'admin',
    command: { kind: 'let-pass', run: 'r1', visit: 'none', comment: 'hurry' },
    code: 'pass-not-open',
  },
  'a node let pass without words': {
    flow: 'fl_one',
    by: 'admin',
    command: { kind: 'let-pass', run: 'r1', visit: 'none', comment: ' ' },
    code: 'comment-needed',
  },
  'to revoke what is not approved': {
    flow: 'fl_one',
    by: 'sales',
    command: { kind: 'revoke', run: 'r1', comment: 'wrong' },
    code: 'revoke-not-approved',
  },
  'to open again what has not ended': {
    flow: 'fl_one',
    by: 'admin',
    command: { kind: 'revive', run: 'r1', to: 'start', comment: 'too hasty' },
    code: 'revive-not-ended',
  },
  'to open a request again without being an administrator': {
    flow: 'fl_one',
    by: 'sales',
    command: { kind: 'revive', run: 'r1', to: 'start', comment: 'too hasty' },
    code: 'administrators-only',
  },
  'to revoke what somebody else asked for': {
    flow: 'fl_one',
    command: { kind: 'revoke', run: 'r1', comment: 'wrong' },
    code: 'not-the-initiator',
  },
};

async function storyOf(deal: string): Promise<string> {
  const rows = await world.within('org_a', (tx) =>
    tx.db.selectFrom('deal').select(['revision', 'last_hash', 'state']).where('id', '=', deal).execute(),
  );
  return JSON.stringify(rows);
}

/** A refused command has a code, a sentence in the language of its giver, and leaves nothing behind. */
async function expectRefused(deal: string, by: TestPerson, { command, code, pointer }: Wrong): Promise<void> {
  const before = await storyOf(deal);
  const id = crypto.randomUUID();
  const answer = await give(world.as(by), deal, { id, ...command });
  expect(answer.status, answer.text).toBe(422);
  expect(answer.body).toMatchObject({ code: 'command.refused', facts: { code } });
  const { message, details } = JSON.parse(answer.text) as { message: string; details: { pointer: string }[] };
  expect(message).not.toMatch(/\{\{|refused\./);
  if (pointer !== undefined) expect(details.map((detail) => detail.pointer)).toContain(pointer);
  expect(await storyOf(deal)).toBe(before);
  const given = { by: { kind: 'person', id: personId(by) }, ...command, id } as unknown as Command;
  const now = new Date().toISOString();
  const asked = { command: given, sentAt: Date.now(), now, status: answer.status, text: answer.text };
  expect(await world.within('org_a', (tx) => dealFaults(tx, deal, [asked]))).toEqual([]);
}

test.each(Object.entries(wrongs))('%s: refused, and nothing changes', async (_, wrong) => {
  const deal = await desk().running(wrong.flow);
  const task = await desk().taskOf('finance', deal);
  const command =
    wrong.command.task === undefined ? { task, ...wrong.command } : { ...wrong.command, task: `${deal}.s99` };
  const { task: open, ...rest } = command as Wrong['command'] & { readonly task: string };
  const about = 'run' in rest ? rest : { ...rest, task: open };
  await expectRefused(deal, wrong.by ?? 'finance', { ...wrong, command: about });
});

test('people added by people whom people added, and one more: refused', async () => {
  const deal = await desk().running('fl_two');
  for (const [person, whom] of [
    ['finance', 'per_ops'],
    ['ops', 'per_business'],
    ['business', 'per_developer'],
  ] as const)
    await desk().decides(person, deal, { kind: 'add', people: [whom], place: 'before' });
  const task = await desk().taskOf('developer', deal);
  const command = { kind: 'add', task, people: ['per_manager'], place: 'before' };
  await expectRefused(deal, 'developer', { flow: 'fl_two', command, code: 'add-too-deep' });
});

test('a finished task: whoever comes late learns who was first, and nothing changes', async () => {
  const deal = await desk().running('fl_any');
  const late = await desk().taskOf('manager', deal);
  await desk().decides('finance', deal, { kind: 'approve' });
  const before = await storyOf(deal);
  const answer = await give(world.as('manager'), deal, { kind: 'reject', task: late, comment: 'no' });
  expect(answer.body).toMatchObject({ code: 'task.already-decided', facts: { person: 'per_finance' } });
  expect(await storyOf(deal)).toBe(before);
});

test('a start on a version that is no longer the one: refused, and no deal begins', async () => {
  const body = { command: crypto.randomUUID(), form: 'frm_start', version: 99, values: { f_name: 'Stale version' } };
  const answer = await world.as('sales').post(`/api/processes/${process}/deals`, body);
  expect([answer.status, answer.body.code]).toEqual([409, 'deal.conflict']);
  const found = await world.as('sales').get<{ items: unknown[] }>('/api/deals?search=Stale version');
  expect(found.body.items).toEqual([]);
});

test('an approval that no flow can revoke: refused, and it stands', async () => {
  const deal = await desk().running('fl_one');
  await desk().decides('finance', deal, { kind: 'approve' });
  const command = { kind: 'revoke', run: (await desk().run('sales', deal)).id, comment: 'wrong' };
  for (const by of ['sales', 'admin'] as const)
    await expectRefused(deal, by, { flow: 'fl_one', command, code: 'revoke-never' });
});

test('a request that came back is handed on by administrators only, and not while who asked is here', async () => {
  const deal = await desk().running('fl_business');
  await desk().decides('business', deal, { kind: 'return', to: 'start', comment: 'which year?' });
  const command = { kind: 'transfer', task: await desk().taskOf('sales', deal), to: 'per_manager' };
  await expectRefused(deal, 'sales', { flow: 'fl_business', command, code: 'administrators-only' });
  await expectRefused(deal, 'admin', { flow: 'fl_business', command, code: 'initiator-active' });
  const gone = { ...command, to: 'per_gone' };
  await expectRefused(deal, 'admin', { flow: 'fl_business', command: gone, code: 'person-inactive' });
});

test('a flow of a newer version than the deal’s own: refused, for the deal keeps the version it began on', async () => {
  const deal = await desk().running('fl_one');
  const version = await publishChanged(world.as('admin'), process, ({ flows, ...definition }) => {
    const { fl_mine: mine } = flows;
    return { ...definition, flows: mine === undefined ? flows : { ...flows, fl_later: mine } };
  });
  await changeRelease(world.as('admin'), process, { do: 'stable', version });
  const command = { kind: 'start-flow', flow: 'fl_later' };
  await expectRefused(deal, 'sales', { flow: 'fl_one', command, code: 'unknown-flow' });
  await desk().done('sales', await desk().running('fl_one'), command);
});
