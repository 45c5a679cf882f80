import { approvalBy, flow, linesOf, node } from '../../testing/process.ts';
import { atTask, no, type Pattern, yes } from './pattern.ts';

const after = approvalBy(['vera']);

/** Patterns of one task that several people have. */
export const several: readonly Pattern[] = [
  {
    wcp: 13,
    name: 'several, known when drawn: named approvers',
    flow: flow({ nd_a: approvalBy(['anna', 'li'], { mode: 'all' }) }),
    open: ['anna at nd_a', 'li at nd_a'],
    trace: [yes('anna', ['li at nd_a']), yes('li', [], 'approved')],
  },
  {
    wcp: 14,
    name: 'several, known when they begin: one for each row',
    flow: flow(
      {
        nd_l: node('loop', { rows: 'f_lines' }, { branches: [{ id: 'br_row', nodes: ['nd_a'] }] }),
        nd_a: node('approve', { who: [{ from: 'field', field: 'f_buyer' }] }),
      },
      { root: ['nd_l'] },
    ),
    values: { f_lines: linesOf({ one: ['5', 'li'], two: ['7', 'fred'] }) },
    open: ['li at nd_a'],
    trace: [yes('li', ['fred at nd_a']), yes('fred', [], 'approved')],
  },
  {
    wcp: 15,
    name: 'several, more while they run: somebody is added beside',
    flow: flow({ nd_a: approvalBy(['anna', 'li'], { mode: 'all' }) }),
    open: ['anna at nd_a', 'li at nd_a'],
    trace: [
      atTask('anna', (task) => ({ kind: 'add', task, people: ['fred'], place: 'beside' }), {
        open: ['anna at nd_a', 'li at nd_a', 'fred at nd_a'],
      }),
      yes('anna', ['li at nd_a', 'fred at nd_a']),
      yes('li', ['fred at nd_a']),
      yes('fred', [], 'approved'),
    ],
  },
  {
    wcp: 26,
    name: 'cancel several: one no cancels all others',
    flow: flow({ nd_a: approvalBy(['anna', 'li', 'fred'], { mode: 'all' }) }),
    open: ['anna at nd_a', 'li at nd_a', 'fred at nd_a'],
    trace: [yes('anna', ['li at nd_a', 'fred at nd_a']), no('li', [], 'rejected')],
  },
  {
    wcp: 27,
    name: 'complete several: an administrator goes on without the rest',
    flow: flow({ nd_a: approvalBy(['anna', 'li', 'fred'], { mode: 'all' }), nd_z: after }),
    open: ['anna at nd_a', 'li at nd_a', 'fred at nd_a'],
    trace: [
      yes('anna', ['li at nd_a', 'fred at nd_a']),
      {
        by: 'ada',
        give: () => ({ kind: 'jump', run: 'r1', to: 'nd_z', comment: 'the others are away' }),
        open: ['vera at nd_z'],
      },
      yes('vera', [], 'approved'),
    ],
  },
  {
    wcp: 35,
    name: 'cancelling partial join of several: two of three votes are enough',
    flow: flow({
      nd_a: approvalBy(['anna', 'li', 'fred'], { mode: 'vote', share: '2/3' }),
    }),
    open: ['anna at nd_a', 'li at nd_a', 'fred at nd_a'],
    trace: [yes('anna', ['li at nd_a', 'fred at nd_a']), yes('fred', [], 'approved')],
  },
  {
    wcp: 36,
    name: 'dynamic partial join of several: the share counts those who were added',
    flow: flow({
      nd_a: approvalBy(['anna', 'li', 'fred'], { mode: 'vote', share: '2/3' }),
    }),
    open: ['anna at nd_a', 'li at nd_a', 'fred at nd_a'],
    trace: [
      atTask('anna', (task) => ({ kind: 'add', task, people: ['vera'], place: 'beside' }), {
        open: ['anna at nd_a', 'li at nd_a', 'fred at nd_a', 'vera at nd_a'],
      }),
      yes('anna', ['li at nd_a', 'fred at nd_a', 'vera at nd_a']),
      yes('li', ['fred at nd_a', 'vera at nd_a']),
      yes('vera', [], 'approved'),
    ],
  },
];
