import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { compareGenerated } from './generated-files.ts';
import { makeReadonly } from './readonly-types.ts';

const stale = path.join(import.meta.dirname, 'fixtures/stale');

test('what is checked in is what the schemas say', async () => {
  const { stale: files, faults } = await compareGenerated(projectRoot);
  expect(files.map(({ target }) => target)).toEqual([]);
  expect(faults).toEqual([]);
});

test('an old, a missing and an orphaned file are found, and a reference to nowhere is named', async () => {
  const { stale: files, faults } = await compareGenerated(stale);
  expect(files.map(({ target }) => target)).toEqual([
    'packages/shared/src/generated/colour.ts',
    'packages/shared/src/generated/paint.ts',
    'packages/shared/src/generated/orphan.ts',
  ]);
  expect(files.at(-1)?.wanted).toBeUndefined();
  expect(faults).toEqual([expect.stringContaining('nowhere.schema.json')]);
});

test('a module holds the type, the schema, and imports for types of other files', async () => {
  const { stale: files } = await compareGenerated(stale);
  const paint = files.find(({ target }) => target.endsWith('paint.ts'))?.wanted ?? '';
  expect(paint).toContain("import type { Colour, Part } from './colour.ts';");
  expect(paint).toContain('readonly colour: Colour;');
  expect(paint).toContain('export const paintSchema: JsonObject = freezeDeep({');
  expect(paint).toContain('"$ref": "colour.schema.json"');
});

test('lists in lists are readonly on both levels', () => {
  expect(makeReadonly('interface A { b?: C[][]; d: [E, ...F[]]; [k: string]: unknown }')).toBe(
    'interface A { readonly b?: readonly (readonly C[])[]; readonly d: readonly [E, ...readonly F[]]; readonly [k: string]: unknown }',
  );
});
