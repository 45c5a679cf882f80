import type { Database } from '../../../src/database/database.ts';

/** A fault that is put into the database beneath the servers, and what walks must say of it. */
export interface PlantedLoss {
  readonly name: string;
  /** The trigger that brings it about. */
  readonly on: string;
  readonly does: string;
  readonly found: RegExp;
}

/** Databases with one fault each; the walks must find every one of them. */
export const plantedLosses: readonly PlantedLoss[] = [
  {
    name: 'a to-do gets lost',
    on: `before insert on app.task for each row when (new.kind = 'approve')`,
    does: 'return null',
    found: /the inbox: missing/,
  },
  {
    name: 'a fact gets lost',
    on: `before insert on app.deal_event for each row when (new.kind = 'visit-closed')`,
    does: 'return null',
    found: /the chain of the history breaks|history and row differ/,
  },
  {
    name: 'a state stays behind its history',
    on: `before update on app.deal for each row when (new.revision % 3 = 0)`,
    does: 'new.state := old.state; return new',
    found: /I-4: the state is not the fold of its history/,
  },
  {
    name: 'that a command was carried out is forgotten, so that it is carried out again',
    on: `after insert on app.command for each row when (new.id like '%-c1_')`,
    does: 'delete from app.command where tenant_id = new.tenant_id and id = new.id; return new',
    found: /has events, and was never carried out|carried out twice/,
  },
  {
    name: 'a message goes out twice',
    on: `after insert on app.notification for each row when (new.effect_key not like 'again %')`,
    does: `insert into app.notification select (jsonb_populate_record(new, jsonb_build_object('id', new.id || 'b', 'effect_key', 'again ' || new.effect_key))).*; return new`,
    found: /the messages: too many/,
  },
  {
    name: 'a timer gets lost',
    on: 'before insert on app.deal_timer for each row',
    does: 'return null',
    found: /the timers: missing/,
  },
];

/** Plants a fault; answers what takes it away again. */
export async function plant(
  { owner }: Pick<Database, 'owner'>,
  { on, does }: PlantedLoss,
): Promise<() => Promise<void>> {
  const table = /on (app\.\w+)/.exec(on)?.[1] ?? '';
  await owner.query(
    `create function app.planted() returns trigger language plpgsql security definer as $$ begin ${does}; end $$`,
  );
  await owner.query(`create trigger planted ${on} execute function app.planted()`);
  return async () => {
    await owner.query(`drop trigger planted on ${table}`);
    await owner.query('drop function app.planted()');
  };
}
