import type { Deal } from '../../../../runtime/src/engine/state.ts';
import type { Database } from '../../../src/database/database.ts';

/** A deal, and how it was when it was last looked at; null before the first time. */
export interface Wanted {
  readonly tenant: string;
  readonly id: string;
  readonly known: Deal | null;
}

/** Looks at deals, those that are asked for at the same time in one statement: many clients look at every moment. */
export type Look = (wanted: Wanted) => Promise<Deal>;

interface Waiting extends Wanted {
  readonly seen: (deal: Deal) => void;
  readonly failed: (cause: unknown) => void;
}

/** What did not change since is not read again. */
const changed = `select d.id, d.state from unnest($1::text[], $2::text[], $3::int[]) as w(tenant, id, revision)
  join app.deal d on d.tenant_id = w.tenant and d.id = w.id where d.revision <> w.revision`;

/** A look through the owner's own connection, which is not cut. */
export function bulkLook({ owner }: Pick<Database, 'owner'>): Look {
  let waiting: Waiting[] = [];
  let looking = false;
  const lookOn = async (): Promise<void> => {
    looking = true;
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      try {
        const { rows } = await owner.query<{ id: string; state: Deal }>({ name: 'walk-look', text: changed }, [
          now.map(({ tenant }) => tenant),
          now.map(({ id }) => id),
          now.map(({ known }) => known?.revision ?? 0),
        ]);
        const states = new Map(rows.map(({ id, state }) => [id, state]));
        for (const { id, known, seen, failed } of now) {
          const state = states.get(id) ?? known;
          if (state === null) failed(new Error(`${id} is gone`));
          else seen(state);
        }
      } catch (cause) {
        for (const { failed } of now) failed(cause);
      }
    }
    looking = false;
  };
  return (wanted) =>
    new Promise((seen, failed) => {
      waiting.push({ ...wanted, seen, failed });
      if (!looking) void lookOn();
    });
}
