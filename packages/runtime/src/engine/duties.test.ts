import type { Flow, FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import type { Case } from './testing/case.ts';
import {
  add,
  adding,
  atGate,
  latest,
  no,
  organizationWith,
  outcome,
  remove,
  seats,
  sendBack,
  yes,
} from './testing/deeds.ts';
import { approvalBy, node } from './testing/process.ts';

type Rule = NonNullable<Flow['duties']>[number];

const pair = (
  rule: Rule['rule'],
  more: { readonly a?: FlowNode; readonly b?: FlowNode; readonly atLeast?: number } = {},
): Case => {
  const { a = approvalBy(['anna']), b = approvalBy(['anna', 'li']), atLeast } = more;
  const duty = { rule, nodes: ['nd_a', 'nd_b'], ...(atLeast === undefined ? {} : { atLeast }) };
  return atGate({ nodes: { nd_a: a, nd_b: b, nd_c: approvalBy(['fred']) }, flow: { duties: [duty] } });
};

const approveCode = (opened: Case, person: string, by = person) =>
  opened.refused(by, { kind: 'approve', task: opened.taskOf(person) }).code;

describe('different people (O-11)', () => {
  test('who decided at one node is not asked at the other; with nobody left the empty policy speaks', () => {
    expect(yes(pair('different-people'), 'anna').tasks()).toEqual(['li at nd_b']);
    expect(yes(pair('different-people', { b: approvalBy(['anna']) }), 'anna').tasks()).toEqual(['ada at nd_b']);
  });
  test('whoever stands in for nobody must not be one of them either', () => {
    const named = [{ from: 'people', people: ['anna', 'olga'] }];
    const b = approvalBy(['anna'], { empty: 'named', named });
    expect(yes(pair('different-people', { b }), 'anna').tasks()).toEqual(['olga at nd_b']);
    const stuck = yes(pair('different-people', { a: approvalBy(['ada']), b: approvalBy(['ada']) }), 'ada');
    expect(stuck.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'nobody-to-ask' } }]);
  });
  test('is no silent pass where the initiator would be skipped', () => {
    const opened = yes(pair('different-people', { b: approvalBy(['anna'], { self: 'skip' }) }), 'anna');
    expect(opened.tasks()).toEqual(['ada at nd_b']);
  });
  test('holds for transfers and for people added', () => {
    const opened = yes(pair('different-people'), 'anna');
    const task = opened.taskOf('li');
    const to = opened.refused('li', { kind: 'transfer', task, to: 'anna' });
    expect(to).toMatchObject({ code: 'duty-decided-before', params: { person: 'anna', node: 'nd_a' } });
    for (const place of ['before', 'after', 'beside'] as const)
      expect(opened.refused('li', adding(opened, 'li', { place, people: ['anna'] })).code).toBe('duty-decided-before');
  });
  test('holds for proxies: who acted counts', () => {
    const proxies = [
      { id: 'p1', principal: 'anna', proxy: 'olga', from: '2026-01-01', until: '2026-02-01', madeAt: '2026-01-01' },
      { id: 'p2', principal: 'li', proxy: 'olga', from: '2026-01-01', until: '2026-02-01', madeAt: '2026-01-01' },
    ];
    const opened = pair('different-people', { b: approvalBy(['li']) });
    opened.organization = organizationWith({ proxies });
    yes(opened, 'anna', { by: 'olga' });
    expect(approveCode(opened, 'li', 'olga')).toBe('duty-decided-before');
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('counts those who were added, and whose yes waits for others', () => {
    const opened = pair('different-people', { a: approvalBy(['anna', 'vera'], { mode: 'all' }) });
    add(opened, 'anna', { place: 'before', people: ['li'] });
    yes(opened, 'li');
    yes(opened, 'anna');
    yes(opened, 'vera');
    expect(opened.tasks()).toEqual(['ada at nd_b']);
  });
  test('in branches at once: the first decision bars the second', () => {
    const branches = [
      { id: 'br_1', nodes: ['nd_a'] },
      { id: 'br_2', nodes: ['nd_b'] },
    ];
    const opened = atGate({
      nodes: { nd_p: node('parallel', {}, { branches }), nd_a: approvalBy(['anna']), nd_b: approvalBy(['anna']) },
      flow: { root: ['nd_p'], duties: [{ rule: 'different-people', nodes: ['nd_a', 'nd_b'] }] },
    });
    yes(opened, 'anna');
    expect(approveCode(opened, 'anna')).toBe('duty-decided-before');
    opened.give('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: 'li' });
    yes(opened, 'li');
    expect(outcome(opened)).toBe('approved');
  });
  test('an approval that stands after a return counts as a decision', () => {
    const opened = pair('different-people', { a: approvalBy(['anna'], { sensitiveTo: [] }) });
    yes(opened, 'anna');
    sendBack(opened, 'li');
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    expect(seats(opened).at(-1)).toBe('anna auto-approved');
    expect(opened.tasks()).toEqual(['li at nd_b']);
  });
  test('what will be decided again bars nobody', () => {
    const opened = pair('different-people', { a: approvalBy(['anna', 'li']) });
    yes(opened, 'anna');
    yes(opened, 'li');
    sendBack(opened, 'fred', 'nd_a');
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['anna at nd_b']);
  });
  test('holds at work, too', () => {
    const b = node('handle', { who: [{ from: 'people', people: ['anna', 'li'] }] });
    expect(yes(pair('different-people', { b }), 'anna').tasks()).toEqual(['li at nd_b']);
  });
});

describe('not the initiator', () => {
  test('even where the node would let him, by transfer and by addition', () => {
    const opened = pair('not-initiator', { a: approvalBy(['max', 'anna'], { self: 'allow' }) });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    const task = opened.taskOf('anna');
    expect(opened.refused('anna', { kind: 'transfer', task, to: 'max' }).code).toBe('duty-initiator');
    expect(opened.refused('anna', adding(opened, 'anna', { place: 'beside', people: ['max'] })).code).toBe(
      'duty-initiator',
    );
  });
});

describe('at least so many people', () => {
  test('the decision that would pass the last node is refused to the only one', () => {
    const opened = pair('distinct-people');
    yes(opened, 'anna');
    expect(approveCode(opened, 'anna')).toBe('duty-distinct-people');
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('a no needs no second person', () => {
    const opened = yes(pair('distinct-people'), 'anna');
    no(opened, 'anna');
    expect(outcome(opened)).toBe('rejected');
  });
  test('among all at one node: only the last voice is asked for it', () => {
    const both = approvalBy(['anna', 'li'], { mode: 'all' });
    const opened = pair('distinct-people', { a: approvalBy(['anna']), b: both, atLeast: 3 });
    yes(opened, 'anna');
    yes(opened, 'anna');
    expect(approveCode(opened, 'li')).toBe('duty-distinct-people');
    opened.give('li', { kind: 'transfer', task: opened.taskOf('li'), to: 'vera' });
    expect(approveCode(opened, 'vera')).toBe('duty-distinct-people');
    add(opened, 'vera', { place: 'before', people: ['olga'] });
    yes(opened, 'olga');
    yes(opened, 'vera');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('no doubles: who approved before is asked, and told that it takes another', () => {
    const opened = pair('distinct-people', { b: approvalBy(['anna'], { doubles: 'earlier' }) });
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['anna at nd_b']);
    expect(approveCode(opened, 'anna')).toBe('duty-distinct-people');
  });
  test('nor may taking somebody out make it pass', () => {
    const b = approvalBy(['anna', 'li'], { mode: 'all' });
    const opened = pair('distinct-people', { b });
    yes(opened, 'anna');
    yes(opened, 'anna');
    const out = { kind: 'remove', task: opened.taskOf('li'), comment: 'away' } as const;
    expect(opened.refused('ada', out).code).toBe('duty-distinct-people');
    expect(latest(opened, 'nd_b')).toEqual(['anna approved', 'li open']);
  });
  test('a yes that waits for others does not count where the node passes without it', () => {
    const nodes = { nd_a: approvalBy(['anna']), nd_b: approvalBy(['anna', 'li']) };
    const duties = [{ rule: 'distinct-people' as const, nodes: ['nd_a', 'nd_b'] }];
    const opened = yes(atGate({ nodes, flow: { duties } }), 'anna');
    yes(add(opened, 'li', { people: ['vera'], place: 'after' }), 'li');
    expect(seats(opened, 'nd_b')).toContain('li provisional');
    expect(approveCode(opened, 'anna')).toBe('duty-distinct-people');
    const run = 'r1';
    const [visit = ''] = opened.deal.runs.r1?.open.map(({ id }) => id) ?? [];
    expect(opened.refused('ada', { kind: 'let-pass', run, visit, comment: 'agreed' }).code).toBe(
      'duty-distinct-people',
    );
  });
  test('approvals that stand count, but do not pass a node by themselves with too few', () => {
    const any = () => approvalBy(['anna', 'li'], { sensitiveTo: ['f_amount'] });
    const still = approvalBy(['anna', 'li'], { sensitiveTo: [] });
    const opened = pair('distinct-people', { a: any(), b: still });
    yes(opened, 'anna');
    yes(opened, 'li');
    sendBack(opened, 'fred');
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).toEqual(['fred at nd_c']);
    sendBack(opened, 'fred');
    opened.give('max', { kind: 'resubmit', run: 'r1', values: { f_amount: '9' } });
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['anna at nd_b', 'li at nd_b']);
    expect(approveCode(opened, 'li')).toBe('duty-distinct-people');
  });
  test('what the flow has come to while a branch lagged behind is not still to come for it', () => {
    const join = { join: 'any', rest: 'continue' };
    const lagging = (rule: Rule['rule']) => {
      const branches = [
        { id: 'br_a', nodes: ['nd_a'] },
        { id: 'br_none', nodes: [] },
      ];
      const nodes = {
        nd_p: node('parallel', join, { branches }),
        nd_a: approvalBy(['anna']),
        nd_b: approvalBy(['anna']),
        nd_c: approvalBy(['fred']),
      };
      const duties = [{ rule, nodes: ['nd_a', 'nd_b'] }];
      const opened = atGate({ nodes, flow: { root: ['nd_p', 'nd_b', 'nd_c'], duties } });
      const task = opened.seatsAt('nd_b')[0]?.id ?? '';
      opened.give('anna', { kind: 'approve', task: `d1.${task}` });
      expect(opened.tasks()).toEqual(['anna at nd_a', 'fred at nd_c']);
      return approveCode(opened, 'anna');
    };
    expect(lagging('distinct-people')).toBe('duty-distinct-people');
    expect(lagging('different-people')).toBe('duty-decided-before');
  });
  test('teams are counted by where people are today', () => {
    const opened = pair('distinct-teams', { b: approvalBy(['max', 'anna', 'li'], { self: 'allow' }) });
    yes(opened, 'anna');
    expect(approveCode(opened, 'max')).toBe('duty-distinct-teams');
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('the administrator takes a person out of a vote that stays open', () => {
    const opened = pair('distinct-people', { a: approvalBy(['anna', 'vera'], { mode: 'all' }) });
    remove(opened, 'ada', 'vera');
    yes(opened, 'anna');
    expect(opened.tasks()).toEqual(['anna at nd_b', 'li at nd_b']);
  });
});

describe('a node that would pass by itself does not where too few have decided', () => {
  const empty = [{ from: 'people', people: ['gone'] }];
  const second = (b: FlowNode) => yes(pair('distinct-people', { b }), 'anna');

  test('because nobody is found: administrators are asked', () => {
    expect(second(node('approve', { who: empty, empty: 'pass' })).tasks()).toEqual(['ada at nd_b']);
    expect(second(node('handle', { who: empty, empty: 'pass' })).tasks()).toEqual(['ada at nd_b']);
  });
  test('because the initiator is skipped', () => {
    expect(second(approvalBy(['max'], { self: 'skip' })).tasks()).toEqual(['ada at nd_b']);
    expect(second(approvalBy(['max'], { self: 'skip', empty: 'pass' })).tasks()).toEqual(['ada at nd_b']);
  });
  test('because he decides again later', () => {
    const opened = atGate({
      nodes: { nd_a: approvalBy(['li']), nd_b: approvalBy(['anna'], { doubles: 'last' }), nd_c: approvalBy(['anna']) },
      flow: { duties: [{ rule: 'distinct-people', nodes: ['nd_a', 'nd_b'] }] },
    });
    expect(yes(opened, 'li').tasks()).toEqual(['anna at nd_b']);
  });
  test('because time is up: holder and administrators are told', () => {
    const deadline = { within: 'P1D', count: 'natural', steps: [{ at: 'PT0S', do: 'approve' }] };
    const opened = second(approvalBy(['li'], { deadline }));
    opened.now = '2026-01-06T09:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer: Object.keys(opened.deal.timers)[0] ?? '' });
    expect(opened.tasks()).toEqual(['li at nd_b']);
    expect(opened.events.at(-1)).toMatchObject({ kind: 'people-notified', people: ['li', 'ada'] });
  });
  test('because it decides without people: it stands, and says why', () => {
    const opened = second(node('auto', { outcome: 'approve' }));
    expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'duty-distinct-people' } }]);
  });
});
