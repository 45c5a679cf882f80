import type { FieldValues, FlowNode, ScenarioStep } from '@dealwright/shared';
import { choicesToMake } from '../../engine/choices-to-make.ts';
import { kindOfNode } from '../../engine/flow/kind-of-node.ts';
import { returnTargets } from '../../engine/flow/return-targets.ts';
import { type OpenTask, openTasks } from '../../engine/open-tasks.ts';
import type { Run, Visit } from '../../engine/state.ts';
import { millisecondsBetween } from '../../engine/time.ts';
import { openVisitOf } from '../../engine/visits.ts';
import { chosenFrom } from '../begin-flow.ts';
import { byProxy, handingsOn } from './hand-on.ts';
import type { Ground, Standing } from './standing.ts';

/** A step that somebody could take next; `visit` is where, when it is taken at a seat. */
export interface Possible {
  readonly step: ScenarioStep;
  readonly visit: string | null;
  readonly by: 'person' | 'initiator' | 'time' | 'call' | 'outside';
}

/** What people may write on the way, one entry for each way to write it; the first writes nothing. */
export type Writing = (node: FlowNode | null) => readonly FieldValues[];

/** How everything is looked at: what people write, and whether it matters who of several deciders speaks first. */
export interface Manner {
  readonly writing: Writing;
  readonly everybody: boolean;
}

/** Every step that people, time or the world could take, people's first. */
export function stepsAt(ground: Ground, standing: Standing, manner: Manner): readonly Possible[] {
  const { deal } = standing;
  const tasks = openTasks(deal).filter(({ kind }) => kind !== 'advice');
  const seen = new Set<string>();
  const asked = tasks.filter(({ visit }) => {
    if (visit === null || manner.everybody) return true;
    // Of those who decide together anybody may be first: it comes to the same (I-7).
    return !seen.has(visit) && seen.add(visit) !== undefined;
  });
  return [
    ...asked.flatMap((task) => (task.kind === 'resubmit' ? [] : stepsOfSeat(ground, { task, ...standing }, manner))),
    ...Object.values(deal.runs).flatMap((run) => [...stepsOfInitiator(ground, run, manner), ...outside(ground, run)]),
    ...whenTimePasses(standing),
  ];
}

function stepsOfSeat(
  ground: Ground,
  { task, deal, now }: Standing & { readonly task: OpenTask },
  { writing, everybody }: Manner,
): readonly Possible[] {
  const { definition, organization, initiator } = ground;
  const node = definition.flows[task.flow]?.nodes[task.node];
  const kind = node === undefined ? undefined : kindOfNode(node);
  const run = deal.runs[task.run];
  const visit = openVisitOf(run, task.visit ?? '');
  if (node === undefined || kind === undefined || run === undefined || visit === undefined) return [];
  const offers = (decision: (typeof kind.decisions)[number]) =>
    kind.decisions.includes(decision) && (kind.allows?.(node, decision) ?? true);
  const signed = kind.asksOf?.(node).signature === true ? { signature: 'proof' } : {};
  const at = { by: task.person, node: task.node, comment: 'proof' };
  const wanted = { deal, run: run.id, by: 'previous', visit: visit.id } as const;
  const choices = () =>
    chosenFrom(choicesToMake(definition, wanted, { now, organization }), { now, organization }, initiator);
  const choosing =
    (offers('approve') || offers('complete')) && hasChoices(ground, task.flow) ? { choose: choices() } : {};
  const steps: ScenarioStep[] = [];
  for (const values of writing(node)) {
    if (offers('approve')) steps.push({ do: 'approve', ...at, ...signed, ...choosing, values });
    if (offers('complete')) steps.push({ do: 'complete', ...at, ...signed, ...choosing, values });
  }
  if (offers('reject')) steps.push({ do: 'reject', ...at, ...signed });
  if (offers('abstain')) steps.push({ do: 'abstain', ...at });
  if (offers('return'))
    steps.push(
      ...returns(ground, { run, visit }, offers('direct')).map((how) => ({ do: 'return' as const, ...at, ...how })),
    );
  if (offers('claim') && !visit.seats.some(({ claimed }) => claimed === true)) steps.push({ do: 'claim', ...at });
  if (everybody) steps.push(...byProxy(ground, { task, deal, now }, steps));
  if (everybody && offers('transfer')) steps.push(...handingsOn(ground, { task, run, visit, deal, now }));
  return steps.map((step) => ({ step, visit: visit.id, by: 'person' }));
}

/** Whether deciders choose people for nodes to come. */
function hasChoices({ definition }: Ground, flow: string): boolean {
  return Object.values(definition.flows[flow]?.nodes ?? {}).some(({ settings }) =>
    (settings.who as readonly { readonly from: string; readonly by?: string }[] | undefined)?.some(
      ({ from, by }) => from === 'choice' && by === 'previous',
    ),
  );
}

function returns(
  { definition }: Ground,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  direct: boolean,
): readonly Pick<ScenarioStep, 'to' | 'direct'>[] {
  const targets = ['start', ...new Set(returnTargets(definition, run, visit).map(({ node }) => node))];
  return targets.flatMap((to) => (direct ? [{ to }, { to, direct: true }] : [{ to }]));
}

function stepsOfInitiator({ definition }: Ground, run: Run, { writing }: Manner): readonly Possible[] {
  if (run.endedAt !== null) return [];
  const node = [...run.open, ...run.past][0]?.node;
  const at = { by: run.initiator, ...(node === undefined ? {} : { node }) };
  const withdraw: Possible = { step: { do: 'withdraw', ...at }, visit: null, by: 'initiator' };
  if (run.status === 'returned') {
    const again = writing(null).map(
      (values): Possible => ({ step: { do: 'resubmit', ...at, values }, visit: null, by: 'person' }),
    );
    return [...again, withdraw];
  }
  return run.parent !== undefined || definition.flows[run.flow]?.withdraw === 'never' ? [] : [withdraw];
}

/** What a node waits for from outside comes, or does not. */
function outside({ definition }: Ground, run: Run): readonly Possible[] {
  if (run.status !== 'running') return [];
  return run.open.flatMap(({ node, awaits, calling }): readonly Possible[] => {
    if (awaits?.for === 'signal') return [{ step: { do: 'signal', to: awaits.name }, visit: null, by: 'outside' }];
    if (awaits === undefined && calling !== true) return [];
    const assists = definition.flows[run.flow]?.nodes[node]?.kind === 'assistant';
    const answers: readonly Pick<ScenarioStep, 'suggestion' | 'failed'>[] = assists
      ? [
          { suggestion: { verdict: 'approve', confidence: 100 } },
          { suggestion: { verdict: 'reject', confidence: 100 } },
        ]
      : [{}];
    return [...answers, { failed: true, comment: 'proof' }].map((answer) => ({
      step: { do: 'answer', node, ...answer },
      visit: null,
      by: 'call',
    }));
  });
}

/** Time passes until the next thing falls due. */
function whenTimePasses({ deal, now }: Standing): readonly Possible[] {
  const next = Object.values(deal.timers).reduce<string | null>(
    (least, { at }) => (least === null || at < least ? at : least),
    null,
  );
  if (next === null) return [];
  const seconds = Math.max(0, Math.ceil(millisecondsBetween(now, next) / 1000));
  return [{ step: { do: 'wait', for: `PT${seconds}S` }, visit: null, by: 'time' }];
}
