import type { DealEvent } from '../event.ts';
import type { Run } from '../state.ts';
import type { Folds, Writable } from './draft.ts';

type Kind =
  | 'run-started'
  | 'run-returned'
  | 'run-resubmitted'
  | 'run-rewound'
  | 'detour-ended'
  | 'run-suspended'
  | 'run-resumed'
  | 'run-ended'
  | 'run-revived'
  | 'initiator-changed'
  | 'run-revoked'
  | 'people-chosen'
  | 'incident-raised';

/** Facts about a run as a whole. */
export const runFolds: Folds<Kind> = {
  'run-started': (event, draft) => {
    draft.runs()[event.run] = draft.made(startedRun(event));
    draft.used(event.run);
  },
  'run-returned': (event, draft) => {
    const run = draft.run(event.run);
    run.status = 'returned';
    setDetour(run, event.detour);
  },
  'run-resubmitted': (event, draft) => {
    const run = draft.run(event.run);
    if (run.endedAt !== null) {
      // It was withdrawn, and starts over.
      setDetour(run, undefined);
      reopen(run);
    }
    run.status = 'running';
    run.epoch = event.epoch;
  },
  'run-rewound': (event, draft) => {
    const run = draft.run(event.run);
    run.status = 'running';
    run.epoch = event.epoch;
    if (event.why !== 'take-back') setDetour(run, event.detour);
  },
  'detour-ended': (event, draft) => setDetour(draft.run(event.run), undefined),
  'run-suspended': (event, draft) => {
    const run = draft.run(event.run);
    run.status = 'suspended';
    run.suspendedAt = event.at;
    if (event.waits !== undefined) run.stoppedWaits = event.waits;
  },
  'run-resumed': (event, draft) => goOn(draft.run(event.run)),
  'run-ended': (event, draft) => {
    const run = draft.run(event.run);
    run.status = event.outcome;
    run.endedAt = event.at;
  },
  'run-revived': (event, draft) => reopen(draft.run(event.run)),
  'initiator-changed': (event, draft) => {
    const run = draft.run(event.run);
    run.formerInitiators = [...(run.formerInitiators ?? []).filter((each) => each !== event.from), event.from];
    run.initiator = event.to;
  },
  'run-revoked': (event, draft) => {
    draft.run(event.run).revokedBy = event.revocation;
  },
  'people-chosen': (event, draft) => {
    const run = draft.run(event.run);
    run.choices = { ...run.choices, [event.node]: event.people };
  },
  'incident-raised': (event, draft) => {
    const run = draft.run(event.run);
    run.incidents = [...run.incidents, { visit: event.visit, at: event.at, reason: event.reason }];
  },
};

function reopen(run: Writable<Run>): void {
  run.endedAt = null;
  delete run.droppedMove;
  goOn(run);
}

function goOn(run: Writable<Run>): void {
  run.status = 'running';
  delete run.suspendedAt;
  delete run.stoppedWaits;
}

function setDetour(run: Writable<Run>, detour: Run['detour']): void {
  if (detour !== undefined) run.detour = detour;
  else if (run.detour !== undefined) delete run.detour;
}

function startedRun(event: Extract<DealEvent, { kind: 'run-started' }>): Run {
  const { trigger, parent, row, depth, revokes, formerInitiators } = event;
  return {
    id: event.run,
    flow: event.flow,
    status: 'running',
    epoch: 1,
    initiator: event.initiator,
    startedAt: event.at,
    endedAt: null,
    open: [],
    past: [],
    incidents: [],
    ...(formerInitiators === undefined ? {} : { formerInitiators }),
    ...(parent === undefined ? {} : { parent }),
    ...(revokes === undefined ? {} : { revokes }),
    ...(row === undefined ? {} : { row }),
    ...(depth === undefined ? {} : { depth }),
    ...(trigger === 'schedule' ? { begunBy: trigger } : {}),
  };
}
