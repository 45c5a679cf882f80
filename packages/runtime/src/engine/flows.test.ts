import { describe, expect, test } from 'vitest';
import { openCase } from './testing/case.ts';
import { approvalBy, flow, greater, node, processOf } from './testing/process.ts';
import { visitsOf } from './visits.ts';

const toOffer = { kind: 'move', to: 'st_offer' } as const;

describe('condition (S-28)', () => {
  const branches = [
    { id: 'br_big', title: 't:big', when: greater('f_amount', 1000), nodes: ['nd_big'] },
    { id: 'br_mid', when: greater('f_amount', 100), nodes: ['nd_mid'] },
    { id: 'br_rest', nodes: [] },
  ];
  const nodes = {
    nd_c: node('condition', {}, { branches }),
    nd_big: approvalBy(['vera']),
    nd_mid: approvalBy(['anna']),
  };
  const definition = processOf({ gateFlow: flow(nodes, { root: ['nd_c'] }) });
  const askedFor = (amount: string | null) => {
    const opened = openCase(definition, { values: { f_amount: amount } });
    opened.give('max', toOffer);
    return opened;
  };
  test('the first branch that holds, in order; the last when none does; empty is not greater than anything', () => {
    expect(askedFor('1001').tasks()).toEqual(['vera at nd_big']);
    expect(askedFor('1000').tasks()).toEqual(['anna at nd_mid']);
    expect(askedFor('1').deal.stage).toBe('st_offer');
    expect(askedFor(null).deal.stage).toBe('st_offer');
  });
  test('is asked once; what it looked at and what it chose stand in the record', () => {
    const opened = askedFor('500');
    opened.give('max', { kind: 'edit', values: { f_amount: '5000' } });
    expect(opened.tasks()).toEqual(['anna at nd_mid']);
    expect(opened.events).toContainEqual(
      expect.objectContaining({ kind: 'branches-opened', branches: ['br_mid'], inputs: { f_amount: '500' } }),
    );
  });
  test('without a branch for the rest it stops with an incident instead of guessing', () => {
    const bare = { nd_c: node('condition', {}, { branches: branches.slice(0, 1) }), nd_big: approvalBy(['vera']) };
    const opened = openCase(processOf({ gateFlow: flow(bare, { root: ['nd_c'] }) }));
    opened.give('max', toOffer);
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'no-branch-fits' } }]);
  });
});

describe('parallel (S-21, S-22)', () => {
  const branches = [
    { id: 'br_1', nodes: ['nd_1', 'nd_2'] },
    { id: 'br_2', nodes: ['nd_3'] },
  ];
  const nodes = {
    nd_p: node('parallel', { join: 'all' }, { branches }),
    nd_1: approvalBy(['anna']),
    nd_2: approvalBy(['vera']),
    nd_3: approvalBy(['fred']),
    nd_after: approvalBy(['olga']),
  };
  const definition = processOf({ gateFlow: flow(nodes, { root: ['nd_p', 'nd_after'] }) });
  const split = () => {
    const opened = openCase(definition);
    opened.give('max', toOffer);
    return opened;
  };
  test('goes on when the last branch has come to its end', () => {
    const opened = split();
    for (const person of ['anna', 'fred', 'vera'] as const) {
      expect(opened.tasks()).not.toContain('olga at nd_after');
      opened.give(person, { kind: 'approve', task: opened.taskOf(person) });
    }
    expect(opened.tasks()).toEqual(['olga at nd_after']);
  });
  test('a no in one branch rejects all and leaves no orphan to-do (I-1, I-2)', () => {
    const opened = split();
    opened.give('fred', { kind: 'reject', task: opened.taskOf('fred'), comment: 'no money' });
    expect(opened.tasks()).toEqual([]);
    expect(opened.seatsAt('nd_1')).toMatchObject([{ status: 'cancelled', ending: { code: 'others-rejected' } }]);
    const split1 = Object.values(opened.deal.runs)
      .flatMap(visitsOf)
      .find((visit) => visit.node === 'nd_p');
    expect(split1).toMatchObject({ status: 'rejected', branches: { br_1: 'cancelled', br_2: 'rejected' } });
  });
  test('branches that need nobody join at once', () => {
    const empty = [
      { id: 'br_1', nodes: [] },
      { id: 'br_2', nodes: [] },
    ];
    const opened = openCase(processOf({ gateFlow: flow({ nd_p: node('parallel', {}, { branches: empty }) }) }));
    opened.give('max', toOffer);
    expect(opened.deal.stage).toBe('st_offer');
  });
});

describe('wait (S-19)', () => {
  const waiting = (settings: object, values = {}) => {
    const opened = openCase(
      processOf({ gateFlow: flow({ nd_w: node('wait', { ...settings }), nd_a: approvalBy(['anna']) }) }),
      { values },
    );
    opened.give('max', toOffer);
    return opened;
  };
  test('fires when due, not earlier and not twice', () => {
    const opened = waiting({ duration: 'P2D' });
    expect(opened.effects).toContainEqual({
      kind: 'schedule',
      key: 'd1.e5',
      timer: 't3',
      at: '2026-01-07T09:00:00.000Z',
    });
    expect(opened.refused('timer', { kind: 'timer', timer: 't3' }).code).toBe('timer-early');
    opened.now = '2026-01-07T09:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer: 't3' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.refused('timer', { kind: 'timer', timer: 't3' }).code).toBe('timer-gone');
  });
  test('days are counted in the calendar of the region: over the change to summer time a day has 23 hours', () => {
    const opened = waiting({ duration: 'P90D' });
    expect(Object.values(opened.deal.timers)[0]?.at).toBe('2026-04-05T08:00:00.000Z');
  });
  test('until a date of the deal begins in its region; a past or empty date is not waited for', () => {
    expect(Object.values(waiting({ until: 'f_due' }, { f_due: '2026-02-01' }).deal.timers)[0]?.at).toBe(
      '2026-01-31T23:00:00.000Z',
    );
    expect(waiting({ until: 'f_due' }).tasks()).toEqual(['anna at nd_a']);
    expect(waiting({ until: 'f_due' }, { f_due: '2025-01-01' }).tasks()).toEqual(['anna at nd_a']);
  });
  test('a withdrawn run takes its timer along', () => {
    const opened = waiting({ duration: 'P2D' });
    opened.give('max', { kind: 'withdraw', run: 'r1' });
    expect(opened.deal.timers).toEqual({});
    expect(opened.effects).toContainEqual(expect.objectContaining({ kind: 'unschedule', timer: 't3' }));
  });
  test('only the system may fire it', () => {
    expect(waiting({ duration: 'P2D' }).refused('max', { kind: 'timer', timer: 't3' }).code).toBe('not-allowed');
  });
});

describe('update', () => {
  const table = {
    title: 't:tiers',
    hit: 'first',
    inputs: [{ id: 'in_1', value: { field: 'f_amount' } }],
    outputs: [{ id: 'out_1', field: 'f_discount' }],
    rows: [
      {
        id: 'row_1',
        when: [{ test: { op: 'gt', args: [{ var: 'input' }, { const: { decimal: '100' } }] } }],
        then: [{ const: { decimal: '12.5' } }],
      },
      { id: 'row_2', when: [{ any: true }], then: [{ const: { decimal: '1' } }] },
    ],
  } as const;
  test('writes what expressions and a decision table give, and what is computed from it', () => {
    const settings = { table: 'tb_t', assignments: [{ field: 'f_name', value: { const: { text: 'renamed' } } }] };
    const definition = processOf({ tables: { tb_t: table }, gateFlow: flow({ nd_u: node('update', settings) }) });
    const opened = openCase(definition, { values: { f_amount: '200' } });
    opened.give('max', toOffer);
    expect(opened.deal.values).toMatchObject({ f_name: 'renamed', f_discount: '12.5', f_net: '187.5' });
    expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'values-changed', source: 'update' }));
  });
});

describe('update from a table in which no row fits', () => {
  test('empties its fields: an earlier answer does not pass for this one', () => {
    const rows = [{ id: 'row_1', when: [{ test: greater('f_amount', 100) }], then: [{ const: { decimal: '9' } }] }];
    const table = {
      title: 't:tiers',
      hit: 'unique',
      inputs: [{ id: 'in_1', value: { field: 'f_amount' } }],
      outputs: [{ id: 'out_1', field: 'f_discount' }],
      rows,
    } as const;
    const update = flow({ nd_u: node('update', { table: 'tb_t' }) }, { trigger: { on: 'manual' } });
    const opened = openCase(processOf({ tables: { tb_t: table }, flows: { fl_u: update } }), {
      values: { f_amount: '200' },
    });
    opened.give('max', { kind: 'start-flow', flow: 'fl_u' });
    expect(opened.deal.values.f_discount).toBe('9');
    opened.give('max', { kind: 'edit', values: { f_amount: '50' } });
    opened.give('max', { kind: 'start-flow', flow: 'fl_u' });
    expect(opened.deal.values.f_discount).toBeNull();
  });
});

describe('notify, handle, end', () => {
  test('notify tells people once with the message of the definition and goes on', () => {
    const settings = { who: [{ from: 'owner' }], message: 't:hello' };
    const opened = openCase(processOf({ gateFlow: flow({ nd_n: node('notify', settings) }) }));
    opened.give('max', toOffer);
    const told = opened.effects.filter((effect) => effect.kind === 'notify' && effect.message.code === 'flow-message');
    expect(told).toMatchObject([{ people: ['max'], message: { params: { text: 't:hello' } } }]);
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('work is completed, never approved or rejected', () => {
    const settings = { who: [{ from: 'people', people: ['anna', 'li'] }], mode: 'all' };
    const opened = openCase(processOf({ gateFlow: flow({ nd_h: node('handle', settings) }) }));
    opened.give('max', toOffer);
    const task = opened.taskOf('anna');
    expect(opened.refused('anna', { kind: 'approve', task }).code).toBe('decision-not-offered');
    expect(opened.refused('anna', { kind: 'reject', task, comment: 'no' }).code).toBe('decision-not-offered');
    opened.give('anna', { kind: 'complete', task });
    opened.give('li', { kind: 'complete', task: opened.taskOf('li') });
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('end closes the run at once, with the other branches (WCP-43)', () => {
    const branches = [
      { id: 'br_1', nodes: ['nd_a'] },
      { id: 'br_2', nodes: ['nd_e'] },
    ];
    const nodes = {
      nd_p: node('parallel', {}, { branches }),
      nd_a: approvalBy(['anna']),
      nd_e: node('end', { outcome: 'rejected' }),
    };
    const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_p'] }) }));
    opened.give('max', toOffer);
    expect(opened.deal.runs.r1?.status).toBe('rejected');
    expect(opened.tasks()).toEqual([]);
  });
});

describe('S-20 budget', () => {
  test('a flow that contains itself ends in an incident, not in a hang', () => {
    const branches = [
      { id: 'br_1', nodes: ['nd_p'] },
      { id: 'br_2', nodes: [] },
    ];
    const opened = openCase(processOf({ gateFlow: flow({ nd_p: node('parallel', {}, { branches }) }) }));
    opened.give('max', toOffer);
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'loop-suspected' } }]);
    opened.give('ada', { kind: 'withdraw', run: 'r1' });
    expect(opened.deal.move).toBeNull();
  });
  test('a flow that names a node it does not have ends in an incident', () => {
    const opened = openCase(processOf({ gateFlow: flow({}, { root: ['nd_gone'] }) }));
    opened.give('max', toOffer);
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'node-missing' } }]);
  });
});
