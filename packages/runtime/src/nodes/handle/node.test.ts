import type { FlowNode } from '@dealwright/shared';
import { expect, test } from 'vitest';
import type { Case } from '../../engine/testing/case.ts';
import { add, atGate, outcome, remove, seats, takeBack, taskAt, yes } from '../../engine/testing/deeds.ts';
import { approvalBy, node } from '../../engine/testing/process.ts';
import { describeNode } from '../testing/node-contract.ts';
import { handleNode } from './node.ts';

describeNode(handleNode);

const workBy = (people: readonly string[], settings: FlowNode['settings'] = {}) =>
  node('handle', { who: [{ from: 'people', people: [...people] }], ...settings });
const work = (people: readonly string[], settings: FlowNode['settings'] = {}) =>
  atGate({ nodes: { nd_a: workBy(people, settings) } });
const done = (opened: Case, person: string) => {
  opened.give(person, { kind: 'complete', task: opened.taskOf(person) });
  return opened;
};

test('one is enough with any, all must with all; a second seat for one person is refused', () => {
  const opened = work(['anna', 'li']);
  expect(opened.refused('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: 'li' }).code).toBe(
    'transfer-has-seat',
  );
  expect(outcome(done(opened, 'anna'))).toBe('approved');
  const all = done(work(['anna', 'li'], { mode: 'all' }), 'anna');
  expect(all.tasks()).toEqual(['li at nd_a']);
  expect(outcome(done(all, 'li'))).toBe('approved');
});

test('S-05 in turn, the next begins when one is done', () => {
  const opened = work(['anna', 'li', 'fred'], { mode: 'sequential' });
  expect(opened.tasks()).toEqual(['anna at nd_a']);
  expect(done(opened, 'anna').tasks()).toEqual(['li at nd_a']);
  remove(opened, 'ada', 'li');
  expect(opened.tasks()).toEqual(['fred at nd_a']);
  expect(outcome(done(opened, 'fred'))).toBe('approved');
});

test('work from a pool is taken, given back, and done by whoever took it', () => {
  const opened = work(['anna', 'li'], { mode: 'claim' });
  const claimed = (person: string) => opened.give(person, { kind: 'claim', task: opened.taskOf(person) });
  claimed('li');
  expect(opened.tasks()).toEqual(['li at nd_a']);
  expect(opened.refused('anna', { kind: 'complete', task: taskAt(opened, 'anna') }).code).toBe('not-your-turn');
  opened.give('li', { kind: 'release', task: opened.taskOf('li') });
  expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a']);
  claimed('anna');
  expect(seats(done(opened, 'anna'))).toEqual(['anna completed', 'li not-reached']);
  const unclaimed = work(['anna']);
  expect(unclaimed.refused('anna', { kind: 'claim', task: unclaimed.taskOf('anna') }).code).toBe(
    'decision-not-offered',
  );
});

test('S-06 people added before work first; the seat is his again when they are done', () => {
  const opened = work(['anna']);
  add(opened, 'anna', { people: ['li'], place: 'before' });
  expect(opened.tasks()).toEqual(['li at nd_a']);
  expect(done(opened, 'li').tasks()).toEqual(['anna at nd_a']);
  expect(outcome(done(opened, 'anna'))).toBe('approved');
});

test('S-07 his work counts once people added after him are done', () => {
  const opened = work(['anna']);
  add(opened, 'anna', { people: ['li'], place: 'after' });
  done(opened, 'anna');
  expect(seats(opened)).toEqual(['anna provisional', 'li open']);
  takeBack(opened, 'anna');
  expect(seats(opened)).toEqual(['anna open', 'li waiting']);
  done(opened, 'anna');
  expect(seats(done(opened, 'li'))).toEqual(['anna completed', 'li completed']);
  expect(outcome(opened)).toBe('approved');
});

test('S-04 people added beside must be done too, where all must', () => {
  const opened = work(['anna', 'fred'], { mode: 'all' });
  add(opened, 'anna', { people: ['li'], place: 'beside' });
  done(done(opened, 'anna'), 'fred');
  expect(opened.tasks()).toEqual(['li at nd_a']);
  expect(outcome(done(opened, 'li'))).toBe('approved');
});

test('S-25 advice is asked for, and what is not allowed is refused', () => {
  const opened = work(['anna']);
  opened.give('anna', { kind: 'consult', task: opened.taskOf('anna'), people: ['li'], comment: 'which rate?' });
  expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a']);
  const bound = work(['anna'], { allow: ['return'] });
  const task = bound.taskOf('anna');
  for (const body of [
    { kind: 'consult', task, people: ['li'], comment: 'which rate?' },
    { kind: 'add', task, people: ['li'], place: 'beside' },
    { kind: 'transfer', task, to: 'li' },
  ] as const)
    expect(bound.refused('anna', body).code).toBe('decision-not-offered');
});

test('who works just before a node chooses its people', () => {
  const chosen = node('approve', { who: [{ from: 'choice', by: 'previous' }] });
  const opened = atGate({ nodes: { nd_b: approvalBy(['vera']), nd_a: workBy(['anna']), nd_c: chosen } });
  const choose = { nd_c: ['fred'] };
  expect(opened.refused('vera', { kind: 'approve', task: opened.taskOf('vera'), choose }).code).toBe(
    'choice-not-offered',
  );
  yes(opened, 'vera');
  opened.give('anna', { kind: 'complete', task: opened.taskOf('anna'), choose });
  expect(opened.tasks()).toEqual(['fred at nd_c']);
});
