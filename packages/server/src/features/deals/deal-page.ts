import { type Deal, gateGap, openTasks, type Run, type Seat } from '@dealwright/runtime';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { getDeal, RouteAnswer, RunPart, SeatPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { starterOfDeal, starterOfRun } from './actor-words.ts';
import { cardOf } from './deal-card.ts';
import { placeOf } from './deal-place.ts';
import { type NameReader, namedReason } from './named-reason.ts';
import { mayWork, revealable, statesOnPage } from './policy.ts';
import type { SeenDeal } from './seen-deal.ts';
import { namedStates, visibleValues } from './shown-values.ts';
import type { Viewer } from './viewer.ts';

/** A deal page as the API answers it. */
export type DealPage = RouteAnswer<typeof getDeal>;

/** Everything of one deal that the viewer may see, and what he may do. */
export function dealPageFor(tx: TenantTransaction, viewer: Viewer, { row, deal, definition }: SeenDeal): DealPage {
  const states = statesOnPage(viewer, definition, deal);
  const works = mayWork(viewer, definition, placeOf(deal));
  const masked = revealable(viewer, definition).filter(
    (field) => states.get(field) === 'masked' && !isNothing(deal.values[field]),
  );
  return {
    card: cardOf(row, { viewer, definition, now: tx.now, states }),
    startedBy: starterOfDeal(deal, viewer),
    definition: readerDefinition(definition),
    values: visibleValues(definition, deal.values, states),
    states: namedStates(states),
    checklist: { ...deal.checklist },
    runs: Object.values(deal.runs).map((run) => runAnswer(run, { deal, definition, ...wordsFor(viewer) })),
    gates: gatesOf(tx, viewer, { deal, definition }),
    myTasks: openTasks(deal)
      .filter(({ person }) => person === viewer.person.id)
      .map(({ id }) => id),
    reveal: masked,
    may: { edit: works && deal.status === 'open', move: works, assign: works },
  };
}

/** A definition without the recorded cases: they are proof for designers, not needed to show a deal. */
export function readerDefinition(definition: ProcessDefinition): ProcessDefinition {
  const { tests: _tests, canvas: _canvas, ...rest } = definition;
  return rest;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function wordsFor({ organization, locale }: Viewer): Pick<NameReader, 'organization' | 'locale'> {
  return { organization, locale };
}

function gatesOf(
  tx: TenantTransaction,
  viewer: Viewer,
  { deal, definition }: Pick<SeenDeal, 'deal' | 'definition'>,
): DealPage['gates'] {
  const context = { now: tx.now.toISOString(), organization: viewer.organization, person: viewer.person.id };
  const stages = definition.pipeline.order.filter((stage) => stage !== deal.stage);
  return Object.fromEntries(
    stages.map((stage) => {
      const { fields, items, documents, condition, flow, waivable } = gateGap(definition, deal, stage, context);
      return [stage, { fields: [...fields], items: [...items], documents: [...documents], condition, flow, waivable }];
    }),
  );
}

/** A run with its visits and seats in words. */
export function runAnswer(run: Run, reader: NameReader & { readonly deal: Deal }): Static<typeof RunPart> {
  const { definition, locale, deal } = reader;
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
    visits: Object.values(run.visits).map((visit) => {
      const node = flow?.nodes[visit.node];
      return {
        id: visit.id,
        node: visit.node,
        title: node === undefined ? visit.node : textOf(definition, node.title, locale),
        kind: node?.kind ?? '',
        status: visit.status,
        openedAt: visit.openedAt,
        closedAt: visit.closedAt,
        seats: visit.seats.map((seat) => seatAnswer(seat, { ...reader, task: `${deal.id}.${seat.id}` })),
      };
    }),
  };
}

function seatAnswer(seat: Seat, reader: NameReader & { readonly task: string }): Static<typeof SeatPart> {
  return {
    id: seat.id,
    task: reader.task,
    person: seat.person,
    status: seat.status,
    because: namedReason(seat.because, reader),
    openedAt: seat.openedAt,
    decidedAt: seat.decidedAt,
    decidedBy: seat.decidedBy,
    comment: seat.comment,
  };
}
