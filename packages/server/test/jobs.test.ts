import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JobImplementation } from '../src/jobs/handle-job.ts';
import { handleJob } from '../src/jobs/handle-job.ts';
import { releaseIdleQueues } from '../src/jobs/lost-jobs.ts';
import { type JobWorker, startWorker } from '../src/jobs/worker.ts';
import { mailJobs } from '../src/mail/send-mail.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
const workers: JobWorker[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await world.services.database.owner.query('delete from graphile_worker._private_jobs');
});

const mail = {
  to: 'anna@example.com',
  subject: 'Hello',
  text: 'Confirm: http://localhost:3000/f/x/confirm?t=1 <b>',
  locale: 'en',
} as const;
const start = async (jobs: readonly JobImplementation[]) => {
  const worker = await startWorker(world.services, jobs);
  workers.push(worker);
};
const waiting = async () =>
  (
    await world.services.database.owner.query<{ n: number }>(
      'select count(*)::int as n from graphile_worker._private_jobs',
    )
  ).rows[0]?.n;

test('a job exists exactly when its transaction does, and a key is one job', async () => {
  await world.within('org_a', async (tx) => {
    await tx.mail(mail, 'welcome');
    await tx.mail(mail, 'welcome');
  });
  await world.within('org_b', (tx) => tx.mail(mail, 'welcome'));
  await expect(
    world.within('org_a', async (tx) => {
      await tx.mail(mail, 'undone');
      await tx.db.insertInto('team').values({ tenant_id: 'org_a', id: 'x', name: 'X', region_id: 'nowhere' }).execute();
    }),
  ).rejects.toMatchObject({ code: '23503' });
  expect(await waiting()).toBe(2);
});

test('a job runs in the organization that made it', async () => {
  const seen: unknown[] = [];
  const done = Promise.withResolvers<void>();
  const job = handleJob('mail.send', async ({ tenant, payload, actor, transact }) => {
    const people = await transact((tx) => tx.db.selectFrom('person').select('tenant_id').distinct().execute());
    seen.push(
      tenant,
      people.map((row) => row.tenant_id),
      actor,
      payload.key,
    );
    done.resolve();
  });
  await world.within('org_b', (tx) => tx.mail(mail, 'whose'));
  await start([job]);
  await done.promise;
  expect(seen).toEqual(['org_b', ['org_b'], { kind: 'system', reason: 'mail.send' }, 'whose']);
});

test('a job that fails waits and is not lost', async () => {
  const failed = Promise.withResolvers<void>();
  const job = handleJob('mail.send', async () => {
    failed.resolve();
    throw new TypeError('no connection');
  });
  await world.within('org_a', (tx) => tx.mail(mail, 'fails'));
  await start([job]);
  await failed.promise;
  await workers.splice(0)[0]?.stop();
  const { rows } = await world.services.database.owner.query(
    'select attempts, last_error, run_at > now() as later from graphile_worker.jobs',
  );
  expect(rows).toMatchObject([{ attempts: 1, later: true }]);
});

test('the job of a worker that died is done by the next one at once', async () => {
  await world.within('org_a', (tx) => tx.mail(mail, 'orphan'));
  await world.services.database.owner.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-of-the-dead', attempts = 1",
  );
  const done = Promise.withResolvers<string>();
  await start([handleJob('mail.send', async ({ payload }) => done.resolve(payload.key))]);
  expect(await done.promise).toBe('orphan');
});

test('a job that a worker took without ever learning of it is given back and done', async () => {
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  const { owner } = world.services.database;
  const job = handleJob('mail.send', async ({ payload }) => {
    if (payload.key === 'lost') done.resolve();
    begun.resolve();
    await end.promise;
  });
  await world.within('org_a', (tx) => tx.mail(mail, 'known'));
  await start([job]);
  await begun.promise;
  // The transaction in which it was taken went through; its answer never came.
  await owner.query(
    `select graphile_worker.add_job('mail.send', json_build_object('tenant', 'org_a', 'job', $1::json),
     run_at => now() + interval '1 day')`,
    [JSON.stringify({ message: mail, key: 'lost' })],
  );
  await owner.query(
    `update graphile_worker._private_jobs set run_at = now(), attempts = 1, locked_at = now() - interval '1 minute',
     locked_by = (select max(locked_by) from graphile_worker._private_jobs) where locked_by is null`,
  );
  await done.promise;
  end.resolve();
}, 30_000);

test('a job that was given back while it was done blocks the queue of jobs that it lay in only for moments', async () => {
  const { owner } = world.services.database;
  const ends: (() => void)[] = [];
  const begun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const next = Promise.withResolvers<void>();
  const job = handleJob('mail.send', async ({ payload }) => {
    if (payload.key === 'next') return next.resolve();
    const end = Promise.withResolvers<void>();
    begun[ends.push(end.resolve) - 1]?.resolve();
    await end.promise;
  });
  const add = (key: string) =>
    world.within('org_a', (tx) => tx.addJob('mail.send', { message: mail, key }, { queue: 'one-by-one' }));
  await add('twice');
  await start([job]);
  await begun[0]?.promise;
  // Its sign of life was lost with a connection, and another node took the worker for dead.
  await owner.query(
    'select graphile_worker.force_unlock_workers(array_agg(locked_by)) from graphile_worker._private_jobs',
  );
  await start([job]);
  await begun[1]?.promise;
  ends[0]?.();
  while ((await waiting()) !== 0) await new Promise((resolve) => setTimeout(resolve, 10));
  ends[1]?.();
  await owner.query("update graphile_worker._private_job_queues set locked_at = locked_at - interval '1 minute'");
  await add('next');
  await next.promise;
}, 30_000);

test('jobs of one queue follow each other at once, and one at a time', { timeout: 12_000 }, async () => {
  const many = 12;
  const done = Promise.withResolvers<void>();
  let [running, most, runs] = [0, 0, 0];
  const job = handleJob('mail.send', async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    runs += 1;
    if (runs === many) done.resolve();
  });
  await world.within('org_a', async (tx) => {
    for (let each = 0; each < many; each += 1)
      await tx.addJob('mail.send', { message: mail, key: `q${each}` }, { queue: 'one-by-one' });
  });
  await start([job]);
  await done.promise;
  expect(most).toBe(1);
});

test('a queue that is held without a job is opened also while the same process is at a job that lies in none', async () => {
  const { owner } = world.services.database;
  await world.within('org_a', (tx) => tx.addJob('mail.send', { message: mail, key: 'held' }, { queue: 'held' }));
  await owner.query(
    `update graphile_worker._private_job_queues set locked_by = 'own', locked_at = now() - interval '1 minute'
     where queue_name like '%held'`,
  );
  await releaseIdleQueues(world.services, ['own'], new Map([['1', null]]));
  const { rows } = await owner.query("select from graphile_worker._private_job_queues where locked_by = 'own'");
  expect(rows).toEqual([]);
});

test('the job of a worker that lives stays with it', async () => {
  const begun = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  let runs = 0;
  const slow = handleJob('mail.send', async () => {
    runs += 1;
    begun.resolve();
    await release.promise;
  });
  await world.within('org_a', (tx) => tx.mail(mail, 'slow'));
  await start([slow]);
  await begun.promise;
  await start([slow]);
  const { rows } = await world.services.database.owner.query(
    'select attempts from graphile_worker.jobs where locked_at is not null',
  );
  expect([rows.length, runs]).toEqual([1, 1]);
  release.resolve();
});

test('a worker that could not write down what it did begins again, and does that again', async () => {
  const { owner } = world.services.database;
  const again = Promise.withResolvers<void>();
  let runs = 0;
  const job = handleJob('mail.send', async () => {
    runs += 1;
    if (runs === 2) again.resolve();
    if (runs > 1) return;
    await owner.query('alter table graphile_worker._private_jobs rename to _jobs_away');
    setTimeout(() => void owner.query('alter table graphile_worker._jobs_away rename to _private_jobs'), 300);
  });
  await world.within('org_a', (tx) => tx.mail(mail, 'again'));
  await start([job]);
  await again.promise;
  while ((await waiting()) !== 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(runs).toBe(2);
});

test('without a mail server the mail is kept once and shown as text with its link', async () => {
  await world.within('org_a', (tx) => tx.mail(mail, 'shown'));
  await start(mailJobs);
  const catcher = world.services.mailCatcher;
  while ((await catcher?.list())?.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await catcher?.keep(mail, 'org_a:shown');
  const mails = (await catcher?.list()) ?? [];
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['anna@example.com', 'Hello']]);
  const page = await world.as().get(`/mail/${mails[0]?.id}`);
  expect(page.text).toContain('<a href="http://localhost:3000/f/x/confirm?t=1">');
  expect(page.text).toContain('&lt;b&gt;');
  expect(page.headers['content-security-policy']).toContain('sandbox');
  expect((await world.as().get('/mail', { 'accept-language': 'zh-CN' })).text).toContain('捕获的邮件');
});

test('caught mail is for the machine itself: strangers and installations on the net find nothing', async () => {
  const outside = await world.app.inject({ method: 'GET', url: '/mail', remoteAddress: '203.0.113.5' });
  expect(outside.statusCode).toBe(404);
  const published = await startWorld({ env: { PUBLIC_URL: 'https://sales.example.com' } });
  expect((await published.as().get('/mail')).status).toBe(404);
  await published.stop();
});
