import type { Branch } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { type Case, openCase } from './testing/case.ts';
import { approvalBy, flow, greater, node, processOf } from './testing/process.ts';

const yes = (opened: Case, person: string) => opened.give(person, { kind: 'approve', task: opened.taskOf(person) });
const move = (opened: Case) => opened.give('max', { kind: 'move', to: 'st_offer' });
const back = (to: string) => node('route', { to, when: greater('f_amount', 100) });

describe('S-11, S-23 going back', () => {
  test('within a branch only that branch is done again, in a new epoch; timers of the sibling still fire', () => {
    const branches: readonly Branch[] = [
      { id: 'br_a', nodes: ['nd_a', 'nd_r'] },
      { id: 'br_b', nodes: ['nd_w', 'nd_b'] },
    ];
    const nodes = {
      nd_p: node('parallel', {}, { branches }),
      nd_a: { ...approvalBy(['anna']), fields: { f_amount: 'edit' as const } },
      nd_r: back('nd_a'),
      nd_w: node('wait', { duration: 'P1D' }),
      nd_b: approvalBy(['li']),
    };
    const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_p'] }) }), { values: { f_amount: '150' } });
    move(opened);
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.deal.runs.r1?.epoch).toBe(2);
    opened.now = '2026-01-06T09:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer: Object.keys(opened.deal.timers)[0] ?? '' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_b']);
    opened.give('anna', { kind: 'approve', task: opened.taskOf('anna'), values: { f_amount: 5 } });
    yes(opened, 'li');
    expect(opened.deal.stage).toBe('st_offer');
  });

  test('to before the split: the whole split is cancelled and entered once (WCP-25)', () => {
    const branches: readonly Branch[] = [
      { id: 'br_a', nodes: ['nd_a', 'nd_r'] },
      { id: 'br_b', nodes: ['nd_b'] },
    ];
    const nodes = {
      nd_first: approvalBy(['vera']),
      nd_p: node('parallel', {}, { branches }),
      nd_a: approvalBy(['anna']),
      nd_r: back('nd_first'),
      nd_b: approvalBy(['li']),
    };
    const gateFlow = flow(nodes, { root: ['nd_first', 'nd_p'] });
    const opened = openCase(processOf({ gateFlow }), { values: { f_amount: '150' } });
    move(opened);
    yes(opened, 'vera');
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['vera at nd_first']);
    expect(opened.seatsAt('nd_b')[0]).toMatchObject({ status: 'cancelled', ending: { code: 'rewound' } });
    yes(opened, 'vera');
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_b']);
    expect(opened.events.find(({ kind }) => kind === 'run-rewound')).toMatchObject({
      why: 'route',
      inputs: { f_amount: '150' },
    });
  });

  test('into a sibling branch is not legal: the run stops and says so', () => {
    const branches: readonly Branch[] = [
      { id: 'br_a', nodes: ['nd_r'] },
      { id: 'br_b', nodes: ['nd_b'] },
    ];
    const nodes = { nd_p: node('parallel', {}, { branches }), nd_r: back('nd_b'), nd_b: approvalBy(['li']) };
    const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_p'] }) }), { values: { f_amount: '150' } });
    move(opened);
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'route-not-legal' } }]);
    expect(opened.tasks()).toEqual(['li at nd_b']);
  });

  test('twenty visits of a node are the most', () => {
    const nodes = { nd_a: approvalBy(['anna']), nd_r: node('route', { to: 'nd_a' }) };
    const opened = openCase(processOf({ gateFlow: flow(nodes) }));
    move(opened);
    for (let count = 0; count < 20; count += 1) yes(opened, 'anna');
    expect(opened.tasks()).toEqual([]);
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'too-many-visits' } }]);
  });

  test('from a branch that no longer matters nothing goes back', () => {
    const branches: readonly Branch[] = [
      { id: 'br_a', nodes: ['nd_a'] },
      { id: 'br_b', nodes: ['nd_b', 'nd_r'] },
    ];
    const nodes = {
      nd_first: node('start'),
      nd_p: node('parallel', { join: 'any' }, { branches }),
      nd_a: approvalBy(['anna']),
      nd_b: approvalBy(['li']),
      nd_r: node('route', { to: 'nd_first' }),
      nd_after: approvalBy(['vera']),
    };
    const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_first', 'nd_p', 'nd_after'] }) }));
    move(opened);
    yes(opened, 'anna');
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['vera at nd_after']);
    expect(opened.deal.runs.r1?.epoch).toBe(1);
  });
});
