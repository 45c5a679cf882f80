import type { Organization, ProcessDefinition } from '@dealwright/shared';
import { exampleOrganization } from '../../../scenario/example-organization.ts';
import { type OpenTask, openTasks } from '../../open-tasks.ts';
import type { Deal, Run, Visit } from '../../state.ts';
import { visitOf, visitsOf } from '../../visits.ts';
import { peopleFaultsOf } from './people-invariants.ts';

/** What must hold in every state of any deal; each finding is a sentence, and there must be none. */
export function faultsOf(
  deal: Deal,
  definition: ProcessDefinition,
  organization: Organization = exampleOrganization,
): readonly string[] {
  const tasks = openTasks(deal);
  return [
    ...Object.values(deal.runs).flatMap((run) => [
      ...livenessFaults(deal, run, tasks),
      ...clockFaults(deal, run, definition),
      ...waitingFaults(deal, run),
      ...visitsOf(run).flatMap((visit) => [...blockFaults(run, visit), ...assistantFaults(run, visit, definition)]),
    ]),
    ...peopleFaultsOf(deal, definition, organization),
  ];
}

/** I-1 and I-2. */
function livenessFaults(deal: Deal, run: Run, all: readonly OpenTask[]): readonly string[] {
  const visits = visitsOf(run);
  const open = visits.filter(({ status }) => status === 'open');
  const tasks = all.filter((task) => task.run === run.id);
  const timers = Object.values(deal.timers).filter((timer) => timer.run === run.id);
  const children = Object.values(deal.runs).filter(({ parent, endedAt }) => parent?.run === run.id && endedAt === null);
  const awaited = open.filter(({ awaits }) => awaits !== undefined);
  const waits = tasks.length + timers.length + children.length + awaited.length + run.incidents.length;
  const faults: string[] = [];
  const stands = run.status === 'suspended';
  if (run.endedAt === null && !stands && waits === 0) faults.push(`I-1: ${run.id} waits for nothing`);
  if (run.endedAt !== null && open.length + tasks.length + timers.length + children.length > 0)
    faults.push(`I-2: ${run.id} has ended and something is open`);
  // An ended deal may wait for the approval of a move that would bring it back, and that may start other flows.
  const ofMove = deal.move !== null && (deal.move.run === run.id || run.depth !== undefined);
  if (deal.status !== 'open' && run.endedAt === null && !ofMove) {
    faults.push(`I-2: the deal has ended and ${run.id} has not`);
  }
  if (deal.move?.run === run.id && run.endedAt !== null)
    faults.push(`I-2: a move waits for ${run.id}, which has ended`);
  if (run.status === 'suspended' && tasks.length + timers.length > 0)
    faults.push(`I-2: ${run.id} is suspended and something may happen in it`);
  if (run.status === 'returned' && open.length > 0) faults.push(`I-2: ${run.id} was returned and has an open visit`);
  return faults;
}

/** S-29: a timer belongs to something that waits for it, and whoever is asked at a node with a deadline is due. */
function clockFaults(deal: Deal, run: Run, definition: ProcessDefinition): readonly string[] {
  const faults: string[] = [];
  for (const { id, visit, seat, run: of } of Object.values(deal.timers)) {
    if (of !== run.id) continue;
    const at = visitOf(run, visit);
    if (at?.status !== 'open') faults.push(`S-29: ${id} is the timer of a closed visit`);
    const status = at?.seats.find((each) => each.id === seat)?.status;
    if (seat !== undefined && status !== 'open') faults.push(`S-29: ${id} is the timer of a seat that is ${status}`);
  }
  for (const visit of visitsOf(run)) {
    const timed = definition.flows[run.flow]?.nodes[visit.node]?.settings.deadline !== undefined;
    for (const { id, status, dueAt, timeLeft } of visit.status === 'open' && timed ? visit.seats : []) {
      const ticks = run.status === 'running' && status === 'open';
      if (ticks && (dueAt === undefined || timeLeft !== undefined))
        faults.push(`S-29: the clock of ${id} stands still`);
      if (!ticks && dueAt !== undefined && timeLeft === undefined && ['open', 'asking'].includes(status))
        faults.push(`S-29: the clock of ${id} goes on`);
    }
  }
  return faults;
}

/** What somebody waits for is not kept, and nothing waits for a node that is closed. */
function waitingFaults(deal: Deal, run: Run): readonly string[] {
  const parent = run.parent === undefined ? undefined : visitOf(deal.runs[run.parent.run], run.parent.visit);
  const orphan = run.parent !== undefined && run.endedAt === null && parent?.status !== 'open';
  const waiting = visitsOf(run).filter(({ status, awaits }) => status === 'open' && awaits?.for === 'signal');
  // A suspended run learns of it when it goes on.
  const missed = (run.status === 'running' ? waiting : []).filter(
    ({ awaits }) => awaits?.for === 'signal' && deal.signals?.[awaits.name] !== undefined,
  );
  return [
    ...(orphan ? [`S-33: ${run.id} goes on for a node that is closed`] : []),
    ...missed.map(({ id }) => `WCP-24: ${id} waits for an event that is kept`),
  ];
}

/** O-12: on a control the assistant has never decided, and where it has, it was sure enough. */
function assistantFaults(run: Run, visit: Visit, definition: ProcessDefinition): readonly string[] {
  const settings = definition.flows[run.flow]?.nodes[visit.node]?.settings;
  if (visit.suggestion === undefined || settings?.threshold === undefined || visit.seats.length > 0) return [];
  const decided = visit.status === 'done' || visit.status === 'rejected';
  const sure = visit.suggestion.confidence >= Number(settings.threshold);
  const allowed = settings.decides === true && settings.control !== true && sure;
  return decided && !allowed ? [`O-12: the assistant alone decided ${visit.id}`] : [];
}

/** The block structure: nothing is open inside what is closed, and a branch is open exactly as long as something in it is. */
function blockFaults(run: Run, visit: Visit): readonly string[] {
  const faults: string[] = [];
  const parent = visit.parent === null ? null : visitOf(run, visit.parent.visit);
  const branch = visit.parent === null ? 'open' : parent?.branches[visit.parent.branch];
  if (visit.status === 'open' && parent !== null && parent?.status !== 'open')
    faults.push(`${visit.id} is open in a closed block`);
  if (visit.status === 'open' && branch !== 'open') faults.push(`${visit.id} is open in a closed branch`);
  if (visit.status !== 'open' && Object.values(visit.branches).includes('open'))
    faults.push(`${visit.id} is closed and has an open branch`);
  return [...faults, ...branchFaults(run, visit)];
}

/** A run that was stopped because it went in circles stands in the middle of a step; whoever mends it moves or ends it. */
function branchFaults(run: Run, visit: Visit): readonly string[] {
  if (visit.status !== 'open' || run.incidents.some(({ reason }) => reason.code === 'loop-suspected')) return [];
  return Object.entries(visit.branches).flatMap(([branch, status]) => {
    const inside = visitsOf(run).some(
      (each) => each.status === 'open' && each.parent?.visit === visit.id && each.parent.branch === branch,
    );
    return (status === 'open') === inside ? [] : [`I-1: branch ${branch} is ${status}, with something open: ${inside}`];
  });
}
