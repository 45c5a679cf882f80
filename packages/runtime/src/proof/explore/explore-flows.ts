import type { FieldValues, ProcessDefinition } from '@dealwright/shared';
import { decide } from '../../engine/decide.ts';
import { beginOf, dealCommand, type FlowStart, flowCommand } from '../begin-flow.ts';
import type { InSteps } from '../in-steps.ts';
import { type SomeBody, sampledFields, untriedFields } from '../sample-values.ts';
import { type Exploration, explore } from './explore.ts';
import { type Judged, judge } from './judge.ts';
import { remembersPeople } from './shape-of.ts';
import type { Standing } from './standing.ts';
import type { Writing } from './steps-at.ts';

/** A flow with the starts from which it is explored. */
export interface ToExplore {
  readonly flow: string;
  readonly starts: readonly FlowStart[];
}

/** A flow whose places were not all looked at, with how many were. */
export interface Unexplored {
  readonly flow: string;
  readonly places: number;
}

/** What exploring flows has shown. */
export interface ExploredFlows {
  readonly judged: readonly Judged<FlowStart>[];
  readonly unexplored: readonly Unexplored[];
}

/** How many places are looked at before another flow has its turn. */
const turn = 50;

/**
 * Explores flows in turns, with so many places for all: what people, deadlines and the world can make of each, not only the yes of
 * everybody. What was not looked at to the end is told, and nothing is concluded from what was not met there.
 */
export function* exploreFlows(flows: readonly ToExplore[], limit: number, somebody: SomeBody): InSteps<ExploredFlows> {
  const open = flows.flatMap(({ flow, starts }) =>
    starts.flatMap((start) => {
      const exploration = explorationOf(start, somebody);
      return exploration === null ? [] : [{ flow, start, exploration }];
    }),
  );
  let left = limit;
  for (let active = open; active.length > 0 && left > 0; ) {
    const unfinished: typeof active = [];
    for (const each of active) {
      const looked = yield* lookAround(each.exploration, Math.min(turn, left));
      left -= looked;
      if (looked === turn) unfinished.push(each);
    }
    active = unfinished;
  }
  const done = open.map(({ flow, start, exploration }) => ({ flow, start, explored: exploration.found() }));
  return {
    judged: flows.flatMap(({ flow, starts: [first] }) => {
      if (first === undefined) return [];
      const found = done.filter((each) => each.flow === flow);
      return judge(first.definition, found, { flow, understood: isUnderstood(first) });
    }),
    unexplored: flows.flatMap(({ flow }) => {
      const found = done.filter((each) => each.flow === flow);
      const places = found.reduce((sum, { explored }) => sum + explored.places.length, 0);
      return found.every(({ explored }) => explored.whole) ? [] : [{ flow, places }];
    }),
  };
}

/** Looks at so many places, one after the other. */
function* lookAround({ look }: Exploration, places: number): InSteps<number> {
  for (let looked = 0; looked < places; looked += 1) {
    yield;
    if (look(1) === 0) return looked;
  }
  return places;
}

/** An exploration of a flow from a start; null when it does not begin with these values. */
export function explorationOf(start: FlowStart, somebody: SomeBody): Exploration | null {
  const { definition, organization } = start;
  const standing = beginning(start);
  if (standing === null) return null;
  const everybody = Object.keys(definition.flows).some((flow) => remembersPeople({ ...start }, flow));
  const flow = definition.flows[start.flow];
  const writing = flow === undefined ? nothing : writingIn(start, somebody);
  return explore({ definition, organization, initiator: start.initiator }, standing, {
    writing,
    everybody,
    apart: !everybody && isApart(definition),
  });
}

/** The deal as it stands when the flow has begun; null when it does not begin with these values. */
export function beginning(start: FlowStart): Standing | null {
  const { definition, organization } = start;
  const context = { now: beginOf(start), organization, quiet: true };
  const created = decide(definition, null, dealCommand(start), context);
  if (!created.ok) return null;
  const begun = decide(definition, created.deal, flowCommand(start, created.deal), context);
  return begun.ok && Object.keys(begun.deal.runs).length > 0 ? { deal: begun.deal, now: beginOf(start) } : null;
}

const nothing: Writing = () => [{}];

/** People may write what decides the way, where the node lets them; one field at a time. */
function writingIn({ definition, flow: id }: FlowStart, somebody: SomeBody): Writing {
  const flow = definition.flows[id];
  if (flow === undefined) return nothing;
  const fields = sampledFields(definition, flow, somebody).filter(
    ([field]) => definition.fields[field]?.type !== 'subtable',
  );
  return (node) => [
    {},
    ...fields.flatMap(([field, values]): readonly FieldValues[] => {
      const state = node === null ? 'edit' : node.fields?.[field];
      return state === 'edit' || state === 'required'
        ? values.flatMap((value) => (value === null ? [] : [{ [field]: value }]))
        : [];
    }),
  ];
}

/** Whether branches that run side by side know nothing of one another, so that their order does not matter. */
function isApart({ flows }: ProcessDefinition): boolean {
  const nodes = Object.values(flows).flatMap((flow) => Object.values(flow.nodes));
  return nodes.every(({ kind, settings, fields = {} }) => {
    if (kind === 'parallel') return (settings.join ?? 'all') === 'all' && settings.onReject !== 'join';
    if (kind === 'inclusive') return settings.onReject !== 'join';
    const writes = Object.values(fields).some((state) => state === 'edit' || state === 'required');
    return !writes && !['update', 'decision-table', 'signal', 'call', 'create-record', 'end'].includes(kind);
  });
}

/** Whether every field that decides the way is tried with values of its own. */
function isUnderstood({ definition, flow: id }: FlowStart): boolean {
  const flow = definition.flows[id];
  return flow !== undefined && untriedFields(definition, flow).length === 0;
}
