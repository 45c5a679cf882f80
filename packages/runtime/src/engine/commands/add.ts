import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { emptySeat } from '../flow/perform-step.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { dutyAgainst } from '../seats/duties.ts';
import { groupsOfSeat, openSeat } from '../seats/seat-facts.ts';
import { verdictOfGroup } from '../seats/voices.ts';
import type { Group, Seat, Visit } from '../state.ts';
import { nextId, record, refuse, type Turn } from '../turn.ts';
import { type FoundSeat, findSeat } from './find-seat.ts';

type Add = CommandOf<'add'>;

/** How deep people added by hand may add others (S-08). */
const maximumDepth = 3;

/** The holder of a seat adds people before, after or beside himself, with a mode of their own (S-06, S-07, S-08). */
export function add(turn: Turn, command: Add): Refusal | null {
  const { place, mode = 'all', people } = command;
  if (!['before', 'after', 'beside'].includes(place)) return refuse('command-malformed', { pointer: '/place' });
  if (!['any', 'all', 'sequential'].includes(mode)) return refuse('command-malformed', { pointer: '/mode' });
  if (people.length === 0) return refuse('command-malformed', { pointer: '/people' });
  const person = personOf(command.by);
  const found = findSeat(turn, command.task, { person, decision: 'add' });
  if ('refused' in found) return found.refused;
  const refused = refusePlace(found, place) ?? refusePeople(turn, found, people);
  if (refused !== null) return refused;
  seatGroup(turn, found, command);
  return null;
}

function refusePlace({ visit, seat }: FoundSeat, place: Add['place']): Refusal | null {
  if (depthOf(visit, seat) >= maximumDepth) return refuse('add-too-deep', { limit: maximumDepth });
  const stands = groupsOfSeat(visit, seat.id, 'after').some((group) => verdictOfGroup(visit, group) !== 'none');
  return place === 'after' && stands ? refuse('add-after-twice') : null;
}

/** How many additions lie between the seat and the node. */
function depthOf(visit: Visit, seat: Seat): number {
  const group = visit.groups?.find(({ id }) => id === seat.group);
  const parent = visit.seats.find(({ id }) => id === group?.seat);
  return parent === undefined ? 0 : 1 + depthOf(visit, parent);
}

function refusePeople(
  turn: Turn,
  { run, visit, seat, node, kind }: FoundSeat,
  people: readonly string[],
): Refusal | null {
  const tools = toolsFor(turn, run, visit);
  const seen = new Set<string>();
  for (const to of people) {
    if (lookup(turn.context.organization.people, to)?.active !== true) return refuse('person-inactive', { person: to });
    const here = visit.seats.some(({ person, status }) => person === to && status !== 'cancelled');
    if (here || seen.has(to)) return refuse('add-is-here', { person: to });
    seen.add(to);
    const reason =
      kind.refusePerson({ node, visit, seat, to }, tools) ?? dutyAgainst(turn, { run, node: visit.node, person: to });
    if (reason !== null) return refuse(reason.code, reason.params);
  }
  return null;
}

function seatGroup(
  turn: Turn,
  { run, visit, seat, at }: FoundSeat,
  { place, mode = 'all', people, weight = 1, comment, by }: Add,
): void {
  const person = personOf(by);
  const id = nextId(turn, 'g');
  const group: Group = { id, seat: seat.id, place, mode, weight, by: person };
  const because = { code: `added-${place}`, params: { person } };
  const seats = people.map((each, index): Seat => {
    return { ...emptySeat, id: `s${turn.deal.counter + 1 + index}`, person: each, because, group: id };
  });
  const where = { run: at.run, visit: at.visit };
  record(turn, {
    kind: 'group-added',
    ...where,
    group,
    seats,
    comment: comment ?? null,
    organization: turn.context.organization.snapshot,
  });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: `added-${place}`, params: { person } }, people });
  if (place === 'before') record(turn, { kind: 'seat-paused', ...at, until: 'group' });
  if (place === 'after') return;
  for (const each of mode === 'sequential' ? seats.slice(0, 1) : seats) openSeat(turn, where, each);
}
