import pg from 'pg';
import { expect, inject, test } from 'vitest';

test('the database of the tests is a real PostgreSQL of the supported line, in UTF-8', async () => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    );
    expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000);
    expect(rows[0]?.encoding).toBe('UTF8');
  } finally {
    await client.end();
  }
});
