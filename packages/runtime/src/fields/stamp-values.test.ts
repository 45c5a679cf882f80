import type { Field, Json } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { stampValues } from './stamp-values.ts';

const field = (type: string, more: Partial<Field> = {}): Field => ({
  type,
  typeVersion: 1,
  key: type,
  label: 't:x',
  settings: {},
  ...more,
});
const definition = {
  fields: {
    f_consent: field('consent', { settings: { purposes: ['pp_a', 'pp_b'], notice: 'nt_1' } }),
    f_text: field('text'),
    f_rows: field('subtable', { columns: ['f_consent'] }),
  },
  privacy: { purposes: {}, notices: { nt_1: { version: '2', controller: 't:c', text: 't:t' } } },
};
const stamp = { locale: 'de', at: '2026-01-05T09:00:00.000Z', by: 'anna' };
const forged = {
  purposes: { pp_a: true },
  notice: 'nt_9',
  noticeVersion: '1',
  locale: 'fr',
  at: '1999-01-01T00:00:00Z',
  recordedBy: 'li',
};
const right = {
  purposes: { pp_a: true },
  notice: 'nt_1',
  noticeVersion: '2',
  locale: 'de',
  at: '2026-01-05T09:00:00.000Z',
  recordedBy: 'anna',
};

test('nobody chooses the moment, the author or the notice himself, in a row neither', () => {
  const values = { f_consent: forged, f_text: 'as it is', f_rows: [{ id: 'r1', values: { f_consent: forged } }] };
  expect(stampValues(definition, values, stamp)).toEqual({
    f_consent: right,
    f_text: 'as it is',
    f_rows: [{ id: 'r1', values: { f_consent: right } }],
  });
});

test('what stays as it is keeps its stamp; a stranger has no name', () => {
  const stored = { f_consent: right, f_rows: [{ id: 'r1', values: { f_consent: right } }] };
  const later = { ...stamp, at: '2026-02-01T09:00:00.000Z', by: 'li', stored };
  const same = { purposes: { pp_a: true, pp_b: false } };
  const values = { f_consent: same, f_rows: [{ id: 'r1', values: { f_consent: same } }] };
  expect(stampValues(definition, values, later)).toEqual(stored);
  const { f_consent: own } = stampValues(definition, { f_consent: forged }, { ...stamp, by: null });
  expect(own).not.toHaveProperty('recordedBy');
});

test('a row without an id takes no stamp of another', () => {
  const stored = { f_rows: [{ id: 'undefined', values: { f_consent: { ...right, recordedBy: 'li' } } }] };
  const values = { f_rows: [{ values: { f_consent: forged } }] };
  expect(stampValues(definition, values, { ...stamp, stored })).toEqual({ f_rows: [{ values: { f_consent: right } }] });
});

test('what is no value of the type is left to be refused', () => {
  const odd: readonly Json[] = ['yes', 5, [], [1], { purposes: 3 }, [{ id: 'r1' }], [{ values: 'x' }], [null]];
  for (const value of odd) {
    const stamped = stampValues(definition, { f_rows: value, toString: value, f_text: value }, stamp);
    expect(stamped).toEqual({ f_rows: value, toString: value, f_text: value });
    expect(() => stampValues(definition, { f_consent: value }, stamp)).not.toThrow();
  }
});

test('the moment and the author of a check-in and of a signature are the server’s; sent again, they stay', () => {
  const own = { fields: { f_here: field('check-in'), f_sign: field('signature') }, privacy: definition.privacy };
  const place = { latitude: '48.1', longitude: '11.5', accuracy: 9 };
  const file = { id: 'fil_1', name: 'signature.png', size: 900, type: 'image/png' };
  const lie = { at: '1999-01-01T00:00:00Z', by: 'li' };
  const truth = { at: stamp.at, by: 'anna' };
  const stored = stampValues(own, { f_here: { ...place, ...lie }, f_sign: { file, ...lie } }, stamp);
  expect(stored).toEqual({ f_here: { ...place, ...truth }, f_sign: { file, ...truth } });
  const later = { ...stamp, at: '2026-03-01T09:00:00.000Z', by: 'li', stored };
  expect(stampValues(own, stored, later)).toEqual(stored);
  expect(stampValues(own, { f_here: { ...place, at: '2026-03-01T08:59:00Z' } }, later)).toEqual({
    f_here: { ...place, at: later.at, by: 'li' },
  });
});
