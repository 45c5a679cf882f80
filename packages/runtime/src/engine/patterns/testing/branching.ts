import { approvalBy, flow, greater, node } from '../../testing/process.ts';
import { event, no, type Pattern, timer, yes } from './pattern.ts';

const two = { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) };
const three = { ...two, nd_c: approvalBy(['fred']) };
const after = approvalBy(['vera']);
const eachOwn = [
  { id: 'br_a', nodes: ['nd_a'] },
  { id: 'br_b', nodes: ['nd_b'] },
];
const big = { id: 'br_a', when: greater('f_amount', 100), nodes: ['nd_a'] };
const choice = node('condition', {}, { branches: [big, { id: 'br_b', nodes: ['nd_b'] }] });
const all = node('parallel', {}, { branches: eachOwn });

/** Patterns of parting and meeting where what is chosen is chosen at once. */
export const branching: readonly Pattern[] = [
  {
    wcp: 1,
    name: 'sequence',
    flow: flow(two),
    open: ['anna at nd_a'],
    trace: [yes('anna', ['li at nd_b']), yes('li', [], 'approved')],
  },
  {
    wcp: 2,
    name: 'parallel split',
    flow: flow({ nd_p: all, ...two }, { root: ['nd_p'] }),
    open: ['anna at nd_a', 'li at nd_b'],
    trace: [yes('li', ['anna at nd_a']), yes('anna', [], 'approved')],
  },
  {
    wcp: 3,
    name: 'synchronization',
    flow: flow({ nd_p: all, ...two, nd_z: after }, { root: ['nd_p', 'nd_z'] }),
    open: ['anna at nd_a', 'li at nd_b'],
    trace: [yes('anna', ['li at nd_b']), yes('li', ['vera at nd_z']), yes('vera', [], 'approved')],
  },
  {
    wcp: 4,
    name: 'exclusive choice',
    flow: flow({ nd_c: choice, ...two }, { root: ['nd_c'] }),
    values: { f_amount: '150' },
    open: ['anna at nd_a'],
    trace: [yes('anna', [], 'approved')],
  },
  {
    wcp: 5,
    name: 'simple merge',
    flow: flow({ nd_c: choice, ...two, nd_z: after }, { root: ['nd_c', 'nd_z'] }),
    values: { f_amount: '1' },
    open: ['li at nd_b'],
    trace: [yes('li', ['vera at nd_z']), yes('vera', [], 'approved')],
  },
  {
    wcp: 6,
    name: 'multi-choice',
    flow: flow(
      {
        nd_i: node(
          'inclusive',
          {},
          {
            branches: [
              { id: 'br_a', when: greater('f_amount', 100), nodes: ['nd_a'] },
              { id: 'br_b', when: greater('f_amount', 10), nodes: ['nd_b'] },
              { id: 'br_c', nodes: ['nd_c'] },
            ],
          },
        ),
        ...three,
      },
      { root: ['nd_i'] },
    ),
    values: { f_amount: '150' },
    open: ['anna at nd_a', 'li at nd_b'],
    trace: [yes('anna', ['li at nd_b']), yes('li', [], 'approved')],
  },
  {
    wcp: 16,
    name: 'deferred choice: the event or the time, whichever is first',
    flow: flow(
      {
        nd_p: node(
          'parallel',
          { join: 'race' },
          {
            branches: [
              { id: 'br_s', nodes: ['nd_s', 'nd_a'] },
              { id: 'br_w', nodes: ['nd_w', 'nd_b'] },
            ],
          },
        ),
        nd_s: node('signal', { name: 'paid' }),
        nd_w: node('wait', { duration: 'P2D' }),
        ...two,
      },
      { root: ['nd_p'] },
    ),
    open: [],
    trace: [event('paid', ['anna at nd_a']), timer(2, ['anna at nd_a', 'li at nd_b']), yes('li', [], 'approved')],
  },
  {
    wcp: 24,
    name: 'persistent trigger: an event that came early is kept',
    flow: flow({ nd_a: approvalBy(['anna']), nd_s: node('signal', { name: 'paid' }), nd_b: approvalBy(['li']) }),
    open: ['anna at nd_a'],
    trace: [event('paid', ['anna at nd_a']), yes('anna', ['li at nd_b']), yes('li', [], 'approved')],
  },
  {
    wcp: 37,
    name: 'local synchronizing merge: a nested choice is joined by structure',
    flow: flow(
      {
        nd_p: node(
          'parallel',
          {},
          {
            branches: [
              { id: 'br_x', nodes: ['nd_c'] },
              { id: 'br_y', nodes: ['nd_z'] },
            ],
          },
        ),
        nd_c: choice,
        ...two,
        nd_z: after,
      },
      { root: ['nd_p'] },
    ),
    values: { f_amount: '150' },
    open: ['vera at nd_z', 'anna at nd_a'],
    trace: [yes('vera', ['anna at nd_a']), yes('anna', [], 'approved')],
  },
  {
    wcp: 43,
    name: 'explicit termination: an end node ends the run, whatever else is under way',
    flow: flow(
      {
        nd_p: node(
          'parallel',
          {},
          {
            branches: [
              { id: 'br_a', nodes: ['nd_a', 'nd_end'] },
              { id: 'br_b', nodes: ['nd_b'] },
            ],
          },
        ),
        ...two,
        nd_end: node('end', { outcome: 'rejected' }),
      },
      { root: ['nd_p'] },
    ),
    open: ['anna at nd_a', 'li at nd_b'],
    trace: [yes('anna', [], 'rejected')],
  },
  {
    wcp: 11,
    name: 'implicit termination: a run ends when nothing is left to do',
    flow: flow({ nd_a: approvalBy(['anna']), nd_n: node('notify', { who: [{ from: 'owner' }] }) }),
    open: ['anna at nd_a'],
    trace: [yes('anna', [], 'approved')],
  },
  {
    wcp: 19,
    name: 'cancel task: the other seat of a task that is decided is cancelled',
    flow: flow({ nd_a: approvalBy(['anna', 'li'], { mode: 'any' }) }),
    open: ['anna at nd_a', 'li at nd_a'],
    trace: [no('li', [], 'rejected')],
  },
];
