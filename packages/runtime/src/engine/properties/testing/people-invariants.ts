import type { Flow, Organization, ProcessDefinition } from '@dealwright/shared';
import { leadsTo } from '../../flow/blocks.ts';
import { isHeir } from '../../people/askers.ts';
import { decidersAt } from '../../seats/duties.ts';
import { isLive } from '../../seats/seat-facts.ts';
import { homeOf, verdictOfGroup } from '../../seats/voices.ts';
import type { Deal, Group, Run, Seat, Visit } from '../../state.ts';
import { numberOfVisit, visitOf, visitsOf } from '../../visits.ts';

/** What must hold of people in every state; each finding is a sentence, and there must be none. */
export function peopleFaultsOf(
  deal: Deal,
  definition: ProcessDefinition,
  organization: Organization,
): readonly string[] {
  return Object.values(deal.runs).flatMap((run) => {
    const flow = definition.flows[run.flow];
    if (flow === undefined) return [`${run.id} has no flow`];
    return [
      ...endFaults(deal, run),
      ...epochFaults(run),
      ...dutyFaults(run, flow, organization),
      ...visitsOf(run).flatMap((visit) => [
        ...stuckFaults(deal, run, visit),
        ...selfFaults(run, visit, flow),
        ...visit.seats.flatMap((seat) => [...seatFaults(visit, seat, organization), ...groupFaults(visit, seat)]),
      ]),
    ];
  });
}

/**
 * I-1: every open visit waits for something that can come: an open branch or seat, a timer, another run, the world, or who mends an
 * incident. What ended while its run was suspended is learnt when that goes on.
 */
function stuckFaults({ timers, runs }: Deal, run: Run, visit: Visit): readonly string[] {
  if (visit.status !== 'open' || run.incidents.some(({ reason }) => reason.code === 'loop-suspected')) return [];
  const awaited =
    visit.awaits !== undefined ||
    visit.calling === true ||
    Object.values(visit.branches).includes('open') ||
    visit.seats.some(({ status }) => status === 'open') ||
    Object.values(timers).some((timer) => timer.visit === visit.id) ||
    run.stoppedWaits?.some((stopped) => stopped.visit === visit.id) ||
    Object.values(runs).some(
      ({ parent, endedAt }) => parent?.visit === visit.id && (endedAt === null || run.status === 'suspended'),
    ) ||
    run.incidents.some((incident) => incident.visit === visit.id);
  return awaited ? [] : [`I-1: ${visit.id} waits for nothing`];
}

/** I-2, and nothing live in what is closed. */
function endFaults({ timers }: Deal, run: Run): readonly string[] {
  const faults: string[] = [];
  for (const visit of visitsOf(run)) {
    if (visit.status === 'open') {
      if (run.endedAt !== null || run.status === 'returned') faults.push(`I-2: ${visit.id} is open in ${run.status}`);
      continue;
    }
    if (visit.seats.some(isLive)) faults.push(`I-2: ${visit.id} is closed with a live seat`);
    if (visit.advice?.some(({ answeredAt }) => answeredAt === null)) faults.push(`I-2: ${visit.id} still asks advice`);
    if (Object.values(timers).some((timer) => timer.visit === visit.id)) faults.push(`I-2: ${visit.id} has a timer`);
  }
  return faults;
}

/** I-8: a node is entered at most once an epoch, but for the rounds of loops and visits that were taken back or moved away from. */
function epochFaults(run: Run): readonly string[] {
  const counted = visitsOf(run).filter((visit) => visit.status !== 'cancelled' && !isRound(run, visit));
  const entries = counted.map(({ node, epoch }) => `${node} in epoch ${epoch}`);
  return entries.filter((entry, index) => entries.indexOf(entry) !== index).map((entry) => `I-8: twice ${entry}`);
}

/** Whether a visit lies in a round of a loop. */
function isRound(run: Run, { parent }: Visit): boolean {
  const block = parent === null ? undefined : visitOf(run, parent.visit);
  return block !== undefined && (block.row !== undefined || isRound(run, block));
}

const acted: readonly Seat['status'][] = ['approved', 'rejected', 'returned', 'completed', 'abstained', 'provisional'];

/** I-3, and who may have spoken for whom. */
function seatFaults(visit: Visit, seat: Seat, { people, proxies = [] }: Organization): readonly string[] {
  const { id, person, status, decidedBy, decidedAt, ending } = seat;
  const faults: string[] = [];
  if (acted.includes(status) !== (decidedBy !== null)) faults.push(`I-3: ${id} is ${status} by ${decidedBy}`);
  if ((decidedAt === null) !== (isLive(seat) && status !== 'provisional'))
    faults.push(`I-3: ${id} is ${status} at ${decidedAt}`);
  if (isLive(seat) && ending !== null) faults.push(`I-3: ${id} is ${status} with ending ${ending.code}`);
  if (status === 'open' && people[person]?.active !== true)
    faults.push(`S-35: ${id} waits for ${person}, who has left`);
  const standsIn = proxies.some((each) => each.principal === person && each.proxy === decidedBy);
  if (decidedBy !== null && decidedBy !== person && !standsIn) faults.push(`S-25: ${id} was decided by ${decidedBy}`);
  if (visit.advice?.some((advice) => advice.seat === id && advice.answeredAt === null) && !isLive(seat))
    faults.push(`${id} is over and still asks advice`);
  return faults;
}

/** S-06…S-08: whoever waits for others has others to wait for, and nobody speaks in a group that is over. */
function groupFaults(visit: Visit, seat: Seat): readonly string[] {
  const under = (place: string) =>
    visit.groups?.some(
      (group) => group.seat === seat.id && group.place === place && verdictOfGroup(visit, group) === 'open',
    );
  const faults: string[] = [];
  if (seat.status === 'asking' && under('before') !== true) faults.push(`S-06: ${seat.id} asks nobody`);
  if (seat.status === 'provisional' && under('after') !== true) faults.push(`S-07: ${seat.id} waits for nobody`);
  const own = visit.groups?.find(({ id }) => id === seat.group);
  const group = own === undefined ? undefined : spokenFor(visit, own);
  const parent = visit.seats.find(({ id }) => id === group?.seat);
  if (group === undefined || parent === undefined || !isLive(seat)) return faults;
  if (group.place === 'before' && parent.status !== 'asking')
    faults.push(`S-06: ${seat.id} is asked for ${parent.status}`);
  if (group.place === 'after' && !isLive(parent)) faults.push(`S-07: ${seat.id} is asked after ${parent.status}`);
  if (group.place === 'after' && group === own && seat.status !== 'waiting' && parent.status !== 'provisional')
    faults.push(`S-07: ${seat.id} is ${seat.status} before ${parent.id} has decided`);
  if (verdictOfGroup(visit, group) !== 'open') faults.push(`S-08: ${seat.id} is asked in a group that has decided`);
  return faults;
}

/** The group that hears what the people of a group say: itself, or where it is beside a seat the one that seat belongs to. */
function spokenFor(visit: Visit, group: Group): Group {
  const home = group.place === 'beside' ? visit.groups?.find(({ id }) => id === homeOf(visit, group)) : undefined;
  return home === undefined ? group : spokenFor(visit, home);
}

/** I-6: nobody decides his own request where the policy forbids it, nor anybody’s for another, whichever way it came to him. */
function selfFaults(run: Run, visit: Visit, { nodes }: Flow): readonly string[] {
  const node = nodes[visit.node];
  const forbidden = node?.kind === 'approve' && node.settings.self !== 'allow';
  return visit.seats.flatMap(({ id, person, decidedBy, status }) => {
    // Whoever came to speak for the request may have decided before; that he decides no more is seen where somebody decides.
    if (isHeir(run, run.initiator) && status !== 'open') return [];
    if (forbidden && person === run.initiator) return [`I-6: ${id} is the initiator’s`];
    return decidedBy === run.initiator && person !== run.initiator ? [`I-6: ${id} was decided by the initiator`] : [];
  });
}

/** O-11: separation of duties holds for every decision that is in force. */
function dutyFaults(run: Run, flow: Flow, { people }: Organization): readonly string[] {
  const latest = (node: string) => visitsOf(run).findLast((visit) => visit.node === node);
  // The flow has been before the node once more since: what was decided there is of an earlier round.
  const isVoid = (node: string) => {
    const then = latest(node);
    const since = visitsOf(run).filter((visit) => then !== undefined && numberOfVisit(visit) > numberOfVisit(then));
    return run.status === 'returned' || since.some((visit) => leadsTo(flow, { run, visit }, node));
  };
  return (flow.duties ?? []).flatMap(({ rule, nodes, atLeast = 2 }) => {
    const standing = nodes.filter((node) => !isVoid(node));
    const all = standing.map((node) => decidersAt(run, node));
    if (rule === 'not-initiator') {
      const decided = all.flat().includes(run.initiator) && !isHeir(run, run.initiator);
      return decided ? ['O-11: the initiator has decided'] : [];
    }
    if (rule === 'different-people') {
      const each = all.flatMap((deciders) => [...new Set(deciders)]);
      return new Set(each).size === each.length
        ? []
        : [`O-11: the same person at two of ${nodes.join()}: ${each.join()}`];
    }
    const passed = nodes.every((node) => latest(node)?.status === 'done');
    if (!passed || standing.length < nodes.length || run.status === 'rejected') return [];
    const found = new Set(all.flat().map((person) => (rule === 'distinct-teams' ? people[person]?.team : person)));
    return found.size >= atLeast ? [] : [`O-11: ${rule} at ${nodes.join()}: only ${[...found].join()}`];
  });
}
