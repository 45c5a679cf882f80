import type { Duty, ProcessDefinition } from '@dealwright/shared';
import { visitOf } from '../../engine/visits.ts';
import type { FlowStart } from '../begin-flow.ts';
import { beginning } from '../explore/explore-flows.ts';
import type { Judged } from '../explore/judge.ts';
import type { Standing } from '../explore/standing.ts';
import { takeStep } from '../explore/take-step.ts';

type Stands = Pick<Judged<FlowStart>, 'flow' | 'node' | 'start' | 'steps'>;

/**
 * The duties without which a flow would not stand still at the end of a way, as few as bring it to stand there by themselves; none when
 * it stands there anyway. The way is gone again by the engine without this or that duty.
 */
export function dutiesAtFault(stands: Stands): readonly Duty[] {
  let duties = stands.start.definition.flows[stands.flow]?.duties ?? [];
  if (duties.length === 0 || comesToStand(stands, [])) return [];
  for (const duty of duties) {
    const fewer = duties.filter((each) => each !== duty);
    if (comesToStand(stands, fewer)) duties = fewer;
  }
  return duties;
}

function comesToStand({ start, flow, node, steps }: Stands, duties: readonly Duty[]): boolean {
  const { organization, initiator } = start;
  const definition = withDuties(start.definition, flow, duties);
  const ground = { definition, organization, initiator };
  let standing = beginning({ ...start, definition });
  for (const step of steps) {
    if (standing === null) return false;
    const taken = takeStep(ground, standing, step);
    if (!taken.ok) return false;
    standing = taken.to;
  }
  return standing !== null && standsAt(standing, node);
}

function withDuties(definition: ProcessDefinition, id: string, duties: readonly Duty[]): ProcessDefinition {
  const flow = definition.flows[id];
  return flow === undefined ? definition : { ...definition, flows: { ...definition.flows, [id]: { ...flow, duties } } };
}

function standsAt({ deal }: Standing, node: string): boolean {
  return Object.values(deal.runs).some((run) =>
    run.incidents.some(({ visit }) => (visitOf(run, visit ?? '') ?? run.past.at(-1))?.node === node),
  );
}
