import { chinaCalendar, germanyCalendar } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const importing = (person: 'admin' | 'ops' | 'sales', calendar: unknown) =>
  world.as(person).post('/api/organization/calendars', { calendar });
const calendarsOf = async (organization: 'org_a' | 'org_b') => {
  const { body } = await world
    .as('sales', organization)
    .get<{ calendars: { region: string; version: number }[] }>('/api/organization');
  return body.calendars.map(({ region, version }) => `${region} ${version}`);
};

test('administrators and operations import calendars; each is a new version, the same again is not', async () => {
  const calendar = germanyCalendar('north');
  expect((await importing('sales', calendar)).status).toBe(403);
  expect((await importing('ops', calendar)).body).toEqual({ region: 'north', version: 1, changed: true });
  expect((await importing('admin', { ...calendar, version: 7 })).body).toEqual({
    region: 'north',
    version: 1,
    changed: false,
  });
  const days = { ...calendar.days, '2026-06-05': [] };
  expect((await importing('admin', { ...calendar, days })).body).toEqual({
    region: 'north',
    version: 2,
    changed: true,
  });
  expect((await importing('admin', chinaCalendar('south'))).body).toMatchObject({ version: 1 });
  expect(await calendarsOf('org_a')).toEqual(['north 2', 'south 1']);
  expect(await calendarsOf('org_b')).toEqual([]);
  const audit = await world
    .as('admin')
    .get<{ items: { action: string; facts: unknown }[] }>('/api/audit?subject=north');
  expect(audit.body.items.map(({ action, facts }) => ({ action, facts }))).toEqual([
    { action: 'calendar.imported', facts: { id: 'germany', version: 2, years: [2025, 2026, 2027] } },
    { action: 'calendar.imported', facts: { id: 'germany', version: 1, years: [2025, 2026, 2027] } },
  ]);
});

test('the list shows every region, with the versions it had and who brought them', async () => {
  interface Listed {
    readonly items: {
      region: string;
      calendar: { version: number } | null;
      versions: { importedBy: string | null }[];
    }[];
  }
  const listed = await world.as('ops').get<Listed>('/api/organization/calendars');
  const north = listed.body.items.find(({ region }) => region === 'north');
  expect(north).toMatchObject({
    calendar: { version: 2 },
    versions: [
      { version: 2, importedBy: 'Admin A' },
      { version: 1, importedBy: 'Ops A' },
    ],
  });
  const theirs = await world.as('ops', 'org_b').get<Listed>('/api/organization/calendars');
  expect(theirs.body.items.map(({ calendar, versions }) => [calendar, versions])).toEqual([
    [null, []],
    [null, []],
  ]);
  expect((await world.as('sales').get('/api/organization/calendars')).status).toBe(403);
});

test('versions that count are never changed or taken away', async () => {
  const change = world.within('org_a', (tx) => tx.db.updateTable('work_calendar').set({ imported_by: 'x' }).execute());
  await expect(change).rejects.toMatchObject({ code: '42501' });
});

test('a calendar that is wrong is refused with each place, in the language of the reader', async () => {
  const calendar = { ...germanyCalendar('north'), timeZone: 'Europe/Nowhere', days: { '2026-02-30': [] } };
  const answer = await world
    .as('admin')
    .post('/api/organization/calendars', { calendar }, { 'accept-language': 'zh-CN' });
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({
    code: 'calendar.refused',
    details: [
      { pointer: '/calendar/timeZone', code: 'calendar-zone-unknown' },
      { pointer: '/calendar/days/2026-02-30', code: 'calendar-no-day' },
    ],
  });
  expect((await importing('admin', germanyCalendar('nowhere'))).body).toMatchObject({
    details: [{ pointer: '/calendar/region', code: 'calendar-region-unknown' }],
  });
  expect((await importing('admin', null)).status).toBe(422);
});
