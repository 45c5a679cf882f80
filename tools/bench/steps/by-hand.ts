import { AppError } from '@dealwright/shared';
import pg from 'pg';
import type { DealQueue } from './deal-queue.ts';
import { type Figures, figuresOf } from './figures.ts';
import { stepParameters, stepStatement } from './step-statement.ts';
import type { StepRows } from './walk.ts';

/** Deals to walk by writing the rows of each step directly. */
export interface HandLoad {
  readonly databaseUrl: string;
  readonly queue: DealQueue;
  readonly connections: number;
  readonly seconds: number;
  /** `statement`: one prepared statement that commits by itself. `transaction`: begin, lock and read the deal, the same statement, commit. */
  readonly as: 'statement' | 'transaction';
}

/** Steps that plain connections write, each waiting for its commit before it begins the next. */
export async function stepsByHand({ databaseUrl, queue, connections, seconds, as }: HandLoad): Promise<Figures> {
  const clients = await Promise.all(Array.from({ length: connections }, () => connected(databaseUrl)));
  const write = as === 'statement' ? writeRows : writeInTransaction;
  const began = performance.now();
  const until = began + seconds * 1000;
  const took: number[] = [];
  const work = async (client: pg.Client) => {
    for (let now = performance.now(); now < until; ) {
      const { walking, step } = queue.take();
      await write(client, walking.deal, step.rows);
      queue.putBack(walking);
      const done = performance.now();
      took.push(done - now);
      now = done;
    }
  };
  try {
    await Promise.all(clients.map(work));
    return figuresOf(took, performance.now() - began);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function writeRows(client: pg.Client, deal: string, rows: StepRows): Promise<void> {
  const values = [...stepParameters(deal, rows)];
  const { rows: answer } = await client.query({ name: 'step', text: stepStatement, values });
  if (answer[0]?.changed !== 1) throw new AppError('server.failed', { cause: 'a step was not written' });
}

async function writeInTransaction(client: pg.Client, deal: string, rows: StepRows): Promise<void> {
  await client.query('begin');
  const text = 'select state, revision from app.deal where tenant_id = $1 and id = $2 for update';
  await client.query({ name: 'read', text, values: [rows.tenant, deal] });
  await writeRows(client, deal, rows);
  await client.query('commit');
}
