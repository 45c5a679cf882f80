import { exampleOrganization } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { inWords } from './shown-values.ts';
import { timeZoneOf } from './viewer.ts';

test('an instant is told on the clock of the reader’s region', () => {
  const fields = { f_visit: { type: 'date-time', typeVersion: 1, key: 'visit', label: 't:visit', settings: {} } };
  const definition = { fields, texts: {}, defaultLocale: 'en', privacy: { purposes: {}, notices: {} } };
  const reader = {
    definition: definition as unknown as ProcessDefinition,
    organization: exampleOrganization,
    locale: 'en',
  };
  const told = (name: string) => {
    const person = Object.values(exampleOrganization.people).find(({ id }) => id === name) ?? expect.unreachable();
    const timeZone = timeZoneOf({ person, organization: exampleOrganization });
    return inWords({ ...reader, timeZone }, 'f_visit', '2026-01-05T23:30:00Z');
  };
  expect(told('li')).toBe('06 Jan 2026, 07:30');
  expect(told('anna')).toBe('06 Jan 2026, 00:30');
  expect(inWords(reader, 'f_visit', '2026-01-05T23:30:00Z')).toBe('05 Jan 2026, 23:30 UTC');
});
