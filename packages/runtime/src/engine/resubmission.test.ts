import { describe, expect, test } from 'vitest';
import { choicesBegun } from './choices-begun.ts';
import { resubmissionRefused } from './resubmission.ts';
import { type Case, openCase } from './testing/case.ts';
import { asks, atGate, no, outcome, sendBack, yes } from './testing/deeds.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

const withdrawn = (opened: Case): Case => {
  opened.give('max', { kind: 'withdraw', run: 'r1' });
  return opened;
};
const again = { kind: 'resubmit', run: 'r1' } as const;
const two = {
  nodes: { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) },
  flow: { withdraw: 'untilEnd' },
} as const;

describe('S-26: what was withdrawn is a draft of who asked', () => {
  test('he corrects it and sends it again in one step: it starts over, and the move waits again', () => {
    const opened = withdrawn(yes(atGate(two), 'anna'));
    expect(opened.deal).toMatchObject({ move: null, runs: { r1: { status: 'withdrawn' } } });
    opened.give('max', { ...again, values: { f_name: 'Hengtai' }, comment: 'now with the name' });
    expect(opened.deal).toMatchObject({
      values: { f_name: 'Hengtai' },
      move: { to: 'st_offer', run: 'r1', by: 'max' },
      runs: { r1: { status: 'running', endedAt: null, epoch: 2 } },
    });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    yes(yes(opened, 'anna'), 'li');
    expect(outcome(opened)).toBe('approved');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('the deal is free meanwhile, and he may withdraw and send again as often as he likes', () => {
    const opened = withdrawn(asks(['anna']));
    expect(opened.tasks()).toEqual([]);
    opened.give('max', again);
    withdrawn(opened).give('max', again);
    expect(opened.deal.runs.r1?.epoch).toBe(3);
    yes(opened, 'anna');
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('a way straight back from before does not outlive the withdrawal', () => {
    const nodes = { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li'], { allow: ['return', 'direct'] }) };
    const opened = sendBack(yes(atGate({ nodes }), 'anna'), 'li', { directTo: 'start' });
    expect(opened.deal.runs.r1?.detour).toBeDefined();
    withdrawn(opened).give('max', again);
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });
  test('people chosen before stay chosen, and may be chosen anew', () => {
    const chosen = node('approve', { who: [{ from: 'choice', by: 'initiator' }] });
    const opened = withdrawn(atGate({ nodes: { nd_a: chosen }, choose: { nd_a: ['li'] } }));
    const look = { id: 'look', by: { kind: 'person', id: 'max' }, ...again } as const;
    const context = { now: opened.now, organization: opened.organization };
    expect(choicesBegun(opened.definition, opened.deal, look, context)).toMatchObject([
      { node: 'nd_a', people: null, chosen: ['li'] },
    ]);
    expect(opened.attempt('max', again)).toMatchObject({ ok: true });
    opened.give('max', { ...again, choose: { nd_a: ['fred'] } });
    expect(opened.tasks()).toEqual(['fred at nd_a']);
  });
});

describe('it is not sent again', () => {
  const why = (opened: Case) =>
    resubmissionRefused(opened.definition, opened.deal, opened.deal.runs.r1 ?? expect.unreachable())?.code;
  test('by others, or while it is under way, or when it ended otherwise', () => {
    const opened = asks(['anna']);
    expect(opened.refused('max', again).code).toBe('run-not-returned');
    expect(withdrawn(opened).refused('anna', again).code).toBe('not-the-initiator');
    expect(opened.refused('max', { ...again, run: 'r9' }).code).toBe('unknown-run');
    expect(no(asks(['anna']), 'anna').refused('max', again).code).toBe('run-ended');
    expect(yes(asks(['anna']), 'anna').refused('max', again).code).toBe('run-ended');
  });
  test('when it was asked anew, or the deal has ended or gone where the move cannot be made', () => {
    const anew = withdrawn(asks(['anna']));
    expect(why(anew)).toBeUndefined();
    anew.give('max', { kind: 'move', to: 'st_offer' });
    expect(anew.refused('max', again).code).toBe('revive-asked-anew');
    const ended = withdrawn(asks(['anna']));
    ended.give('max', { kind: 'move', to: 'st_lost' });
    expect(ended.refused('max', again).code).toBe('deal-ended');
    expect(why(ended)).toBe('deal-ended');
  });
  test('and a refused correction changes nothing', () => {
    const opened = withdrawn(asks(['anna']));
    expect(opened.refused('max', { ...again, values: { f_amount: 'much' } }).code).toBe('values-refused');
    expect(opened.deal.runs.r1?.status).toBe('withdrawn');
  });
});

test('a flow started by hand is sent again without a move', () => {
  const opened = openCase(
    processOf({ flows: { fl_a: flow({ nd_a: approvalBy(['anna']) }, { trigger: { on: 'manual' } }) } }),
  );
  opened.give('max', { kind: 'start-flow', flow: 'fl_a' });
  const [run = ''] = Object.keys(opened.deal.runs);
  opened.give('max', { kind: 'withdraw', run });
  opened.give('max', { kind: 'resubmit', run });
  expect(opened.tasks()).toEqual(['anna at nd_a']);
  expect(opened.deal.move).toBeNull();
});
