import { AppError, type Json, type ProcessDefinition } from '@dealwright/shared';
import { loadLibrary } from '@dealwright/templates';
import type { Client } from 'pg';
import type { ApiPerson } from './sales-people.ts';

/** One command of a deal's walk and the rows it wrote; `{deal}` stands for the deal's id. */
export interface WalkStep {
  readonly by: 'seller' | 'manager';
  /** The command without its id. */
  readonly body: string;
  /** What the step wrote, to write the same by hand. */
  readonly rows: StepRows;
}

/** The rows of one step as JSON texts, with `{deal}` for the deal's id and `{command}` for the command's. */
export interface StepRows {
  readonly tenant: string;
  readonly before: number;
  readonly deal: string;
  readonly events: string;
  readonly tasks: string;
  readonly notifications: string;
  readonly command: string;
}

/** Those who walk deals through the process of the template, and the database in which the rows are looked up. */
export interface Walkers {
  readonly seller: ApiPerson;
  readonly manager: ApiPerson;
  readonly database: Client;
}

const process = 'walked-lead';

/** Publishes the process for all: that of the template, whose hand-over is asked of the manager but needs no consent, which only customers give. */
export async function releaseProcess(administrator: ApiPerson): Promise<void> {
  const template = loadLibrary().find(({ name }) => name === 'gdpr-lead-capture')?.definition;
  if (template === undefined) throw new AppError('not-found');
  const { pipeline } = template;
  const { st_handover: handover } = pipeline.stages;
  if (handover === undefined) throw new AppError('not-found');
  const stages = {
    ...pipeline.stages,
    st_handover: { ...handover, gate: { fields: ['f_dealer'], flow: 'fl_handover' } },
  };
  await publish(administrator, { ...template, key: process, pipeline: { ...pipeline, stages } });
}

/** Saves a definition, publishes it and releases it for all. */
export async function publish(administrator: ApiPerson, definition: ProcessDefinition): Promise<void> {
  const { key } = definition;
  const { revision } = await administrator.ask<{ revision: number }>('/api/processes', { definition });
  const published = { revision, note: 'bench' };
  const { version } = await administrator.ask<{ version: number }>(`/api/processes/${key}/versions`, published);
  await administrator.ask(`/api/processes/${key}/release`, { do: 'stable', version, revision: 0, note: 'bench' });
}

/** Begins a deal; its region is one with a manager who approves. */
export async function beginDeal({ seller }: Pick<Walkers, 'seller'>, name: string): Promise<string> {
  const { deal } = await seller.ask<{ deal: { id: string } }>(`/api/processes/${process}/deals`, {
    command: crypto.randomUUID(),
    form: 'frm_start',
    values: {
      f_name: name,
      f_email: 'karin@example.org',
      f_wish: 'A quote for two machines, please.',
    },
  });
  return deal.id;
}

/** Walks one deal up the pipeline through its approval and back again, over and over, and writes down each step. */
export async function recordWalk(walkers: Walkers, rounds: number): Promise<readonly WalkStep[]> {
  const deal = await beginDeal(walkers, 'The first to walk');
  const steps: WalkStep[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const body of movesOf(round)) steps.push(await take(walkers, { deal, by: 'seller', body }));
    const { items } = await walkers.manager.ask<{ items: readonly { id: string; deal: string }[] }>('/api/tasks');
    const task = items.find((each) => each.deal === deal)?.id ?? '';
    steps.push(await take(walkers, { deal, by: 'manager', body: { kind: 'approve', task } }));
    steps.push(await take(walkers, { deal, by: 'seller', body: { kind: 'move', to: 'st_new' } }));
  }
  return steps;
}

function movesOf(round: number): readonly Json[] {
  const budget = { amount: `${60_000 + round}.00`, currency: 'EUR' };
  return [
    { kind: 'move', to: 'st_contact' },
    { kind: 'move', to: 'st_qualified', values: { f_company: `Muster ${round} GmbH`, f_budget: budget } },
    { kind: 'move', to: 'st_handover', values: { f_dealer: `Autohaus ${round}` } },
  ];
}

interface Taken {
  readonly deal: string;
  readonly by: WalkStep['by'];
  readonly body: Json;
}

async function take(walkers: Walkers, { deal, by, body }: Taken): Promise<WalkStep> {
  const command = crypto.randomUUID();
  const { tenant, revision: before } = await standingOf(walkers.database, deal);
  await walkers[by].ask(`/api/deals/${deal}/commands`, { id: command, ...(body as object) });
  const text = await rowsOfCommand(walkers.database, { deal, command });
  const rows = (kind: string) => (text.get(kind) ?? '[]').replaceAll(deal, '{deal}').replaceAll(command, '{command}');
  return {
    by,
    body: JSON.stringify(body).replaceAll(deal, '{deal}'),
    rows: {
      tenant,
      before,
      deal: rows('deal'),
      events: rows('events'),
      tasks: rows('tasks'),
      notifications: rows('notifications'),
      command: rows('command'),
    },
  };
}

interface Standing {
  readonly tenant: string;
  readonly revision: number;
}

async function standingOf(database: Client, deal: string): Promise<Standing> {
  const text = 'select tenant_id as tenant, revision from app.deal where id = $1';
  const { rows } = await database.query<Standing>(text, [deal]);
  return rows[0] ?? { tenant: '', revision: 0 };
}

async function rowsOfCommand(
  database: Client,
  { deal, command }: { readonly deal: string; readonly command: string },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ kind: string; rows: string }>(
    `with e as (select * from app.deal_event where deal_id = $1 and event->>'command' = $2),
      at as (select at from app.command where id = $2)
    select 'deal' as kind, json_agg(d)::text as rows from app.deal d where id = $1
    union all select 'events', json_agg(e order by seq)::text from e
    union all select 'tasks', json_agg(t)::text from app.task t, at where t.deal_id = $1 and at.at in (t.opened_at, t.decided_at)
    union all select 'notifications', json_agg(n)::text from app.notification n, at where n.deal_id = $1 and n.at = at.at
    union all select 'command', json_agg(c)::text from app.command c where id = $2`,
    [deal, command],
  );
  return new Map(rows.flatMap((row) => (row.rows === null ? [] : [[row.kind, row.rows] as const])));
}
