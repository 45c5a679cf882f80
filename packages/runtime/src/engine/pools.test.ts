import { describe, expect, test } from 'vitest';
import type { Case } from './testing/case.ts';
import { abstain, asks, atGate, no, outcome, remove, seats, taskAt, yes } from './testing/deeds.ts';
import { approvalBy, node } from './testing/process.ts';

const pool = (settings = {}) => asks(['anna', 'li', 'fred'], { mode: 'claim', ...settings });
const claim = (opened: Case, person: string) => opened.give(person, { kind: 'claim', task: opened.taskOf(person) });

describe('a pool', () => {
  test('claimed: it is his alone; given back: it is everybody’s', () => {
    const opened = pool();
    claim(opened, 'li');
    expect(opened.tasks()).toEqual(['li at nd_a']);
    expect(opened.refused('anna', { kind: 'approve', task: taskAt(opened, 'anna') }).code).toBe('not-your-turn');
    expect(opened.refused('anna', { kind: 'claim', task: taskAt(opened, 'anna') }).code).toBe('not-your-turn');
    expect(opened.refused('li', { kind: 'claim', task: opened.taskOf('li') }).code).toBe('claimed-already');
    opened.give('li', { kind: 'release', task: opened.taskOf('li') });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a', 'fred at nd_a']);
    expect(opened.refused('li', { kind: 'release', task: opened.taskOf('li') }).code).toBe('not-claimed');
  });
  test('whoever took it decides', () => {
    const opened = pool();
    claim(opened, 'li');
    yes(opened, 'li');
    expect(outcome(opened)).toBe('approved');
    expect(seats(opened)).toEqual(['anna not-reached', 'li approved', 'fred not-reached']);
  });
  test('nobody is left waiting when he takes no side, says a no that does not decide, or is taken out', () => {
    const abstained = pool({ allow: ['abstain'] });
    claim(abstained, 'li');
    abstain(abstained, 'li');
    expect(abstained.tasks()).toEqual(['anna at nd_a', 'fred at nd_a']);
    const denied = pool({ rejectRule: 'all' });
    claim(denied, 'li');
    no(denied, 'li');
    expect(denied.tasks()).toEqual(['anna at nd_a', 'fred at nd_a']);
    const removed = pool();
    claim(removed, 'li');
    remove(removed, 'ada', 'li');
    expect(removed.tasks()).toEqual(['anna at nd_a', 'fred at nd_a']);
  });
  test('handed on, it stays claimed', () => {
    const opened = pool();
    claim(opened, 'li');
    opened.give('li', { kind: 'transfer', task: opened.taskOf('li'), to: 'olga' });
    opened.give('olga', { kind: 'release', task: opened.taskOf('olga') });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'olga at nd_a', 'fred at nd_a']);
  });
  test('nothing to claim elsewhere', () => {
    const opened = asks(['anna', 'li']);
    expect(opened.refused('anna', { kind: 'claim', task: opened.taskOf('anna') }).code).toBe('decision-not-offered');
  });
});

describe('one drawn by lot', () => {
  const people = ['anna', 'li', 'fred', 'olga', 'vera'];
  test('is one of them, the same on every replay', () => {
    const drawn = [...Array(6)].map(() => asks(people, { mode: 'random' }).tasks());
    expect(new Set(drawn.map(String)).size).toBe(1);
    expect(drawn[0]).toHaveLength(1);
  });
  test('over many deals, everybody is drawn', () => {
    const drawn = new Set(
      [...Array(60)].map((_, index) => {
        const opened = asks(people, { mode: 'random' }, { deal: `deal${index}` });
        return opened.seatsAt('nd_a')[0]?.person;
      }),
    );
    expect([...drawn].sort()).toEqual(people.toSorted());
  });
});

describe('chosen by hand', () => {
  const choice = (by: string, more = {}) => node('approve', { mode: 'all', who: [{ from: 'choice', by, ...more }] });
  const within = [{ from: 'role', role: 'role:sales-manager' }];
  test('by the initiator, within what is offered', () => {
    const opened = atGate({
      nodes: { nd_a: choice('initiator', { within, most: 2 }) },
      choose: { nd_a: ['li', 'anna'] },
    });
    expect(opened.tasks()).toEqual(['li at nd_a', 'anna at nd_a']);
    expect(opened.seatsAt('nd_a')[0]?.because).toEqual({ code: 'chosen-initiator', params: {} });
  });
  const refused = (choose: Record<string, string[]>) => {
    const gate = { nodes: { nd_a: choice('initiator', { within }), nd_b: approvalBy(['li']) } };
    const opened = atGate({ ...gate, choose: { nd_a: ['li'] } });
    opened.give('max', { kind: 'withdraw', run: 'r1' });
    return opened.refused('max', { kind: 'move', to: 'st_offer', choose });
  };
  test('out of scope, too many, at a node that offers no choice, of somebody who has left', () => {
    expect(refused({ nd_a: ['fred'] })).toMatchObject({
      code: 'choice-out-of-scope',
      params: { person: 'fred', node: 'nd_a' },
    });
    expect(refused({ nd_a: ['li', 'anna'] })).toMatchObject({ code: 'choice-too-many', params: { limit: 1 } });
    expect(refused({ nd_b: ['li'] }).code).toBe('choice-not-offered');
    expect(refused({ nd_none: ['li'] }).code).toBe('choice-not-offered');
    expect(refused({ __proto__x: ['li'] }).code).toBe('choice-not-offered');
    expect(refused({ nd_a: ['gone'] }).code).toBe('choice-out-of-scope');
  });
  test('nobody chosen: the empty policy; himself chosen: the self policy', () => {
    expect(atGate({ nodes: { nd_a: choice('initiator') } }).tasks()).toEqual(['ada at nd_a']);
    expect(atGate({ nodes: { nd_a: choice('initiator') }, choose: { nd_a: ['max'] } }).tasks()).toEqual([
      'anna at nd_a',
    ]);
  });
  test('by who decides before; not by the initiator', () => {
    const nodes = { nd_a: approvalBy(['anna']), nd_b: choice('previous', { within }) };
    const opened = atGate({ nodes });
    const task = opened.taskOf('anna');
    const pick = (people: string[]) => ({ kind: 'approve' as const, task, choose: { nd_b: people } });
    expect(opened.refused('anna', pick(['fred'])).code).toBe('choice-out-of-scope');
    opened.give('anna', pick(['li']));
    expect(opened.tasks()).toEqual(['li at nd_b']);
    const wrong = { kind: 'approve' as const, task: '', choose: { nd_b: ['li'] } };
    expect(opened.refused('max', wrong).code).toBe('unknown-task');
  });
  test('only for a node that is still to come', () => {
    const nodes = { nd_a: approvalBy(['anna']), nd_b: choice('previous', { within }), nd_c: approvalBy(['fred']) };
    const opened = atGate({ nodes });
    opened.give('anna', { kind: 'approve', task: opened.taskOf('anna'), choose: { nd_b: ['li'] } });
    yes(opened, 'li');
    const body = { kind: 'approve' as const, task: opened.taskOf('fred'), choose: { nd_b: ['anna'] } };
    expect(opened.refused('fred', body)).toMatchObject({ code: 'choice-not-offered', params: { node: 'nd_b' } });
  });
  test('chosen anew with a resubmission', () => {
    const opened = atGate({ nodes: { nd_a: choice('initiator', { within }) }, choose: { nd_a: ['li'] } });
    opened.give('li', { kind: 'return', task: opened.taskOf('li'), to: 'start', comment: 'not me' });
    opened.give('max', { kind: 'resubmit', run: 'r1', choose: { nd_a: ['anna'] } });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });
  test('who is out of scope by the time the node is reached is not asked', () => {
    const opened = atGate({
      nodes: { nd_z: approvalBy(['vera']), nd_a: choice('initiator', { within }) },
      choose: { nd_a: ['li'] },
    });
    const { people } = opened.organization;
    const moved = { ...people, li: { ...people.li, roles: ['sales'] } } as typeof people;
    opened.organization = { ...opened.organization, people: moved };
    yes(opened, 'vera');
    expect(opened.tasks()).toEqual(['ada at nd_a']);
  });
});

describe('work that is taken out of somebody’s hands', () => {
  const work = (mode: string) =>
    atGate({ nodes: { nd_a: node('handle', { who: [{ from: 'people', people: ['anna', 'li'] }], mode }) } });
  test('is not done by that', () => {
    for (const mode of ['any', 'all']) {
      const opened = work(mode);
      remove(opened, 'ada', 'li');
      expect(opened.tasks()).toEqual(['anna at nd_a']);
      opened.give('anna', { kind: 'complete', task: opened.taskOf('anna') });
      expect(outcome(opened)).toBe('approved');
    }
  });
});
