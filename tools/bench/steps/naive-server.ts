// What somebody writes who stores the same steps without thinking about speed: one route, one pool, each request for itself.
import { readFileSync } from 'node:fs';
import { AppError } from '@dealwright/shared';
import { fastify } from 'fastify';
import pg from 'pg';
import { stepParameters, stepStatement } from './step-statement.ts';
import type { WalkStep } from './walk.ts';

const { DATABASE_URL, PORT, WALK = '' } = process.env;
const walk = JSON.parse(readFileSync(WALK, 'utf8')) as readonly WalkStep[];
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16 });
const app = fastify();

const body = {
  type: 'object',
  required: ['id', 'kind'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 200 },
    kind: { type: 'string' },
    to: { type: 'string' },
    task: { type: 'string' },
    values: { type: 'object' },
  },
};

app.post<{ Params: { deal: string; step: string } }>(
  '/deals/:deal/steps/:step',
  { schema: { body } },
  async ({ params: { deal, step } }) => {
    const rows = walk[Number(step)]?.rows;
    if (rows === undefined) throw new AppError('not-found');
    const read = 'select state, revision from app.deal where tenant_id = $1 and id = $2';
    const found = await pool.query({ name: 'read', text: read, values: [rows.tenant, deal] });
    if (found.rows[0]?.revision !== rows.before) throw new AppError('deal.conflict');
    const written = await pool.query({ name: 'step', text: stepStatement, values: [...stepParameters(deal, rows)] });
    if (written.rows[0]?.changed !== 1) throw new AppError('deal.conflict');
    return { revision: rows.before + 1, stage: found.rows[0].state.stage };
  },
);

console.log(await app.listen({ host: '127.0.0.1', port: Number(PORT) }));
