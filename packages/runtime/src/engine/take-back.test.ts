import { describe, expect, test } from 'vitest';
import type { Case } from './testing/case.ts';
import {
  abstain,
  add,
  asks,
  atGate,
  lateFor,
  latest,
  no,
  outcome,
  remove,
  seats,
  sendBack,
  takeBack,
  taskAt,
  yes,
} from './testing/deeds.ts';
import { approvalBy, greater, node } from './testing/process.ts';

const split = (first: readonly string[], second: readonly string[]) =>
  node(
    'parallel',
    {},
    {
      branches: [
        { id: 'br_1', nodes: [...first] },
        { id: 'br_2', nodes: [...second] },
      ],
    },
  );

describe('S-27 at the same visit', () => {
  test('among all: the task is his again under the same id', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    const task = opened.taskOf('anna');
    yes(opened, 'anna', { comment: 'fine' });
    takeBack(opened, 'anna');
    expect(opened.taskOf('anna')).toBe(task);
    expect(opened.seatsAt('nd_a')[0]).toMatchObject({ decidedBy: null, decidedAt: null, comment: null });
    expect(opened.deal.runs.r1?.epoch).toBe(1);
  });
  test('a no that did not decide, and an abstention', () => {
    const opened = asks(['anna', 'li'], { mode: 'any', rejectRule: 'all', allow: ['abstain'] });
    no(opened, 'anna');
    takeBack(opened, 'anna');
    abstain(opened, 'anna');
    takeBack(opened, 'anna');
    yes(opened, 'anna');
    expect(outcome(opened)).toBe('approved');
  });
  test('in sequence the next one waits again, also when all happens at one instant', () => {
    const opened = asks(['anna', 'li', 'fred'], { mode: 'sequential' });
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    expect(seats(opened)).toEqual(['anna open', 'li waiting', 'fred waiting']);
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
  test('in sequence not after the next one has decided or asked others', () => {
    const opened = asks(['anna', 'li', 'fred'], { mode: 'sequential' });
    yes(opened, 'anna');
    yes(opened, 'li');
    expect(lateFor(opened, 'anna')).toBe('take-back-late');
    takeBack(opened, 'li');
    add(opened, 'li', { place: 'before', people: ['olga'] });
    expect(lateFor(opened, 'anna')).toBe('take-back-late');
  });
  test('of people added before: while the others of the group decide, not once they have let him decide', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['olga', 'fred'] });
    yes(opened, 'olga');
    takeBack(opened, 'olga');
    yes(opened, 'olga');
    yes(opened, 'fred');
    expect(lateFor(opened, 'olga')).toBe('take-back-late');
    add(opened, 'anna', { place: 'before', people: ['li'] });
    expect(lateFor(opened, 'olga')).toBe('take-back-late');
  });
  test('of people beside them: likewise', () => {
    const opened = asks(['anna']);
    add(opened, 'anna', { place: 'before', people: ['olga'] });
    add(opened, 'olga', { place: 'beside', people: ['fred'] });
    yes(opened, 'fred');
    takeBack(opened, 'fred');
    yes(opened, 'fred');
    yes(opened, 'olga');
    expect(lateFor(opened, 'fred')).toBe('take-back-late');
  });
  test('not where it is decided without him, at the node or in a group', () => {
    const node = atGate({
      nodes: { nd_a: approvalBy(['anna', 'li'], { rejectRule: 'all' }), nd_b: approvalBy(['fred']) },
    });
    no(node, 'anna');
    yes(node, 'li');
    expect(lateFor(node, 'anna')).toBe('take-back-late');
    const group = asks(['anna', 'li'], { mode: 'any', rejectRule: 'all', allow: ['add', 'abstain'] });
    add(group, 'anna', { place: 'beside', people: ['olga', 'fred'] });
    abstain(group, 'olga');
    no(group, 'fred');
    expect(lateFor(group, 'olga')).toBe('take-back-late');
    takeBack(group, 'fred');
    takeBack(group, 'olga');
    expect(group.tasks()).toEqual(['anna at nd_a', 'li at nd_a', 'olga at nd_a', 'fred at nd_a']);
  });
  test('only one’s own, and only a decision', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    expect(lateFor(opened, 'anna')).toBe('take-back-nothing');
    yes(opened, 'anna');
    const of = { kind: 'take-back' as const, task: taskAt(opened, 'anna') };
    expect(opened.refused('li', of).code).toBe('take-back-nothing');
    expect(opened.refused('ada', of).code).toBe('take-back-nothing');
  });
});

describe('S-27 after the next node has opened', () => {
  const two = (settings = {}, people = ['anna', 'li']) =>
    atGate({ nodes: { nd_a: approvalBy(people, settings), nd_b: approvalBy(['fred']), nd_c: approvalBy(['vera']) } });
  test('it closes again, and those who were no longer needed are asked again', () => {
    const opened = two();
    yes(opened, 'anna');
    expect(seats(opened)).toEqual(['anna approved', 'li cancelled']);
    takeBack(opened, 'anna');
    expect(seats(opened)).toEqual(['anna open', 'li open']);
    expect(seats(opened, 'nd_b')).toEqual(['fred cancelled']);
    expect(opened.deal.runs.r1).toMatchObject({ status: 'running', epoch: 2 });
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_b']);
  });
  test('not after somebody has decided there', () => {
    const opened = two();
    yes(opened, 'anna');
    yes(opened, 'fred');
    expect(lateFor(opened, 'anna')).toBe('take-back-late');
    takeBack(opened, 'fred', 'nd_b');
    takeBack(opened, 'anna');
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a']);
  });
  test('a voter who was not the last one: the rest of the vote is as it was', () => {
    const opened = two({ mode: 'vote', share: '1/2' }, ['anna', 'li', 'olga', 'erik']);
    yes(opened, 'anna');
    yes(opened, 'li');
    expect(seats(opened)).toEqual(['anna approved', 'li approved', 'olga cancelled', 'erik cancelled']);
    takeBack(opened, 'anna');
    expect(seats(opened)).toEqual(['anna open', 'li approved', 'olga open', 'erik open']);
    yes(opened, 'olga');
    expect(opened.tasks()).toEqual(['fred at nd_b']);
  });
  test('who was taken out stays out', () => {
    const opened = two({ mode: 'all' });
    add(opened, 'anna', { place: 'beside', people: ['olga'] });
    remove(opened, 'anna', 'olga');
    yes(opened, 'li');
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    expect(seats(opened)).toEqual(['anna open', 'li approved', 'olga cancelled']);
  });
  test('what was under way at the visit is under way again', () => {
    const opened = two({}, ['anna', 'li', 'erik']);
    add(opened, 'li', { place: 'before', people: ['olga'] });
    add(opened, 'erik', { place: 'after', people: ['sun'] });
    yes(opened, 'erik');
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    expect(seats(opened)).toEqual(['anna open', 'li asking', 'erik open', 'olga open', 'sun waiting']);
    yes(opened, 'erik');
    yes(opened, 'sun');
    expect(opened.tasks()).toEqual(['fred at nd_b']);
  });
  test('in a pool: it is claimed by him again', () => {
    const opened = two({ mode: 'claim' });
    opened.give('anna', { kind: 'claim', task: opened.taskOf('anna') });
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    expect(seats(opened)).toEqual(['anna open', 'li waiting']);
    expect(opened.seatsAt('nd_a')[1]).toMatchObject({ ending: null, decidedAt: null });
    opened.give('anna', { kind: 'release', task: opened.taskOf('anna') });
    expect(seats(opened)).toEqual(['anna open', 'li open']);
  });
  test('not after an administrator has moved the run', () => {
    const opened = two();
    yes(opened, 'anna');
    opened.give('ada', { kind: 'jump', run: 'r1', to: 'nd_c', comment: 'urgent' });
    expect(lateFor(opened, 'anna')).toBe('take-back-late');
  });
  test('not what was given before a return', () => {
    const opened = two({ mode: 'all' });
    yes(opened, 'anna');
    sendBack(opened, 'li');
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    const old = opened.seatsAt('nd_a')[0];
    expect(old).toMatchObject({ person: 'anna', status: 'approved' });
    expect(opened.refused('anna', { kind: 'take-back', task: `d1.${old?.id}` }).code).toBe('take-back-late');
  });
  test('not once the run has ended, nor while it is back with the initiator', () => {
    const ended = asks(['anna']);
    yes(ended, 'anna');
    expect(lateFor(ended, 'anna')).toBe('take-back-late');
    const returned = two();
    yes(returned, 'anna');
    sendBack(returned, 'fred');
    expect(lateFor(returned, 'anna')).toBe('take-back-late');
  });
});

describe('S-27 over blocks', () => {
  test('after a condition: the way is chosen anew', () => {
    const branches = [
      { id: 'br_1', when: greater('f_amount', 100), nodes: ['nd_big'] },
      { id: 'br_2', nodes: ['nd_small'] },
    ];
    const opened = atGate({
      nodes: {
        nd_a: approvalBy(['anna']),
        nd_c: node('condition', {}, { branches }),
        nd_big: approvalBy(['vera']),
        nd_small: approvalBy(['li']),
      },
      flow: { root: ['nd_a', 'nd_c'] },
    });
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    opened.give('max', { kind: 'edit', values: { f_amount: '500' } });
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['vera at nd_big']);
  });
  test('after something lasting: refused', () => {
    const assignments = [{ field: 'f_discount', value: { const: { decimal: '1' } } }];
    const opened = atGate({
      nodes: { nd_a: approvalBy(['anna']), nd_u: node('update', { assignments }), nd_b: approvalBy(['fred']) },
    });
    yes(opened, 'anna');
    expect(lateFor(opened, 'anna')).toBe('take-back-late');
  });
  test('after a branch has ended: it is open again, and so is the split when it had been left', () => {
    const nodes = {
      nd_p: split(['nd_a'], ['nd_b']),
      nd_a: approvalBy(['anna']),
      nd_b: approvalBy(['li']),
      nd_c: approvalBy(['fred']),
    };
    const opened = atGate({ nodes, flow: { root: ['nd_p', 'nd_c'] } });
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_b']);
    yes(opened, 'anna');
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
    takeBack(opened, 'anna');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('not when the split was sent back meanwhile', () => {
    const nodes = {
      nd_p: split(['nd_a', 'nd_d'], ['nd_b']),
      nd_a: approvalBy(['anna']),
      nd_d: approvalBy(['olga']),
      nd_b: approvalBy(['li']),
    };
    const opened = atGate({ nodes, flow: { root: ['nd_p'] } });
    yes(opened, 'anna');
    sendBack(opened, 'li');
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    const old = opened.seatsAt('nd_a')[0];
    expect(opened.refused('anna', { kind: 'take-back', task: `d1.${old?.id}` }).code).toBe('take-back-late');
    expect(latest(opened)).toEqual(['anna open']);
  });
  test('timers of the branches beside go on', () => {
    const nodes = {
      nd_p: split(['nd_a', 'nd_d'], ['nd_w']),
      nd_a: approvalBy(['anna']),
      nd_d: approvalBy(['olga']),
      nd_w: node('wait', { duration: 'PT1H' }),
    };
    const opened = atGate({ nodes, flow: { root: ['nd_p'] } });
    const [timer = ''] = Object.keys(opened.deal.timers);
    yes(opened, 'anna');
    takeBack(opened, 'anna');
    opened.now = '2026-01-05T10:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer });
    yes(opened, 'anna');
    yes(opened, 'olga');
    expect(outcome(opened)).toBe('approved');
  });
});

describe('S-27 strict: reading holds a decision', () => {
  const inTurn = (takeBack?: 'unread') =>
    yes(
      atGate({
        nodes: { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) },
        ...(takeBack === undefined ? {} : { flow: { takeBack } }),
      }),
      'anna',
    );
  const reads = (opened: Case, person: string, holder = person) =>
    opened.give(person, { kind: 'read', task: opened.taskOf(holder) });
  test('where the flow says so, who opened the next task is named; unread, it may be taken back', () => {
    const opened = inTurn('unread');
    reads(opened, 'li');
    const { code, params } = opened.refused('anna', { kind: 'take-back', task: taskAt(opened, 'anna') });
    expect([code, params]).toEqual(['take-back-read', { person: 'li' }]);
    takeBack(inTurn('unread'), 'anna');
    const lax = inTurn();
    reads(lax, 'li');
    takeBack(lax, 'anna');
  });
  test('only the first reading is noted, by the holder alone; a task that goes to another is unread', () => {
    const opened = inTurn('unread');
    const task = opened.taskOf('li');
    expect(opened.refused('anna', { kind: 'read', task }).code).toBe('not-your-task');
    expect(opened.refused('li', { kind: 'read', task: 'd1.s99' }).code).toBe('unknown-task');
    reads(opened, 'li');
    const { revision } = opened.deal;
    opened.now = '2026-01-05T10:00:00.000Z';
    reads(opened, 'li');
    expect(opened.deal.revision).toBe(revision);
    expect(opened.seatsAt('nd_b')[0]?.readAt).toBe('2026-01-05T09:00:00.000Z');
    opened.give('li', { kind: 'transfer', task, to: 'vera' });
    expect(opened.seatsAt('nd_b')[0]).not.toHaveProperty('readAt');
    takeBack(opened, 'anna');
  });
  test('in a sequence, too', () => {
    const opened = yes(asks(['anna', 'li'], { mode: 'sequential' }, { flow: { takeBack: 'unread' } }), 'anna');
    reads(opened, 'li');
    expect(lateFor(opened, 'anna')).toBe('take-back-read');
  });
});
