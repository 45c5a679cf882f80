import { taskView } from '../../inbox/testing/task-example.ts';
import type { DealView } from '../use-deal.ts';

/** A run of the deal example that was approved and that its initiator or an administrator may ask to revoke. */
export const approvedRun: DealView['runs'][number] = {
  ...taskView().run,
  status: 'approved',
  endedAt: '2026-11-24T08:00:00.000Z',
  incidents: [],
  withdrawable: false,
  revocable: true,
  revivable: false,
};

/** A deal for tests: Wang Lei's, with the runs that are given. */
export function dealView(runs: DealView['runs']): DealView {
  const { definition } = taskView();
  const [stage = ''] = definition.pipeline.order;
  return {
    card: {
      id: 'deal_1',
      number: 'DW-1',
      revision: 1,
      process: { key: 'sample', version: 1, hash: 'a'.repeat(64), rule: 'stable' },
      status: 'open',
      stage,
      stageSince: '2026-11-23T08:00:00.000Z',
      overdue: false,
      owner: 'per_wang',
      region: 'cn-east',
      team: 'shanghai',
      title: 'Hengtai',
      subtitle: '',
      amount: null,
      facts: [],
      consent: 'none',
      masked: false,
      waiting: null,
      taskDue: null,
      updatedAt: '2026-11-24T08:00:00.000Z',
    },
    startedBy: { kind: 'person', name: 'Wang Lei' },
    definition,
    values: {},
    states: {},
    checklist: {},
    runs,
    stages: [stage],
    gates: {},
    myTasks: [],
    reveal: [],
    may: { edit: false, move: false, assign: false, evidence: false },
  };
}
