import type { FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { innerTargets, returnPlaces } from './flow/inner-targets.ts';
import type { Case } from './testing/case.ts';
import { atGate, outcome, yes } from './testing/deeds.ts';
import { approvalBy, greater, node } from './testing/process.ts';

const split = (branches: readonly (readonly string[])[], settings: FlowNode['settings'] = {}) =>
  node('parallel', settings, { branches: branches.map((nodes, index) => ({ id: `br_${index}`, nodes: [...nodes] })) });

const reviewed = (settings: FlowNode['settings'] = {}, last: FlowNode['settings'] = {}): Case => {
  const opened = atGate({
    nodes: {
      nd_p: split([['nd_a', 'nd_b'], ['nd_c'], ['nd_d']], settings),
      nd_a: approvalBy(['anna']),
      nd_b: approvalBy(['li']),
      nd_c: approvalBy(['olga']),
      nd_d: approvalBy(['vera']),
      nd_e: approvalBy(['fred'], last),
    },
    flow: { root: ['nd_p', 'nd_e'] },
  });
  for (const person of ['anna', 'li', 'olga', 'vera']) if (opened.tasks().length > 0) tryYes(opened, person);
  return opened;
};

const tryYes = (opened: Case, person: string) => {
  if (opened.tasks().some((task) => task.startsWith(`${person} `))) yes(opened, person);
};

const back = (opened: Case, person: string, [to = '', ...also]: readonly string[]) =>
  ({ kind: 'return', task: opened.taskOf(person), to, also, comment: 'why?' }) as const;

const refusal = (opened: Case, person: string, nodes: readonly string[]) =>
  opened.refused(person, back(opened, person, nodes)).code;

describe('S-11 several nodes at once', () => {
  test('only their branches run again, the join waits for exactly those, the others stand (S-21)', () => {
    const opened = reviewed();
    opened.give('fred', back(opened, 'fred', ['nd_b', 'nd_c']));
    expect(opened.tasks()).toEqual(['li at nd_b', 'olga at nd_c']);
    expect(opened.deal.runs.r1).toMatchObject({ status: 'running', epoch: 2 });
    yes(opened, 'olga');
    expect(opened.tasks()).toEqual(['li at nd_b']);
    yes(opened, 'li');
    expect(opened.tasks()).toEqual(['fred at nd_e']);
    yes(opened, 'fred');
    expect(outcome(opened)).toBe('approved');
  });
  test('one node inside, too; what follows it in its branch is asked again', () => {
    const opened = reviewed();
    opened.give('fred', back(opened, 'fred', ['nd_a']));
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    yes(yes(opened, 'anna'), 'li');
    expect(opened.tasks()).toEqual(['fred at nd_e']);
  });
  test('a join that needs fewer counts the branches that run again', () => {
    const opened = reviewed({ join: 'count', count: 3 });
    opened.give('fred', back(opened, 'fred', ['nd_c', 'nd_d']));
    yes(opened, 'olga');
    expect(opened.tasks()).toEqual(['vera at nd_d']);
    yes(opened, 'vera');
    expect(opened.tasks()).toEqual(['fred at nd_e']);
  });
  test('straight back to the returner after the block', () => {
    const opened = reviewed({}, { allow: ['return', 'direct'] });
    opened.give('fred', { ...back(opened, 'fred', ['nd_c']), direct: true });
    yes(opened, 'olga');
    expect(opened.tasks()).toEqual(['fred at nd_e']);
    expect(opened.deal.runs.r1?.detour).toBeUndefined();
  });
  test('not two nodes of which one leads to the other, not with a node outside, not with the initiator', () => {
    const opened = reviewed();
    expect(refusal(opened, 'fred', ['nd_a', 'nd_b'])).toBe('return-not-together');
    expect(refusal(opened, 'fred', ['nd_a', 'nd_e'])).toBe('return-not-there');
    expect(refusal(opened, 'fred', ['start', 'nd_a'])).toBe('return-not-there');
    expect(refusal(opened, 'fred', ['nd_c', '__proto__'])).toBe('return-not-there');
    expect(refusal(opened, 'fred', ['nd_p'])).toBe('return-not-there');
  });
  test('not into a branch beside one’s own', () => {
    const opened = atGate({
      nodes: {
        nd_p: split([['nd_a', 'nd_b'], ['nd_c']]),
        nd_a: approvalBy(['anna']),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['olga']),
      },
      flow: { root: ['nd_p'] },
    });
    yes(yes(opened, 'olga'), 'anna');
    expect(refusal(opened, 'li', ['nd_c'])).toBe('return-not-there');
    expect(refusal(opened, 'li', ['nd_a', 'nd_c'])).toBe('return-not-there');
  });
  test('not where returns are only counted', () => {
    const opened = reviewed({}, { returnRule: 'counted' });
    expect(refusal(opened, 'fred', ['nd_b', 'nd_c'])).toBe('return-not-there');
  });
  test('blocks inside blocks; never over a condition', () => {
    const opened = atGate({
      nodes: {
        nd_p: split([['nd_a', 'nd_q'], ['nd_x']]),
        nd_a: approvalBy(['anna']),
        nd_q: split([['nd_b'], ['nd_c']]),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['olga']),
        nd_x: node(
          'condition',
          {},
          {
            branches: [
              { id: 'br_x', when: greater('f_amount', -1), nodes: ['nd_d'] },
              { id: 'br_y', nodes: ['nd_d2'] },
            ],
          },
        ),
        nd_d: approvalBy(['vera']),
        nd_d2: approvalBy(['vera']),
        nd_e: approvalBy(['fred']),
      },
      flow: { root: ['nd_p', 'nd_e'] },
    });
    for (const person of ['anna', 'vera', 'li', 'olga']) yes(opened, person);
    const run = opened.deal.runs.r1;
    const visit = run?.open[0];
    if (run === undefined || visit === undefined) throw new Error('nobody is asked');
    expect(innerTargets(opened.definition, run, visit).map((each) => each.node)).toEqual(['nd_a', 'nd_b', 'nd_c']);
    expect(returnPlaces(opened.definition, run, visit)).toEqual([
      {
        block: 'nd_p',
        nodes: [
          { node: 'nd_a', beside: [] },
          { node: 'nd_b', beside: ['nd_c'] },
          { node: 'nd_c', beside: ['nd_b'] },
        ],
      },
    ]);
    opened.give('fred', back(opened, 'fred', ['nd_c', 'nd_b']));
    expect(opened.tasks()).toEqual(['li at nd_b', 'olga at nd_c']);
    yes(yes(opened, 'li'), 'olga');
    expect(opened.tasks()).toEqual(['fred at nd_e']);
  });
});
