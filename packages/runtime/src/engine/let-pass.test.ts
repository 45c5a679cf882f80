import { describe, expect, test } from 'vitest';
import type { Case } from './testing/case.ts';
import { asks, atGate, lateFor, outcome, seats, yes } from './testing/deeds.ts';
import { approvalBy, node } from './testing/process.ts';
import { visitOf } from './visits.ts';

function letPass(opened: Case, visit = openVisit(opened)) {
  return { kind: 'let-pass', run: 'r1', visit, comment: 'agreed by phone' } as const;
}

function openVisit({ deal }: Case): string {
  return deal.runs.r1?.open.at(-1)?.id ?? 'v9';
}

describe('an administrator lets a node pass (WCP-27)', () => {
  test('who has not decided is not asked any more, and nothing counts as his decision', () => {
    const opened = yes(asks(['anna', 'li', 'fred'], { mode: 'all' }), 'anna');
    opened.give('ada', letPass(opened));
    expect(outcome(opened)).toBe('approved');
    expect(seats(opened)).toEqual(['anna approved', 'li cancelled', 'fred cancelled']);
    expect(opened.events.find(({ kind }) => kind === 'node-decided')).toMatchObject({
      outcome: 'approved',
      because: { code: 'let-pass', params: { person: 'ada' } },
      comment: 'agreed by phone',
    });
  });
  test('also where nobody is found and the run stands, and where work is to be done', () => {
    const stuck = asks(['gone'], { empty: 'hold' });
    stuck.give('ada', letPass(stuck));
    expect(outcome(stuck)).toBe('approved');
    const work = atGate({ nodes: { nd_a: node('handle', { who: [{ from: 'owner' }] }) } });
    work.give('ada', letPass(work));
    expect(outcome(work)).toBe('approved');
  });
  test('S-27 nothing there is taken back afterwards', () => {
    const opened = atGate({ nodes: { nd_a: approvalBy(['anna', 'li'], { mode: 'all' }), nd_b: approvalBy(['vera']) } });
    yes(opened, 'anna');
    const letPassed = openVisit(opened);
    opened.give('ada', letPass(opened));
    expect(lateFor(opened, 'anna')).toBe('take-back-late');
    expect(visitOf(opened.deal.runs.r1, letPassed)).toMatchObject({ status: 'done', letPass: true });
  });
  test('only administrators, with a reason, and only what is open', () => {
    const opened = asks(['anna', 'li'], { mode: 'all' });
    expect(opened.refused('vera', letPass(opened)).code).toBe('administrators-only');
    expect(opened.refused('ada', { ...letPass(opened), comment: '' }).code).toBe('comment-needed');
    expect(opened.refused('ada', letPass(opened, 'v99')).code).toBe('pass-not-open');
    opened.give('ada', { kind: 'suspend', run: 'r1', comment: 'wait' });
    expect(opened.refused('ada', letPass(opened)).code).toBe('run-not-running');
  });
  test('never at a control (S-30), nor his own request (I-6), nor with too few people (O-11)', () => {
    const control = asks(['anna'], { control: true });
    expect(control.refused('ada', letPass(control)).code).toBe('pass-control');
    const own = asks(['anna'], {}, { mover: 'ada' });
    expect(own.refused('ada', letPass(own)).code).toBe('pass-own');
    const nodes = { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) };
    const duties = [{ rule: 'distinct-people' as const, nodes: ['nd_a', 'nd_b'] }];
    const few = yes(atGate({ nodes, flow: { duties } }), 'anna');
    expect(few.refused('ada', letPass(few)).code).toBe('duty-distinct-people');
  });
  test('a node that is no one’s is left alone', () => {
    const waiting = atGate({ nodes: { nd_w: node('wait', { duration: 'P1D' }) } });
    expect(waiting.refused('ada', letPass(waiting)).code).toBe('pass-not-open');
  });
});
