import type { ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { exampleOrganization } from '../../../scenario/example-organization.ts';
import type { Command, CommandBody } from '../../command.ts';
import { taskIdOf } from '../../deal-ids.ts';
import { decide } from '../../decide.ts';
import type { Decision } from '../../decision.ts';
import { openTasks } from '../../open-tasks.ts';
import type { Deal } from '../../state.ts';
import { visitsOf } from '../../visits.ts';

/** One blind step: numbers that choose among what the deal offers at that moment. */
export interface Step {
  readonly deed: number;
  readonly pick: number;
  readonly person: number;
  readonly hours: number;
}

/** One blind step. */
export const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  deed: fc.nat(27),
  pick: fc.nat(7),
  person: fc.nat(7),
  hours: fc.nat(60),
});

/** A walk of blind steps; the same numbers on the same process are always the same walk. */
export const arbitrarySteps: fc.Arbitrary<readonly Step[]> = fc.array(arbitraryStep, { minLength: 5, maxLength: 40 });

const people = ['max', 'anna', 'vera', 'li', 'fred', 'ada', 'lena', 'olga'] as const;
const stages = ['st_lead', 'st_offer', 'st_sign', 'st_won', 'st_lost'] as const;
const values = [
  {},
  { f_name: 'Hartwig' },
  { f_amount: '150' },
  { f_amount: '5', f_discount: '1' },
  { f_reviewer: 'li' },
  { f_due: '2026-01-20' },
  { f_due: '2026-02-10', f_amount: '7' },
  { f_nothing: 1 },
  {
    f_lines: [
      { id: 'one', values: { f_price: '5', f_buyer: 'li' } },
      { id: 'two', values: { f_price: '500' } },
    ],
  },
  { f_lines: [{ id: 'two', values: { f_price: '7', f_buyer: 'max' } }] },
] as const;

/** Everything a walk says about one command. */
export interface Walked {
  readonly before: Deal | null;
  readonly command: Command;
  readonly now: string;
  readonly decision: Decision;
}

/** Walks a process with what the numbers choose; tasks are mostly decided by the one who holds them. */
export function walk(definition: ProcessDefinition, steps: readonly Step[]): readonly Walked[] {
  const walked: Walked[] = [];
  let deal: Deal | null = null;
  let hours = 0;
  for (const [index, step] of steps.entries()) {
    hours += step.hours;
    const now = instant(hours);
    const command: Command = deal === null ? startOf(definition, index) : commandOf(deal, step, index);
    const decision = decide(definition, deal, command, { now, organization: exampleOrganization });
    walked.push({ before: deal, command, now, decision });
    if (decision.ok) deal = decision.deal;
  }
  return walked;
}

/** The deal as the last accepted command of a walk left it. */
export function lastDeal(walked: readonly Walked[]): Deal | null {
  return walked.flatMap(({ decision }) => (decision.ok ? [decision.deal] : [])).at(-1) ?? null;
}

function startOf(definition: ProcessDefinition, index: number): Command {
  const process = { key: definition.key, version: 1, hash: 'h', rule: 'stable' };
  const deal = { deal: 'd1', number: 'DW-1', form: null, values: {}, owner: 'max', region: 'de', team: 'berlin' };
  return { id: `c${index}`, by: { kind: 'person', id: 'max' }, kind: 'start', process, ...deal };
}

/** The command that a step means on a deal as it stands. */
export function commandOf(deal: Deal, step: Step, index: number): Command {
  const tasks = openTasks(deal);
  const task = tasks[step.pick % Math.max(1, tasks.length)];
  const timers = Object.keys(deal.timers);
  const timer = timers[step.pick % Math.max(1, timers.length)];
  const id = `c${index}`;
  if (step.deed >= 19 && step.deed <= 21 && timer !== undefined)
    return { id, by: { kind: 'system', reason: 'due' }, kind: 'timer', timer };
  const suspended = Object.values(deal.runs).find(({ status }) => status === 'suspended')?.id;
  if (suspended !== undefined && step.deed % 2 === 0)
    return { id, by: { kind: 'person', id: 'ada' }, kind: 'resume', run: suspended };
  if (step.deed > 25) return answerOf(deal, step, id);
  if (step.deed > 23) return signalOf(step, id);
  const holder = step.person === 7 ? undefined : task?.person;
  const by = { kind: 'person', id: holder ?? people[step.person % people.length] ?? 'max' } as const;
  const run = Object.keys(deal.runs)[step.pick % Math.max(1, Object.keys(deal.runs).length)] ?? 'r1';
  if (step.deed === 22) return { id, by: { kind: 'person', id: 'ada' }, kind: 'suspend', run, comment: 'wait' };
  return {
    id,
    by,
    ...bodyOf(step, { task: task?.id ?? taskIdOf(deal.id, 's1'), run, resubmits: task?.kind === 'resubmit' }),
  };
}

/** An answer comes, mostly to a call that has none. */
function answerOf(deal: Deal, { pick, person }: Step, id: string): Command {
  const calls = Object.values(deal.runs).flatMap((run) =>
    visitsOf(run).flatMap((visit) => (visit.calling === true ? [{ run: run.id, visit: visit.id }] : [])),
  );
  const call = calls[pick % Math.max(1, calls.length)] ?? { run: 'r1', visit: 'v2' };
  const by = { kind: 'system', reason: 'outside' } as const;
  const suggestion = { verdict: person < 4 ? 'approve' : 'reject', confidence: 20 * (pick % 6), reason: 'so' } as const;
  const outcome = person === 7 ? 'failed' : 'done';
  return { id, by, kind: 'answer', ...call, outcome, suggestion, values: pick === 2 ? { f_amount: '7' } : {} };
}

/** Something happens outside, mostly what somebody may wait for. */
function signalOf({ pick, person }: Step, id: string): Command {
  const by = person < 6 ? ({ kind: 'system', reason: 'outside' } as const) : ({ kind: 'person', id: 'max' } as const);
  return {
    id,
    by,
    kind: 'signal',
    name: pick === 0 ? 'unheard-of' : 'paid',
    values: values[pick % values.length] ?? {},
  };
}

function bodyOf(
  { deed, pick, person }: Step,
  { task, run, resubmits }: { readonly task: string; readonly run: string; readonly resubmits: boolean },
): CommandBody {
  const sent = values[pick % values.length] ?? {};
  const to = stages[pick % stages.length] ?? 'st_lead';
  if (resubmits && deed > 4) return { kind: 'resubmit', run: task.slice(task.indexOf('.') + 1), values: {} };
  if (deed < 3) return { kind: 'move', to, values: { f_name: 'Hartwig' } };
  if (deed < 9)
    return { kind: 'approve', task, values: { f_name: 'Hartwig' }, comment: 'so be it', signature: 'file-1' };
  if (deed < 11) return { kind: 'complete', task, values: { f_name: 'Hartwig' } };
  if (deed === 11) return { kind: 'reject', task, comment: 'no' };
  if (deed === 12) return { kind: 'return', task, to: 'start', comment: 'what?' };
  if (deed === 13) return { kind: 'transfer', task, to: people[pick % people.length] ?? 'li' };
  if (deed === 14) return { kind: 'withdraw', run };
  if (deed === 15) return { kind: 'edit', values: sent };
  if (deed === 16) return { kind: 'assign', owner: people[person % people.length] ?? 'li' };
  if (deed === 17) return { kind: 'approve', task };
  return { kind: 'move', to, waiver: 'as agreed' };
}

/** An instant so many hours after the first Monday of 2026. */
export function instant(hours: number): string {
  const day = 5 + Math.floor(hours / 24);
  const month = 1 + Math.floor(day / 28);
  const two = (value: number) => String(value).padStart(2, '0');
  const year = 2026 + Math.floor((month - 1) / 12);
  return `${year}-${two(((month - 1) % 12) + 1)}-${two((day % 28) + 1)}T${two(hours % 24)}:00:00.000Z`;
}
