import { type Deal, openTasks } from '@dealwright/runtime';
import type { FieldValues, Organization, ProcessDefinition } from '@dealwright/shared';
import { seatsOf } from './deal-place.ts';
import type { Waiting } from './deals.tables.ts';
import { moneyOf } from './money-of.ts';
import { inWords } from './shown-values.ts';
import { stageDue } from './stage-due.ts';

/** The row of a deal as it is written; the keys are the columns. */
export interface DealColumns {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly rule: string;
  readonly status: Deal['status'];
  readonly stage: string;
  readonly stage_since: string;
  readonly stage_due: string | null;
  readonly owner_id: string;
  readonly region_id: string;
  readonly team_id: string;
  readonly initiator_id: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly card: FieldValues;
  readonly waiting: Waiting | null;
  readonly task_due: string | null;
  readonly state: Deal;
  readonly last_hash: string;
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly updated_at: string;
}

/** Letters of a title that lists keep; the whole value is in the state. */
const longestWords = 400;

/** What the projection is made with beside the deal. */
export interface Projection {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly lastHash: string;
  readonly at: string;
}

/** The row of a deal: its state, and what lists read of it, as its definition's card says. Nothing is masked here. */
export function columnsOf(deal: Deal, { definition, organization, lastHash, at }: Projection): DealColumns {
  const { card } = definition.pipeline;
  const money = card.amount === undefined ? null : moneyOf(deal.values[card.amount]);
  const reader = { definition, organization, locale: definition.defaultLocale };
  const words = (field: string | undefined): string =>
    field === undefined ? '' : inWords(reader, field, deal.values[field] ?? null).slice(0, longestWords);
  return {
    id: deal.id,
    number: deal.number,
    revision: deal.revision,
    process: deal.process.key,
    version: deal.process.version,
    hash: deal.process.hash,
    rule: deal.process.rule,
    status: deal.status,
    stage: deal.stage,
    stage_since: deal.stageSince,
    stage_due: stageDue(deal, definition),
    owner_id: deal.owner,
    region_id: deal.region,
    team_id: deal.team,
    initiator_id: deal.initiator,
    title: words(card.title),
    subtitle: words(card.subtitle),
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    card: cardValues(deal, definition),
    waiting: waitingOf(deal),
    task_due: earliestDue(deal),
    state: deal,
    last_hash: lastHash,
    started_at: deal.startedAt,
    ended_at: deal.endedAt,
    updated_at: at,
  };
}

/** Fields that stand on the card, and the consents whose answer it shows. */
export function cardFields(definition: ProcessDefinition): readonly string[] {
  const { title, subtitle, amount, fields = [] } = definition.pipeline.card;
  return [
    ...new Set(
      [title, subtitle, amount, ...fields, ...consentFields(definition)].filter((field) => field !== undefined),
    ),
  ];
}

/** Fields whose values are consents: those that carry purposes to choose from. */
export function consentFields(definition: ProcessDefinition): readonly string[] {
  return Object.entries(definition.fields)
    .filter(([, field]) => typeof field.settings.notice === 'string' && Array.isArray(field.settings.purposes))
    .map(([id]) => id);
}

function cardValues(deal: Deal, definition: ProcessDefinition): FieldValues {
  return Object.fromEntries(
    cardFields(definition).flatMap((field) => {
      const value = deal.values[field];
      return value === undefined || value === null ? [] : [[field, value] as const];
    }),
  );
}

function waitingOf(deal: Deal): Waiting | null {
  const { move } = deal;
  if (move === null) return null;
  const people = seatsOf(deal)
    .filter(({ run, seat }) => run === move.run && seat.status === 'open')
    .map(({ seat }) => seat.person);
  return { to: move.to, people: [...new Set(people)] };
}

/** When the first of those who are asked must have acted. */
function earliestDue(deal: Deal): string | null {
  return (
    openTasks(deal)
      .flatMap(({ dueAt }) => dueAt ?? [])
      .toSorted()[0] ?? null
  );
}
