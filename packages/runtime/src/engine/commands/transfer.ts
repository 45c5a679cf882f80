import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { dutyAgainst } from '../seats/duties.ts';
import { tellFormerHolder } from '../seats/tell-former-holder.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { findSeat, isLeft } from './find-seat.ts';
import { handOn } from './hand-on.ts';

/** Times a seat may be handed on (S-24). */
export const maximumTransfers = 5;

/** Hands a seat to another active person; the task keeps its id. An administrator may hand on anybody's seat. */
export function transfer(turn: Turn, command: CommandOf<'transfer'>): Refusal | null {
  const noSeat = handOn(turn, command);
  if (noSeat !== undefined) return noSeat;
  const { task, to, comment = null, because, by } = command;
  const found = findSeat(turn, task, { person: personOf(by), decision: 'transfer' });
  if ('refused' in found) return found.refused;
  const { run, visit, seat, node, kind, at } = found;
  if (to === seat.person) return refuse('transfer-self');
  if (lookup(turn.context.organization.people, to)?.active !== true) return refuse('person-inactive', { person: to });
  if (seat.transfers.length >= maximumTransfers && !isLeft(turn, seat, personOf(by)))
    return refuse('transfer-too-often', { limit: maximumTransfers });
  const reason =
    kind.refusePerson({ node, visit, seat, to }, toolsFor(turn, run, visit)) ??
    dutyAgainst(turn, { run, node: visit.node, person: to });
  if (reason !== null) return refuse(reason.code, reason.params);
  const why = because === undefined ? {} : { because };
  const handed = { kind: 'seat-transferred', ...at, from: seat.person, to, comment, ...why } as const;
  record(turn, handed);
  tellFormerHolder(turn, handed, { seat, visit });
  turn.note?.({
    node: visit.node,
    flow: run.flow,
    what: { code: 'transferred', params: { from: seat.person, to } },
    people: [to],
  });
  return null;
}
