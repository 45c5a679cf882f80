import { createScope, type FlowNode } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { earlierNodes } from '../../engine/flow/earlier-nodes.ts';
import { flow, greater, node, processOf } from '../../engine/testing/process.ts';
import { fieldTypes } from '../../fields/registry.ts';
import { scopeFieldsOf } from '../../fields/scope-fields.ts';
import { describeNode } from '../testing/node-contract.ts';
import { routeNode } from './node.ts';

describeNode(routeNode);

const drawn = flow(
  {
    nd_1: node('start'),
    nd_2: node(
      'parallel',
      {},
      {
        branches: [
          { id: 'br_a', nodes: ['nd_3', 'nd_4'] },
          { id: 'br_b', nodes: ['nd_5'] },
        ],
      },
    ),
    nd_3: node('start'),
    nd_4: node('route'),
    nd_5: node('start'),
    nd_6: node('start'),
  },
  { root: ['nd_1', 'nd_2', 'nd_6'] },
);

test('S-11 one may go back in the same branch and to before the split, never sideways or forward', () => {
  expect(earlierNodes(drawn, 'nd_4')).toEqual(['nd_3', 'nd_2', 'nd_1']);
  expect(earlierNodes(drawn, 'nd_1')).toEqual([]);
  expect(earlierNodes(drawn, 'nd_none')).toEqual([]);
});

test('says when the target is missing or not legal, and warns when nothing ends the circle', () => {
  const definition = processOf({ gateFlow: drawn });
  const expressions = createScope({ fields: scopeFieldsOf(definition.fields, fieldTypes) });
  const problems = (settings: FlowNode['settings']) =>
    routeNode
      .check(node('route', settings), {
        definition,
        expressions,
        organization: null,
        locale: 'en',
        pointer: '/flows/fl_gate/nodes/nd_4',
      })
      .map(({ code }) => code);
  const when = greater('f_amount', 1);
  expect(problems({ when })).toEqual(['route-nowhere']);
  expect(problems({ to: 'nd_5', when })).toEqual(['route-not-legal']);
  expect(problems({ to: 'nd_1', when })).toEqual([]);
  expect(problems({ to: 'nd_1' })).toEqual(['route-always']);
  expect(problems({ to: 'nd_1', when: greater('f_gone', 1) })).toContain('expression.unknown-field');
});
