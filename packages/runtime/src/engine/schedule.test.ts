import type { Expression, Trigger } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { openCase } from './testing/case.ts';
import { approvalBy, flow, processOf } from './testing/process.ts';

const large: Expression = { op: 'gt', args: [{ field: 'f_amount' }, { const: { decimal: '100' } }] };
const every = { every: 'week', weekdays: ['mon'], time: '09:00' } as const;
const inDeals: Trigger = {
  on: 'schedule',
  schedule: { begins: 'flow', ...every, stages: ['st_lead'], inStageFor: 'P14D', when: large },
};
const newDeals: Trigger = {
  on: 'schedule',
  schedule: {
    begins: 'deal',
    ...every,
    values: [
      {
        field: 'f_name',
        value: { op: 'add', args: [{ const: { text: 'Review ' } }, { op: 'toText', args: [{ input: 'today' }] }] },
      },
      { field: 'f_amount', value: { const: { decimal: '7' } } },
    ],
  },
};
const definition = processOf({
  flows: {
    fl_review: flow({ nd_x: approvalBy(['anna']) }, { trigger: inDeals }),
    fl_month: flow({ nd_y: approvalBy(['li']) }, { trigger: newDeals }),
    fl_hand: flow({ nd_z: approvalBy(['li']) }, { trigger: { on: 'manual' } }),
  },
});
const start = { kind: 'start-flow', flow: 'fl_review' } as const;

function waited(amount: number, days = 14) {
  const opened = openCase(definition, { values: { f_amount: amount } });
  opened.now = new Date(Date.parse(opened.now) + days * 86_400_000).toISOString();
  return opened;
}

test('a schedule begins a flow in a deal that it means, for which the owner speaks, once at a time', () => {
  const opened = waited(200);
  opened.give('timer', start);
  expect(opened.tasks()).toEqual(['anna at nd_x']);
  expect(Object.values(opened.deal.runs)).toMatchObject([{ flow: 'fl_review', initiator: 'max', begunBy: 'schedule' }]);
  expect(opened.effects.at(-1)).toMatchObject({ message: { code: 'task-opened-schedule' } });
  expect(opened.refused('timer', start).code).toBe('flow-running');
});

test('a deal of another stage, one that has not waited long enough and one that fails the condition are not meant', () => {
  const moved = waited(200);
  moved.give('max', { kind: 'move', to: 'st_offer' });
  moved.now = new Date(Date.parse(moved.now) + 30 * 86_400_000).toISOString();
  for (const other of [moved, waited(200, 13), waited(100)]) {
    expect(other.refused('timer', start).code).toBe('schedule-not-meant');
  }
});

test('a deal in which a run is suspended is left alone, and so is what a person or a schedule does not start', () => {
  const stopped = waited(200);
  stopped.give('max', { kind: 'start-flow', flow: 'fl_hand' });
  const [run = ''] = Object.keys(stopped.deal.runs);
  stopped.give('ada', { kind: 'suspend', run, comment: 'wait' });
  expect(stopped.refused('timer', start).code).toBe('deal-suspended');
  const opened = waited(200);
  expect(opened.refused('max', start).code).toBe('flow-not-manual');
  expect(opened.refused('timer', { ...start, flow: 'fl_month' }).code).toBe('flow-starts-otherwise');
  expect(opened.refused('timer', { ...start, values: { f_name: 'A' } }).code).toBe('values-refused');
});

test('a schedule begins a deal with the values it sets and its flow', () => {
  const opened = openCase(definition, { by: 'timer', flow: 'fl_month' });
  expect(opened.deal.values).toMatchObject({ f_name: 'Review 2026-01-05', f_amount: '7' });
  expect(opened.tasks()).toEqual(['li at nd_y']);
});
