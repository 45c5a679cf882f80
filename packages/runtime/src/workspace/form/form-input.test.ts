import { expect, test } from 'vitest';
import { processOf } from '../../engine/testing/process.ts';
import { createFormSession } from '../../form/create-form-session.ts';
import { formInput, formOfFields } from './form-input.ts';

const definition = {
  ...processOf({}),
  fields: { f_visit: { type: 'date-time', typeVersion: 1, key: 'visit', label: 't:visit', settings: {} } },
};
const facts = { definition, values: { f_visit: '2026-01-05T23:30:00Z' }, states: { f_visit: 'edit' } } as const;

test('a form is read on the clock of its reader, and today is his day', () => {
  const form = formOfFields(['f_visit'], 't:form');
  const setting = { form, locale: 'en', organization: undefined, now: '2026-01-05T23:30:00.000Z' };
  const shown = (timeZone: string) => {
    const input = formInput(facts, { ...setting, timeZone });
    const session = createFormSession(input);
    const context = session.context('f_visit');
    return [session.types.get('date-time')?.format(facts.values.f_visit, context), input.inputs?.today];
  };
  expect(shown('Asia/Shanghai')).toEqual(['06 Jan 2026, 07:30', '2026-01-06']);
  expect(shown('Europe/Berlin')).toEqual(['06 Jan 2026, 00:30', '2026-01-06']);
  expect(shown('America/New_York')).toEqual(['05 Jan 2026, 18:30', '2026-01-05']);
});
