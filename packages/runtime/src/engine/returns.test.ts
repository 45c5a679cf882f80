import type { FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { jumpTargets } from './flow/jump-targets.ts';
import type { Case } from './testing/case.ts';
import { asks, atGate, latest, no, outcome, sendBack, told, yes } from './testing/deeds.ts';
import { approvalBy, greater, node } from './testing/process.ts';
import { visitsOf } from './visits.ts';

const split = (first: readonly string[], second: readonly string[]) =>
  node(
    'parallel',
    {},
    {
      branches: [
        { id: 'br_1', nodes: [...first] },
        { id: 'br_2', nodes: [...second] },
      ],
    },
  );

const chain = (settings: FlowNode['settings'] = {}): Case =>
  atGate({
    nodes: {
      nd_start: node('start'),
      nd_a: approvalBy(['anna']),
      nd_b: approvalBy(['li']),
      nd_c: approvalBy(['fred'], settings),
      nd_d: approvalBy(['vera']),
    },
  });

const upTo = (opened: Case, ...people: readonly string[]) => {
  for (const person of people) yes(opened, person);
  return opened;
};

const illegal = (opened: Case, person: string, to: string) =>
  opened.refused(person, { kind: 'return', task: opened.taskOf(person), to, comment: 'why?' }).code;

describe('S-11 where a run may be sent back to', () => {
  test('the node before, and any earlier one; what lies between is asked again in a new epoch', () => {
    const near = upTo(chain(), 'anna', 'li');
    sendBack(near, 'fred', 'previous');
    expect(near.tasks()).toEqual(['li at nd_b']);
    expect(near.deal.runs.r1).toMatchObject({ status: 'running', epoch: 2 });
    const far = upTo(chain(), 'anna', 'li');
    sendBack(far, 'fred', 'nd_a');
    upTo(far, 'anna');
    expect(far.tasks()).toEqual(['li at nd_b']);
  });
  test('not forward, not to itself, not to a node that asks nobody, not to an unknown one', () => {
    const opened = upTo(chain(), 'anna', 'li');
    for (const to of ['nd_d', 'nd_c', 'nd_start', 'nd_none', '__proto__', 'constructor'])
      expect(illegal(opened, 'fred', to)).toBe('return-not-there');
    expect(illegal(chain(), 'anna', 'previous')).toBe('return-not-there');
  });
  test('not where the node does not allow it, and not without words', () => {
    const opened = asks(['anna'], { allow: [] });
    expect(illegal(opened, 'anna', 'start')).toBe('decision-not-offered');
    const open = asks(['anna']);
    const task = open.taskOf('anna');
    expect(open.refused('anna', { kind: 'return', task, to: 'start', comment: '' }).code).toBe('comment-needed');
  });
  const nested = () =>
    atGate({
      nodes: {
        nd_a: approvalBy(['anna']),
        nd_p: split(['nd_b', 'nd_c'], ['nd_d', 'nd_w']),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['fred']),
        nd_d: approvalBy(['olga']),
        nd_w: node('wait', { duration: 'P1D' }),
      },
      flow: { root: ['nd_a', 'nd_p'] },
    });
  test('a: within its branch only that branch is wound back, and timers beside it still fire', () => {
    const opened = upTo(nested(), 'anna', 'li', 'olga');
    const [timer = ''] = Object.keys(opened.deal.timers);
    sendBack(opened, 'fred', 'previous');
    expect(opened.tasks()).toEqual(['li at nd_b']);
    opened.now = '2026-01-06T09:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer });
    upTo(opened, 'li', 'fred');
    expect(outcome(opened)).toBe('approved');
  });
  test('b: before the split everything in it closes once, with its timers, and is entered anew once', () => {
    const opened = upTo(nested(), 'anna', 'li', 'olga');
    sendBack(opened, 'fred', 'nd_a');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.deal.timers).toEqual({});
    const visits = Object.values(opened.deal.runs)
      .flatMap(visitsOf)
      .filter((visit) => visit.node === 'nd_p');
    expect(visits.map(({ status, branches }) => [status, branches])).toEqual([
      ['returned', { br_1: 'returned', br_2: 'returned' }],
    ]);
    upTo(opened, 'anna');
    expect(opened.tasks()).toEqual(['li at nd_b', 'olga at nd_d']);
  });
  test('c: a node of a sibling branch is no target', () => {
    const opened = upTo(nested(), 'anna', 'li', 'olga');
    expect(illegal(opened, 'fred', 'nd_d')).toBe('return-not-there');
  });
  test('the initiator hears of it once, with words', () => {
    const opened = upTo(chain(), 'anna', 'li');
    const before = opened.effects.length;
    sendBack(opened, 'fred', 'nd_a');
    expect(told(opened, before)).toEqual(['run-return to max', 'task-opened to anna']);
  });
});

describe('S-13 straight back', () => {
  const direct = { allow: ['return', 'direct'] };
  const detourEnd = (opened: Case) =>
    opened.events.flatMap((event) => (event.kind === 'detour-ended' ? [[event.taken, event.because.code]] : []));
  test('only where the node allows it', () => {
    const opened = upTo(chain(), 'anna', 'li');
    const task = opened.taskOf('fred');
    const body = { kind: 'return', task, to: 'start', comment: 'why?', direct: true } as const;
    expect(opened.refused('fred', body)).toMatchObject({
      code: 'decision-not-offered',
      params: { decision: 'direct' },
    });
  });
  test('from the initiator: past those whose approval still holds', () => {
    const opened = upTo(chain(direct), 'anna', 'li');
    sendBack(opened, 'fred', { directTo: 'start' });
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).toEqual(['fred at nd_c']);
    expect(detourEnd(opened)).toEqual([[true, 'detour-taken']]);
    upTo(opened, 'fred', 'vera');
    expect(outcome(opened)).toBe('approved');
  });
  test('from a node: after it, past those between', () => {
    const opened = upTo(chain(direct), 'anna', 'li');
    sendBack(opened, 'fred', { directTo: 'nd_a' });
    upTo(opened, 'anna');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('given up when a field has changed that somebody between could see', () => {
    const opened = upTo(chain(direct), 'anna', 'li');
    sendBack(opened, 'fred', { directTo: 'start' });
    opened.give('max', { kind: 'resubmit', run: 'r1', values: { f_amount: '7' } });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(detourEnd(opened)).toEqual([[false, 'detour-field-changed']]);
  });
  test('also when it was his proxy who said yes', () => {
    const proxies = [
      { id: 'p1', principal: 'li', proxy: 'olga', from: '2026-01-01', until: '2026-02-01', madeAt: '2026-01-01' },
    ];
    const proxied = atGate({ nodes: { nd_a: approvalBy(['li']), nd_c: approvalBy(['fred'], direct) } });
    proxied.organization = { ...proxied.organization, proxies };
    yes(proxied, 'li', { by: 'olga' });
    sendBack(proxied, 'fred', { directTo: 'start' });
    proxied.give('max', { kind: 'resubmit', run: 'r1', values: { f_amount: '7' } });
    expect(detourEnd(proxied)).toEqual([[false, 'detour-field-changed']]);
  });
  test('a field that nobody between depends on does not matter', () => {
    const opened = atGate({
      nodes: { nd_a: approvalBy(['anna'], { sensitiveTo: ['f_discount'] }), nd_c: approvalBy(['fred'], direct) },
    });
    upTo(opened, 'anna');
    sendBack(opened, 'fred', { directTo: 'start' });
    opened.give('max', { kind: 'resubmit', run: 'r1', values: { f_amount: '7' } });
    expect(opened.tasks()).toEqual(['fred at nd_c']);
    expect(detourEnd(opened)).toEqual([[true, 'detour-taken']]);
  });
  test('given up when a condition between would choose otherwise, even if nobody sees its field', () => {
    const branches = [
      { id: 'br_1', when: greater('f_amount', 100), nodes: [] },
      { id: 'br_2', nodes: ['nd_b'] },
    ];
    const hidden = { fields: { f_amount: 'hidden' as const } };
    const opened = atGate({
      nodes: {
        nd_k: node('condition', {}, { branches }),
        nd_b: { ...approvalBy(['li']), ...hidden },
        nd_c: { ...approvalBy(['fred'], direct), ...hidden },
      },
      flow: { root: ['nd_k', 'nd_c'] },
    });
    upTo(opened, 'li');
    sendBack(opened, 'fred', { directTo: 'start' });
    opened.give('max', { kind: 'resubmit', run: 'r1', values: { f_amount: '500' } });
    expect(detourEnd(opened)).toEqual([[false, 'detour-choice-changed']]);
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
  test('from inside a block: back into the block as a whole', () => {
    const opened = atGate({
      nodes: {
        nd_a: approvalBy(['anna']),
        nd_p: split(['nd_b'], ['nd_d']),
        nd_b: approvalBy(['li'], direct),
        nd_d: approvalBy(['olga']),
      },
      flow: { root: ['nd_a', 'nd_p'] },
    });
    upTo(opened, 'anna', 'olga');
    sendBack(opened, 'li', { directTo: 'start' });
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).toEqual(['li at nd_b', 'olga at nd_d']);
    expect(latest(opened)).toEqual(['anna approved']);
  });
  test('from a block back to a node of its own branch', () => {
    const opened = atGate({
      nodes: {
        nd_p: split(['nd_a', 'nd_b', 'nd_c'], ['nd_d']),
        nd_a: approvalBy(['anna']),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['fred'], direct),
        nd_d: approvalBy(['olga']),
      },
      flow: { root: ['nd_p'] },
    });
    upTo(opened, 'anna', 'li');
    sendBack(opened, 'fred', { directTo: 'nd_a' });
    expect(opened.tasks()).toEqual(['olga at nd_d', 'anna at nd_a']);
    upTo(opened, 'olga', 'anna');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
  });
});

describe('S-22 a no inside a branch', () => {
  test('ends the run and leaves no orphan', () => {
    const opened = atGate({
      nodes: { nd_p: split(['nd_b'], ['nd_d']), nd_b: approvalBy(['li']), nd_d: approvalBy(['olga']) },
      flow: { root: ['nd_p'] },
    });
    no(opened, 'li');
    expect(outcome(opened)).toBe('rejected');
    expect(opened.tasks()).toEqual([]);
    expect(latest(opened, 'nd_d')).toEqual(['olga cancelled']);
  });
});

describe('S-23 an administrator moves or ends a run', () => {
  const jump = (opened: Case, to: string) => opened.give('ada', { kind: 'jump', run: 'r1', to, comment: 'urgent' });
  test('forward and back, in a new epoch each', () => {
    const opened = chain();
    jump(opened, 'nd_d');
    expect(opened.tasks()).toEqual(['vera at nd_d']);
    expect(latest(opened)).toEqual(['anna cancelled']);
    jump(opened, 'nd_b');
    expect(opened.tasks()).toEqual(['li at nd_b']);
    expect(opened.deal.runs.r1?.epoch).toBe(3);
  });
  const nested = () =>
    atGate({
      nodes: {
        nd_a: approvalBy(['anna']),
        nd_p: split(['nd_b', 'nd_c'], ['nd_d']),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['fred']),
        nd_d: approvalBy(['olga']),
      },
      flow: { root: ['nd_a', 'nd_p'] },
    });
  test('into a branch that stands open, not into one that does not', () => {
    const opened = nested();
    const body = { kind: 'jump', run: 'r1', to: 'nd_c', comment: 'urgent' } as const;
    expect(opened.refused('ada', body).code).toBe('jump-not-there');
    upTo(opened, 'anna');
    jump(opened, 'nd_c');
    expect(opened.tasks()).toEqual(['olga at nd_d', 'fred at nd_c']);
    upTo(opened, 'fred', 'olga');
    expect(outcome(opened)).toBe('approved');
  });
  test('every node it may go to is named once, and no other', () => {
    const opened = upTo(nested(), 'anna');
    const run = opened.deal.runs.r1;
    const named = run === undefined ? [] : jumpTargets(opened.definition, run).map(({ node }) => node);
    expect([...named].sort()).toEqual(['nd_a', 'nd_c', 'nd_p']);
    for (const to of ['nd_a', 'nd_b', 'nd_c', 'nd_d', 'nd_p']) {
      const fresh = upTo(nested(), 'anna');
      if (named.includes(to)) jump(fresh, to);
      else expect(fresh.refused('ada', { kind: 'jump', run: 'r1', to, comment: 'urgent' }).code).toBe('jump-not-there');
    }
  });
  test('out of the branches: all of them close', () => {
    const opened = upTo(nested(), 'anna');
    jump(opened, 'nd_a');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });
  test('a run that waits for its initiator goes on', () => {
    const opened = chain();
    sendBack(opened, 'anna');
    jump(opened, 'nd_c');
    expect(opened.tasks()).toEqual(['fred at nd_c']);
    expect(outcome(opened)).toBe('running');
  });
  test('only an administrator, with a reason, to a node there is', () => {
    const opened = chain();
    const body = { kind: 'jump', run: 'r1', to: 'nd_c', comment: 'urgent' } as const;
    expect(opened.refused('vera', body).code).toBe('administrators-only');
    expect(opened.refused('ada', { ...body, comment: ' ' }).code).toBe('comment-needed');
    expect(opened.refused('ada', { ...body, to: 'nd_none' }).code).toBe('jump-not-there');
    expect(opened.refused('ada', { ...body, run: 'r9' }).code).toBe('unknown-run');
  });
  test('ended: everything in it closes, the move is dropped, the initiator hears of it as it was', () => {
    const opened = upTo(nested(), 'anna');
    const before = opened.effects.length;
    opened.give('ada', { kind: 'terminate', run: 'r1', comment: 'wrong customer' });
    expect(opened.tasks()).toEqual([]);
    expect(opened.deal.move).toBeNull();
    expect(outcome(opened)).toBe('cancelled');
    expect(told(opened, before)).toEqual([
      'task-closed-others-terminated-why to li',
      'task-closed-others-terminated-why to olga',
      'run-cancelled to max',
    ]);
    const again = { kind: 'terminate', run: 'r1', comment: 'wrong customer' } as const;
    expect(opened.refused('ada', again).code).toBe('run-ended');
    expect(opened.refused('max', again).code).toBe('administrators-only');
  });
});
