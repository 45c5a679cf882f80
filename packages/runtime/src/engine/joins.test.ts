import type { Branch, FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { type Case, openCase } from './testing/case.ts';
import { approvalBy, flow, greater, node, processOf } from './testing/process.ts';
import { visitsOf } from './visits.ts';

const three: readonly Branch[] = ['a', 'b', 'c'].map((name) => ({ id: `br_${name}`, nodes: [`nd_${name}`] }));
const asked = { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']), nd_c: approvalBy(['fred']) };
const after = approvalBy(['vera']);

function blockCase(block: FlowNode, values = {}): Case {
  const nodes = { nd_block: block, ...asked, nd_after: after };
  const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_block', 'nd_after'] }) }), { values });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  return opened;
}

const parallel = (settings: FlowNode['settings']) => node('parallel', settings, { branches: three });
const yes = (opened: Case, person: string) => opened.give(person, { kind: 'approve', task: opened.taskOf(person) });
const no = (opened: Case, person: string) =>
  opened.give(person, { kind: 'reject', task: opened.taskOf(person), comment: 'no' });
const run = ({ deal }: Case) => deal.runs.r1;
const statusOf = ({ deal }: Case, at: string) =>
  Object.values(deal.runs)
    .flatMap(visitsOf)
    .find((visit) => visit.node === at)?.status;

describe('S-21 how parallel branches meet', () => {
  test('race: the first wins and the others are cancelled with the reason', () => {
    const opened = blockCase(parallel({ join: 'race' }));
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['vera at nd_after']);
    expect(opened.seatsAt('nd_a')[0]).toMatchObject({ status: 'cancelled', ending: { code: 'others-approved' } });
  });

  test('any: the first goes on, the others continue and no longer matter, also when one is rejected (WCP-9)', () => {
    const opened = blockCase(parallel({ join: 'any' }));
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['anna at nd_a', 'fred at nd_c', 'vera at nd_after']);
    no(opened, 'anna');
    expect(run(opened)?.status).toBe('running');
    expect(opened.tasks()).toEqual(['fred at nd_c', 'vera at nd_after']);
    yes(opened, 'fred');
    expect(statusOf(opened, 'nd_block')).toBe('done');
    expect(opened.tasks()).toEqual(['vera at nd_after']);
    yes(opened, 'vera');
    expect(opened.deal.stage).toBe('st_offer');
  });

  test('any: what still continues is cancelled when the run ends', () => {
    const opened = blockCase(parallel({ join: 'any' }));
    yes(opened, 'li');
    yes(opened, 'vera');
    expect(run(opened)?.status).toBe('approved');
    expect(opened.tasks()).toEqual([]);
    expect(opened.seatsAt('nd_a')[0]?.status).toBe('cancelled');
  });

  test.each([
    ['cancel', ['vera at nd_after']],
    ['continue', ['fred at nd_c', 'vera at nd_after']],
  ])('two of three, the rest: %s', (rest, tasks) => {
    const opened = blockCase(parallel({ join: 'count', count: 2, rest }));
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_b', 'fred at nd_c']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(tasks);
  });

  test('an inner branch that continues ends with the branch around it', () => {
    const inner: readonly Branch[] = [
      { id: 'br_a', nodes: ['nd_a'] },
      { id: 'br_b', nodes: ['nd_b'] },
    ];
    const nodes = {
      nd_out: node(
        'parallel',
        {},
        {
          branches: [
            { id: 'br_x', nodes: ['nd_in'] },
            { id: 'br_y', nodes: ['nd_c'] },
          ],
        },
      ),
      nd_in: node('parallel', { join: 'any' }, { branches: inner }),
      ...asked,
    };
    const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_out'] }) }));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
});

describe('S-22 a branch is rejected', () => {
  test('by default the node is rejected and nothing stays open', () => {
    const opened = blockCase(parallel({ join: 'count', count: 2 }));
    no(opened, 'anna');
    expect(run(opened)?.status).toBe('rejected');
    expect(opened.tasks()).toEqual([]);
  });

  test('with join it only counts as rejected, until too few are left', () => {
    const opened = blockCase(parallel({ join: 'count', count: 2, onReject: 'join' }));
    no(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_b', 'fred at nd_c']);
    no(opened, 'fred');
    expect(run(opened)?.status).toBe('rejected');
    expect(opened.tasks()).toEqual([]);
  });

  test('with join two of three still pass after one was rejected', () => {
    const opened = blockCase(parallel({ join: 'count', count: 2, onReject: 'join' }));
    no(opened, 'anna');
    yes(opened, 'li');
    yes(opened, 'fred');
    expect(opened.tasks()).toEqual(['vera at nd_after']);
  });
});

describe('S-21, S-28 every branch that fits', () => {
  const branches: readonly Branch[] = [
    { id: 'br_a', when: greater('f_amount', 10), nodes: ['nd_a'] },
    { id: 'br_b', when: greater('f_amount', 100), nodes: ['nd_b'] },
    { id: 'br_c', nodes: ['nd_c'] },
  ];
  const inclusive = (settings = {}) => node('inclusive', settings, { branches });

  test('runs exactly those, keeps what it looked at, and joins exactly those', () => {
    const opened = blockCase(inclusive(), { f_amount: '150' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_b']);
    expect(opened.events.find(({ kind }) => kind === 'branches-opened')).toMatchObject({
      branches: ['br_a', 'br_b'],
      inputs: { f_amount: '150' },
      because: { code: 'branches-hold', params: { count: 2 } },
    });
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_b']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['vera at nd_after']);
  });

  test('takes the last when none fits', () => {
    const opened = blockCase(inclusive(), { f_amount: '1' });
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });

  test('with join one branch that is done is enough, and all are heard', () => {
    const opened = blockCase(inclusive({ onReject: 'join' }), { f_amount: '150' });
    no(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_b']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['vera at nd_after']);
  });
});
