import { AppError, type ProcessDefinition, personSubject, textOf } from '@dealwright/shared';
import type { getBoard, RouteAnswer } from '@dealwright/shared/api';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { publishedDefinitions, requireProcess } from '../definitions/definitions.read-model.ts';
import { isGray, versionFor } from '../releases/releases.read-model.ts';
import { type CardRow, cardOf } from './deal-card.ts';
import { foundBy } from './deal-search.ts';
import { clearHashes, type Definitions, visibleDeals } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** A board as the API answers it. */
export type Board = RouteAnswer<typeof getBoard>;

/** Cards that one column of a board carries; the count beside it is of all. */
const mostInColumn = 200;

/** What a board is asked for. */
export interface BoardQuery {
  readonly process: string;
  readonly owner?: string;
  readonly search?: string;
}

/** The board of a process: the stages of the version that the viewer would start on, and stages that only older deals stand in. */
export async function boardFor(tx: TenantTransaction, viewer: Viewer, query: BoardQuery): Promise<Board> {
  await requireProcess(tx, query.process);
  const definitions = await publishedDefinitions(tx, query.process);
  const { person } = viewer;
  const pinned = await versionFor(tx, query.process, personSubject(person));
  const shown = definitions.find(({ version }) => version === pinned?.version) ?? definitions[0];
  if (shown === undefined) throw new AppError('not-found');
  const where = conditionOf(viewer, definitions, query);
  const totals = await totalsByStage(tx, where, clearHashes(viewer, definitions, 'amount'));
  const order = stageOrder(shown.definition, definitions, totals);
  const cards = await cardsByStage(tx, where, order);
  const byHash = new Map(definitions.map(({ hash, definition }) => [hash, definition]));
  return {
    process: query.process,
    title: textOf(shown.definition, shown.definition.title, viewer.locale),
    version: shown.version,
    gray: await isGray(tx, query.process, shown.version),
    stages: order.map((stage) => ({
      id: stage,
      ...stageFacts(stage, [shown.definition, ...byHash.values()], viewer.locale),
      ...(totals.get(stage) ?? { count: 0, sum: null }),
      deals: (cards.get(stage) ?? []).map((row) =>
        cardOf(row, { viewer, definition: byHash.get(row.hash) ?? shown.definition, now: tx.now }),
      ),
    })),
    startForms:
      pinned === null || !viewer.permissions.has('deal.write') ? [] : startForms(shown.definition, viewer.locale),
  };
}

function conditionOf(viewer: Viewer, definitions: Definitions, query: BoardQuery): RawBuilder<SqlBool> {
  const owner = query.owner === undefined ? sql`true` : sql`deal.owner_id = ${query.owner}`;
  const search =
    query.search === undefined || query.search === '' ? sql`true` : foundBy(query.search, viewer, definitions);
  return sql<SqlBool>`deal.process = ${query.process} and ${owner} and ${search} and ${visibleDeals(viewer, definitions)}`;
}

interface Total {
  readonly count: number;
  readonly sum: { readonly amount: string; readonly currency: string } | null;
}

/** Counts and sums of each stage; money of two currencies is not added, and money the viewer may not read is not counted. */
async function totalsByStage(
  tx: TenantTransaction,
  where: RawBuilder<SqlBool>,
  clear: readonly string[],
): Promise<ReadonlyMap<string, Total>> {
  const rows = await tx.db
    .selectFrom('deal')
    .select([
      'stage',
      sql<number>`count(*)::int`.as('count'),
      sql<string | null>`sum(amount)::text`.as('amount'),
      sql<string[] | null>`array_agg(distinct currency) filter (where currency is not null)`.as('currencies'),
      sql<boolean | null>`bool_and(hash = any(${clear}::text[])) filter (where amount is not null)`.as('clear'),
    ])
    .where(where)
    .groupBy('stage')
    .execute();
  return new Map(
    rows.map(({ stage, count, amount, currencies, clear: readable }) => {
      const currency = currencies?.length === 1 ? currencies[0] : undefined;
      const sum = readable === true && amount !== null && currency !== undefined ? { amount, currency } : null;
      return [stage, { count, sum }];
    }),
  );
}

async function cardsByStage(
  tx: TenantTransaction,
  where: RawBuilder<SqlBool>,
  stages: readonly string[],
): Promise<ReadonlyMap<string, readonly CardRow[]>> {
  const result = await sql<CardRow>`select found.* from unnest(${stages}::text[]) as wanted(stage) cross join lateral (
      select deal.id, deal.number, deal.revision, deal.process, deal.version, deal.hash, deal.rule, deal.status, deal.stage,
        deal.stage_since, deal.stage_due, deal.owner_id, deal.region_id, deal.team_id, deal.initiator_id, deal.card, deal.waiting, deal.task_due,
        deal.started_at, deal.ended_at, deal.updated_at
      from app.deal deal where deal.stage = wanted.stage and ${where}
      order by deal.started_at desc, deal.id desc limit ${mostInColumn}) found`.execute(tx.db);
  const byStage = new Map<string, CardRow[]>();
  for (const row of result.rows) byStage.set(row.stage, [...(byStage.get(row.stage) ?? []), row]);
  return byStage;
}

/** Stages in the order of the shown version, then those of other versions that still hold deals. */
function stageOrder(
  shown: ProcessDefinition,
  definitions: Definitions,
  totals: ReadonlyMap<string, Total>,
): readonly string[] {
  const others = definitions
    .flatMap(({ definition }) => definition.pipeline.order)
    .filter((stage) => totals.has(stage));
  return [...new Set([...shown.pipeline.order, ...others])];
}

function stageFacts(stage: string, definitions: readonly ProcessDefinition[], locale: string) {
  const definition = definitions.find(({ pipeline }) => Object.hasOwn(pipeline.stages, stage));
  const found = definition?.pipeline.stages[stage];
  if (definition === undefined || found === undefined) throw new AppError('server.failed');
  return {
    title: textOf(definition, found.title, locale),
    module: found.module,
    outcome: found.outcome ?? null,
    probability: found.probability ?? null,
  };
}

function startForms(definition: ProcessDefinition, locale: string) {
  return Object.entries(definition.forms)
    .filter(([, form]) => form.use === 'start')
    .map(([id, form]) => ({ id, title: textOf(definition, form.title, locale) }));
}

/** Processes that have a published version, with the open deals the viewer sees in each. */
export async function boardsFor(tx: TenantTransaction, viewer: Viewer) {
  const definitions = await publishedDefinitions(tx, null);
  const rows = await tx.db
    .selectFrom('deal')
    .select(['process', sql<number>`count(*)::int`.as('open')])
    .where('status', '=', 'open')
    .where(visibleDeals(viewer, definitions))
    .groupBy('process')
    .execute();
  const open = new Map(rows.map((row) => [row.process, row.open]));
  const newest = definitions.filter(({ process }, place) => definitions[place - 1]?.process !== process);
  return newest.map(({ process, definition }) => ({
    process,
    title: textOf(definition, definition.title, viewer.locale),
    open: open.get(process) ?? 0,
  }));
}
