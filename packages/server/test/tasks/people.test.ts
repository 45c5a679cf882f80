import { engineTexts } from '@dealwright/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namedReason } from '../../src/features/deals/named-reason.ts';
import { definitionByHash } from '../../src/features/definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../../src/features/organization/organization.read-model.ts';
import { deskDefinition, deskOf, type Run } from '../support/desk-process.ts';
import { give, publishedProcess } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
});
afterAll(() => world.stop());

const desk = () => deskOf(world, () => process);
const secret = 'top secret';

/** Nothing a person reads of a deal holds what is hidden from him. */
async function expectClosed(person: 'ops' | 'developer' | 'business' | 'finance' | 'manager', deal: string) {
  for (const url of [
    `/api/deals/${deal}`,
    `/api/deals/${deal}/timeline`,
    '/api/tasks',
    '/api/tasks?box=done',
    '/api/tasks?box=notified',
    '/api/notifications',
  ]) {
    const answer = await world.as(person).get(url);
    expect([url, answer.status]).toEqual([url, 200]);
    expect(answer.text, `${person} ${url}`).not.toContain(secret);
  }
}

test('somebody asked for advice finds the question, sees no more than the node shows, answers once, and decides nothing', async () => {
  const deal = await desk().running('fl_one');
  const asked = await desk().taskOf('finance', deal);
  await desk().decides('finance', deal, { kind: 'consult', people: ['per_ops'], comment: 'Is the margin right?' });
  const [line] = await desk().box('ops', 'todo', deal);
  expect(line).toMatchObject({
    kind: 'advice',
    status: 'open',
    because: { code: 'consulted', params: { person: 'Finance A' } },
  });
  const page = await desk().page('ops', line?.id ?? '');
  expect(page.body).toMatchObject({
    actions: ['advise'],
    question: { by: 'per_finance', text: 'Is the margin right?' },
  });
  expect(page.body.states).toMatchObject({ f_name: 'read', f_plain: 'read' });
  expect(JSON.stringify(page.body)).not.toContain(secret);
  await expectClosed('ops', deal);
  expect((await give(world.as('ops'), deal, { kind: 'approve', task: asked })).body.facts).toMatchObject({
    code: 'not-your-task',
  });
  expect((await desk().page('manager', line?.id ?? '')).status).toBe(404);
  expect((await give(world.as('manager'), deal, { kind: 'advise', task: line?.id, comment: 'mine' })).status).toBe(404);
  await desk().decides('ops', deal, { kind: 'advise', comment: 'It is.' });
  expect((await desk().box('ops', 'done', deal))[0]).toMatchObject({ status: 'completed', kind: 'advice' });
  expect((await desk().page('finance', asked)).body.advice).toEqual([
    expect.objectContaining({ person: 'per_ops', question: 'Is the margin right?', answer: 'It is.' }),
  ]);
  const told = await desk().timeline('sales', deal);
  expect(told.find(({ code }) => code === 'advice-asked')).toMatchObject({
    params: { person: 'Ops A' },
    comment: 'Is the margin right?',
  });
  expect(told.find(({ code }) => code === 'advice-closed')).toMatchObject({
    params: { person: 'Ops A' },
    comment: 'It is.',
  });
});

test('advice that nobody needs any more leaves the inbox', async () => {
  const deal = await desk().running('fl_one');
  await desk().decides('finance', deal, { kind: 'consult', people: ['per_ops'], comment: 'Well?' });
  await desk().decides('finance', deal, { kind: 'approve' });
  expect(await desk().box('ops', 'todo', deal)).toEqual([]);
  expect((await desk().timeline('sales', deal)).map(({ code }) => code)).toContain('advice-lapsed');
});

test('a claimed task is one’s own until it is given back; the other waits meanwhile', async () => {
  const deal = await desk().running('fl_pool');
  const mine = await desk().taskOf('finance', deal);
  expect((await desk().page('finance', mine)).body.actions).toContain('claim');
  await desk().decides('finance', deal, { kind: 'claim' });
  expect((await desk().box('finance', 'todo', deal))[0]).toMatchObject({ claimed: true, status: 'open' });
  expect(await desk().box('ops', 'todo', deal)).toEqual([]);
  const actions = (await desk().page('finance', mine)).body.actions;
  expect([actions.includes('claim'), actions.includes('release')]).toEqual([false, true]);
  await desk().decides('finance', deal, { kind: 'release' });
  expect((await desk().box('ops', 'todo', deal))[0]).toMatchObject({ claimed: false, status: 'open' });
  const codes = (await desk().timeline('sales', deal)).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['seat-claimed', 'seat-paused', 'seat-released', 'seat-reopened']));
});

test('work from a pool is taken, others are added to it, and who does it chooses who is asked next', async () => {
  const deal = await desk().running('fl_work');
  const task = await desk().taskOf('finance', deal);
  expect((await desk().page('finance', task)).body.actions.toSorted()).toEqual(
    ['add', 'claim', 'complete', 'consult', 'return', 'transfer'].toSorted(),
  );
  await desk().decides('finance', deal, { kind: 'claim' });
  expect(await desk().box('ops', 'todo', deal)).toEqual([]);
  await desk().decides('finance', deal, { kind: 'add', place: 'after', people: ['per_developer'] });
  expect((await desk().page('finance', task)).body.choices).toEqual([
    expect.objectContaining({ node: 'nd_after', most: 1, people: ['per_ops', 'per_manager'] }),
  ]);
  await desk().decides('finance', deal, { kind: 'complete', choose: { nd_after: ['per_manager'] } });
  expect((await desk().box('finance', 'done', deal)).map(({ status }) => status)).toEqual(['provisional']);
  await desk().decides('developer', deal, { kind: 'complete' });
  expect((await desk().box('manager', 'todo', deal))[0]).toMatchObject({ because: { code: 'chosen-previous' } });
});

test('everybody in a team and the teams below it is asked, each told of which', async () => {
  const deal = await desk().running('fl_below');
  const [visit] = (await desk().run('sales', deal)).visits.filter(({ node }) => node === 'nd_below');
  const asked = visit?.seats.map(({ person }) => person) ?? [];
  expect([asked.includes('per_manager'), asked.includes('per_finance'), asked.includes('per_sales')]).toEqual([
    true,
    true,
    false,
  ]);
  expect((await desk().box('finance', 'todo', deal))[0]).toMatchObject({
    because: { code: 'member-team', params: { team: 'Team South' } },
  });
});

test('people added before and after: who asks waits, who decided counts for now; all of it is on the page', async () => {
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  await desk().decides('finance', deal, {
    kind: 'add',
    place: 'before',
    people: ['per_ops'],
    mode: 'any',
    comment: 'You first',
  });
  expect((await desk().box('sales', 'started', deal)).find(({ id }) => id === task)?.status).toBe('asking');
  expect(await desk().box('finance', 'todo', deal)).toEqual([]);
  const page = await desk().page('finance', task);
  expect(page.body.groups).toEqual([
    expect.objectContaining({
      place: 'before',
      mode: 'any',
      by: 'per_finance',
      people: [expect.objectContaining({ person: 'per_ops', removable: true })],
    }),
  ]);
  expect((await desk().page('ops', await desk().taskOf('ops', deal))).body.groups[0]?.people[0]?.removable).toBe(false);
  await expectClosed('ops', deal);
  await desk().decides('ops', deal, { kind: 'approve' });
  await desk().decides('finance', deal, { kind: 'add', place: 'after', people: ['per_manager'] });
  await desk().decides('finance', deal, { kind: 'approve' });
  expect((await desk().box('finance', 'done', deal)).map(({ status }) => status)).toEqual(['provisional']);
  const [visit] = (await desk().run('sales', deal)).visits.filter(({ node }) => node === 'nd_one');
  expect(visit?.groups).toHaveLength(2);
  expect(visit?.seats[0]).toMatchObject({ status: 'provisional', provisional: 'approved', decidedBy: 'per_finance' });
  expect((await desk().page('finance', task)).body.takeBack).toBe(true);
  await desk().decides('manager', deal, { kind: 'approve' });
  const codes = (await desk().timeline('sales', deal)).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['group-added-before', 'seat-paused-group', 'group-added-after', 'seat-provisional']),
  );
});

test('the page lists the nodes one may return to with what that cancels, and the run tells its rounds', async () => {
  const deal = await desk().running('fl_two');
  await desk().decides('finance', deal, { kind: 'approve' });
  const finances = (await desk().box('finance', 'done', deal))[0]?.id ?? '';
  expect((await desk().page('finance', finances)).body.takeBack).toBe(true);
  await desk().decides('manager', deal, { kind: 'approve' });
  expect((await desk().page('finance', finances)).body.takeBack).toBe(false);
  const task = await desk().taskOf('ops', deal);
  const page = await desk().page('ops', task);
  expect(page.body.returnTargets).toEqual([
    { node: 'nd_twob', title: 'Node twob', cancels: 1 },
    { node: 'nd_twoa', title: 'Node twoa', cancels: 1 },
    { node: 'start', title: 'Begin', cancels: 1 },
  ]);
  expect(page.body.direct).toBe(false);
  await desk().decides('ops', deal, { kind: 'return', to: 'nd_twob', comment: 'look again' });
  expect((await desk().page('manager', await desk().taskOf('manager', deal))).body.direct).toBe(true);
  await desk().decides('manager', deal, { kind: 'return', to: 'start', direct: true, comment: 'all of it' });
  const back = (await desk().box('sales', 'todo', deal))[0]?.id ?? '';
  await desk().done('sales', deal, { kind: 'resubmit', run: (await desk().page('sales', back)).body.run.id });
  const run = await desk().run('sales', deal);
  expect(run.epochs.map(({ epoch, code, comment }) => [epoch, code, comment])).toEqual([
    [2, 'run-rewound-return', 'look again'],
    [2, 'run-returned', 'all of it'],
    [3, 'run-resubmitted', null],
  ]);
  await desk().done('admin', deal, { kind: 'jump', run: run.id, to: 'nd_twoc', comment: 'in a hurry' });
  const codes = (await desk().timeline('sales', deal)).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['run-rewound-return', 'run-rewound-jump', 'run-returned', 'run-resubmitted']),
  );
});

test('who decides before chooses from those in scope, and only from them', async () => {
  const deal = await desk().running('fl_pick');
  const task = await desk().taskOf('finance', deal);
  expect((await desk().page('finance', task)).body.choices).toEqual([
    { node: 'nd_picked', title: 'Node picked', most: 1, people: ['per_ops', 'per_manager'], chosen: [] },
  ]);
  const wrong = await give(world.as('finance'), deal, {
    kind: 'approve',
    task,
    choose: { nd_picked: ['per_business'] },
  });
  expect(wrong.body.facts).toMatchObject({ code: 'choice-out-of-scope' });
  await desk().done('finance', deal, { kind: 'approve', task, choose: { nd_picked: ['per_ops'] } });
  expect(await desk().box('ops', 'todo', deal)).toHaveLength(1);
  const chosen = (await desk().timeline('sales', deal)).find(({ code }) => code === 'people-chosen');
  expect(chosen?.params).toMatchObject({ people: 'Ops A', node: 'Node picked' });
});

test('what a node asks for is said before the decision, and what it does not allow is not offered', async () => {
  const sign = await desk().running('fl_sign');
  const page = await desk().page('finance', await desk().taskOf('finance', sign));
  expect(page.body.asks).toEqual({ comment: false, signature: true });
  const turns = await desk().running('fl_turns');
  const narrow = await desk().page('finance', await desk().taskOf('finance', turns));
  expect(narrow.body.actions).toEqual(['approve', 'reject', 'consult']);
  expect(narrow.body.returnTargets).toEqual([]);
  const waiting = await desk().run('sales', turns);
  expect(waiting.visits.at(-1)?.seats.map(({ status }) => status)).toEqual(['open', 'waiting', 'waiting']);
  expect(await desk().box('manager', 'todo', turns)).toEqual([]);
});

test('a signature is a file of one’s own; whoever sees the deal may open it, nobody else', async () => {
  const deal = await desk().running('fl_sign');
  const task = await desk().taskOf('finance', deal);
  const theirs = await upload('manager');
  expect((await give(world.as('finance'), deal, { kind: 'approve', task, signature: theirs })).status).toBe(400);
  const signature = await upload('finance');
  await desk().done('finance', deal, { kind: 'approve', task, signature });
  expect((await world.as('sales').get(`/api/files/${signature}`)).status).toBe(200);
  expect((await world.as('developer').get(`/api/files/${signature}`)).status).toBe(404);
  expect((await world.as('finance', 'org_b').get(`/api/files/${signature}`)).status).toBe(404);
});

async function upload(person: 'manager' | 'finance'): Promise<string> {
  const body =
    '--x\r\ncontent-disposition: form-data; name="file"; filename="sign.txt"\r\ncontent-type: text/plain\r\n\r\nme\r\n--x--\r\n';
  const answer = await world
    .as(person)
    .post<{ id: string }>('/api/files', body, { 'content-type': 'multipart/form-data; boundary=x' });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.id;
}

test('S-36 people told by a node see what the node shows; people told by hand only that they were told', async () => {
  const deal = await desk().running('fl_tell');
  const [line] = await desk().box('developer', 'notified', deal);
  expect(line).toMatchObject({
    kind: 'notified',
    dealTitle: 'Desk deal',
    status: 'open',
    because: { code: 'flow-reached' },
  });
  const counts = await world.as('developer').get<{ notified: number }>('/api/task-counts');
  expect(counts.body.notified).toBe(1);
  const page = await world.as('developer').get<{ states: object; may: object }>(`/api/deals/${deal}`);
  expect(page.body).toMatchObject({ states: { f_name: 'read' }, may: { edit: false, move: false, assign: false } });
  await expectClosed('developer', deal);
  expect((await give(world.as('developer'), deal, { kind: 'edit', values: { f_plain: 'x' } })).status).toBe(404);
  await desk().done('sales', deal, { kind: 'notify', people: ['per_business'], text: 'Have a look' });
  const [byHand] = await desk().box('business', 'notified', deal);
  expect(byHand).toMatchObject({ dealTitle: '', because: { code: 'by-hand', params: { words: 'Have a look' } } });
  expect((await world.as('business').get(`/api/deals/${deal}`)).status).toBe(404);
  expect((await desk().timeline('sales', deal)).find(({ code }) => code === 'people-notified')?.comment).toBeDefined();
});

test('the initiator may urge from the page, once an hour; counts go by process', async () => {
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  expect((await desk().page('sales', task)).body.actions).toEqual(['urge']);
  await desk().done('sales', deal, { kind: 'urge', task });
  expect((await desk().page('sales', task)).body.actions).toEqual([]);
  expect((await desk().timeline('sales', deal)).map(({ code }) => code)).toContain('seat-urged');
  const counts = await world
    .as('finance')
    .get<{ todo: number; processes: { process: string; todo: number }[] }>('/api/task-counts');
  expect(counts.body.processes).toEqual([expect.objectContaining({ process: 'desk', todo: counts.body.todo })]);
});

test('an administrator steers a run of a deal out of his reach, and sees none of its fields', async () => {
  const deal = await desk().running('fl_two');
  const page = await world.as('admin').get<{ states: object; values: object; runs: Run[] }>(`/api/deals/${deal}`);
  expect(page.body).toMatchObject({ states: {}, values: {} });
  expect(JSON.stringify(page.body)).not.toContain('Desk deal');
  expect((await give(world.as('admin'), deal, { kind: 'comment', text: 'hello' })).status).toBe(404);
  const task = await desk().taskOf('finance', deal);
  await desk().done('admin', deal, { kind: 'transfer', task, to: 'per_business' });
  await desk().done('admin', deal, { kind: 'terminate', run: page.body.runs[0]?.id, comment: 'given up' });
  const ended = (await desk().timeline('sales', deal)).find(({ code }) => code === 'run-cancelled');
  expect(ended).toMatchObject({ by: { name: 'Admin A' }, comment: 'given up' });
});

test('an administrator asks to revoke what was approved out of his reach', async () => {
  const deal = await desk().running('fl_one');
  await desk().decides('finance', deal, { kind: 'approve' });
  const revoke = { kind: 'revoke', run: (await desk().run('sales', deal)).id, comment: 'wrong model' };
  // The desk's flow can never be revoked: the engine says so to him, and nothing at all to others.
  expect((await give(world.as('admin'), deal, revoke)).body).toMatchObject({ facts: { code: 'revoke-never' } });
  expect((await give(world.as('developer'), deal, revoke)).status).toBe(404);
});

test('every line of a timeline has words in both languages', async () => {
  const rows = await world.within('org_a', (tx) => tx.db.selectFrom('deal').select('id').execute());
  const codes = new Set<string>();
  for (const { id } of rows) for (const { code } of await desk().timeline('admin', id)) codes.add(code);
  expect(codes.size).toBeGreaterThan(15);
  const silent = [...codes].filter((code) => engineTexts[`timeline.${code}`] === undefined);
  expect(silent).toEqual([]);
});

test('the name of a field that is hidden from the reader does not slip through a reason', async () => {
  const deal = await desk().running('fl_two');
  await desk().decides('finance', deal, { kind: 'approve' });
  await desk().decides('manager', deal, { kind: 'return', to: 'nd_twoa', direct: true, comment: 'once more' });
  await desk().decides('finance', deal, { kind: 'return', to: 'start', direct: true, comment: 'and more' });
  const back = (await desk().box('sales', 'todo', deal))[0]?.id ?? '';
  await desk().done('sales', deal, { kind: 'edit', values: { f_plain: 'changed', f_secret: 'also changed' } });
  await desk().done('sales', deal, { kind: 'resubmit', run: (await desk().page('sales', back)).body.run.id });
  const detour = (lines: Awaited<ReturnType<ReturnType<typeof desk>['timeline']>>) =>
    lines.find(({ code }) => code.startsWith('detour-'));
  expect(detour(await desk().timeline('sales', deal))).toBeDefined();
  const reason = { code: 'field', params: { field: 'f_secret' } };
  const reader = await world.within('org_a', async (tx) => {
    const row = await tx.db.selectFrom('deal').select('hash').where('id', '=', deal).executeTakeFirstOrThrow();
    const { definition } = await definitionByHash(tx, row.hash);
    return { definition, organization: await organizationSnapshot(tx), locale: 'en' };
  });
  expect(namedReason(reason, { ...reader, states: new Map([['f_secret', 'read']]) }).params.field).toBe('Secret');
  expect(namedReason(reason, { ...reader, states: new Map([['f_secret', 'hidden']]) }).params.field).toBe(
    'a field you do not see',
  );
});

test('who asks learns before he asks whose people he may choose', async () => {
  const deal = await desk().running('fl_one');
  const preview = await world
    .as('sales')
    .post<{ choices: unknown[]; steps: { title: string }[]; otherWays: unknown }>(`/api/deals/${deal}/preview`, {
      flow: 'fl_wish',
    });
  expect(preview.body.otherWays).toEqual({ changes: [], untold: [], hidden: false });
  expect(preview.body.choices).toEqual([
    { node: 'nd_wish', title: 'Node wish', most: 2, people: ['per_ops', 'per_manager'], chosen: [] },
  ]);
  const chosen = await world.as('sales').post<{ steps: { people: string[] }[] }>(`/api/deals/${deal}/preview`, {
    flow: 'fl_wish',
    choose: { nd_wish: ['per_manager'] },
  });
  expect(chosen.body.steps.flatMap(({ people }) => people)).toContain('per_manager');
  await desk().done('sales', deal, { kind: 'start-flow', flow: 'fl_wish', choose: { nd_wish: ['per_manager'] } });
  expect((await desk().box('manager', 'todo', deal)).map(({ because }) => because.code)).toEqual(['chosen-initiator']);
});

test('files of a note stand in the timeline and open to whoever sees the deal', async () => {
  const deal = await desk().running('fl_one');
  const file = await upload('finance');
  await desk().done('finance', deal, { kind: 'comment', text: 'Here it is', files: [file] });
  const note = (await desk().timeline('sales', deal)).find(({ code }) => code === 'commented');
  expect(note).toMatchObject({ files: [file], comment: 'Here it is' });
  expect((await world.as('sales').get(`/api/files/${file}`)).status).toBe(200);
  expect((await world.as('business').get(`/api/files/${file}`)).status).toBe(404);
});
