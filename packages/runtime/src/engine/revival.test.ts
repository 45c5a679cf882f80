import { describe, expect, test } from 'vitest';
import { revivalRefused } from './revival.ts';
import type { Case } from './testing/case.ts';
import { openCase } from './testing/case.ts';
import { asks, atGate, no, outcome, yes } from './testing/deeds.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

const revive = { kind: 'revive', run: 'r1', to: 'start', comment: 'rejected by mistake' } as const;
const rejected = (): Case =>
  no(
    yes(
      atGate({ nodes: { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']), nd_c: approvalBy(['fred']) } }),
      'anna',
    ),
    'li',
  );

describe('what ended without an approval is opened again', () => {
  test('for who asked: he sends it again, and the move it was asked for takes place', () => {
    const opened = rejected();
    expect(outcome(opened)).toBe('rejected');
    expect(opened.deal.move).toBeNull();
    opened.give('ada', revive);
    expect(opened.deal.runs.r1).toMatchObject({ status: 'returned', endedAt: null, epoch: 1 });
    expect(opened.deal.move).toMatchObject({ to: 'st_offer', run: 'r1', by: 'max' });
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    for (const person of ['anna', 'li', 'fred']) yes(opened, person);
    expect(outcome(opened)).toBe('approved');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('at a node of the main line, in a new round', () => {
    const opened = rejected();
    opened.give('ada', { ...revive, to: 'nd_b' });
    expect(opened.tasks()).toEqual(['li at nd_b']);
    expect(opened.deal.runs.r1).toMatchObject({ status: 'running', endedAt: null, epoch: 2 });
    yes(yes(opened, 'li'), 'fred');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('after a withdrawal and an end by an administrator, too; again and again', () => {
    const opened = asks(['anna']);
    opened.give('max', { kind: 'withdraw', run: 'r1' });
    opened.give('ada', revive);
    opened.give('ada', { kind: 'terminate', run: 'r1', comment: 'no' });
    opened.give('ada', { ...revive, to: 'nd_a' });
    yes(opened, 'anna');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('only by an administrator, with a reason, to a place that is there', () => {
    const opened = rejected();
    expect(opened.refused('max', revive).code).toBe('administrators-only');
    expect(opened.refused('ada', { ...revive, comment: ' ' }).code).toBe('comment-needed');
    expect(opened.refused('ada', { ...revive, to: 'nd_x' }).code).toBe('jump-not-there');
    expect(opened.refused('ada', { ...revive, run: '__proto__' }).code).toBe('unknown-run');
  });
  test('not what has not ended, nor an approval: that is revoked by another run (S-26)', () => {
    const opened = asks(['anna']);
    expect(opened.refused('ada', revive).code).toBe('revive-not-ended');
    yes(opened, 'anna');
    expect(opened.refused('ada', revive).code).toBe('revive-approved');
  });
  test('not when it was asked anew, the deal has ended or gone on, or a flow that called it went on', () => {
    const anew = rejected();
    anew.give('max', { kind: 'move', to: 'st_offer' });
    expect(anew.refused('ada', revive).code).toBe('revive-asked-anew');
    const ended = rejected();
    ended.give('max', { kind: 'move', to: 'st_lost' });
    expect(ended.refused('ada', revive).code).toBe('deal-ended');
    const { definition, deal } = rejected();
    const run = deal.runs.r1 ?? expect.unreachable();
    expect(revivalRefused(definition, { ...deal, stage: 'st_offer' }, run)?.code).toBe('same-stage');
    const called = openCase(
      processOf({
        flows: {
          fl_gate: flow({ nd_s: node('sub-flow', { flow: 'fl_in', onReject: 'pass' }), nd_b: approvalBy(['li']) }),
          fl_in: flow({ nd_a: approvalBy(['anna']) }, { trigger: { on: 'flow' } }),
        },
        stages: { st_offer: { gate: { flow: 'fl_gate' } } },
      }),
    );
    called.give('max', { kind: 'move', to: 'st_offer' });
    no(called, 'anna');
    const child = Object.values(called.deal.runs).find(({ parent }) => parent !== undefined)?.id ?? '';
    expect(called.refused('ada', { ...revive, run: child }).code).toBe('revive-called');
  });
});
