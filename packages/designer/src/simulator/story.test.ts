import { exampleOrganization, openTasks, runScenario } from '@dealwright/runtime';
import type { ProcessDefinition, Scenario } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { cutTo, play, recorded, type Story, told, untilNextTimer } from './story.ts';

const definition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'little',
  locales: ['en'],
  defaultLocale: 'en',
  title: 't:title',
  fields: {},
  forms: {},
  pipeline: {
    order: ['st_a', 'st_b'],
    card: { title: 'f_a' },
    stages: {
      st_a: { title: 't:a', module: 'acquire' },
      st_b: { title: 't:b', module: 'sign', outcome: 'won', gate: { flow: 'fl_ask' } },
    },
  },
  flows: {
    fl_ask: {
      title: 't:ask',
      trigger: { on: 'gate', stage: 'st_b' },
      root: ['nd_wait', 'nd_ask'],
      nodes: {
        nd_wait: { kind: 'wait', title: 't:wait', settings: { duration: 'PT2H' } },
        nd_ask: { kind: 'approve', title: 't:ask', settings: { who: [{ from: 'superiors', levels: 1 }] } },
      },
    },
  },
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { en: {} },
};
const stage = { definition, organization: exampleOrganization };
const begun: Story = { name: 'case', start: { by: 'max', values: {} }, steps: [] };
const asked = told(begun, { do: 'move', to: 'st_b', by: 'max' });

test('a case is played by the engine: a move waits, the clock fires, the superior is asked', () => {
  const moved = play(asked, stage);
  expect(moved.steps.map(({ refused }) => refused)).toEqual([null, null]);
  const last = moved.steps.at(-1);
  expect(last === undefined ? null : untilNextTimer(last)).toBe('PT2H0M0S');
  const waited = play(told(asked, { do: 'wait', for: 'PT2H0M0S' }), stage);
  expect(waited.deal === null ? [] : openTasks(waited.deal).map(({ person, node }) => [person, node])).toEqual([
    ['anna', 'nd_ask'],
  ]);
});

test('a prefix shows the case as it stood then; cutting back forgets the rest', () => {
  const whole = told(told(asked, { do: 'wait', for: 'PT2H' }), { do: 'approve', by: 'anna', node: 'nd_ask' });
  expect(play(whole, stage).deal?.status).toBe('won');
  expect(play(whole, stage, 1).deal?.status).toBe('open');
  expect(cutTo(whole, 1)).toEqual(asked);
});

test('a recorded case passes as it stands and fails once the process decides otherwise', () => {
  const whole = told(told(asked, { do: 'wait', for: 'PT2H' }), { do: 'approve', by: 'anna', node: 'nd_ask' });
  const scenario: Scenario = recorded(whole, play(whole, stage), 'the superior decides');
  expect(scenario.steps[1]?.expect).toEqual({
    stage: 'st_a',
    status: 'open',
    tasks: [{ person: 'anna', node: 'nd_ask' }],
  });
  const others = {
    ...definition.flows.fl_ask?.nodes,
    nd_ask: { kind: 'approve', title: 't:ask', settings: { who: [{ from: 'superiors', levels: 2 }], mode: 'all' } },
  };
  const flow = definition.flows.fl_ask;
  if (flow === undefined) throw new Error('the flow is there');
  const redrawn = { ...definition, flows: { fl_ask: { ...flow, nodes: others } } } as ProcessDefinition;
  expect(runScenario(definition, scenario, exampleOrganization).passed).toBe(true);
  expect(runScenario(redrawn, scenario, exampleOrganization).passed).toBe(false);
});

test('a refused step is told with its reason and stops the story', () => {
  const wrong = told(told(begun, { do: 'approve', by: 'anna', node: 'nd_ask' }), { do: 'move', to: 'st_b' });
  const { steps } = play(wrong, stage);
  expect(steps).toHaveLength(2);
  expect(steps[1]?.refused).not.toBe(null);
});
