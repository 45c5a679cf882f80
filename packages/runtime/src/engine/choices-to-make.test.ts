import { expect, test } from 'vitest';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { choicesBegun } from './choices-begun.ts';
import { choicesToMake } from './choices-to-make.ts';
import { decide } from './decide.ts';
import { decidersBefore } from './flow/deciders-before.ts';
import { type Case, monday, openCase, startBody } from './testing/case.ts';
import { atGate, yes } from './testing/deeds.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

test('choices name nodes to come with the people in scope, and none once the node is reached', () => {
  const within = [{ from: 'people', people: ['li', 'fred', 'gone'] }];
  const gateFlow = flow({
    nd_start: node('start'),
    nd_a: approvalBy(['anna']),
    nd_b: node('approve', { who: [{ from: 'choice', by: 'previous', within, most: 2 }] }),
    nd_c: node('approve', { who: [{ from: 'choice', by: 'initiator' }] }),
  });
  const opened = openCase(processOf({ gateFlow }));
  opened.give('max', { kind: 'move', to: 'st_offer' });
  const [run = ''] = Object.keys(opened.deal.runs);
  const context = { now: opened.now, organization: opened.organization };
  const ask = (by: 'previous' | 'initiator') =>
    choicesToMake(opened.definition, { deal: opened.deal, run, by }, context);
  expect(ask('previous')).toEqual([{ node: 'nd_b', most: 2, people: ['li', 'fred'], chosen: [] }]);
  expect(ask('initiator')).toEqual([{ node: 'nd_c', most: 1, people: null, chosen: [] }]);
  opened.give('anna', { kind: 'approve', task: opened.taskOf('anna'), choose: { nd_b: ['li'] } });
  expect(ask('previous')).toEqual([]);
});

test('people chosen with the start of a flow by hand or with a form are those who are asked', () => {
  const who = [{ from: 'choice', by: 'initiator' }];
  const asking = (on: 'manual' | 'submit') =>
    flow({ nd_start: node('start'), nd_a: node('approve', { who }) }, { trigger: { on } });
  const manual = openCase(processOf({ flows: { fl_a: asking('manual') } }));
  manual.give('max', { kind: 'comment', text: 'an event before' });
  manual.give('max', { kind: 'start-flow', flow: 'fl_a', choose: { nd_a: ['li'] } });
  expect(manual.tasks()).toEqual(['li at nd_a']);
  const submitted = openCase(processOf({ flows: { fl_a: asking('submit') } }), { choose: { nd_a: ['fred'] } });
  expect(submitted.tasks()).toEqual(['fred at nd_a']);
});

test('who fills a form is asked for his choice before it is whole', () => {
  const nodes = { nd_a: node('approve', { who: [{ from: 'choice', by: 'initiator' }] }) };
  const definition = processOf({
    forms: {
      frm_s: {
        use: 'start',
        title: 't:form',
        layout: { root: { kind: 'section', children: ['n_1'] }, n_1: { kind: 'field', field: 'f_name' } },
        rules: { r_need: { when: { const: { boolean: true } }, then: [{ effect: 'required', target: 'f_name' }] } },
      },
    },
    flows: { fl_a: flow(nodes, { trigger: { on: 'submit' } }) },
  });
  const command = { id: 'c', by: { kind: 'person', id: 'max' }, ...startBody(definition), form: 'frm_s' } as const;
  const context = { now: monday, organization: exampleOrganization };
  expect(decide(definition, null, command, context)).toMatchObject({ ok: false, refused: { code: 'values-refused' } });
  expect(choicesBegun(definition, null, command, context)).toMatchObject([{ node: 'nd_a', people: null }]);
});

test('S-24 whoever decides just before chooses, or the one who is named', () => {
  const choosing = (more: object) =>
    atGate({
      nodes: {
        nd_a: approvalBy(['anna']),
        nd_b: approvalBy(['li']),
        nd_c: node('approve', { who: [{ from: 'choice', by: 'previous', ...more }] }),
      },
    });
  const choose = { nd_c: ['fred'] };
  const offered = (opened: Case, person: string) =>
    opened.attempt(person, { kind: 'approve', task: opened.taskOf(person), choose }).ok;
  const before = choosing({});
  expect(offered(before, 'anna')).toBe(false);
  expect(offered(yes(before, 'anna'), 'li')).toBe(true);
  const named = choosing({ node: 'nd_a' });
  expect(offered(named, 'anna')).toBe(true);
  expect(offered(yes(named, 'anna', { choose }), 'li')).toBe(false);
  expect(yes(named, 'li').tasks()).toEqual(['fred at nd_c']);
});

test('just before a block are its branches, and what stands before it where a branch asks nobody', () => {
  const branches = (second: readonly string[]) => [
    { id: 'br_1', nodes: ['nd_b'] },
    { id: 'br_2', nodes: second },
  ];
  const drawn = (second: readonly string[]) =>
    flow(
      {
        nd_a: approvalBy(['anna']),
        nd_p: node('condition', {}, { branches: branches(second) }),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['vera']),
        nd_d: approvalBy(['fred']),
      },
      { root: ['nd_a', 'nd_p', 'nd_d'] },
    );
  expect([...decidersBefore(drawn(['nd_c']), 'nd_d')]).toEqual(['nd_b', 'nd_c']);
  expect([...decidersBefore(drawn([]), 'nd_d')]).toEqual(['nd_b', 'nd_a']);
  expect([...decidersBefore(drawn(['nd_c']), 'nd_c')]).toEqual(['nd_a']);
});
