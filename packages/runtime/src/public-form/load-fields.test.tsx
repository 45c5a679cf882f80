import { expect, test } from 'vitest';
import { fieldControls } from '../fields/react-registry.ts';
import { fieldTypes } from '../fields/registry.ts';
import { lazyTypeNames, loadFields } from './load-fields.ts';

test('every field type has its control', () => {
  expect([...fieldControls.keys()]).toEqual([...fieldTypes.keys()]);
});

test('every field type can be fetched by a page of strangers, and is the same one', async () => {
  expect([...lazyTypeNames].sort()).toEqual([...fieldTypes.keys()].sort());
  const { types, controls } = await loadFields(new Set(fieldTypes.keys()));
  for (const [name, type] of fieldTypes) {
    expect(types.get(name)).toBe(type);
    expect(controls.get(name)).toBe(fieldControls.get(name));
  }
});
