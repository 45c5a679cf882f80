import {
  type Advice,
  type Deal,
  dueDoubt,
  type Group,
  jumpTargets,
  lastingVisits,
  mayBeRevoked,
  type Run,
  resubmissionRefused,
  revivalRefused,
  type Seat,
  standingIncidents,
  taskIdOf,
  type Visit,
  visitOf,
  visitsOf,
  withdrawalRefused,
} from '@dealwright/runtime';
import { type FlowNode, textOf } from '@dealwright/shared';
import type { AdvicePart, GroupPart, RunPart, SeatPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { starterOfRun } from './actor-words.ts';
import { namedReason } from './named-reason.ts';
import { maySendAgain, seesReceipts, steers } from './policy.ts';
import { type RowReader, rowOfVisit } from './row-words.ts';
import type { Epochs } from './run-epochs.ts';
import { reasonForReader } from './suggestion-reason.ts';
import type { Viewer } from './viewer.ts';

type RunAnswer = Static<typeof RunPart>;

/** For whom a run of which deal is told. */
export interface RunReader extends RowReader {
  readonly deal: Deal;
  readonly epochs: Epochs;
  readonly viewer: Viewer;
}

/** A run with its visits, seats, groups and advice in words, and how its rounds began. */
export function runAnswer(run: Run, reader: RunReader): RunAnswer {
  const { definition, locale, epochs } = reader;
  const flow = definition.flows[run.flow];
  return {
    id: run.id,
    flow: run.flow,
    title: flow === undefined ? run.flow : textOf(definition, flow.title, locale),
    status: run.status,
    epoch: run.epoch,
    initiator: run.initiator,
    startedBy: starterOfRun(run, reader),
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    revokes: run.revokes ?? null,
    revokedBy: run.revokedBy ?? null,
    withdrawable: withdrawalRefused(definition, run) === null,
    resubmittable:
      maySendAgain(reader.viewer, reader, run.id) && resubmissionRefused(definition, reader.deal, run) === null,
    revocable: mayBeRevoked(definition, reader.deal, run),
    revivable: revivalRefused(definition, reader.deal, run) === null,
    jumps: mayJump(run, reader) ? jumpTargets(definition, run).map(({ node }) => node) : [],
    lasting: lastingVisits(definition, run).map(({ node }) =>
      textOf(definition, flow?.nodes[node]?.title ?? node, locale),
    ),
    incidents: standingIncidents(run).map(({ visit, at, reason }) => {
      const node = flow?.nodes[visitOf(run, visit ?? '')?.node ?? ''];
      return {
        node: node === undefined ? null : textOf(definition, node.title, locale),
        at,
        because: namedReason(reason, reader),
      };
    }),
    epochs: [...(epochs.get(run.id) ?? [])],
    visits: visitsOf(run).map((visit) => visitAnswer(visit, flow?.nodes[visit.node], { ...reader, run })),
  };
}

/** Whether the reader may move a run to another node as it stands; one on hold goes on first. */
function mayJump({ endedAt, status }: Run, { viewer }: RunReader): boolean {
  return steers(viewer) && endedAt === null && status !== 'suspended';
}

function visitAnswer(
  visit: Visit,
  node: FlowNode | undefined,
  reader: RunReader & { readonly run: Run },
): RunAnswer['visits'][number] {
  const { definition, locale, deal, run } = reader;
  const { id, status, epoch, openedAt, closedAt, seats, groups = [], advice = [], suggestion = null } = visit;
  return {
    id,
    node: visit.node,
    title: node === undefined ? visit.node : textOf(definition, node.title, locale),
    kind: node?.kind ?? '',
    status,
    epoch,
    openedAt,
    closedAt,
    seats: seats.map((seat) => ({
      ...seatAnswer(seat, reader),
      ...dueAnswer({ run: reader.run, visit, seat }, reader),
      readAt: (seesReceipts(reader.viewer, run) ? seat.readAt : null) ?? null,
    })),
    groups: groups.map(groupAnswer),
    advice: advice.map((each) => adviceAnswer(each, deal.id)),
    row: rowOfVisit(deal, { run, visit }, reader),
    suggestion:
      suggestion === null
        ? null
        : { ...suggestion, reason: reasonForReader(node, suggestion.reason, reader.states) ?? '' },
  };
}

function seatAnswer(seat: Seat, reader: RunReader): Omit<Static<typeof SeatPart>, 'readAt' | 'dueAt' | 'dueBecause'> {
  const { id, person, status, openedAt, decidedAt, decidedBy, comment, ending, weight = 1, files = [] } = seat;
  return {
    id,
    task: taskIdOf(reader.deal.id, id),
    person,
    status,
    because: namedReason(seat.because, reader),
    openedAt,
    decidedAt,
    decidedBy,
    comment,
    provisional: seat.provisional ?? null,
    ending: ending === null ? null : namedReason(ending, reader),
    group: seat.group ?? null,
    weight,
    claimed: seat.claimed === true,
    transfers: [...seat.transfers],
    files: [...files],
    signature: seat.signature ?? null,
  };
}

/** When a seat is due that is still to be decided, and why nobody should rely on it; nothing while its clock is stopped (S-29). */
function dueAnswer(
  at: { readonly run: Run; readonly visit: Visit; readonly seat: Seat },
  reader: RunReader,
): Pick<Static<typeof SeatPart>, 'dueAt' | 'dueBecause'> {
  const { status, dueAt, timeLeft } = at.seat;
  if (status !== 'open' || dueAt === undefined || timeLeft !== undefined) return { dueAt: null, dueBecause: null };
  const doubt = dueDoubt(reader, at, reader);
  return { dueAt, dueBecause: doubt === null ? null : namedReason(doubt, reader) };
}

/** People added by hand, as the API answers it. */
export function groupAnswer({ id, seat, place, mode, weight, by }: Group): Static<typeof GroupPart> {
  return { id, seat, place, mode, weight, by };
}

/** Advice with the task it is asked for by, as the API answers it. */
export function adviceAnswer(advice: Advice, deal: string): Static<typeof AdvicePart> {
  return { ...advice, task: taskIdOf(deal, advice.id) };
}
