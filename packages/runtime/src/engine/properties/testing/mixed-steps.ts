import type { ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { awaitedFromOutside } from '../../awaited-from-outside.ts';
import type { Command, CommandBody } from '../../command.ts';
import { openTasks } from '../../open-tasks.ts';
import type { Deal } from '../../state.ts';
import { arbitraryApprovals } from './arbitrary-approvals.ts';
import { arbitraryProcess } from './arbitrary-process.ts';
import { arbitraryDeed, type Deed, peopleCommand } from './people-walk.ts';
import { arbitraryStep, commandOf, type Step } from './walk.ts';

/** What happens to the server while it carries a command out: nothing, it dies before the commit, or after it and before the answer. */
export type Crash = 'none' | 'before-commit' | 'after-commit';

/** One step of one of two clients. */
export interface MixedStep {
  readonly client: 0 | 1;
  /** Whether he looks at the deal first; else he acts on what he saw last, which may be long gone. */
  readonly looks: boolean;
  readonly crash: Crash;
  readonly deed: Step | Deed;
}

/** Any process: everything a flow can be made of, or approvals with everything people can do to each other. */
export const anyProcess: fc.Arbitrary<ProcessDefinition> = fc.oneof(
  { weight: 1, arbitrary: arbitraryProcess },
  { weight: 1, arbitrary: arbitraryApprovals },
);

/** One step. */
export const mixedStep: fc.Arbitrary<MixedStep> = fc.record({
  client: fc.constantFrom(0 as const, 1 as const),
  looks: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  crash: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Crash>('none') },
    { weight: 2, arbitrary: fc.constantFrom<Crash>('before-commit', 'after-commit') },
  ),
  deed: fc.oneof(arbitraryDeed, arbitraryStep),
});

/** Steps of two clients; the same steps on the same process are always the same walk. */
export const mixedSteps: fc.Arbitrary<readonly MixedStep[]> = fc.array(mixedStep, {
  minLength: 1,
  maxLength: 96,
  size: 'max',
});

/** The command that a step means to somebody who has this deal before him; where there is nothing to do, mostly one that brings something to do. */
export function mixedCommand(
  definition: ProcessDefinition,
  seen: Deal,
  { deed, index }: { readonly deed: Step | Deed; readonly index: number },
): Command {
  const idle = deed.hours % 6 === 0 ? null : whenIdle(definition, seen, deed.hours);
  if (idle !== null) return { id: `c${index}`, ...idle };
  return typeof deed.deed === 'string'
    ? peopleCommand(definition, seen, { ...(deed as Deed), index })
    : commandOf(seen, deed as Step, index);
}

type Idle = Pick<Command, 'by'> & CommandBody;

/** Runs after which nothing more is set going. */
const mostRuns = 6;

/** What goes on when nobody is asked: something comes from outside, a timer fires, or max sets something going. */
function whenIdle(definition: ProcessDefinition, deal: Deal, pick: number): Idle | null {
  if (openTasks(deal).length > 0) return null;
  const outside = awaitedFromOutside(deal);
  const [timer] = Object.keys(deal.timers);
  if (outside !== null && pick % 3 > 0) return { by: { kind: 'system', reason: 'outside' }, ...outside };
  if (timer !== undefined) return { by: { kind: 'system', reason: 'due' }, kind: 'timer', timer };
  const runs = Object.values(deal.runs);
  if (outside !== null || runs.length >= mostRuns || runs.some(({ endedAt }) => endedAt === null)) return null;
  const by = { kind: 'person', id: 'max' } as const;
  const manual = Object.entries(definition.flows).find(([, { trigger }]) => trigger.on === 'manual')?.[0];
  if (manual !== undefined && pick % 3 > 0) return { by, kind: 'start-flow', flow: manual };
  const to = deal.stage === 'st_lead' ? 'st_offer' : pick % 2 === 0 ? 'st_sign' : 'st_lead';
  return { by, kind: 'move', to: to === deal.stage ? 'st_lead' : to };
}

/** How a deal of the walks begins: max starts it and asks for the gate. */
export function beginning(definition: ProcessDefinition): readonly [start: Command, gate: Command] {
  const max = { kind: 'person', id: 'max' } as const;
  const process = { key: definition.key, version: 1, hash: 'h', rule: 'stable' };
  const lines = [
    { id: 'one', values: { f_price: '5', f_buyer: 'li' } },
    { id: 'two', values: { f_price: '500' } },
  ];
  const known = definition.fields.f_lines === undefined ? {} : { f_lines: lines };
  const values = { f_amount: '150', f_name: 'x', f_discount: '1', ...known };
  const place = { deal: 'd1', number: 'DW-1', form: null, values, owner: 'max', region: 'de', team: 'berlin' };
  return [
    { id: 'start', by: max, kind: 'start', process, ...place },
    { id: 'gate', by: max, kind: 'move', to: 'st_offer' },
  ];
}
