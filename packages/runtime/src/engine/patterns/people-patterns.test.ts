import { describe, expect, test } from 'vitest';
import type { Case } from '../testing/case.ts';
import { add, asks, atGate, no, outcome, remove, seats, sendBack, yes } from '../testing/deeds.ts';
import { approvalBy, node } from '../testing/process.ts';
import { visitOf, visitsOf } from '../visits.ts';

/** What a run went through: who was asked, who said what, and how the nodes ended, in the order it happened. */
function traceOf(opened: Case): readonly string[] {
  const run = () => opened.deal.runs.r1;
  const personOf = (visit: string, seat: string) =>
    visitOf(run(), visit)?.seats.find(({ id }) => id === seat)?.person ?? seat;
  return opened.events.flatMap((event) => {
    if (event.kind === 'seat-opened') return [`ask ${personOf(event.visit, event.seat)}`];
    if (event.kind === 'seat-closed') return [`${event.outcome} ${personOf(event.visit, event.seat)}`];
    if (event.kind === 'visit-closed') return [`${event.outcome} ${visitOf(run(), event.visit)?.node}`];
    if (event.kind === 'run-ended') return [`run ${event.outcome}`];
    return [];
  });
}

const withdraw = (opened: Case) => opened.give('max', { kind: 'withdraw', run: 'r1' });

describe('workflow control-flow patterns of people (WCP)', () => {
  test('13 several copies, their number known when the process is drawn', () => {
    const opened = asks(['anna', 'li', 'fred'], { mode: 'all' });
    for (const person of ['fred', 'anna', 'li']) yes(opened, person);
    expect(traceOf(opened)).toEqual([
      ...['ask anna', 'ask li', 'ask fred', 'approved fred', 'approved anna', 'approved li'],
      ...['done nd_a', 'run approved'],
    ]);
  });

  test('14 their number known when the node is reached: from a field and from the line of superiors', () => {
    const who = [
      { from: 'field', field: 'f_reviewer' },
      { from: 'superiors', levels: 2 },
    ];
    const nodes = { nd_a: node('approve', { who, mode: 'sequential' }) };
    const opened = atGate({ nodes, values: { f_reviewer: 'li' } });
    for (const person of ['li', 'anna', 'vera']) yes(opened, person);
    expect(traceOf(opened)).toEqual([
      ...['ask li', 'approved li', 'ask anna', 'approved anna', 'ask vera', 'approved vera'],
      ...['done nd_a', 'run approved'],
    ]);
    expect(seats(atGate({ nodes }))).toEqual(['anna open', 'vera waiting']);
  });

  test('15 their number grows while they run', () => {
    const opened = asks(['anna'], { mode: 'all' });
    add(opened, 'anna', { place: 'beside', people: ['li'] });
    add(opened, 'li', { place: 'beside', people: ['fred'] });
    for (const person of ['anna', 'li', 'fred']) {
      expect(outcome(opened)).toBe('running');
      yes(opened, person);
    }
    expect(traceOf(opened)).toEqual([
      ...['ask anna', 'ask li', 'ask fred', 'approved anna', 'approved li', 'approved fred'],
      ...['done nd_a', 'run approved'],
    ]);
  });

  test('16 what happens first outside chooses the way: yes, no, back or withdrawn', () => {
    const ways: readonly (readonly [string, (opened: Case) => unknown])[] = [
      ['approved', (opened) => yes(opened, 'anna')],
      ['rejected', (opened) => no(opened, 'anna')],
      ['returned', (opened) => sendBack(opened, 'anna')],
      ['withdrawn', withdraw],
    ];
    for (const [end, deed] of ways) {
      const opened = asks(['anna']);
      const task = opened.taskOf('anna');
      deed(opened);
      expect(outcome(opened)).toBe(end);
      expect(opened.attempt('anna', { kind: 'approve', task }).ok).toBe(false);
    }
  });

  test('19 one running task is cancelled, the rest goes on', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    remove(opened, 'ada', 'li');
    yes(opened, 'anna');
    expect(traceOf(opened)).toEqual([
      ...['ask anna', 'ask li', 'cancelled li', 'approved anna', 'done nd_a', 'run approved'],
    ]);
  });

  test('20 the whole case is cancelled: by its initiator, or by an administrator', () => {
    const branches = [
      { id: 'br_1', nodes: ['nd_a'] },
      { id: 'br_2', nodes: ['nd_b'] },
    ];
    const nodes = { nd_p: node('parallel', {}, { branches }), nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) };
    const end = (opened: Case) => opened.give('ada', { kind: 'terminate', run: 'r1', comment: 'wrong customer' });
    for (const [deed, how] of [
      [withdraw, 'run withdrawn'],
      [end, 'run cancelled'],
    ] as const) {
      const opened = atGate({ nodes, flow: { root: ['nd_p'] } });
      deed(opened);
      expect(traceOf(opened)).toEqual([
        ...['ask anna', 'ask li', 'cancelled anna', 'cancelled nd_a', 'cancelled li', 'cancelled nd_b'],
        ...['cancelled nd_p', how],
      ]);
      expect(opened.tasks()).toEqual([]);
    }
  });

  test('26 all remaining copies are cancelled by one no among all', () => {
    const opened = asks(['anna', 'li', 'fred'], { mode: 'all' });
    yes(opened, 'anna');
    no(opened, 'li');
    expect(traceOf(opened).slice(3)).toEqual([
      ...['approved anna', 'rejected li', 'cancelled fred', 'rejected nd_a', 'run rejected'],
    ]);
  });

  test('27 an administrator completes the node: the copies left are taken out and the flow goes on', () => {
    const opened = atGate({
      nodes: { nd_a: approvalBy(['anna', 'li', 'fred'], { mode: 'all' }), nd_b: approvalBy(['vera']) },
    });
    yes(opened, 'anna');
    const visit = Object.values(opened.deal.runs).flatMap(visitsOf)[0]?.id ?? '';
    opened.give('ada', { kind: 'let-pass', run: 'r1', visit, comment: 'agreed by phone' });
    expect(traceOf(opened).slice(3)).toEqual([
      ...['approved anna', 'cancelled li', 'cancelled fred', 'done nd_a', 'ask vera'],
    ]);
    const last = asks(['anna', 'li', 'fred'], { mode: 'all' });
    yes(last, 'anna');
    remove(last, 'ada', 'li');
    remove(last, 'ada', 'fred');
    expect(traceOf(last).slice(3)).toEqual([
      ...['approved anna', 'cancelled li', 'cancelled fred', 'done nd_a', 'run approved'],
    ]);
  });

  test('29 the first of them decides, the others are cancelled', () => {
    const opened = asks(['anna', 'li', 'fred'], { mode: 'any' });
    yes(opened, 'li');
    expect(traceOf(opened).slice(3)).toEqual([
      ...['approved li', 'cancelled anna', 'cancelled fred', 'done nd_a', 'run approved'],
    ]);
  });

  test('35 so many of them are enough, the rest are cancelled', () => {
    const opened = asks(['anna', 'li', 'fred', 'olga', 'vera'], { mode: 'vote', share: '60%' });
    for (const person of ['vera', 'anna', 'fred']) yes(opened, person);
    expect(traceOf(opened).slice(5)).toEqual([
      ...['approved vera', 'approved anna', 'approved fred', 'cancelled li', 'cancelled olga'],
      ...['done nd_a', 'run approved'],
    ]);
  });

  test('36 how many are enough is settled while people are still added', () => {
    const opened = asks(['anna', 'li'], { mode: 'vote', share: '2/3' });
    yes(opened, 'anna');
    add(opened, 'li', { place: 'beside', people: ['fred'] });
    add(opened, 'li', { place: 'beside', people: ['olga'] });
    yes(opened, 'fred');
    expect(outcome(opened)).toBe('running');
    remove(opened, 'li', 'olga');
    expect(traceOf(opened)).toEqual([
      ...['ask anna', 'ask li', 'approved anna', 'ask fred', 'ask olga', 'approved fred', 'cancelled olga'],
      ...['cancelled li', 'done nd_a', 'run approved'],
    ]);
  });
});
