import { expect, test } from 'vitest';
import { createFormSession } from '../form/create-form-session.ts';
import { quoteInput, quoteSource } from '../form/testing/quote-form.ts';
import { draftKeeper, readDraft } from './draft-keeper.ts';

const day = 86_400_000;

function place(now: number) {
  return { storage: localStorage, key: 'draft', days: 2, now: () => now };
}

test('what was typed is there again, and gone after sending or when it is too old', () => {
  localStorage.clear();
  const first = createFormSession(quoteInput());
  draftKeeper(first, place(day));
  first.set('f_customer', 'Hengtai');
  const second = createFormSession(quoteInput());
  expect(draftKeeper(second, place(2 * day)).restoredAt).toBe(new Date(day).toISOString());
  expect(second.field('f_customer').value).toBe('Hengtai');
  expect(draftKeeper(createFormSession(quoteInput()), place(4 * day + 1)).restoredAt).toBeNull();
  second.set('f_customer', 'Again');
  draftKeeper(createFormSession(quoteInput()), place(2 * day)).forget();
  expect(localStorage.getItem('draft')).toBeNull();
});

test('masked and sensitive values never lie on the device', () => {
  localStorage.clear();
  const { access } = quoteInput();
  const { f_customer } = quoteSource.fields;
  if (f_customer === undefined) return expect.unreachable();
  const fields = { ...quoteSource.fields, f_customer: { ...f_customer, privacy: { class: 'sensitive' as const } } };
  const session = createFormSession(
    quoteInput({
      source: { ...quoteSource, fields },
      values: { f_phone: '138****5678' },
      access: { ...access, f_phone: 'masked' },
    }),
  );
  draftKeeper(session, place(day));
  session.set('f_customer', 'secret');
  session.set('f_express', true);
  const kept = localStorage.getItem('draft') ?? '';
  expect(kept).toContain('f_express');
  expect(kept).not.toContain('secret');
  expect(kept).not.toContain('138');
});

test('a draft that somebody damaged is not restored', () => {
  for (const text of [
    '{',
    '[]',
    '{"at":"x","values":{}}',
    '{"at":"1970-01-02T00:00:00Z","values":{"__proto__":1,"f_gone":2}}',
  ]) {
    localStorage.setItem('draft', text);
    expect(draftKeeper(createFormSession(quoteInput()), place(day)).restoredAt).toBeNull();
  }
});

test('a word of the page is kept with what was typed, and goes with it', () => {
  localStorage.clear();
  const session = createFormSession(quoteInput());
  const keeper = draftKeeper(session, { ...place(day), mark: 'ticket' });
  expect(readDraft(place(day))).toBeNull();
  session.set('f_customer', 'Hengtai');
  expect(readDraft(place(day))?.mark).toBe('ticket');
  keeper.forget();
  expect(readDraft(place(day))).toBeNull();
  const other = createFormSession(quoteInput());
  draftKeeper(other, place(day));
  other.set('f_customer', 'Hengtai');
  expect(readDraft(place(day))).toMatchObject({ mark: null, values: { f_customer: 'Hengtai' } });
});
