import { describe, expect, test } from 'vitest';
import { asks, atGate, outcome, sendBack, yes } from './testing/deeds.ts';
import { approvalBy, node } from './testing/process.ts';

describe('S-31 what a decider may write', () => {
  const opened = () =>
    atGate({
      values: { f_amount: '5' },
      nodes: {
        nd_a: { ...approvalBy(['anna']), fields: { f_discount: 'edit', f_name: 'required', f_secret: 'hidden' } },
      },
    });
  test('only what the node lets him; everything else is refused with its place, and nothing of it is kept', () => {
    const made = opened();
    const values = { f_discount: '3', f_name: 'Hartwig', f_amount: '1', f_secret: 'x' };
    const { code, details } = made.refused('anna', { kind: 'approve', task: made.taskOf('anna'), values });
    expect(code).toBe('values-refused');
    expect(details.map(({ pointer }) => pointer)).toEqual(['/values/f_amount', '/values/f_secret']);
    expect(made.deal.values).not.toHaveProperty('f_discount');
  });
  test('what he must give must be there', () => {
    const made = opened();
    const { details } = made.refused('anna', { kind: 'approve', task: made.taskOf('anna') });
    expect(details).toEqual([{ pointer: '/values/f_name', code: 'required', params: {} }]);
  });
  test('what he changed stands in the record before his decision', () => {
    const made = opened();
    yes(made, 'anna', { values: { f_discount: '3', f_name: 'Hartwig' } });
    const kinds = made.events.filter(
      ({ by, command }) => command === made.events.at(-1)?.command && by.kind === 'person',
    );
    expect(kinds.slice(0, 2)).toMatchObject([
      { kind: 'values-changed', source: 'task', values: { f_discount: '3' }, before: { f_discount: null } },
      { kind: 'values-changed', source: 'rule' },
    ]);
    expect(kinds.findIndex(({ kind }) => kind === 'seat-closed')).toBeGreaterThan(0);
  });
  test('a no, an abstention and a return bring no values', () => {
    const made = opened();
    sendBack(made, 'anna');
    expect(made.deal.values).toMatchObject({ f_amount: '5' });
  });
});

describe('S-32 what cannot be approved in a batch', () => {
  const bare = (settings: object) => {
    const opened = asks(['anna'], { ...settings });
    return opened.attempt('anna', { kind: 'approve', task: opened.taskOf('anna') });
  };
  test('a bare yes is refused where words, a signature or input are asked for', () => {
    expect(bare({})).toMatchObject({ ok: true });
    expect(bare({ approveComment: true })).toMatchObject({ ok: false, refused: { code: 'comment-needed' } });
    expect(bare({ signature: true })).toMatchObject({ ok: false, refused: { code: 'signature-needed' } });
    const input = atGate({ nodes: { nd_a: { ...approvalBy(['anna']), fields: { f_name: 'required' } } } });
    expect(input.refused('anna', { kind: 'approve', task: input.taskOf('anna') }).code).toBe('values-refused');
  });
  test('a no always needs words; words of nothing but spaces are none', () => {
    const opened = asks(['anna'], { approveComment: true });
    const task = opened.taskOf('anna');
    expect(opened.refused('anna', { kind: 'reject', task, comment: ' ' }).code).toBe('comment-needed');
    expect(opened.refused('anna', { kind: 'approve', task, comment: '\n' }).code).toBe('comment-needed');
    opened.give('anna', { kind: 'approve', task, comment: 'fine', files: ['f1'], signature: 's1' });
    expect(outcome(opened)).toBe('approved');
  });
  test('files and signature stand with the decision, also while it waits for others', () => {
    const opened = asks(['anna'], { signature: true });
    opened.give('anna', { kind: 'add', task: opened.taskOf('anna'), place: 'after', people: ['li'] });
    yes(opened, 'anna', { files: ['f1'], signature: 's1' });
    expect(opened.seatsAt('nd_a')[0]).toMatchObject({ status: 'provisional', files: ['f1'], signature: 's1' });
    yes(opened, 'li', { signature: 's2' });
    expect(opened.seatsAt('nd_a')[0]).toMatchObject({ status: 'approved', files: ['f1'], signature: 's1' });
  });
  test('work is done with its input, too', () => {
    const who = [{ from: 'people', people: ['anna'] }];
    const opened = atGate({ nodes: { nd_a: { ...node('handle', { who }), fields: { f_name: 'required' } } } });
    const task = opened.taskOf('anna');
    expect(opened.refused('anna', { kind: 'complete', task }).code).toBe('values-refused');
    expect(opened.refused('anna', { kind: 'approve', task }).code).toBe('decision-not-offered');
    opened.give('anna', { kind: 'complete', task, values: { f_name: 'Hartwig' } });
    expect(outcome(opened)).toBe('approved');
  });
});
