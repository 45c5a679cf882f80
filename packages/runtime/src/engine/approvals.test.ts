import { describe, expect, test } from 'vitest';
import { type Case, openCase } from './testing/case.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

const toOffer = { kind: 'move', to: 'st_offer' } as const;

function held(people: readonly string[], settings = {}, more = {}): Case {
  const opened = openCase(
    processOf({ gateFlow: flow({ nd_start: node('start'), nd_a: approvalBy(people, settings) }, more) }),
  );
  opened.give('max', toOffer);
  return opened;
}

const approve = (opened: Case, person: string) => opened.give(person, { kind: 'approve', task: opened.taskOf(person) });
const reject = (opened: Case, person: string) =>
  opened.give(person, { kind: 'reject', task: opened.taskOf(person), comment: 'too cheap' });
const statuses = (opened: Case, at = 'nd_a') => opened.seatsAt(at).map(({ person, status }) => `${person} ${status}`);

describe('S-01 one no where everybody is asked', () => {
  test('decides at once; who did not act is cancelled, never recorded as having said no', () => {
    const opened = held(['anna', 'li', 'fred'], { mode: 'all' });
    approve(opened, 'anna');
    reject(opened, 'li');
    expect(statuses(opened)).toEqual(['anna approved', 'li rejected', 'fred cancelled']);
    const fred = opened.seatsAt('nd_a')[2];
    expect(fred).toMatchObject({ decidedBy: null, ending: { code: 'others-rejected', params: { person: 'li' } } });
    expect(opened.deal.runs.r1?.status).toBe('rejected');
    expect(opened.deal).toMatchObject({ stage: 'st_lead', move: null });
    const told = opened.effects.filter(
      (effect) => effect.kind === 'notify' && effect.message.code === 'task-closed-others-rejected',
    );
    expect(told).toEqual([expect.objectContaining({ people: ['fred'] })]);
  });
});

describe('S-02 one no where one yes is enough', () => {
  test('first: the first decision of either kind decides', () => {
    const opened = held(['anna', 'li'], { mode: 'any' });
    reject(opened, 'anna');
    expect(opened.deal.runs.r1?.status).toBe('rejected');
  });
  test('all: a yes after a no still passes', () => {
    const opened = held(['anna', 'li'], { mode: 'any', rejectRule: 'all' });
    reject(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_a']);
    approve(opened, 'li');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('all: only when everybody said no the node is rejected', () => {
    const opened = held(['anna', 'li'], { mode: 'any', rejectRule: 'all' });
    reject(opened, 'anna');
    reject(opened, 'li');
    expect(opened.deal.runs.r1?.status).toBe('rejected');
  });
});

describe('S-05 one after the other', () => {
  test('the next is asked when the one before has agreed', () => {
    const opened = held(['anna', 'li', 'fred'], { mode: 'sequential' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    const lisTask = `d1.${opened.seatsAt('nd_a')[1]?.id}`;
    expect(opened.refused('li', { kind: 'approve', task: lisTask }).code).toBe('not-your-turn');
    approve(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
  test('a no leaves the rest unreached', () => {
    const opened = held(['anna', 'li', 'fred'], { mode: 'sequential' });
    reject(opened, 'anna');
    expect(statuses(opened)).toEqual(['anna rejected', 'li not-reached', 'fred not-reached']);
  });
  test('a transferred seat keeps its place in the order', () => {
    const opened = held(['anna', 'li'], { mode: 'sequential' });
    opened.give('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: 'lena' });
    approve(opened, 'lena');
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
});

describe('S-12 return', () => {
  test('one return is enough: other seats are cancelled and the initiator has a to-do', () => {
    const opened = held(['anna', 'li', 'fred'], { mode: 'all' });
    approve(opened, 'anna');
    opened.give('li', { kind: 'return', task: opened.taskOf('li'), to: 'start', comment: 'which customer?' });
    expect(statuses(opened)).toEqual(['anna approved', 'li returned', 'fred cancelled']);
    expect(opened.deal.runs.r1?.status).toBe('returned');
    expect(opened.tasks()).toEqual(['max at nd_start']);
    expect(opened.taskOf('max')).toBe('d1.r1');
    expect(opened.deal.move).toMatchObject({ to: 'st_offer', run: 'r1' });
  });
  test('a resubmission begins a new epoch and asks everybody again', () => {
    const opened = held(['anna', 'li'], { mode: 'all' });
    approve(opened, 'anna');
    opened.give('li', { kind: 'return', task: opened.taskOf('li'), to: 'start', comment: 'which customer?' });
    opened.give('max', { kind: 'resubmit', run: 'r1', values: { f_name: 'Hartwig' } });
    expect(opened.deal.runs.r1).toMatchObject({ status: 'running', epoch: 2 });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a']);
    approve(opened, 'anna');
    approve(opened, 'li');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('from one branch it closes the other branches and the split too (S-11b)', () => {
    const branches = [
      { id: 'br_1', nodes: ['nd_a'] },
      { id: 'br_2', nodes: ['nd_b'] },
    ];
    const nodes = { nd_p: node('parallel', {}, { branches }), nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) };
    const opened = openCase(processOf({ gateFlow: flow(nodes, { root: ['nd_p'] }) }));
    opened.give('max', toOffer);
    opened.give('anna', { kind: 'return', task: opened.taskOf('anna'), to: 'start', comment: 'incomplete' });
    expect(statuses(opened, 'nd_b')).toEqual(['li cancelled']);
    expect(opened.tasks()).toEqual(['max at nd_p']);
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_b']);
  });
  test('only the initiator may send it again, and only when it came back', () => {
    const opened = held(['anna']);
    expect(opened.refused('max', { kind: 'resubmit', run: 'r1' }).code).toBe('run-not-returned');
    opened.give('anna', { kind: 'return', task: opened.taskOf('anna'), to: 'start', comment: 'why?' });
    expect(opened.refused('lena', { kind: 'resubmit', run: 'r1' }).code).toBe('not-the-initiator');
  });
});

describe('S-18 two click at once', () => {
  test('the loser learns who was first, when and with what', () => {
    const opened = held(['anna', 'li'], { mode: 'any' });
    const lisTask = opened.taskOf('li');
    approve(opened, 'anna');
    const { code, params } = opened.refused('li', { kind: 'approve', task: lisTask });
    expect(code).toBe('already-decided');
    expect(params).toEqual({ person: 'anna', decision: 'approved', at: opened.now });
  });
  test('the same seat cannot be decided twice', () => {
    const opened = held(['anna', 'li'], { mode: 'all' });
    const task = opened.taskOf('anna');
    approve(opened, 'anna');
    const { params } = opened.refused('anna', { kind: 'reject', task, comment: 'changed my mind' });
    expect(params).toMatchObject({ person: 'anna', decision: 'approved' });
  });
});

describe('S-24 transfer', () => {
  test('to oneself, to who has left, to who sits here already, and to the initiator is refused', () => {
    const opened = held(['anna', 'li'], { mode: 'all' });
    const to = (person: string) =>
      opened.refused('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: person }).code;
    expect(to('anna')).toBe('transfer-self');
    expect(to('gone')).toBe('person-inactive');
    expect(to('nobody')).toBe('person-inactive');
    expect(to('li')).toBe('transfer-has-seat');
    expect(to('max')).toBe('transfer-to-initiator');
  });
  test('back and forth is counted and ends at five hands', () => {
    const opened = held(['anna']);
    for (const [from, to] of [
      ['anna', 'li'],
      ['li', 'anna'],
      ['anna', 'li'],
      ['li', 'anna'],
      ['anna', 'li'],
    ] as const) {
      opened.give(from, { kind: 'transfer', task: opened.taskOf(from), to });
    }
    expect(opened.refused('li', { kind: 'transfer', task: opened.taskOf('li'), to: 'anna' }).code).toBe(
      'transfer-too-often',
    );
    expect(opened.seatsAt('nd_a')[0]?.transfers).toEqual(['anna', 'li', 'anna', 'li', 'anna']);
  });
  test('the old holder may no longer decide, the new one may, under the same task id', () => {
    const opened = held(['anna']);
    const task = opened.taskOf('anna');
    opened.give('anna', { kind: 'transfer', task, to: 'li' });
    expect(opened.refused('anna', { kind: 'approve', task }).code).toBe('not-your-task');
    opened.give('li', { kind: 'approve', task });
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('S-35 an administrator hands on everything of who has left, also what is not his turn yet or waits for others', () => {
    const opened = held(['anna', 'li'], { mode: 'sequential' });
    const lis = `d1.${opened.seatsAt('nd_a')[1]?.id}`;
    expect(opened.refused('li', { kind: 'transfer', task: lis, to: 'fred' }).code).toBe('not-your-turn');
    const told = opened.effects.length;
    opened.give('ada', { kind: 'transfer', task: lis, to: 'fred' });
    expect(opened.effects.slice(told)).toEqual([]);
    const task = opened.taskOf('anna');
    opened.give('anna', { kind: 'add', task, place: 'before', people: ['vera'] });
    opened.give('ada', { kind: 'transfer', task, to: 'olga' });
    for (const person of ['vera', 'olga', 'fred']) approve(opened, person);
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('an administrator may hand on the seat of somebody who is away', () => {
    const opened = held(['anna']);
    opened.give('ada', { kind: 'transfer', task: opened.taskOf('anna'), to: 'li' });
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });
});

describe('S-26 withdrawal', () => {
  test('before the first decision the initiator may, and the move is dropped', () => {
    const opened = held(['anna', 'li'], { mode: 'all' });
    opened.give('max', { kind: 'withdraw', run: 'r1' });
    expect(opened.deal).toMatchObject({ move: null, stage: 'st_lead' });
    expect(statuses(opened)).toEqual(['anna cancelled', 'li cancelled']);
  });
  test('after a decision only where the flow says untilEnd', () => {
    const strict = held(['anna', 'li'], { mode: 'all' });
    approve(strict, 'anna');
    expect(strict.refused('max', { kind: 'withdraw', run: 'r1' }).code).toBe('withdraw-too-late');
    const free = held(['anna', 'li'], { mode: 'all' }, { withdraw: 'untilEnd' });
    approve(free, 'anna');
    free.give('max', { kind: 'withdraw', run: 'r1' });
    expect(free.deal.runs.r1?.status).toBe('withdrawn');
    const never = held(['anna'], {}, { withdraw: 'never' });
    expect(never.refused('max', { kind: 'withdraw', run: 'r1' }).code).toBe('withdraw-never');
  });
  test('nobody else may, but an administrator', () => {
    const opened = held(['anna'], {}, { withdraw: 'never' });
    expect(opened.refused('lena', { kind: 'withdraw', run: 'r1' }).code).toBe('not-the-initiator');
    opened.give('ada', { kind: 'withdraw', run: 'r1' });
    expect(opened.tasks()).toEqual([]);
  });
});
