import { expect, onTestFinished, test } from 'vitest';
import { tidyUp } from '../../src/database/housekeeping.ts';
import { startWorld } from '../support/world.ts';

test('mails that nobody could deliver are forgotten after two days, with their addresses and links', async () => {
  const world = await startWorld();
  onTestFinished(() => world.stop());
  const { database } = world.services;
  const mail = (to: string) => ({ to, subject: 'Please confirm', text: 'https://x/f/confirm/secret', locale: 'en' });
  await world.within('org_a', async (tx) => {
    for (const to of ['old@example.com', 'new@example.com', 'waiting@example.com']) await tx.mail(mail(to), to);
    await tx.addJob('deal.timer', { deal: 'deal_x', timer: 'old timer' });
  });
  const fail = (words: string, age: string) =>
    database.owner.query(
      `update graphile_worker._private_jobs set attempts = max_attempts, run_at = now() - $2::interval where payload::text like $1`,
      [`%${words}%`, age],
    );
  await fail('old@example.com', '3 days');
  await fail('new@example.com', '1 day');
  await fail('old timer', '3 days');
  await tidyUp(database);
  const { rows } = await database.owner.query<{ payload: unknown }>(
    'select payload from graphile_worker._private_jobs',
  );
  const left = JSON.stringify(rows);
  expect(left).not.toContain('old@example.com');
  for (const kept of ['new@example.com', 'waiting@example.com', 'old timer']) expect(left).toContain(kept);
});
