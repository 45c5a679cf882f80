import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fieldTextsOf } from './field-texts.ts';
import { fieldTypes } from './registry.ts';

test('every folder with a field.ts is registered under its own name', () => {
  const folders = globSync('*/field.ts', { cwd: import.meta.dirname }).map((file) => path.dirname(file));
  expect([...fieldTypes.keys()].sort()).toEqual(folders.sort());
});

test('every problem code that a field names has words in four languages', () => {
  const texts = fieldTextsOf(fieldTypes);
  const problems = Object.entries(texts).filter(([key]) => key.startsWith('field.problem.'));
  expect(problems.length).toBeGreaterThan(20);
  for (const [key, entry] of problems) expect(Object.keys(entry).sort(), key).toEqual(['de', 'en', 'fr', 'zh-CN']);
  for (const type of fieldTypes.values()) {
    for (const sample of type.samples) expect(sample.valid.length, type.type).toBeGreaterThan(0);
  }
});
