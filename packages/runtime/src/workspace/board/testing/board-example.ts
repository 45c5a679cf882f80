import type { BoardDeal, BoardStage, BoardView } from '../use-board.ts';

/** A card for tests. */
export function boardDeal(id: string, differences: Partial<BoardDeal> = {}): BoardDeal {
  return {
    id,
    number: `DW-${id}`,
    revision: 1,
    process: { key: 'equipment-quote', version: 1, hash: '0'.repeat(64), rule: 'stable' },
    status: 'open',
    stage: 'st_lead',
    stageSince: '2026-11-20T08:00:00.000Z',
    overdue: false,
    owner: 'per_wang',
    region: 'cn-east',
    team: 'shanghai',
    title: `Deal ${id}`,
    subtitle: '',
    amount: null,
    facts: [],
    consent: 'none',
    masked: false,
    waiting: null,
    taskDue: null,
    updatedAt: '2026-11-20T08:00:00.000Z',
    ...differences,
  };
}

/** A column for tests. */
export function boardStage(id: string, differences: Partial<BoardStage> = {}): BoardStage {
  const deals = differences.deals ?? [];
  return {
    id,
    title: `Stage ${id}`,
    module: 'acquire',
    outcome: null,
    probability: null,
    count: deals.length,
    sum: null,
    deals,
    ...differences,
  };
}

/** A board for tests. */
export function boardOf(stages: readonly BoardStage[]): BoardView {
  return {
    process: 'equipment-quote',
    title: 'Equipment quote',
    version: 1,
    gray: false,
    stages: [...stages],
    startForms: [{ id: 'frm_start', title: 'Start' }],
  };
}
