import type { FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { type Case, openCase } from './testing/case.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';
import { visitOf as visitNamed, visitsOf } from './visits.ts';

const amount = { name: 'amount', value: { field: 'f_amount' } } as const;
const secret = { name: 'secret', value: { field: 'f_secret' } } as const;

function begin(asked: FlowNode): Case {
  const opened = openCase(processOf({ gateFlow: flow({ nd_c: asked, nd_a: approvalBy(['anna']) }) }), {
    values: { f_amount: '150', f_secret: 'x' },
  });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  return opened;
}

const answer = (opened: Case, more: object = {}) =>
  opened.give('timer', { kind: 'answer', run: 'r1', visit: visitOf(opened), outcome: 'done', ...more });
const late = (opened: Case, more: object = {}) =>
  opened.refused('timer', { kind: 'answer', run: 'r1', visit: visitOf(opened), outcome: 'done', ...more }).code;
const visitOf = ({ deal }: Case) =>
  Object.values(deal.runs)
    .flatMap(visitsOf)
    .find((visit) => visit.node === 'nd_c')?.id ?? '';
const call = (settings: FlowNode['settings']) => node('call', { connection: 'shop', ...settings });

describe('S-34 calls', () => {
  test('without waiting: the effect goes out once, and the flow goes on', () => {
    const opened = begin(call({ send: [amount] }));
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.effects.filter(({ kind }) => kind === 'call')).toEqual([
      {
        kind: 'call',
        key: expect.stringMatching(/^d1\.e\d+$/),
        run: 'r1',
        visit: visitOf(opened),
        call: { to: 'webhook', connection: 'shop', body: { amount: '150' }, awaits: false },
      },
    ]);
    answer(opened);
    expect(late(opened)).toBe('answer-late');
  });

  test('protected fields are sent only when the setting names them', () => {
    const body = (settings: FlowNode['settings']) =>
      begin(call({ send: [amount, secret], ...settings })).effects.flatMap((effect) =>
        effect.kind === 'call' && effect.call.to === 'webhook' ? [effect.call.body] : [],
      );
    expect(body({})).toEqual([{ amount: '150' }]);
    expect(body({ personal: ['f_secret'] })).toEqual([{ amount: '150', secret: 'x' }]);
  });

  test('waiting: the answer fills the fields that are listed; a second one is late', () => {
    const opened = begin(call({ wait: 'answer', fields: ['f_amount'] }));
    expect(opened.tasks()).toEqual([]);
    expect(late(opened, { values: { f_name: 'x' } })).toBe('values-refused');
    answer(opened, { values: { f_amount: 7 } });
    expect(opened.deal.values).toMatchObject({ f_amount: '7' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(late(opened)).toBe('answer-late');
  });

  test('an answer that does not come in time rejects where that is set, and is late afterwards', () => {
    const opened = begin(call({ wait: 'answer', deadline: 'P1D', late: 'reject' }));
    opened.now = '2026-01-06T09:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer: Object.keys(opened.deal.timers)[0] ?? '' });
    expect(opened.deal.runs.r1?.status).toBe('rejected');
    expect(late(opened)).toBe('answer-late');
  });

  test.each([['go-on'], ['answer']])('a call that failed is an incident of the run (%s)', (wait) => {
    const opened = begin(call({ wait }));
    answer(opened, { outcome: 'failed', reason: 'no route to host' });
    expect(opened.deal.runs.r1?.incidents).toMatchObject([
      { reason: { code: 'call-failed', params: { why: 'no route to host' } } },
    ]);
  });

  test('only the system answers', () => {
    const opened = begin(call({ wait: 'answer' }));
    const body = { kind: 'answer', run: 'r1', visit: visitOf(opened), outcome: 'done' } as const;
    expect(opened.refused('max', body).code).toBe('not-allowed');
    expect(opened.refused('timer', { ...body, visit: 'constructor' }).code).toBe('answer-late');
  });
});

describe('S-33 deals of another process', () => {
  const record = (settings: FlowNode['settings'] = {}) =>
    node('create-record', { process: 'order', send: [amount], wait: 'answer', ...settings });

  test('started with mapped values; a won one lets the flow go on', () => {
    const opened = begin(record());
    expect(opened.effects).toContainEqual(
      expect.objectContaining({
        call: { to: 'process', process: 'order', values: { amount: '150' }, awaits: true },
      }),
    );
    answer(opened, { reason: 'won' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });

  test.each([
    ['reject', 'rejected'],
    ['go-on', 'running'],
  ])('a lost one: %s', (onLost, status) => {
    const opened = begin(record({ onLost }));
    answer(opened, { reason: 'lost' });
    expect(opened.deal.runs.r1?.status).toBe(status);
  });
});

describe('O-12 the assistant', () => {
  const assistant = (settings: FlowNode['settings'] = {}) =>
    node('assistant', {
      who: [{ from: 'people', people: ['li'] }],
      fields: ['f_amount', 'f_secret'],
      threshold: 90,
      ...settings,
    });
  const suggestion = (confidence: number, verdict = 'approve') => ({
    suggestion: { verdict, confidence, reason: 'small' },
  });

  test('sees no protected field that is not released, and its suggestion is put before people', () => {
    const opened = begin(assistant());
    expect(opened.effects).toContainEqual(
      expect.objectContaining({ call: expect.objectContaining({ to: 'assistant', fields: ['f_amount'] }) }),
    );
    answer(opened, suggestion(99));
    expect(opened.tasks()).toEqual(['li at nd_c']);
    expect(visitNamed(opened.deal.runs.r1, visitOf(opened))?.suggestion).toMatchObject({ confidence: 99 });
    opened.give('li', { kind: 'approve', task: opened.taskOf('li') });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });

  test('decides where it may and is sure enough, with that on record', () => {
    const opened = begin(assistant({ decides: true }));
    answer(opened, suggestion(90));
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.events).toContainEqual(
      expect.objectContaining({
        kind: 'node-decided',
        because: { code: 'assistant-approve', params: { confidence: 90 } },
      }),
    );
    const refused = begin(assistant({ decides: true }));
    answer(refused, suggestion(95, 'reject'));
    expect(refused.deal.runs.r1?.status).toBe('rejected');
  });

  test.each([
    ['not sure enough', { decides: true }, suggestion(89)],
    ['a control', { decides: true, control: true }, suggestion(100)],
    ['no assistant', { decides: true }, { outcome: 'failed', reason: 'not set up' }],
  ])('else people decide: %s', (_, settings, given) => {
    const opened = begin(assistant(settings));
    answer(opened, given);
    expect(opened.tasks()).toEqual(['li at nd_c']);
    expect(opened.deal.runs.r1?.incidents).toEqual([]);
  });
});
