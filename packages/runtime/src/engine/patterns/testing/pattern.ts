import type { FieldValues, Flow } from '@dealwright/shared';
import type { CommandBody } from '../../command.ts';
import type { RunStatus } from '../../state.ts';
import type { Case } from '../../testing/case.ts';

/** One thing that happens in a trace, and what is open afterwards. */
export interface PatternStep {
  readonly by: string;
  readonly give: (opened: Case) => CommandBody;
  /** Days that pass before it. */
  readonly days?: number;
  /** Open to-dos afterwards, as "person at node". */
  readonly open: readonly string[];
  /** How the run stands afterwards; running when left out. */
  readonly run?: RunStatus;
}

/** A workflow control-flow pattern: the flow that shows it and a trace through it. */
export interface Pattern {
  /** Number in the catalogue (WCP-n). */
  readonly wcp: number;
  readonly name: string;
  readonly flow: Flow;
  readonly values?: FieldValues;
  /** Open to-dos once the flow has begun. */
  readonly open: readonly string[];
  readonly trace: readonly PatternStep[];
}

type After = Pick<PatternStep, 'open' | 'run'>;

const taskStep = (by: string, give: (task: string) => CommandBody, after: After): PatternStep => ({
  by,
  give: (opened) => give(opened.taskOf(by)),
  ...after,
});

/** The person says yes. */
export const yes = (by: string, open: readonly string[], run?: RunStatus): PatternStep =>
  taskStep(by, (task) => ({ kind: 'approve', task }), { open, ...(run && { run }) });

/** The person says no. */
export const no = (by: string, open: readonly string[], run?: RunStatus): PatternStep =>
  taskStep(by, (task) => ({ kind: 'reject', task, comment: 'no' }), { open, ...(run && { run }) });

/** The person gives a command about his task. */
export const atTask = (by: string, give: (task: string) => CommandBody, after: After): PatternStep =>
  taskStep(by, give, after);

/** Something happens outside. */
export const event = (name: string, open: readonly string[]): PatternStep => ({
  by: 'timer',
  give: () => ({ kind: 'signal', name }),
  open,
});

/** The oldest timer fires, days later. */
export const timer = (days: number, open: readonly string[]): PatternStep => ({
  by: 'timer',
  days,
  give: ({ deal }) => ({ kind: 'timer', timer: Object.keys(deal.timers)[0] ?? '' }),
  open,
});
