import type { FieldStates } from '@dealwright/runtime';
import { isJsonObject, type Money, type ProcessDefinition } from '@dealwright/shared';
import type { DealCardPart } from '@dealwright/shared/api';
import type { Selectable } from 'kysely';
import type { Static } from 'typebox';
import { consentFields, type DealColumns } from './deal-columns.ts';
import type { DealRow } from './deals.tables.ts';
import { moneyOf } from './money-of.ts';
import { isClear, statesOf } from './policy.ts';
import { type Reader, shownInWords } from './shown-values.ts';
import { timeZoneOf, type Viewer } from './viewer.ts';

/** A card as the API answers it. */
export type DealCard = Static<typeof DealCardPart>;

/** The columns a card is made from. */
export type CardRow = Omit<
  Selectable<DealRow>,
  'state' | 'tenant_id' | 'last_hash' | 'title' | 'subtitle' | 'amount' | 'currency' | 'rule'
> & {
  readonly rule: string;
};

/** The columns to select for a card. */
export const cardColumns = [
  'deal.id',
  'deal.number',
  'deal.revision',
  'deal.process',
  'deal.version',
  'deal.hash',
  'deal.rule',
  'deal.status',
  'deal.stage',
  'deal.stage_since',
  'deal.stage_due',
  'deal.owner_id',
  'deal.region_id',
  'deal.team_id',
  'deal.initiator_id',
  'deal.card',
  'deal.waiting',
  'deal.task_due',
  'deal.started_at',
  'deal.ended_at',
  'deal.updated_at',
] as const;

/** The row of a deal as it was just written. */
export function cardRowOf(columns: DealColumns): CardRow {
  const when = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...columns,
    stage_since: new Date(columns.stage_since),
    stage_due: when(columns.stage_due),
    task_due: when(columns.task_due),
    started_at: new Date(columns.started_at),
    ended_at: when(columns.ended_at),
    updated_at: new Date(columns.updated_at),
  };
}

/** For whom and when a card is made; `states` replaces what the viewer's roles say, as at a task. */
export interface CardView {
  readonly viewer: Viewer;
  readonly definition: ProcessDefinition;
  readonly now: Date;
  readonly states?: FieldStates;
}

/** A card as the viewer may see it: everything masked that he may not read, in the words of his language. */
export function cardOf(
  row: CardRow,
  { viewer, definition, now, states = statesOf(viewer, definition) }: CardView,
): DealCard {
  const reader: Reader = {
    definition,
    organization: viewer.organization,
    locale: viewer.locale,
    timeZone: timeZoneOf(viewer),
  };
  const shown = (field: string | undefined) =>
    field === undefined ? null : shownInWords(reader, field, { value: row.card[field] ?? null, states });
  const { title, subtitle, amount, fields = [] } = definition.pipeline.card;
  const facts = fields.flatMap((field) => {
    const value = shown(field);
    return value === null || value.text === '' ? [] : [{ field, ...value }];
  });
  return {
    id: row.id,
    number: row.number,
    revision: row.revision,
    process: { key: row.process, version: row.version, hash: row.hash, rule: row.rule },
    status: row.status,
    stage: row.stage,
    stageSince: row.stage_since.toISOString(),
    overdue: row.status === 'open' && [row.stage_due, row.task_due].some((due) => due !== null && due < now),
    owner: row.owner_id,
    region: row.region_id,
    team: row.team_id,
    title: shown(title)?.text ?? '',
    subtitle: shown(subtitle)?.text ?? '',
    amount: amount !== undefined && isClear(states.get(amount)) ? plainMoney(moneyOf(row.card[amount])) : null,
    facts,
    consent: consentOf(row, definition, states),
    masked: [title, subtitle, amount, ...fields].some((field) => field !== undefined && states.get(field) === 'masked'),
    waiting: row.waiting === null ? null : { to: row.waiting.to, people: [...row.waiting.people] },
    taskDue: row.task_due?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  };
}

function plainMoney(money: Money | null) {
  return money === null ? null : { amount: money.amount, currency: money.currency };
}

/** What the person behind the deal allowed, as far as the viewer may know of it: given when he allowed anything, refused when he was asked and allowed nothing. */
function consentOf(row: CardRow, definition: ProcessDefinition, states: FieldStates): DealCard['consent'] {
  const known = consentFields(definition).filter((field) => (states.get(field) ?? 'hidden') !== 'hidden');
  const answers = known.flatMap((field) => {
    const value = row.card[field];
    return isJsonObject(value) && isJsonObject(value.purposes) ? [Object.values(value.purposes)] : [];
  });
  if (answers.length === 0) return 'none';
  return answers.flat().includes(true) ? 'given' : 'refused';
}
