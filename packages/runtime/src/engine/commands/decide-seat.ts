import type { CommandOf } from '../command.ts';
import { compiledProcess } from '../compiled-process.ts';
import type { Refusal } from '../decision.ts';
import { personOf } from '../refuse-actor.ts';
import { dutyAgainst } from '../seats/duties.ts';
import { closeGroup, endSeat, groupsOfSeat, openSeat } from '../seats/seat-facts.ts';
import { verdictOfGroup } from '../seats/voices.ts';
import type { Group } from '../state.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { carryUp } from './carry-up.ts';
import { chooseFor } from './choices.ts';
import { type FoundSeat, findSeat } from './find-seat.ts';

type Outcome = 'approved' | 'rejected' | 'abstained' | 'completed';
type Decide = CommandOf<'approve' | 'complete' | 'reject' | 'abstain'>;

/** A person says yes at his seat, perhaps with values the node asks for. */
export function approve(turn: Turn, command: CommandOf<'approve'>): Refusal | null {
  return settleSeat(turn, command, 'approved');
}

/** A person has done the work of his seat. */
export function complete(turn: Turn, command: CommandOf<'complete'>): Refusal | null {
  return settleSeat(turn, command, 'completed');
}

/** A person says no at his seat, with a reason. */
export function reject(turn: Turn, command: CommandOf<'reject'>): Refusal | null {
  return settleSeat(turn, command, 'rejected');
}

/** A person takes no side. */
export function abstain(turn: Turn, command: CommandOf<'abstain'>): Refusal | null {
  return settleSeat(turn, command, 'abstained');
}

function settleSeat(turn: Turn, command: Decide, outcome: Outcome): Refusal | null {
  const person = personOf(command.by);
  const found = findSeat(turn, command.task, { person, decision: command.kind });
  if ('refused' in found) return found.refused;
  const refused = refuseDecision(turn, command, { found, person }) ?? takeInput(turn, command, { found, person });
  if (refused !== null) return refused;
  turn.cause = { code: `others-${outcome}`, params: { person, decision: outcome } };
  turn.note?.({
    node: found.visit.node,
    flow: found.run.flow,
    what: { code: `seat-${outcome}`, params: { person } },
    people: [person],
  });
  return writeDecision(turn, command, { found, person, outcome });
}

interface Deciding {
  readonly found: FoundSeat;
  readonly person: string;
}

function refuseDecision(turn: Turn, command: Decide, { found, person }: Deciding): Refusal | null {
  const { run, visit, node, kind } = found;
  // What people would still write and sign is taken as given in a preview.
  const asked = turn.assuming ? undefined : kind.asksOf?.(node);
  const wordless = (command.comment ?? '').trim() === '';
  if (wordless && (command.kind === 'reject' || (command.kind === 'approve' && asked?.comment === true)))
    return refuse('comment-needed');
  if (asked?.signature === true && command.kind !== 'abstain' && command.signature === undefined)
    return refuse('signature-needed');
  const duty = dutyAgainst(turn, { run, node: visit.node, person });
  return duty === null ? null : refuse(duty.code, duty.params);
}

function takeInput(turn: Turn, command: Decide, { found, person }: Deciding): Refusal | null {
  if (command.kind === 'reject' || command.kind === 'abstain') return null;
  const place = { at: 'task', node: found.node, stage: turn.deal.stage } as const;
  const wrong = submitValues(turn, { values: command.values ?? {}, source: 'task', place });
  if (wrong !== null) return wrong;
  return chooseFor(turn, { run: found.run, visit: found.visit, by: 'previous', person }, command.choose);
}

/** Closes the seat, or leaves the decision provisional until those added after it have spoken (S-07). */
function writeDecision(
  turn: Turn,
  command: Decide,
  { found, person, outcome }: Deciding & { readonly outcome: Outcome },
): Refusal | null {
  const { at, visit, seat } = found;
  const { files, signature, comment = null } = command;
  const extras = files === undefined && signature === undefined ? nothing : extrasOf(files, signature);
  const after = groupsOfSeat(visit, seat.id, 'after').filter((group) => verdictOfGroup(visit, group) === 'open');
  const tracked = compiledProcess(turn.definition).remembers ? tracking : nothing;
  if (after.length > 0 && (outcome === 'approved' || outcome === 'completed')) {
    record(turn, { kind: 'seat-provisional', ...at, decision: outcome, person, comment, ...extras, ...tracked });
    for (const group of after) openGroup(turn, found, group);
    return null;
  }
  endSeat(turn, { kind: 'seat-closed', ...at, outcome, person, comment, because: null, ...extras, ...tracked });
  for (const { id } of after) closeGroup(turn, at, id);
  return carryUp(turn, found);
}

const nothing = Object.freeze({});
const tracking = Object.freeze({ tracked: true as const });

function extrasOf(files: Decide['files'], signature: Decide['signature']) {
  return { ...(files === undefined ? {} : { files }), ...(signature === undefined ? {} : { signature }) };
}

function openGroup(turn: Turn, { at, visit }: FoundSeat, group: Group): void {
  const seats = visit.seats.filter((seat) => seat.group === group.id && seat.status === 'waiting');
  for (const seat of group.mode === 'sequential' ? seats.slice(0, 1) : seats) openSeat(turn, at, seat);
}
