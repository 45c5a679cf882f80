import { describe, expect, test } from 'vitest';
import { lastingVisits, mayBeRevoked } from './revocation.ts';
import { type Case, openCase } from './testing/case.ts';
import { atGate, no, outcome, yes } from './testing/deeds.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

const assign = node('update', { assignments: [{ field: 'f_discount', value: { const: { decimal: '5' } } }] });
const gateFlow = flow({ nd_a: approvalBy(['anna']), nd_u: assign }, { revoke: 'fl_undo' });
const undo = flow({ nd_r: approvalBy(['li']) }, { trigger: { on: 'flow' } });

function approved(): Case {
  const definition = processOf({
    flows: { fl_gate: gateFlow, fl_undo: undo },
    stages: { st_offer: { gate: { flow: 'fl_gate' } } },
  });
  const opened = openCase(definition);
  opened.give('max', { kind: 'move', to: 'st_offer' });
  return yes(opened, 'anna');
}

const revoke = { kind: 'revoke', run: 'r1', comment: 'the customer wants another model' } as const;
const runOf = (opened: Case, id = 'r1') => opened.deal.runs[id] ?? expect.unreachable();
const undoing = (opened: Case) => Object.values(opened.deal.runs).find(({ revokes }) => revokes === 'r1');

describe('S-26 an approval is revoked after the end', () => {
  test('by a run of its own, which enters review; no time is turned back', () => {
    const opened = approved();
    opened.give('max', revoke);
    expect(opened.tasks()).toEqual(['li at nd_r']);
    expect(undoing(opened)).toMatchObject({ flow: 'fl_undo', revokes: 'r1', initiator: 'max' });
    expect(runOf(opened)).toMatchObject({ status: 'approved' });
    yes(opened, 'li');
    expect(runOf(opened)).toMatchObject({ status: 'approved', revokedBy: undoing(opened)?.id });
    expect(opened.deal).toMatchObject({ stage: 'st_offer', values: { f_discount: '5' } });
    const told = opened.effects.filter((effect) => effect.kind === 'notify' && effect.message.code === 'run-revoked');
    expect(told).toMatchObject([{ people: ['max', 'anna'] }]);
    expect(opened.refused('max', revoke).code).toBe('revoke-not-approved');
  });
  test('and stands when that is rejected; then it may be asked for again', () => {
    const opened = approved();
    opened.give('max', revoke);
    expect(opened.refused('max', revoke).code).toBe('flow-running');
    no(opened, 'li');
    expect(runOf(opened)).not.toHaveProperty('revokedBy');
    opened.give('ada', revoke);
    expect(opened.tasks()).toEqual(['li at nd_r']);
  });
  test('only by who asked for it, with a reason, while the deal is open and where the flow says so', () => {
    const opened = approved();
    expect(opened.refused('anna', revoke).code).toBe('not-the-initiator');
    expect(opened.refused('max', { ...revoke, comment: ' ' }).code).toBe('comment-needed');
    expect(opened.refused('max', { ...revoke, run: 'r9' }).code).toBe('unknown-run');
    const plain = yes(atGate({ nodes: { nd_a: approvalBy(['anna']) } }), 'anna');
    expect(plain.refused('max', revoke).code).toBe('revoke-never');
    opened.give('max', { kind: 'move', to: 'st_won' });
    expect(opened.refused('max', revoke).code).toBe('deal-ended');
  });
  test('what stays done is named before it is asked for', () => {
    const opened = approved();
    const { definition, deal } = opened;
    expect(mayBeRevoked(definition, deal, runOf(opened))).toBe(true);
    expect(lastingVisits(definition, runOf(opened)).map(({ node: id }) => id)).toEqual(['nd_u']);
    opened.give('max', revoke);
    expect(mayBeRevoked(definition, opened.deal, runOf(opened))).toBe(false);
  });
  test('the review has a loser, too: ended with the deal it decides nothing', () => {
    const opened = approved();
    opened.give('max', revoke);
    opened.give('max', { kind: 'move', to: 'st_lost' });
    expect(undoing(opened)?.status).toBe('cancelled');
    expect(outcome(opened)).toBe('approved');
  });
});
