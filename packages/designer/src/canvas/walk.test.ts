import { exampleOrganization } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { play, type Story, told } from '../simulator/story.ts';
import { layoutFlow } from './layout.ts';
import { wayOf } from './walk.ts';

const asked = (level: number) =>
  ({ kind: 'approve', title: 't:ask', settings: { who: [{ from: 'superiors', levels: level }] } }) as const;
const flow: ProcessDefinition['flows'][string] = {
  title: 't:flow',
  trigger: { on: 'manual' },
  root: ['nd_if', 'nd_last'],
  nodes: {
    nd_if: {
      kind: 'condition',
      title: 't:if',
      settings: {},
      branches: [
        { id: 'br_no', when: { const: { boolean: false } }, nodes: ['nd_never'] },
        { id: 'br_yes', nodes: ['nd_ask'] },
      ],
    },
    nd_never: asked(2),
    nd_ask: asked(1),
    nd_last: asked(1),
  },
};
const definition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'little',
  locales: ['en'],
  defaultLocale: 'en',
  title: 't:title',
  fields: {},
  forms: {},
  pipeline: { order: ['st_a'], card: { title: 'f_a' }, stages: { st_a: { title: 't:a', module: 'acquire' } } },
  flows: { fl_ask: flow },
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { en: {} },
};
const begun: Story = {
  name: 'case',
  start: { by: 'max', values: {} },
  steps: [{ do: 'start-flow', to: 'fl_ask', by: 'max' }],
};

function wayAfter(story: Story) {
  const run = Object.values(play(story, { definition, organization: exampleOrganization }).deal?.runs ?? {})[0];
  if (run === undefined) throw new Error('the flow was started');
  return wayOf(layoutFlow(flow), flow, run);
}

test('a case that stands in a branch: walked to there, expected beyond, the other branch passed by', () => {
  const { cards, lines, order } = wayAfter(begun);
  expect(Object.fromEntries(cards)).toEqual({
    trigger: 'done',
    nd_if: 'open',
    'nd_if/br_no': 'passed-by',
    nd_never: 'passed-by',
    'nd_if/br_yes': 'done',
    nd_ask: 'open',
    'nd_if/join': 'ahead',
    nd_last: 'ahead',
    end: 'ahead',
  });
  expect(lines.get('nd_if/br_yes>nd_ask')).toBe('walked');
  expect(lines.get('nd_if>nd_if/br_no')).toBe('not-taken');
  expect(lines.get('nd_never>nd_if/join')).toBe('not-taken');
  expect(lines.get('nd_ask>nd_if/join')).toBe('expected');
  expect([...order]).toEqual([
    ['nd_if', 1],
    ['nd_ask', 2],
  ]);
});

test('after the last approval everything on the way is walked and the end is reached', () => {
  const story = told(told(begun, { do: 'approve', by: 'anna', node: 'nd_ask' }), {
    do: 'approve',
    by: 'anna',
    node: 'nd_last',
  });
  const { cards, lines } = wayAfter(story);
  expect([cards.get('nd_if/join'), cards.get('nd_last'), cards.get('end')]).toEqual(['done', 'done', 'done']);
  expect(lines.get('nd_last>end')).toBe('walked');
});

test('a rejection leaves the rest untaken', () => {
  const { cards } = wayAfter(told(begun, { do: 'reject', by: 'anna', node: 'nd_ask', comment: 'no' }));
  expect([cards.get('nd_ask'), cards.get('nd_last'), cards.get('end')]).toEqual(['done', 'passed-by', 'passed-by']);
});

test('after a return and a new submission only the new round counts', () => {
  const returned = told(begun, { do: 'return', by: 'anna', node: 'nd_ask', comment: 'again' });
  expect(wayAfter(returned).cards.get('nd_last')).toBe('passed-by');
  const { cards, order } = wayAfter(told(returned, { do: 'resubmit', by: 'max' }));
  expect([cards.get('nd_ask'), cards.get('nd_last')]).toEqual(['open', 'ahead']);
  expect(order.get('nd_if')).toBe(1);
});
