// The least a server on Fastify and PostgreSQL needs to answer: what no start of ours can beat.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../packages/server/package.json', import.meta.url));
const { fastify } = require('fastify');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
const app = fastify();
app.get('/health', async () => ({ alive: true }));
app.get('/ready', async () => ({ ready: (await pool.query('select 1')).rowCount === 1 }));
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
