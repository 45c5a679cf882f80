import { approvalBy, flow, processOf } from '../../../engine/testing/process.ts';
import type { TaskView } from '../use-tasks.ts';

const running: TaskView['run'] = {
  id: 'r1',
  flow: 'fl_gate',
  title: 'Offer approval',
  status: 'running',
  epoch: 1,
  initiator: 'per_wang',
  startedBy: { kind: 'person', name: 'Wang Lei' },
  startedAt: '2026-11-23T08:00:00.000Z',
  endedAt: null,
  revokes: null,
  revokedBy: null,
  incidents: [],
  revocable: false,
  revivable: false,
  lasting: [],
  epochs: [],
  visits: [],
};

/** A decision page for tests: Li Jing decides on an offer that Wang Lei asked for. */
export function taskView(differences: Partial<TaskView> = {}): TaskView {
  const definition = processOf({
    gateFlow: flow({ nd_ask: approvalBy(['per_li']) }),
    texts: { en: { amount: 'Amount', flow: 'Offer approval', approve: 'Approval', title: 'Offers', stage: 'Offer' } },
  });
  const because = { code: 'named', params: {} };
  return {
    task: {
      id: 'deal_1.s1',
      deal: 'deal_1',
      dealNumber: 'DW-1',
      dealTitle: 'Hengtai',
      process: 'sample',
      processTitle: 'Offers',
      run: 'r1',
      node: 'nd_ask',
      nodeTitle: 'Approval',
      kind: 'seat',
      person: 'per_li',
      for: null,
      initiator: 'per_wang',
      startedBy: { kind: 'person', name: 'Wang Lei' },
      status: 'open',
      claimed: false,
      openedAt: '2026-11-23T08:00:00.000Z',
      decidedAt: null,
      dueAt: null,
      decidedBy: null,
      amount: { amount: '100.00', currency: 'CNY' },
      because,
      row: null,
      batch: null,
    },
    definition,
    form: null,
    values: { f_amount: '100', f_name: 'Hengtai' },
    states: { f_amount: 'edit', f_name: 'read' },
    run: running,
    changes: [],
    changedSince: null,
    ahead: [],
    otherWays: { changes: [], untold: [], hidden: false },
    actions: ['approve', 'reject', 'return', 'transfer'],
    asks: { comment: false, signature: false },
    returnTargets: [{ node: 'start', title: 'Start', cancels: 0 }],
    returnInside: [],
    direct: false,
    choices: [],
    groups: [],
    question: null,
    advice: [],
    takeBack: false,
    ...differences,
  };
}
