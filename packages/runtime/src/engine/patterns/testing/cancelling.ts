import { approvalBy, flow, greater, linesOf, node } from '../../testing/process.ts';
import { type Pattern, yes } from './pattern.ts';

const two = { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) };

/** Patterns of going back, going round and calling off. */
export const cancelling: readonly Pattern[] = [
  {
    wcp: 20,
    name: 'cancel case: the request is withdrawn',
    flow: flow({ nd_p: node('parallel', {}, { branches: branches() }), ...two }, { root: ['nd_p'] }),
    open: ['anna at nd_a', 'li at nd_b'],
    trace: [{ by: 'max', give: () => ({ kind: 'withdraw', run: 'r1' }), open: [], run: 'withdrawn' }],
  },
  {
    wcp: 21,
    name: 'structured loop: once for each row, one after the other',
    flow: flow(
      {
        nd_l: node('loop', { rows: 'f_lines' }, { branches: [{ id: 'br_row', nodes: ['nd_a', 'nd_b'] }] }),
        ...two,
      },
      { root: ['nd_l'] },
    ),
    values: { f_lines: linesOf({ one: ['5', 'li'], two: ['7', 'fred'] }) },
    open: ['anna at nd_a'],
    trace: [
      yes('anna', ['li at nd_b']),
      yes('li', ['anna at nd_a']),
      yes('anna', ['li at nd_b']),
      yes('li', [], 'approved'),
    ],
  },
  {
    wcp: 25,
    name: 'cancel region: going back to before the split cancels the whole split',
    flow: flow(
      {
        nd_first: approvalBy(['vera']),
        nd_p: node(
          'parallel',
          {},
          {
            branches: [
              { id: 'br_a', nodes: ['nd_a', 'nd_r'] },
              { id: 'br_b', nodes: ['nd_b'] },
            ],
          },
        ),
        ...two,
        nd_r: node('route', { to: 'nd_first', when: greater('f_amount', 100) }),
      },
      { root: ['nd_first', 'nd_p'] },
    ),
    values: { f_amount: '150' },
    open: ['vera at nd_first'],
    trace: [yes('vera', ['anna at nd_a', 'li at nd_b']), yes('anna', ['vera at nd_first'])],
  },
];

function branches() {
  return [
    { id: 'br_a', nodes: ['nd_a'] },
    { id: 'br_b', nodes: ['nd_b'] },
  ];
}
