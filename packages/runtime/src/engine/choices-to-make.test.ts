import { expect, test } from 'vitest';
import { choicesToMake } from './choices-to-make.ts';
import { openCase } from './testing/case.ts';
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
