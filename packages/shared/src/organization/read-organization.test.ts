import { expect, test } from 'vitest';
import { germanyCalendar } from '../calendar/known/germany.ts';
import { readOrganization } from './read-organization.ts';

const small = {
  people: { mia: { superior: 'otto', roles: ['sales'] }, otto: { name: 'Otto Berg', authority: '50000' } },
  administrators: ['otto'],
};
const problems = (value: unknown) => {
  const read = readOrganization(value);
  return read.ok ? [] : read.refused.map(({ code, pointer }) => `${code} ${pointer}`);
};

test('what is left out is filled in', () => {
  const read = readOrganization(small);
  expect(read.ok && read.organization).toMatchObject({
    people: {
      mia: { id: 'mia', name: 'mia', superior: 'otto', active: true, team: 'home', region: 'home' },
      otto: { name: 'Otto Berg', superior: null, roles: [], authority: '50000' },
    },
    regions: { home: { timeZone: 'UTC' } },
    teams: { home: { region: 'home' } },
  });
});

test('people follow the region of their team, and calendars are found by their region', () => {
  const read = readOrganization({
    ...small,
    regions: { cn: { timeZone: 'Asia/Shanghai' }, de: { timeZone: 'Europe/Berlin' } },
    teams: { berlin: { region: 'de' } },
    calendars: [germanyCalendar('de')],
  });
  expect(read.ok && read.organization).toMatchObject({ people: { mia: { team: 'berlin', region: 'de' } } });
  expect(read.ok && Object.keys(read.organization.calendars ?? {})).toEqual(['de']);
});

test.each([
  ['somebody who is not there', { ...small, administrators: ['nobody'] }, 'organization-person /administrators/0'],
  [
    'a superior who is not there',
    { ...small, people: { mia: { superior: 'x' }, otto: {} } },
    'organization-person /people/mia/superior',
  ],
  ['a team that is not there', { ...small, people: { otto: { team: 'x' } } }, 'organization-team /people/otto/team'],
  ['a region that is not there', { ...small, teams: { a: { region: 'x' } } }, 'organization-region /people/mia/region'],
  [
    'an unknown zone',
    { ...small, regions: { a: { timeZone: 'Moon/Base' } } },
    'calendar-zone-unknown /regions/a/timeZone',
  ],
  ['a calendar without work', { ...small, calendars: [{ region: 'home' }] }, 'shape.required /calendars/0'],
  [
    'reserved keys',
    JSON.parse('{"people":{"__proto__":{}},"administrators":[]}'),
    'hostile.reserved-key /people/__proto__',
  ],
  ['no object', [], 'shape.type '],
])('%s is named with its place', (...[, value, problem]) => {
  expect(problems(value).map((line) => line.replace(/^definition-/, ''))).toContainEqual(
    expect.stringContaining(problem.split(' ').at(-1) ?? ''),
  );
});

test('a team may be a part of another one that is there, and of none that is a part of it', () => {
  const teams = { a: { region: 'r', parent: 'b' }, b: { region: 'r', parent: 'a' }, c: { region: 'r', parent: 'x' } };
  expect(problems({ ...small, regions: { r: { timeZone: 'UTC' } }, teams })).toEqual([
    'organization-team /teams/c/parent',
    'organization-team-circle /teams/a/parent',
    'organization-team-circle /teams/b/parent',
  ]);
});

test('a reporting line in a circle is told for everybody in it', () => {
  const people = { a: { superior: 'b' }, b: { superior: 'c' }, c: { superior: 'a' }, d: { superior: 'a' } };
  expect(problems({ people, administrators: ['d'] })).toEqual(
    ['a', 'b', 'c'].map((id) => `organization-circle /people/${id}/superior`),
  );
});
