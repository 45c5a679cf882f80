import type { FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import type { Case } from './testing/case.ts';
import { add, asks, atGate, latest, organizationWith, outcome, sendBack, takeBack, yes } from './testing/deeds.ts';
import { approvalBy, greater, node } from './testing/process.ts';

const resubmit = (opened: Case, values = {}) => opened.give('max', { kind: 'resubmit', run: 'r1', values });

describe('S-13 approvals that survive a return', () => {
  const opened = (settings: FlowNode['settings'] = {}) =>
    atGate({
      nodes: {
        nd_a: approvalBy(['anna', 'li'], { mode: 'all', sensitiveTo: ['f_amount'], ...settings }),
        nd_b: approvalBy(['fred']),
      },
      values: { f_amount: '5' },
    });
  test('stand as long as nothing they depend on has changed; whoever had not spoken is asked', () => {
    const made = opened();
    yes(made, 'anna');
    sendBack(made, 'li');
    resubmit(made, { f_name: 'Hartwig' });
    expect(latest(made)).toEqual(['anna auto-approved', 'li open']);
    expect(made.seatsAt('nd_a')[2]).toMatchObject({ decidedBy: null, ending: { code: 'approval-stands' } });
    yes(made, 'li');
    expect(made.tasks()).toEqual(['fred at nd_b']);
  });
  test('fall when it has, even if it is changed back', () => {
    const made = opened();
    yes(made, 'anna');
    sendBack(made, 'li');
    resubmit(made, { f_amount: '6' });
    expect(latest(made)).toEqual(['anna open', 'li open']);
    const back = opened();
    yes(back, 'anna');
    sendBack(back, 'li');
    back.give('max', { kind: 'edit', values: { f_amount: '6' } });
    resubmit(back, { f_amount: '5' });
    expect(latest(back)).toEqual(['anna open', 'li open']);
  });
  test('where all of them stand the node passes, and they stand through several returns', () => {
    const made = opened();
    for (const person of ['anna', 'li']) yes(made, person);
    for (const _ of [1, 2]) {
      sendBack(made, 'fred');
      resubmit(made);
      expect(made.tasks()).toEqual(['fred at nd_b']);
    }
  });
  test('not without sensitiveTo; not what somebody said for him', () => {
    const plain = asks(['anna', 'li'], { mode: 'all', doubles: 'earlier' });
    yes(plain, 'anna');
    sendBack(plain, 'li');
    resubmit(plain);
    expect(latest(plain)).toEqual(['anna open', 'li open']);
    const proxies = [
      { id: 'p1', principal: 'anna', proxy: 'olga', from: '2026-01-01', until: '2026-02-01', madeAt: '2026-01-01' },
    ];
    const made = opened();
    made.organization = organizationWith({ proxies });
    yes(made, 'anna', { by: 'olga' });
    sendBack(made, 'li');
    resubmit(made);
    expect(latest(made)).toEqual(['anna open', 'li open']);
  });
  test('an approval that counted once others agreed stands from when it was given', () => {
    for (const [values, status] of [
      [{ f_amount: '6' }, 'open'],
      [{ f_name: 'x' }, 'auto-approved'],
    ] as const) {
      const made = opened();
      add(made, 'anna', { place: 'after', people: ['olga'] });
      yes(made, 'anna');
      made.give('max', { kind: 'edit', values });
      yes(made, 'olga');
      sendBack(made, 'li');
      resubmit(made);
      expect(latest(made)[0]).toBe(`anna ${status}`);
    }
  });
  test('a later word of his at the node counts, not an earlier one', () => {
    const made = asks(['anna', 'li'], { mode: 'all', sensitiveTo: [] });
    yes(made, 'anna');
    sendBack(made, 'li');
    resubmit(made);
    yes(made, 'li');
    expect(outcome(made)).toBe('approved');
    const other = asks(['anna', 'li'], { mode: 'any', rejectRule: 'all', sensitiveTo: ['f_amount'] });
    other.give('anna', { kind: 'reject', task: other.taskOf('anna'), comment: 'no' });
    sendBack(other, 'li');
    resubmit(other);
    expect(latest(other)).toEqual(['anna open', 'li open']);
  });
  test('a vote counts them with their weight', () => {
    const who = [
      { from: 'people', people: ['anna'], weight: 3 },
      { from: 'people', people: ['li', 'fred'] },
    ];
    const made = atGate({ nodes: { nd_a: node('approve', { who, mode: 'vote', share: '4/5', sensitiveTo: [] }) } });
    yes(made, 'anna');
    sendBack(made, 'li');
    resubmit(made);
    expect(latest(made)).toEqual(['anna auto-approved', 'li open', 'fred open']);
    yes(made, 'li');
    expect(outcome(made)).toBe('approved');
  });
});

const two = (doubles: string, second: Partial<FlowNode> = {}, first: Partial<FlowNode> = {}): Case =>
  atGate({
    nodes: {
      nd_a: { ...approvalBy(['anna']), ...first },
      nd_b: {
        ...approvalBy(['anna'], { doubles, ...second.settings }),
        ...(({ settings: _, ...rest }) => rest)(second),
      },
      nd_c: approvalBy(['fred']),
    },
  });
const goesOn = ['fred at nd_c'];
const asksAgain = ['anna at nd_b'];

describe('S-14 who has approved before', () => {
  test('none: is asked; consecutive and earlier: is not', () => {
    expect(yes(two('none'), 'anna').tasks()).toEqual(asksAgain);
    for (const doubles of ['consecutive', 'earlier']) {
      const opened = yes(two(doubles), 'anna');
      expect(opened.tasks()).toEqual(goesOn);
      expect(opened.seatsAt('nd_b')).toMatchObject([
        { status: 'auto-approved', decidedBy: null, ending: { code: 'approved-before', params: { node: 'nd_a' } } },
      ]);
    }
  });
  test('consecutive looks only at the node just before, through blocks', () => {
    const between = (doubles: string, inner: readonly string[]) => {
      const branches = [
        { id: 'br_1', when: greater('f_amount', 100), nodes: [] },
        { id: 'br_2', nodes: [...inner] },
      ];
      const opened = atGate({
        nodes: {
          nd_a: approvalBy(['anna']),
          nd_k: node('condition', {}, { branches }),
          nd_l: approvalBy(['li']),
          nd_b: approvalBy(['anna'], { doubles }),
          nd_c: approvalBy(['fred']),
        },
        flow: { root: ['nd_a', 'nd_k', 'nd_b', 'nd_c'] },
      });
      yes(opened, 'anna');
      if (inner.length > 0) yes(opened, 'li');
      return opened.tasks();
    };
    expect(between('consecutive', [])).toEqual(goesOn);
    expect(between('consecutive', ['nd_l'])).toEqual(asksAgain);
    expect(between('earlier', ['nd_l'])).toEqual(goesOn);
  });
  test('last: only the last node that seats him asks', () => {
    const opened = atGate({
      nodes: {
        nd_a: approvalBy(['anna', 'li'], { mode: 'all', doubles: 'last' }),
        nd_b: approvalBy(['anna'], { doubles: 'last' }),
      },
    });
    expect(opened.tasks()).toEqual(['li at nd_a']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['anna at nd_b']);
  });
  test('last: nobody is passed over for a node that may not ask him', () => {
    const later = (settings: FlowNode['settings'], choose?: Record<string, string[]>) =>
      atGate({
        nodes: { nd_a: approvalBy(['anna'], { doubles: 'last' }), nd_b: node('approve', settings) },
        ...(choose === undefined ? {} : { choose }),
      }).tasks();
    const named = [{ from: 'people', people: ['anna', 'li'] }];
    expect(later({ who: named, mode: 'random' })).toEqual(['anna at nd_a']);
    const chosen = { who: [{ from: 'choice', by: 'initiator' }] };
    expect(later(chosen, { nd_b: ['anna'] })).toEqual(['anna at nd_b']);
    expect(later(chosen, { nd_b: ['li'] })).toEqual(['anna at nd_a']);
  });
  test('last: nor for a node behind one that may end the run', () => {
    const branches = [
      {
        id: 'br_1',
        nodes: ['nd_x'],
        when: { op: 'gt' as const, args: [{ field: 'f_amount' }, { const: { decimal: '5' } }] },
      },
      { id: 'br_2', nodes: [] },
    ];
    const behind = (root: readonly string[], drawn: FlowNode) =>
      atGate({
        nodes: {
          nd_a: approvalBy(['anna'], { doubles: 'last' }),
          nd_x: drawn,
          nd_c: node('condition', {}, { branches }),
          nd_b: approvalBy(['anna']),
        },
        flow: { root },
      }).tasks();
    const [asked, passedOver] = [['anna at nd_a'], ['anna at nd_b']];
    expect(behind(['nd_a', 'nd_x', 'nd_b'], node('end'))).toEqual(asked);
    expect(behind(['nd_a', 'nd_c', 'nd_b'], node('end'))).toEqual(asked);
    expect(behind(['nd_a', 'nd_c', 'nd_b'], node('auto', { outcome: 'reject' }))).toEqual(asked);
    expect(behind(['nd_a', 'nd_c', 'nd_b'], node('auto', { outcome: 'approve' }))).toEqual(passedOver);
    expect(behind(['nd_a', 'nd_x', 'nd_b'], node('notify', { who: [{ from: 'owner' }] }))).toEqual(passedOver);
  });
  test('only of the current epoch', () => {
    const opened = atGate({
      nodes: { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li', 'anna'], { mode: 'all', doubles: 'earlier' }) },
    });
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_b']);
    sendBack(opened, 'li', 'nd_a');
    opened.give('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: 'fred' });
    yes(opened, 'fred');
    expect(latest(opened, 'nd_b')).toEqual(['li open', 'anna open']);
  });
  test('only by his own hand: not by proxy, and not what was settled without him', () => {
    const proxies = [
      { id: 'p1', principal: 'anna', proxy: 'olga', from: '2026-01-01', until: '2026-02-01', madeAt: '2026-01-01' },
    ];
    const opened = two('earlier');
    opened.organization = organizationWith({ proxies });
    yes(opened, 'anna', { by: 'olga' });
    expect(opened.tasks()).toEqual(asksAgain);
    const taken = two('earlier');
    yes(taken, 'anna');
    takeBack(taken, 'anna');
    taken.give('anna', { kind: 'transfer', task: taken.taskOf('anna'), to: 'li' });
    yes(taken, 'li');
    expect(taken.tasks()).toEqual(asksAgain);
  });
  test('not where the node asks for words, a signature or input', () => {
    const settings = (more: FlowNode['settings']) => ({ settings: more });
    expect(yes(two('earlier', settings({ approveComment: true })), 'anna').tasks()).toEqual(asksAgain);
    expect(yes(two('earlier', settings({ signature: true })), 'anna').tasks()).toEqual(asksAgain);
    expect(yes(two('earlier', { fields: { f_name: 'required' } }), 'anna').tasks()).toEqual(asksAgain);
    expect(yes(two('earlier', { fields: { f_name: 'edit' } }), 'anna').tasks()).toEqual(goesOn);
  });
  test('not after a field he sees here has changed', () => {
    const opened = atGate({
      nodes: {
        nd_a: approvalBy(['anna']),
        nd_x: { ...approvalBy(['li']), fields: { f_discount: 'edit' } },
        nd_b: approvalBy(['anna'], { doubles: 'earlier' }),
        nd_c: approvalBy(['fred']),
      },
    });
    yes(opened, 'anna');
    yes(opened, 'li', { values: { f_discount: '3' } });
    expect(opened.tasks()).toEqual(asksAgain);
  });
  test('his own entry with his yes is what he saw', () => {
    const opened = two('earlier', {}, { fields: { f_discount: 'edit' } });
    expect(yes(opened, 'anna', { values: { f_discount: '3' } }).tasks()).toEqual(goesOn);
  });
  test('not when he sees here what was hidden or masked there', () => {
    for (const state of ['hidden', 'masked'] as const) {
      expect(yes(two('earlier', {}, { fields: { f_amount: state } }), 'anna').tasks()).toEqual(asksAgain);
      const both = two('earlier', { fields: { f_amount: state } }, { fields: { f_amount: state } });
      expect(yes(both, 'anna').tasks()).toEqual(goesOn);
    }
  });
});
