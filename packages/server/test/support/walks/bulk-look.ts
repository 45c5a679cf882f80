import type { Deal } from '../../../../runtime/src/engine/state.ts';
import type { Database } from '../../../src/database/database.ts';

/** Looks at deals, those that are asked for at the same time in one statement: many clients look at every moment. */
export type Look = (deal: string) => Promise<Deal>;

interface Waiting {
  readonly deal: string;
  readonly seen: (deal: Deal) => void;
  readonly failed: (cause: unknown) => void;
}

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
        const ids = [...new Set(now.map(({ deal }) => deal))];
        const { rows } = await owner.query<{ id: string; state: Deal }>(
          { name: 'walk-look', text: 'select id, state from app.deal where id = any($1)' },
          [ids],
        );
        const states = new Map(rows.map(({ id, state }) => [id, state]));
        for (const { deal, seen, failed } of now) {
          const state = states.get(deal);
          if (state === undefined) failed(new Error(`${deal} is gone`));
          else seen(state);
        }
      } catch (cause) {
        for (const { failed } of now) failed(cause);
      }
    }
    looking = false;
  };
  return (deal) =>
    new Promise((seen, failed) => {
      waiting.push({ deal, seen, failed });
      if (!looking) void lookOn();
    });
}
