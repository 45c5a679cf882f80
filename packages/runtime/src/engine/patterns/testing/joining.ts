import type { FlowNode } from '@dealwright/shared';
import { approvalBy, flow, greater, node } from '../../testing/process.ts';
import { type Pattern, yes } from './pattern.ts';

const nodes = {
  nd_a: approvalBy(['anna']),
  nd_b: approvalBy(['li']),
  nd_c: approvalBy(['fred']),
  nd_z: approvalBy(['vera']),
};
const begun = ['anna at nd_a', 'li at nd_b', 'fred at nd_c'];
const branches = ['a', 'b', 'c'].map((name) => ({ id: `br_${name}`, nodes: [`nd_${name}`] }));

function meeting(settings: FlowNode['settings']) {
  return flow({ nd_p: node('parallel', settings, { branches }), ...nodes }, { root: ['nd_p', 'nd_z'] });
}

/** Patterns in which branches meet before all have come. */
export const joining: readonly Pattern[] = [
  {
    wcp: 7,
    name: 'structured synchronizing merge: exactly the chosen ones are waited for',
    flow: flow(
      {
        nd_i: node(
          'inclusive',
          {},
          {
            branches: [
              { id: 'br_a', when: greater('f_amount', 10), nodes: ['nd_a'] },
              { id: 'br_b', when: greater('f_amount', 1000), nodes: ['nd_b'] },
              { id: 'br_c', nodes: ['nd_c'] },
            ],
          },
        ),
        ...nodes,
      },
      { root: ['nd_i', 'nd_z'] },
    ),
    values: { f_amount: '150' },
    open: ['anna at nd_a'],
    trace: [yes('anna', ['vera at nd_z']), yes('vera', [], 'approved')],
  },
  {
    wcp: 9,
    name: 'structured discriminator: the first goes on, later ones do not matter',
    flow: meeting({ join: 'any' }),
    open: begun,
    trace: [
      yes('li', ['anna at nd_a', 'fred at nd_c', 'vera at nd_z']),
      yes('anna', ['fred at nd_c', 'vera at nd_z']),
      yes('vera', [], 'approved'),
    ],
  },
  {
    wcp: 29,
    name: 'cancelling discriminator: the first wins, the others are cancelled',
    flow: meeting({ join: 'race' }),
    open: begun,
    trace: [yes('fred', ['vera at nd_z']), yes('vera', [], 'approved')],
  },
  {
    wcp: 30,
    name: 'structured partial join: two of three go on, the third does not matter',
    flow: meeting({ join: 'count', count: 2, rest: 'continue' }),
    open: begun,
    trace: [
      yes('anna', ['li at nd_b', 'fred at nd_c']),
      yes('fred', ['li at nd_b', 'vera at nd_z']),
      yes('li', ['vera at nd_z']),
    ],
  },
  {
    wcp: 32,
    name: 'cancelling partial join: two of three go on, the third is cancelled',
    flow: meeting({ join: 'count', count: 2, rest: 'cancel' }),
    open: begun,
    trace: [yes('anna', ['li at nd_b', 'fred at nd_c']), yes('li', ['vera at nd_z'])],
  },
];
