import type { ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../../command.ts';
import type { DealEvent } from '../../event.ts';
import { isAsker } from '../../people/askers.ts';
import type { Deal } from '../../state.ts';
import { visitOf, visitsOf } from '../../visits.ts';

interface Step {
  readonly before: Deal | null;
  readonly after: Deal | null;
  readonly definition: ProcessDefinition;
}

/** S-31: what a node does not let people write is not written by their decision. */
export function writeFaults(command: Command, { before, after, definition: { flows } }: Step): readonly string[] {
  if (command.kind !== 'approve' && command.kind !== 'complete') return [];
  if (before === null || after === null || command.values === undefined) return [];
  const seat = command.task.slice(before.id.length + 1);
  const fields = Object.values(before.runs).flatMap((run) =>
    visitsOf(run).flatMap((visit) =>
      visit.seats.some(({ id }) => id === seat) ? [flows[run.flow]?.nodes[visit.node]?.fields ?? {}] : [],
    ),
  )[0];
  return Object.entries(command.values).flatMap(([field, sent]) => {
    const closed = ['hidden', 'masked', 'read'].includes(fields?.[field] ?? 'edit');
    const written = JSON.stringify(before.values[field]) !== JSON.stringify(sent) && after.values[field] === sent;
    return closed && written ? [`S-31: ${field} was written at ${command.task}, where it is ${fields?.[field]}`] : [];
  });
}

/**
 * I-6 and O-11 at the moment they count: whoever asks, or asked before him, decides nothing that the policy or a duty forbids him, nor
 * anything for another.
 */
export function ownDecisionFaults(event: DealEvent, before: Deal, { flows }: ProcessDefinition): readonly string[] {
  if (event.kind !== 'seat-closed' || event.by.kind !== 'person') return [];
  if (!['approved', 'rejected', 'returned', 'abstained'].includes(event.outcome)) return [];
  const run = before.runs[event.run];
  const visit = visitOf(run, event.visit);
  const seat = visit?.seats.find(({ id }) => id === event.seat);
  const flow = flows[run?.flow ?? ''];
  const node = flow?.nodes[visit?.node ?? ''];
  const decider = event.by.id;
  if (run === undefined || node?.kind !== 'approve' || event.person !== decider || !isAsker(run, decider)) return [];
  const duty = flow?.duties?.some(({ rule, nodes }) => rule === 'not-initiator' && nodes.includes(visit?.node ?? ''));
  const decides = event.outcome === 'approved' || event.outcome === 'rejected';
  if (duty === true && decides) return [`O-11: ${decider} decides ${event.seat}, of his own request`];
  const allowed = node.settings.self === 'allow' && seat?.person === decider;
  return allowed ? [] : [`I-6: ${decider} decides ${event.seat}, of his own request`];
}

/** A seat opens, closes and comes back only in ways that make sense: I-5, nobody decides what is decided. */
export function lifeFaults(event: DealEvent, live: Map<string, boolean>): readonly string[] {
  switch (event.kind) {
    case 'seats-added':
    case 'group-added':
      for (const { id, status } of event.seats) live.set(id, status === 'waiting');
      return [];
    case 'seat-closed': {
      const wasLive = live.get(event.seat) === true;
      live.set(event.seat, false);
      return wasLive ? [] : [`I-5: ${event.seat} closes at ${event.seq}, and was closed`];
    }
    case 'seat-opened':
      return live.get(event.seat) === true ? [] : [`${event.seat} opens at ${event.seq}, and was closed`];
    case 'seat-reopened':
    case 'seat-paused':
      live.set(event.seat, true);
      return [];
    default:
      return [];
  }
}
