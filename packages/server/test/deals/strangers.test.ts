import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readTicket, sealTicket } from '../../src/features/public-forms/ticket.ts';
import {
  changeRelease,
  installLeadProcess,
  type LeadProcess,
  leadOf,
  leadValues,
  publishChanged,
  publishNext,
} from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
  await publishNext(world.as('admin'), lead.key, 'Second');
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.services.database.owner.query('truncate app.request_count');
  // Making the candidate stable ends it; then the first version is the only one again.
  await change({ do: 'stable', version: 2 });
  await change({ do: 'stable', version: 1 });
});

const change = (wish: Readonly<Record<string, unknown>>) => changeRelease(world.as('admin'), lead.key, wish);
const gray = (targeting: Readonly<Record<string, unknown>>) => change({ do: 'gray', version: 2, targeting });

interface Opened {
  readonly version: number;
  readonly ticket: string;
}

async function open(ticket?: string): Promise<Opened> {
  const query = ticket === undefined ? '' : `?ticket=${encodeURIComponent(ticket)}`;
  const form = await world.as().get<Opened>(`/api/public/forms/${lead.link}${query}`);
  expect(form.status, form.text).toBe(200);
  return form.body;
}

/** Sends the form, confirms the mail, and answers the version and rule of the deal. */
async function becomesDeal(opened: Opened): Promise<{ version: number; rule: string }> {
  const deal = await leadOf(world, lead.link, opened);
  const page = await world
    .as('sales')
    .get<{ card: { process: { version: number; rule: string } } }>(`/api/deals/${deal}`);
  return page.body.card.process;
}

test('a lead that was sent on the gray version is pinned to it with the rule that chose it', async () => {
  await gray({ regions: ['north'], percent: 100 });
  expect(await becomesDeal(await open())).toMatchObject({ version: 2, rule: 'gray: regions north; 100 %' });
  await gray({ regions: ['south'], percent: 100 });
  expect(await becomesDeal(await open())).toMatchObject({
    version: 1,
    rule: 'stable: outside gray regions south; 100 %',
  });
});

test('a part of the visits gets the candidate, whoever the few people are that get it', async () => {
  await gray({ percent: 50 });
  const versions = await Promise.all(Array.from({ length: 60 }, async () => (await open()).version));
  const second = versions.filter((version) => version === 2).length;
  // 60 draws at one half: beyond 8 to 52 lies less than one case in a hundred million.
  expect(second).toBeGreaterThan(8);
  expect(second).toBeLessThan(52);
});

test.each([{ teams: ['team_n'] }, { people: ['per_sales'] }])(
  'a target by %o never matches a stranger',
  async (whom) => {
    await gray({ ...whom, percent: 100 });
    const versions = await Promise.all(Array.from({ length: 10 }, async () => (await open()).version));
    expect(new Set(versions)).toEqual(new Set([1]));
  },
);

test('whoever opens his draft again keeps its version while the release grows, shrinks or takes another', async () => {
  const before = await open();
  await gray({ percent: 100 });
  const stays = await open(before.ticket);
  expect(stays.version).toBe(1);
  expect(await becomesDeal(stays)).toMatchObject({ version: 1, rule: 'stable' });
  const candidate = await open();
  await gray({ percent: 0.001 });
  expect((await open()).version).toBe(1);
  const kept = await open((await open(candidate.ticket)).ticket);
  expect(await becomesDeal(kept)).toMatchObject({ version: 2, rule: 'gray: 100 %' });
});

test('after a roll-back what was shown can still be sent, and opening it again gives the stable version', async () => {
  await gray({ percent: 100 });
  const shown = await open();
  await change({ do: 'rollback' });
  expect((await open(shown.ticket)).version).toBe(1);
  expect(await becomesDeal(shown)).toMatchObject({ version: 2, rule: 'gray: 100 %' });
});

test('a version that is released no more is left, and the visit stays the same', async () => {
  const first = await open();
  const visitOf = (ticket: string) => readTicket(world.services, ticket, lead.link)?.visit;
  await change({ do: 'stable', version: 2 });
  const second = await open(first.ticket);
  expect(second.version).toBe(2);
  await change({ do: 'stable', version: 1 });
  const third = await open(second.ticket);
  expect(third.version).toBe(1);
  expect(visitOf(first.ticket)).toMatch(/^[0-9a-f]{32}$/);
  expect([visitOf(second.ticket), visitOf(third.ticket)]).toEqual([visitOf(first.ticket), visitOf(first.ticket)]);
  expect(visitOf((await open()).ticket)).not.toBe(visitOf(first.ticket));
});

test('a ticket that is too old opens the same version again, but sends nothing; one that is none begins a visit', async () => {
  await gray({ percent: 100 });
  const { version, ticket } = await open();
  await gray({ percent: 0 });
  const facts = readTicket(world.services, ticket, lead.link);
  if (facts === null) return expect.unreachable();
  const old = sealTicket(world.services, { ...facts, openedAt: facts.openedAt - 24 * 3_600_000 - 1 });
  const body = {
    command: crypto.randomUUID(),
    ticket: old,
    version,
    locale: 'en',
    values: leadValues('o@example.com'),
  };
  const sent = await world.as().post<{ code: string }>(`/api/public/forms/${lead.link}/submissions`, body);
  expect(sent.body.code).toBe('public.token');
  const again = await open(old);
  expect(again.version).toBe(2);
  expect(await becomesDeal(again)).toMatchObject({ version: 2, rule: 'gray: 100 %' });
  expect((await open('not-a-ticket')).version).toBe(1);
});

test('a candidate that has dropped the form takes no stranger, so that the link is not open by chance', async () => {
  const version = await publishChanged(world.as('admin'), lead.key, (definition) => ({
    ...definition,
    forms: Object.fromEntries(
      Object.entries(definition.forms).map(([id, form]) => [id, id === 'frm_lead' ? { ...form, use: 'start' } : form]),
    ),
  }));
  await change({ do: 'gray', version, targeting: { percent: 100 } });
  const opened = await open();
  expect(await becomesDeal(opened)).toMatchObject({ version: 1, rule: `stable: ${version} lacks the form` });
  await change({ do: 'promote' });
  expect((await world.as().get(`/api/public/forms/${lead.link}`)).status).toBe(410);
});
