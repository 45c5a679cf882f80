import { describe, expect, test } from 'vitest';
import { gateGap } from './pipeline/gate.ts';
import { legalMoves } from './pipeline/legal-moves.ts';
import { type Case, openCase } from './testing/case.ts';
import { approvalBy, flow, greater, node, processOf } from './testing/process.ts';

const move = (to: string) => ({ kind: 'move', to }) as const;
const gated = processOf({
  stages: {
    st_offer: {
      gate: {
        fields: ['f_name'],
        checklist: [{ id: 'ck_stock', label: 't:stock' }],
        when: greater('f_amount', 10),
        message: 't:too-small',
        waiver: 'role:sales-manager',
      },
    },
  },
});

describe('gates', () => {
  test('a closed gate says exactly what is missing, and nothing has changed', () => {
    const opened = openCase(gated, { values: { f_amount: '5' } });
    const { code, gap } = opened.refused('max', move('st_offer'));
    expect(code).toBe('gate-missing');
    expect(gap).toEqual({
      fields: ['f_name'],
      items: ['ck_stock'],
      documents: [],
      condition: 't:too-small',
      flow: null,
      waivable: false,
    });
    expect(opened.deal.stage).toBe('st_lead');
  });
  test('values and ticks that come with the move count', () => {
    const opened = openCase(gated);
    const values = { f_name: 'Hartwig', f_amount: '11' };
    opened.give('max', { kind: 'move', to: 'st_offer', values, items: ['ck_stock'] });
    expect(opened.deal).toMatchObject({
      stage: 'st_offer',
      values: { f_name: 'Hartwig' },
      checklist: { ck_stock: { by: 'max' } },
    });
  });
  test('a refused move does not keep the values that came with it', () => {
    const opened = openCase(gated);
    opened.refused('max', { kind: 'move', to: 'st_offer', values: { f_name: 'Hartwig' } });
    expect(opened.deal.values.f_name).toBeUndefined();
  });
  test('an empty value fails a condition, it does not pass by accident (S-28)', () => {
    const opened = openCase(gated);
    expect(gateGap(gated, opened.deal, 'st_offer', opened).condition).toBe('t:too-small');
  });
  test('a waiver needs the role and a reason, and stands in the record', () => {
    const opened = openCase(gated);
    expect(opened.refused('max', { ...move('st_offer'), waiver: 'old customer' }).code).toBe('waiver-not-allowed');
    expect(opened.refused('anna', { ...move('st_offer'), waiver: ' ' }).code).toBe('waiver-needs-reason');
    expect(opened.refused('anna', move('st_offer')).gap?.waivable).toBe(true);
    opened.give('anna', { ...move('st_offer'), waiver: 'old customer' });
    expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'stage-changed', waiver: 'old customer' }));
  });
  test('gates that are passed over ask, too; on the way to lost only its own', () => {
    const opened = openCase(gated);
    expect(opened.refused('max', move('st_sign')).gap?.fields).toEqual(['f_name']);
    opened.give('max', move('st_lost'));
    expect(opened.deal).toMatchObject({ status: 'lost', stage: 'st_lost' });
  });
  test('ticks are for items that exist', () => {
    const opened = openCase(gated);
    expect(opened.refused('max', { kind: 'check', item: 'ck_none', done: true }).code).toBe('unknown-item');
    opened.give('max', { kind: 'check', item: 'ck_stock', done: true });
    opened.give('max', { kind: 'check', item: 'ck_stock', done: false });
    expect(opened.deal.checklist).toEqual({});
  });
});

describe('approval at a gate', () => {
  const definition = processOf({ gateFlow: flow({ nd_a: approvalBy(['anna']) }) });
  const held = (): Case => {
    const opened = openCase(definition);
    opened.give('max', move('st_offer'));
    return opened;
  };
  test('holds the move; the last yes moves the deal in the same decision', () => {
    const opened = held();
    expect(opened.deal).toMatchObject({ stage: 'st_lead', move: { to: 'st_offer', run: 'r1', by: 'max' } });
    const before = opened.events.length;
    opened.give('anna', { kind: 'approve', task: opened.taskOf('anna') });
    const [first, ...rest] = opened.events.slice(before);
    expect(rest.at(-1)).toMatchObject({ kind: 'stage-changed', to: 'st_offer', command: first?.command });
    expect(opened.deal.move).toBeNull();
  });
  test('a no drops the move', () => {
    const opened = held();
    opened.give('anna', { kind: 'reject', task: opened.taskOf('anna'), comment: 'no' });
    expect(opened.deal).toMatchObject({ stage: 'st_lead', move: null });
    expect(opened.events.at(-1)).toMatchObject({ kind: 'move-dropped', outcome: 'rejected' });
  });
  test('one pending move at a time, but a deal can be lost meanwhile and leaves nothing open (I-2)', () => {
    const opened = held();
    expect(opened.refused('max', move('st_sign')).code).toBe('move-pending');
    opened.give('max', move('st_lost'));
    expect(opened.deal.runs.r1?.status).toBe('cancelled');
    expect(opened.tasks()).toEqual([]);
  });
  test('cannot be asked in passing', () => {
    const opened = openCase(definition);
    expect(opened.refused('max', move('st_sign'))).toMatchObject({
      code: 'approval-between',
      params: { stage: 'st_offer' },
    });
  });
});

describe('ways', () => {
  const definition = processOf({
    stages: {
      st_lead: { back: 'never' },
      st_offer: { back: 'reopen', gate: { fields: ['f_name'] } },
      st_sign: { back: 'free', gate: { fields: ['f_amount'] } },
    },
  });
  test('back: never, by the gate again, freely', () => {
    const opened = openCase(definition, { values: { f_name: 'Hartwig', f_amount: '5' } });
    opened.give('max', move('st_sign'));
    expect(opened.refused('max', move('st_lead')).code).toBe('back-never');
    opened.give('max', { kind: 'edit', values: { f_name: null } });
    expect(opened.refused('max', move('st_offer')).gap?.fields).toEqual(['f_name']);
    opened.give('max', { kind: 'move', to: 'st_offer', values: { f_name: 'Hartwig' } });
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('an ended deal goes on only by going back, and says so', () => {
    const opened = openCase(definition, { values: { f_name: 'Hartwig', f_amount: '5' } });
    opened.give('max', move('st_won'));
    expect(opened.deal).toMatchObject({ status: 'won', endedAt: opened.now });
    expect(opened.refused('max', { kind: 'edit', values: {} }).code).toBe('deal-ended');
    expect(opened.refused('max', move('st_lost')).code).toBe('deal-ended');
    opened.give('max', move('st_sign'));
    expect(opened.deal).toMatchObject({ status: 'open', endedAt: null, stage: 'st_sign' });
  });
  test('legal moves name every other stage with what hinders', () => {
    const opened = openCase(definition);
    opened.give('max', { kind: 'move', to: 'st_offer', values: { f_name: 'Hartwig' } });
    expect(legalMoves(definition, opened.deal).map(({ stage, refused }) => [stage, refused?.code ?? null])).toEqual([
      ['st_lead', 'back-never'],
      ['st_sign', null],
      ['st_won', null],
      ['st_lost', null],
    ]);
  });
});

describe('flows that start by themselves', () => {
  test('with the form, and with the stage; a stage with an outcome lets its flow tell people first', () => {
    const definition = processOf({
      flows: {
        fl_form: flow({ nd_f: approvalBy(['anna']) }, { trigger: { on: 'submit' } }),
        fl_won: flow(
          { nd_t: node('notify', { who: [{ from: 'people', people: ['fred'] }] }) },
          { trigger: { on: 'stage', stage: 'st_won' } },
        ),
      },
    });
    const opened = openCase(definition);
    expect(opened.tasks()).toEqual(['anna at nd_f']);
    opened.give('max', move('st_won'));
    const kinds = opened.events.map(({ kind }) => kind);
    expect(kinds.indexOf('people-notified')).toBeLessThan(kinds.indexOf('deal-ended'));
    expect(Object.values(opened.deal.runs).map(({ flow: id, status }) => `${id} ${status}`)).toEqual([
      'fl_form cancelled',
      'fl_won approved',
    ]);
  });
  test('by hand, once at a time', () => {
    const definition = processOf({
      flows: { fl_x: flow({ nd_x: approvalBy(['anna']) }, { trigger: { on: 'manual' } }) },
    });
    const opened = openCase(definition);
    opened.give('max', { kind: 'start-flow', flow: 'fl_x' });
    expect(opened.refused('max', { kind: 'start-flow', flow: 'fl_x' }).code).toBe('flow-running');
    expect(opened.refused('max', { kind: 'start-flow', flow: 'constructor' }).code).toBe('unknown-flow');
  });
});
